"""Extraction: what it takes, what it refuses, and what it never does."""

import datetime

import pytest
import verbale

STORY = (
    "Envoy calls for talks — Gazette\n\nFREDVILLE, May 1. /Gazette/. “We want talks,” Ada Envoy said. "
    "The ministry’s press service noted that the parties would meet on Friday. 🕊️ Ёлка e\u0301tat\u00a0final."
)

HOSTILE = {
    "nothing": b"",
    "white space": b" \n\t \n",
    "one line of a megabyte": b"He said that she said so. " * 40_000,
    "unbalanced quotation marks": '“ " ‘ « he said " “ she said'.encode(),
    "invalid UTF-8": b"He said \xff\xfe\xc3 that \xe2\x82 it was so.",
    "binary": bytes(range(256)) * 64,
    "no characters but zero": b"\0" * 1000,
    "combining marks alone": "\u0301\u0301\u0301".encode(),
}


def all_spans(value):
    """Return every (begin, end) of a JSON value."""
    if isinstance(value, list):
        return [span for item in value for span in all_spans(item)]
    if not isinstance(value, dict):
        return []
    own = [(value["begin"], value["end"])] if isinstance(value.get("begin"), int) else []
    return own + [span for key, item in value.items() if key != "syntax" for span in all_spans(item)]


def test_metadata_comes_back():
    document = verbale.extract(STORY, id="1", publisher="Gazette", published=datetime.date(2030, 5, 1))
    assert (document.id, document.publisher, document.published) == ("1", "Gazette", "2030-05-01")
    assert document.text == STORY


def test_str_and_bytes_read_alike():
    assert verbale.extract(STORY).to_json() == verbale.extract(STORY.encode()).to_json()


@pytest.mark.parametrize("data", HOSTILE.values(), ids=HOSTILE.keys())
def test_any_bytes_are_a_valid_input(data, valid):
    document = verbale.extract(data)
    valid(document.to_dict() if len(data) < 100_000 else {**document.to_dict(), "statements": []})
    text = document.text
    assert text == data.decode("utf-8", "replace")
    assert all(0 <= begin <= end <= len(text) for begin, end in all_spans(document.to_dict()))


def test_lone_surrogates_are_read():
    assert verbale.extract("He said \udcff no.").text == "He said � no."


def test_many_texts_in_order_whatever_the_threads():
    inputs = [verbale.Input(f"{STORY} {i}", id=str(i)) for i in range(40)]
    alone = [verbale.extract(f"{STORY} {i}", id=str(i)).to_json() for i in range(40)]
    for threads in (0, 1, 3):
        assert [d.to_json() for d in verbale.extract_all(inputs, threads=threads)] == alone
    assert [d.to_json() for d in verbale.pipe(iter(inputs), threads=2)] == alone


def test_a_stream_is_read_chunk_by_chunk():
    taken = 0

    def endless():
        nonlocal taken
        while True:
            taken += 1
            yield "He left."

    stream = verbale.pipe(endless())
    assert next(stream).text == "He left."
    assert taken < 1000


def test_extractors_are_shared():
    from verbale.extractor import _shared

    assert _shared({}) is _shared({})
    assert _shared({"tables": []}) is _shared({"tables": ()})


@pytest.mark.parametrize("text", [None, 1, ["He said"]])
def test_other_types_are_refused(text):
    with pytest.raises(TypeError):
        verbale.extract(text)


@pytest.mark.parametrize("options", [{"min_confidence": 2.0}, {"min_confidence": float("nan")}, {"profile": "slow"}])
def test_wrong_options_are_value_errors(options):
    with pytest.raises(ValueError):
        verbale.Extractor(**options)


def test_a_missing_table_is_a_file_not_found():
    with pytest.raises(FileNotFoundError, match=r"actors\.mine\.tsv"):
        verbale.Extractor(tables=["/nowhere/actors.mine.tsv"])


def test_a_lone_text_is_no_stream():
    for read in (verbale.extract_all, lambda text: list(verbale.pipe(text))):
        with pytest.raises(TypeError, match="inputs is a list, not a single str"):
            read("He said so.")
    with pytest.raises(TypeError, match="tables is a list"):
        verbale.extract("He said so.", tables="organisations.mine.tsv")
