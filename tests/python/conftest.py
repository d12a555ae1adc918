"""A document made by hand, over a text whose code points are wider than its bytes suggest."""

import json

import jsonschema
import pytest
import verbale

TEXT = "“Peace is near”, 🕊️ said Ada Envoy <of Freedonia>, the ministry’s press service reported."


def span(words: str) -> dict[str, int]:
    """Return where the words stand."""
    begin = TEXT.index(words)
    return {"begin": begin, "end": begin + len(words)}


def statement(id: str, content: str, **fields: object) -> dict[str, object]:
    """Return the JSON of a statement with a content and some fields more."""
    return {"id": id, "kind": "indirect", "category": "speech", "act": "inform", "content": [span(content)], **fields}


DOCUMENT = {
    "verbale": "1",
    "id": "story.txt",
    "headline": span("“Peace is near”"),
    "actors": [
        {
            "id": "a1",
            "name": "Ada Envoy",
            "kind": "person",
            "country": "FRE",
            "mentions": [{**span("Ada Envoy"), "form": "name"}],
        },
        {"id": "a2", "name": "press service", "kind": "government", "part_of": "a3"},
        {"id": "a3", "name": "Ministry", "kind": "government", "members": ["a2"]},
    ],
    "statements": [
        statement(
            "s1",
            "“Peace is near”, 🕊️ said Ada Envoy <of Freedonia>",
            speakers=[{"actor": "a2", **span("the ministry’s press service"), "basis": "explicit"}],
        ),
        statement(
            "s2",
            "“Peace is near”",
            kind="direct",
            act="assert",
            parent="s1",
            speakers=[{"actor": "a1", **span("Ada Envoy"), "basis": "explicit"}],
            cue={**span("said"), "lemma": "say"},
            addressees=[{"actor": "a3"}],
            agreements=["g1"],
            codes={"cameo": "010", "cameo_version": "1.1b3"},
            date={"value": "2030-05-01", "basis": "document"},
        ),
    ],
    "agreements": [
        {"id": "g1", "name": "Treaty", "kind": "treaty", "parties": ["a1", "a3"], "codes": {"wikidata": "Q1"}}
    ],
}


@pytest.fixture
def document() -> verbale.Document:
    return verbale.Document.from_json(json.dumps(DOCUMENT), TEXT)


@pytest.fixture
def valid():
    """Return a function that raises where a value breaks the published schema."""
    return jsonschema.Draft202012Validator(verbale.json_schema()).validate
