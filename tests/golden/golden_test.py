"""Whole articles of our own words, and the records that they are known to give."""

import json
from pathlib import Path

import pytest
import verbale
from update import records

FOLDER = Path(__file__).parent
ARTICLES = sorted(FOLDER.glob("*.txt"))


@pytest.mark.parametrize("article", ARTICLES, ids=lambda path: path.stem)
def test_records_are_those_known(article):
    assert json.loads(records(article)) == json.loads(article.with_suffix(".json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("article", ARTICLES, ids=lambda path: path.stem)
def test_spans_hold_what_they_should(article):
    text = article.read_text(encoding="utf-8")
    document = verbale.extract(text)
    places = [*document.statements, *document.agreements, *document.actors]
    for record in places:
        for piece in [*getattr(record, "content", []), *getattr(record, "mentions", [])]:
            assert text[piece.begin : piece.end] == piece.text
            assert piece.text == piece.text.strip()
            assert piece.text
