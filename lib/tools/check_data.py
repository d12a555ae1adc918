#!/usr/bin/env python3
"""Checks the knowledge tables of actors in lib/data: form, keys, codes, dates and the links between tables.

    python3 lib/tools/check_data.py [folder]

One line a fault, "file:line: what is wrong"; exits with 1 where there is one. Standard library only. How: every table
of actors is described in TABLES (columns, key, cells of fixed values, links); the general checks walk that description,
and the few checks that need more than one cell stand below them as functions of their own. Of the tables of other
parts, whose parsers know their cells, only the form is checked.
"""

from __future__ import annotations

import json
import re
import sys
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

KINDS = "person state government igo ngo party armed_group media company group".split()
ISO_CODES = Path("/usr/share/iso-codes/json/iso_3166-1.json")  # Debian's iso-codes; the check is skipped without it
DATE = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")

# Offices that one person holds at a time, and where two at once are no mistake.
SINGLE = {
    "head_of_state",
    "monarch",
    "supreme_leader",
    "head_of_government",
    "foreign_minister",
    "defence_minister",
    "finance_minister",
    "national_security_adviser",
    "head_of_organisation",
    "high_representative",
    "commission_president",
    "council_president",
}
SHARED_SEATS = {"BIH", "LBY", "SMR", "VEN", "YEM"}  # rival governments and collective presidencies
HANDOVER_DAYS = 62  # acting holders, and dates that are known to the month only


@dataclass
class Spec:
    columns: str
    key: tuple[str, ...]
    fixed: dict[str, list[str]] = field(
        default_factory=dict
    )  # column → values it may have; empty cells are not checked
    patterns: dict[str, str] = field(default_factory=dict)  # column → regular expression of each value
    links: dict[str, tuple[str, ...]] = field(default_factory=dict)  # column → "table.column" of which one holds it
    required: tuple[str, ...] = ()
    unique: tuple[str, ...] = ()  # columns whose values, of all rows together, stand in one row only

    def names(self) -> list[str]:
        return self.columns.split()


STATE, BODY, OFFICE = ("states.iso3",), ("organisations.name",), ("titles.office",)
TABLES = {
    "states": Spec(
        "iso3 iso2 name official aliases adjectives people capital wikidata status",
        ("iso3",),
        fixed={"status": "member observer contested territory former".split()},
        patterns={"iso3": "[A-Z]{3}", "iso2": "[A-Z]{2}", "wikidata": "Q[0-9]+"},
        required=("name", "official", "status"),
        unique=("name", "aliases"),
    ),
    "organisations": Spec(
        "name aliases kind country part_of wikidata cameo",
        ("name",),
        fixed={"kind": [k for k in KINDS if k not in ("person", "state")]},
        patterns={"wikidata": "Q[0-9]+", "cameo": "[A-Z]{3,15}"},
        links={"country": STATE, "part_of": BODY},
        required=("kind",),
        unique=("name", "aliases"),
    ),
    "metonyms": Spec(
        "name body country", ("name",), links={"body": BODY + STATE, "country": STATE}, required=("body",)
    ),
    "places": Spec(
        "name iso3 kind",
        ("name", "iso3"),
        fixed={"kind": "city region territory river sea island site".split()},
        links={"iso3": STATE},
        required=("kind",),
    ),
    "offices": Spec("office broader", ("office",), links={"office": OFFICE}),
    "titles": Spec(
        "title office sector", ("title",), patterns={"office": "[a-z_]+", "sector": "[A-Z]{3}"}, required=("office",)
    ),
    "nominals": Spec(
        "noun kind number gender office",
        ("noun",),
        fixed={"kind": KINDS, "number": ["singular", "plural"], "gender": ["f", "m"]},
        links={"office": OFFICE},
        required=("kind", "number"),
    ),
    "persons": Spec(
        "name aliases gender country wikidata",
        ("name",),
        fixed={"gender": ["f", "m"]},
        patterns={"wikidata": "Q[0-9]+"},
        links={"country": STATE},
        unique=("name",),
    ),
    "holders": Spec(
        "person office of from until",
        ("person", "office", "of", "from"),
        patterns={"from": DATE.pattern, "until": DATE.pattern},
        links={"person": ("persons.name",), "office": OFFICE, "of": STATE + BODY},
        required=("person", "office", "of", "from"),
    ),
    "given_names": Spec("name gender", ("name",), fixed={"gender": ["f", "m"]}),
}


