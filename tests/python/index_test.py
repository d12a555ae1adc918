"""The agreement index: which records of a corpus are of one instrument, and how they are counted."""

from __future__ import annotations

import json
from collections import Counter
from types import SimpleNamespace
from typing import Any

from verbale.index import IndexRow, agreement_index, as_json, as_table


def agreement(*forms: str, **fields: Any) -> SimpleNamespace:
    form_of = {True: "nominal", False: "full"}
    mentions = [SimpleNamespace(text=form, form=form_of[form.startswith("the ")]) for form in forms]
    given = {"kind": "treaty", "symbol": None, "date": None, "parties": [], "generic": False, "codes": {}, **fields}
    return SimpleNamespace(name=forms[0], mentions=mentions, **given)


def document(*agreements: SimpleNamespace) -> SimpleNamespace:
    return SimpleNamespace(agreements=list(agreements))


def test_records_of_one_instrument_share_a_row() -> None:
    rows = agreement_index(
        [
            document(agreement("Open Skies Treaty", "the treaty", codes={"instrument": "Treaty on Open Skies"})),
            document(agreement("Treaty on Open Skies", codes={"instrument": "Treaty on Open Skies"})),
            document(agreement("Resolution 2510", kind="resolution", symbol="S/RES/2510 (2020)")),
        ]
    )
    assert [(row.name, row.mentions, row.documents) for row in rows] == [
        ("Treaty on Open Skies", 3, 2),
        ("Resolution 2510", 1, 1),
    ]
    assert dict(rows[0].variants) == {"Open Skies Treaty": 1, "Treaty on Open Skies": 1}


def test_names_are_compared_without_case_article_and_accents() -> None:
    rows = agreement_index([document(agreement("Nouméa Pact")), document(agreement("The Noumea pact"))])
    assert len(rows) == 1


def test_acronyms_in_brackets_tell_nothing() -> None:
    rows = agreement_index([document(agreement("Tuna Pact (TP)")), document(agreement("Tuna Pact"))])
    assert [(row.name, row.documents) for row in rows] == [("Tuna Pact (TP)", 2)]


def test_the_name_is_the_fullest_of_most_documents() -> None:
    row = IndexRow("treaty", names=Counter({"Tuna Treaty": 2, "Pacific Tuna Treaty": 2, "338": 9}))
    assert row.name == "Pacific Tuna Treaty"


def test_parties_tell_identical_names_apart() -> None:
    parties = [SimpleNamespace(name="Russia")], [SimpleNamespace(name="China")]
    rows = agreement_index([document(agreement("Framework Agreement", parties=p)) for p in parties])
    assert len(rows) == 2


def test_a_document_need_not_tell_the_parties() -> None:
    parties = [[SimpleNamespace(name="Russia")], [SimpleNamespace(name="Russia"), SimpleNamespace(name="China")], []]
    (row,) = agreement_index([document(agreement("Framework Agreement", parties=p)) for p in parties])
    assert (row.documents, row.parties) == (3, ["Russia", "China"])


def test_bare_nouns_are_left_out() -> None:
    assert agreement_index([document(agreement("the Treaty"))]) == []


def test_generic_records_are_left_out() -> None:
    assert agreement_index([document(agreement("agreements on trade", generic=True))]) == []


def test_a_table_and_json_are_written() -> None:
    rows = agreement_index([document(agreement("Resolution 1", kind="resolution", symbol="S/RES/1 (1946)"))])
    assert "S/RES/1 (1946) Resolution 1" in as_table(rows)
    assert json.loads(as_json(rows))[0]["variants"] == [{"form": "Resolution 1", "mentions": 1}]
    assert json.loads(as_json([])) == []
