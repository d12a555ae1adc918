"""An index of the agreements that a corpus names.

    rows = agreement_index(verbale.pipe(texts))
    rows[0].name, rows[0].documents, rows[0].mentions

Records of several documents are of one instrument where they share a symbol, a row of the table of known instruments,
or the words of their name while their parties do not contradict each other. Generic records ("bilateral agreements on
trade") and those that their document never names in full ("the Treaty") are left out.
"""

from __future__ import annotations

import argparse
import json
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from itertools import chain
from typing import IO, TYPE_CHECKING, Any

if TYPE_CHECKING:
    from verbale._core import Agreement, Document


@dataclass
class IndexRow:
    """One instrument with how often and under which names the corpus speaks of it."""

    kind: str
    symbol: str | None = None
    date: str | None = None
    parties: list[str] = field(default_factory=list)
    documents: int = 0
    mentions: int = 0
    known_as: str | None = None  # its name in the table of known instruments
    names: Counter[str] = field(default_factory=Counter)  # the fullest form of each document
    variants: Counter[str] = field(default_factory=Counter)  # all forms, nominals left out

    @property
    def name(self) -> str:
        """The table's name, else the one of most documents; of equals the longest, and words before bare numbers."""
        if self.known_as or not self.names:
            return self.known_as or self.symbol or ""
        return max(self.names, key=lambda name: (name[0].isalpha(), self.names[name], len(name), name))

    def as_dict(self) -> dict[str, Any]:
        """Return the row for JSON; variants from the most frequent on."""
        variants = sorted(self.variants.items(), key=lambda item: (-item[1], item[0]))
        return {
            "name": self.name,
            "kind": self.kind,
            "symbol": self.symbol,
            "date": self.date,
            "parties": self.parties,
            "documents": self.documents,
            "mentions": self.mentions,
            "variants": [{"form": form, "mentions": count} for form, count in variants],
        }


def one_line(form: str) -> str:
    """Return a form with single blanks between its words."""
    return " ".join(form.split())


def plain(form: str) -> str:
    """Return a name without case, accents, punctuation, leading article and acronym in brackets, for comparing."""
    folded = unicodedata.normalize("NFKD", re.sub(r"\([A-Z0-9-]+\)", "", form)).casefold()
    words = "".join(c if c.isalnum() else " " for c in folded if not unicodedata.combining(c)).split()
    return " ".join(words[1:] if words[:1] == ["the"] else words)


def is_listed(agreement: Agreement) -> bool:
    """Tell whether a record is of an instrument that other documents can name too."""
    return not agreement.generic and any(mention.form == "full" for mention in agreement.mentions)


def identity(agreement: Agreement) -> tuple[str, ...]:
    """Return what two records of one instrument have in common, their parties left aside."""
    if agreement.symbol:
        return ("symbol", agreement.symbol)
    if known := agreement.codes.get("instrument"):
        return ("instrument", known)
    return (agreement.kind, plain(agreement.name))


def row_of(rows: list[IndexRow], agreement: Agreement) -> IndexRow:
    """Return the row, of those with the record's identity, whose parties fit; a new one where none does.

    One name may be of many instruments ("Mutual Defense Treaty"), and a document need not tell all parties.
    """
    parties = {party.name for party in agreement.parties}
    for row in rows:
        if row.known_as or row.symbol or parties <= set(row.parties) or parties >= set(row.parties):
            return row
    rows.append(IndexRow(agreement.kind))
    return rows[-1]


def add(row: IndexRow, agreement: Agreement) -> None:
    """Count a record of a document into its row."""
    row.documents += 1
    row.mentions += len(agreement.mentions)
    row.names[one_line(agreement.name)] += 1
    row.symbol = row.symbol or agreement.symbol
    row.known_as = row.known_as or agreement.codes.get("instrument")
    row.date = row.date or (agreement.date.value if agreement.date else None)
    row.parties = max(row.parties, [party.name for party in agreement.parties], key=len)
    row.variants.update(one_line(m.text) for m in agreement.mentions if m.form != "nominal")


def agreement_index(documents: Iterable[Document]) -> list[IndexRow]:
    """Return a row an instrument, the most mentioned first."""
    homonyms: defaultdict[tuple[str, ...], list[IndexRow]] = defaultdict(list)
    for document in documents:
        for agreement in filter(is_listed, document.agreements):
            add(row_of(homonyms[identity(agreement)], agreement), agreement)
    return sorted(chain(*homonyms.values()), key=lambda row: (-row.mentions, -row.documents, row.name))


def as_table(rows: Iterable[IndexRow], width: int = 60) -> str:
    """Return rows as plain text: mentions, documents, kind, name or symbol, variants."""
    lines = [f"{'mentions':>8} {'documents':>9}  {'kind':<22} {'name':<{width}}  variants"]
    for row in rows:
        name = row.name if row.symbol in (None, row.name) else f"{row.symbol} {row.name}"
        forms = ", ".join(f"{form} ({count})" for form, count in row.variants.most_common(5) if form != row.name)
        lines.append(f"{row.mentions:>8} {row.documents:>9}  {row.kind:<22} {name[:width]:<{width}}  {forms}".rstrip())
    return "\n".join(lines) + "\n"


def as_json(rows: Iterable[IndexRow]) -> str:
    """Return rows as a JSON array, one object a line."""
    lines = (json.dumps(row.as_dict(), ensure_ascii=False) for row in rows)
    return "[\n" + ",\n".join(lines) + "\n]\n"


def write_table(documents: Iterable[Document], out: IO[str], options: argparse.Namespace) -> None:
    """Write the index of the documents as plain text."""
    out.write(as_table(agreement_index(documents)))


def write_json(documents: Iterable[Document], out: IO[str], options: argparse.Namespace) -> None:
    """Write the index of the documents as a JSON array."""
    out.write(as_json(agreement_index(documents)))


INDEX_WRITERS: dict[str, Callable[[Iterable[Document], IO[str], argparse.Namespace], None]] = {
    "table": write_table,
    "json": write_json,
}