@dataclass
class Row:
    file: str
    line: int
    cells: dict[str, str]

    def __getitem__(self, column: str) -> str:
        return self.cells[column]

    def values(self, column: str) -> list[str]:
        return [value for value in self.cells[column].split("|") if value]

    def fault(self, message: str) -> str:
        return f"{self.file}:{self.line}: {message}"


Tables = dict[str, list[Row]]


def check_form(file: str, content: str) -> Iterator[str]:
    """White space, normal form and number of cells, of any table."""
    lines = content.split("\n")
    if not content.endswith("\n"):
        yield f"{file}:{len(lines)}: the last line has no line break"
    columns = 0
    for number, line in enumerate(lines, 1):
        if unicodedata.normalize("NFC", line) != line:
            yield f"{file}:{number}: not in normal form C"
        if not line or line.startswith("#"):
            continue
        if re.search(r"(^| |\t|\|) |[ \r]$| (\t|\|)|[^\S\t\n ]", line):
            yield f"{file}:{number}: stray white space"
        cells = line.count("\t") + 1
        columns = columns or cells
        if cells != columns:
            yield f"{file}:{number}: expected {columns} cells, found {cells}"


def check_head(file: str, content: str, spec: Spec) -> Iterator[str]:
    """A table of actors tells its source and licence, has its columns, and no empty value in a list."""
    lines = content.split("\n")
    for word in ("Source:", "Licence:"):
        if not any(word in line for line in lines if line.startswith("#")):
            yield f'{file}:1: the head has no "{word}"'
    body = [line for line in lines if line and not line.startswith("#")]
    if not body or body[0].split("\t") != spec.names():
        yield f"{file}: the columns are not: {spec.columns}"
    for number, line in enumerate(lines, 1):
        if re.search(r"(^|\t)\||\|\||\|(\t|$)", line):
            yield f"{file}:{number}: an empty value"


def parse(file: str, content: str, spec: Spec) -> list[Row]:
    """The rows of a table; those that have another number of cells are left to check_form()."""
    lines = [(number, line) for number, line in enumerate(content.split("\n"), 1) if line and line[0] != "#"]
    rows = [(number, line.split("\t")) for number, line in lines[1:]]
    whole = [(number, cells) for number, cells in rows if len(cells) == len(spec.names())]
    return [Row(file, number, dict(zip(spec.names(), cells))) for number, cells in whole]


def check_order(rows: list[Row], spec: Spec) -> Iterator[str]:
    """Rows stand in the order of their cells, and no key stands twice."""
    for before, row in zip(rows, rows[1:]):
        if list(before.cells.values()) > list(row.cells.values()):
            yield row.fault(f'out of order: "{row[spec.key[0]]}" after "{before[spec.key[0]]}"')
    seen: dict[tuple[str, ...], int] = {}
    for row in rows:
        key = tuple(row[column] for column in spec.key)
        if seen.setdefault(key, row.line) != row.line:
            yield row.fault(f"the key {' '.join(key)} stands in line {seen[key]} too")


def check_cells(rows: list[Row], spec: Spec) -> Iterator[str]:
    """Every cell has a value of its column, and none twice."""
    for row in rows:
        for column in spec.key[:1] + spec.required:
            if not row[column]:
                yield row.fault(f"no {column}")
        for column in spec.names():
            values = row.values(column)
            if len(set(values)) != len(values):
                yield row.fault(f"{column}: a value stands twice")
            for value in values:
                if value not in spec.fixed.get(column, [value]):
                    yield row.fault(f'{column}: "{value}" is none of: {" ".join(spec.fixed[column])}')
                if not re.fullmatch(spec.patterns.get(column, ".*"), value):
                    yield row.fault(f'{column}: "{value}" has not the form {spec.patterns[column]}')


def check_unique(rows: list[Row], spec: Spec) -> Iterator[str]:
    """No name or alias leads to two rows."""
    owner: dict[str, Row] = {}
    for row in rows:
        for value in {value for column in spec.unique for value in row.values(column)}:
            first = owner.setdefault(value, row)
            if first is not row:
                yield row.fault(f'"{value}" stands in line {first.line} too')


