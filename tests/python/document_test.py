"""Records as Python sees them."""

import pickle

import pytest
import verbale
from conftest import DOCUMENT, TEXT


def test_spans_are_slices_of_the_text(document):
    assert document.text == TEXT
    for statement in document.statements:
        for piece in [*statement.content, *statement.speakers, statement.cue, document.headline]:
            if piece is not None:
                assert TEXT[piece.begin : piece.end] == piece.text
    assert document.statements[1].content[0].text == "“Peace is near”"
    assert document.statements[1].cue.text == "said"


def test_references_are_records(document):
    outer, inner = document.statements
    assert inner.parent == outer
    assert inner.parent_id == "s1"
    assert inner.chain == [outer]
    assert len(inner.fingerprint) == 16
    assert inner.fingerprint != outer.fingerprint
    assert outer.children == [inner]
    assert outer.parent is None
    assert inner.speakers[0].actor.name == "Ada Envoy"
    assert inner.speakers[0].actor_id == "a1"
    assert inner.addressees[0].actor == document.actors[2]
    assert inner.addressees[0].text is None
    assert [actor.name for actor in inner.agreements[0].parties] == ["Ada Envoy", "Ministry"]
    assert document.actors[1].part_of.members == [document.actors[1]]
    assert len({statement.speakers[0].actor for statement in document.statements}) == 2


def test_codes_and_dates(document):
    inner = document.statements[1]
    assert inner.codes == {"cameo": "010", "cameo_version": "1.1b3", "plover": None, "plover_version": None}
    assert (inner.date.value, inner.date.basis, inner.date.begin) == ("2030-05-01", "document", None)
    assert inner.channel is None
    assert inner.confidence == 1.0
    assert document.agreements[0].codes == {"wikidata": "Q1"}


def test_reprs_can_be_read(document):
    inner = document.statements[1]
    assert repr(document) == "Document('story.txt': 2 statements, 3 actors, 1 agreements, 0 topics, 0 occasions)"
    assert repr(inner) == "Statement('s2', 'Ada Envoy', 'assert', '“Peace is near”')"
    assert repr(inner.cue) == "Cue(20, 24, 'said', lemma='say')"
    assert repr(inner.speakers[0]) == "Speaker('a1', 'Ada Envoy', basis='explicit')"
    assert repr(document.actors[0]) == "Actor('a1', 'Ada Envoy', kind='person', country='FRE')"
    assert str(document.actors[0]) == "Ada Envoy"
    assert repr(document.headline) == "Span(0, 15, '“Peace is near”')"


def test_html_nests_and_escapes(document):
    html = document._repr_html_()
    assert "&lt;of Freedonia&gt;" in html
    assert "<of" not in html
    assert html.count("<ul>") == 2


def test_records_keep_their_document():
    name = verbale.Document.from_json(b'{"verbale":"1","actors":[{"id":"a7","name":"Ada"}]}').actors[0]
    assert name.name == "Ada"


def test_a_reference_that_leads_nowhere_is_none():
    document = verbale.Document.from_json('{"verbale":"1","statements":[{"id":"s9","parent":"s8","occasion":"x"}]}')
    assert document.statements[0].parent is None
    assert document.statements[0].occasion is None


def test_the_way_through_json(document):
    json = document.to_json()
    assert verbale.Document.from_json(json, TEXT).to_json() == json
    assert document.to_dict()["statements"][1]["content"] == DOCUMENT["statements"][1]["content"]
    assert "text" not in document.to_dict()
    assert document.to_dict(text=True)["text"] == TEXT
    assert document.to_dict(syntax=True)["syntax"] == {"tokens": [], "sentences": []}
    assert document.to_json(indent=2).startswith('{\n  "verbale": "1"')


def test_the_way_through_pickle(document):
    assert pickle.loads(pickle.dumps(document)).to_json(text=True) == document.to_json(text=True)


@pytest.mark.parametrize("json", ["", "{", "[]", '{"verbale":"1","actors":[{"kind":"ghost"}]}'])
def test_wrong_json_is_a_value_error(json):
    with pytest.raises(ValueError) as caught:
        verbale.Document.from_json(json)
    assert isinstance(caught.value, verbale.InvalidArgument)
    assert isinstance(caught.value, verbale.Error)


def test_lone_surrogates_keep_their_place():
    text = "a\ud800\udc00b"  # two halves that Python holds apart
    document = verbale.Document.from_json('{"verbale":"1","headline":{"begin":3,"end":4}}', text)
    assert document.text == "a��b"
    assert document.headline.text == "b"
