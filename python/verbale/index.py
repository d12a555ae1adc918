"""An index of the agreements that a corpus names.

    rows = agreement_index(verbale.pipe(texts))
    rows[0].name, rows[0].documents, rows[0].mentions

Records of several documents are of one instrument where they share a symbol, a row of the table of known instruments,
or the words of their name and their parties. Generic records ("bilateral agreements on trade") are left out.
"""

from __future__ import annotations

import json
import unicodedata
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

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
    variants: Counter[str] = field(default_factory=Counter)  # the forms seen, nominals left out

    @property
    def name(self) -> str:
        """The table's name, else the form seen most often, of equals the longest."""
        if self.known_as or not self.variants:
            return self.known_as or self.symbol or ""
        return max(self.variants, key=lambda form: (self.variants[form], len(form), form))

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


def plain(form: str) -> str:
    """Return a name without case, accents, punctuation and leading article, for comparing."""
    folded = unicodedata.normalize("NFKD", form).casefold()
    words = "".join(c if c.isalnum() else " " for c in folded if not unicodedata.combining(c)).split()
    return " ".join(words[1:] if words[:1] == ["the"] else words)


def identity(agreement: Agreement) -> tuple[str, ...]:
    """Return what two records of one instrument have in common."""
    if agreement.symbol:
        return ("symbol", agreement.symbol)
    if known := agreement.codes.get("instrument"):
        return ("instrument", known)
    parties = sorted(party.name for party in agreement.parties)
    return (agreement.kind, plain(agreement.name), *parties)


def add(row: IndexRow, agreement: Agreement) -> None:
    """Count a record of a document into its row."""
    row.documents += 1
    row.mentions += len(agreement.mentions)
    row.symbol = row.symbol or agreement.symbol
    row.known_as = row.known_as or agreement.codes.get("instrument")
    row.date = row.date or (agreement.date.value if agreement.date else None)
    row.parties = row.parties or [party.name for party in agreement.parties]
    row.variants.update(" ".join(m.text.split()) for m in agreement.mentions if m.form != "nominal")


def agreement_index(documents: Iterable[Document]) -> list[IndexRow]:
    """Return a row an instrument, the most mentioned first."""
    rows: dict[tuple[str, ...], IndexRow] = {}
    for document in documents:
        for agreement in document.agreements:
            if not agreement.generic:
                add(rows.setdefault(identity(agreement), IndexRow(agreement.kind)), agreement)
    return sorted(rows.values(), key=lambda row: (-row.mentions, -row.documents, row.name))


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