def check_links(name: str, tables: Tables) -> Iterator[str]:
    """What a row names in another table is there."""
    for column, targets in TABLES[name].links.items():
        known: set[str] = set()
        for table, target in (target.split(".") for target in targets):
            known.update(row[target] for row in tables.get(table, []))
        for row in tables[name]:
            if row[column] and row[column] not in known:
                yield row.fault(f'{column}: "{row[column]}" is not in {" or ".join(targets)}')


def check_aliases(tables: Tables) -> Iterator[str]:
    """An alias repeats no name of its own row, and no organisation goes by the name of a state."""
    states = {value: row for row in tables.get("states", []) for value in [row["name"], *row.values("aliases")]}
    for name in ("states", "organisations", "persons"):
        for row in tables.get(name, []):
            for alias in row.values("aliases"):
                if alias in (row["name"], row.cells.get("official")):
                    yield row.fault(f'the alias "{alias}" is the name itself')
    for row in tables.get("organisations", []):
        for value in [row["name"], *row.values("aliases")]:
            if value in states:
                yield row.fault(f'"{value}" is a name of {states[value]["iso3"]}')


def check_iso(tables: Tables) -> Iterator[str]:
    """States have the codes of ISO 3166-1, and none of its codes is missing."""
    if "states" not in tables or not ISO_CODES.exists():
        return
    iso = {entry["alpha_3"]: entry["alpha_2"] for entry in json.loads(ISO_CODES.read_text("utf-8"))["3166-1"]}
    for row in tables["states"]:
        own = row["iso3"].startswith("X") or row["status"] == "former"
        if not own and iso.get(row["iso3"]) != row["iso2"]:
            yield row.fault(f"ISO 3166-1 has not {row['iso3']} with {row['iso2']}")
    for missing in sorted(set(iso) - {row["iso3"] for row in tables["states"]}):
        yield f"states.tsv: {missing} is missing"


def days(date: str, last: bool) -> int:
    """A date as a number of days, near enough to compare; one without month or day stands for its first or last."""
    parts = [int(part) for part in date.split("-")]
    year, month, day = parts + ([12, 31] if last else [1, 1])[len(parts) - 1 :]
    return year * 372 + month * 31 + day


def check_terms(tables: Tables) -> Iterator[str]:
    """Terms end after they begin; one person's terms of an office, and the terms of a single seat, do not overlap."""
    rows = [
        row
        for row in tables.get("holders", [])
        if DATE.fullmatch(row["from"]) and DATE.fullmatch(row["until"] or "9999")
    ]
    seats: dict[tuple[str, ...], list[Row]] = {}
    for row in rows:
        if row["until"] and days(row["from"], False) > days(row["until"], True):
            yield row.fault(f"ends before it begins: {row['from']} to {row['until']}")
        seats.setdefault((row["office"], row["of"]), []).append(row)
    for (office, of), terms in seats.items():
        if office not in SINGLE or of in SHARED_SEATS:
            continue
        terms.sort(key=lambda row: days(row["from"], False))
        for before, row in zip(terms, terms[1:]):
            until = days(before["until"], False) if before["until"] else 10**9
            if until - days(row["from"], True) > HANDOVER_DAYS:
                yield row.fault(f"{row['person']} and {before['person']} are both {office} of {of} from {row['from']}")


CROSS_CHECKS: tuple[Callable[[Tables], Iterator[str]], ...] = (check_aliases, check_iso, check_terms)


def check(folder: Path) -> list[str]:
    """All faults of the tables in a folder; a table that is not there is passed over."""
    faults: list[str] = []
    tables: Tables = {}
    for path in sorted(folder.glob("*.tsv")):
        content = path.read_bytes().decode("utf-8")
        faults += check_form(path.name, content)
        spec = TABLES.get(path.stem)
        if spec:
            faults += check_head(path.name, content, spec)
            tables[path.stem] = parse(path.name, content, spec)
    for name, rows in tables.items():
        spec = TABLES[name]
        faults += [*check_order(rows, spec), *check_cells(rows, spec), *check_unique(rows, spec)]
        faults += check_links(name, tables)
    for cross_check in CROSS_CHECKS:
        faults += cross_check(tables)
    return faults


def main() -> int:
    default = Path(__file__).resolve().parent.parent / "data"
    faults = check(Path(sys.argv[1]) if len(sys.argv) > 1 else default)
    print("\n".join(faults) if faults else "no faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
