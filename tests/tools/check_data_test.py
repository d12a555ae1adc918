"""Tests of lib/tools/check_data.py: each row is a table with one mistake and the fault that it gives.

python3 tests/tools/check_data_test.py
"""

import sys
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "lib" / "tools"))

import check_data  # noqa: E402  (the path above leads to it)

HEAD = "# A table. Source: made up.\n# Licence: none.\n"
PERSONS = {"persons": ["Ann Ash\t\tf\t\t", "Bob Birch\t\tm\t\t"]}
SEAT = {"organisations": ["The Board\t\tigo\t\t\t\t"], "titles": ["chair\thead_of_organisation\t"]}

# (what is wrong, rows by table, the only fault)
ROWS = [
    ("nothing", {"titles": ["envoy\tenvoy\tGOV", "mayor\tmayor\tGOV"]}, None),
    (
        "order",
        {"titles": ["mayor\tmayor\tGOV", "envoy\tenvoy\tGOV"]},
        'titles.tsv:5: out of order: "envoy" after "mayor"',
    ),
    (
        "key twice",
        {"titles": ["envoy\tdelegate\t", "envoy\tenvoy\t"]},
        "titles.tsv:5: the key envoy stands in line 4 too",
    ),
    ("cells", {"titles": ["envoy\tenvoy"]}, "titles.tsv:4: expected 3 cells, found 2"),
    ("white space", {"titles": ["envoy \tenvoy\t"]}, "titles.tsv:4: stray white space"),
    ("normal form", {"titles": ["attache\u0301\tdiplomat\t"]}, "titles.tsv:4: not in normal form C"),
    ("empty value", {"persons": ["Ann Ash\tA. Ash||Ash\tf\t\t"]}, "persons.tsv:4: an empty value"),
    ("fixed value", {"persons": ["Ann Ash\t\tx\t\t"]}, 'persons.tsv:4: gender: "x" is none of: f m'),
    ("pattern", {"persons": ["Ann Ash\t\t\t\t42"]}, 'persons.tsv:4: wikidata: "42" has not the form Q[0-9]+'),
    ("no value", {"titles": ["envoy\t\tGOV"]}, "titles.tsv:4: no office"),
    ("value twice", {"persons": ["Ann Ash\tAsh|Ash\t\t\t"]}, "persons.tsv:4: aliases: a value stands twice"),
    ("alias is name", {"persons": ["Ann Ash\tAnn Ash\t\t\t"]}, 'persons.tsv:4: the alias "Ann Ash" is the name itself'),
    (
        "name of two",
        {"organisations": ["A\tX\tigo\t\t\t\t", "B\tX\tigo\t\t\t\t"]},
        'organisations.tsv:5: "X" stands in line 4 too',
    ),
    (
        "dead link",
        {"organisations": ["A\t\tigo\t\tB\t\t"]},
        'organisations.tsv:4: part_of: "B" is not in organisations.name',
    ),
    (
        "date",
        {**PERSONS, **SEAT, "holders": ["Ann Ash\thead_of_organisation\tThe Board\t2001-13\t"]},
        f'holders.tsv:4: from: "2001-13" has not the form {check_data.DATE.pattern}',
    ),
    (
        "term",
        {**PERSONS, **SEAT, "holders": ["Ann Ash\thead_of_organisation\tThe Board\t2001-05\t2001-04-30"]},
        "holders.tsv:4: ends before it begins: 2001-05 to 2001-04-30",
    ),
    (
        "seat",
        {
            **PERSONS,
            **SEAT,
            "holders": [
                "Ann Ash\thead_of_organisation\tThe Board\t2001\t2005-02",
                "Bob Birch\thead_of_organisation\tThe Board\t2004-10\t",
            ],
        },
        "holders.tsv:5: Bob Birch and Ann Ash are both head_of_organisation of The Board from 2004-10",
    ),
]


def write(folder: Path, tables: dict[str, list[str]], head: str = HEAD) -> None:
    for name, rows in tables.items():
        columns = "\t".join(check_data.TABLES[name].names())
        (folder / f"{name}.tsv").write_text(head + "\n".join([columns, *rows]) + "\n", encoding="utf-8")


class CheckData(unittest.TestCase):
    def test_each_mistake_gives_its_fault(self) -> None:
        for what, tables, fault in ROWS:
            with self.subTest(what), tempfile.TemporaryDirectory() as folder:
                write(Path(folder), tables)
                self.assertEqual(check_data.check(Path(folder)), [fault] if fault else [])

    def test_a_head_names_source_and_licence(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            write(Path(folder), {"titles": ["envoy\tenvoy\tGOV"]}, head="# A table.\n")
            faults = check_data.check(Path(folder))
        self.assertEqual(faults, [f'titles.tsv:1: the head has no "{word}"' for word in ("Source:", "Licence:")])

    def test_the_tables_of_the_project_have_no_fault(self) -> None:
        self.assertEqual(check_data.check(ROOT / "lib" / "data"), [])


if __name__ == "__main__":
    unittest.main()
