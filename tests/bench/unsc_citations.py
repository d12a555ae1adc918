"""Counts how many citations in the Security Council's own resolutions are found.

    python tests/bench/unsc_citations.py --shared ../shared

Wanted are, read from the texts by two regular expressions that know nothing of verbale: every "number (year)" whose
year is that of the resolution of this number (tables of years and a volume of the Treaty Series are no resolutions), and
every General Assembly reference with a session, "2625 (XXV)" or, after the word "resolution", "46/182". A citation
is found where a mention holds it and its record has the symbol.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

YEARS = Path(__file__).parents[2] / "lib" / "data" / "unsc_years.tsv"
COUNCIL = re.compile(r"(?<![\d/.])(\d{1,4})\s*\(((?:19|20)\d\d)\)")
ROMAN = re.compile(r"(?<![\d/])(\d{1,4})(?:\s+([A-Z]))?\s*\(([IVXLC]+)\)")
SESSION = re.compile(r"\bresolutions?\s+(\d{2})/(\d{1,3})(?:\s+([A-Z])\b)?")

Citation = tuple[int, str]


def years() -> list[tuple[int, int]]:
    """Return (first number, year) of every year."""
    rows = (line.split("\t") for line in YEARS.read_text(encoding="utf-8").splitlines() if line[:1].isdigit())
    return [(int(first), int(year)) for year, first in rows]


def year_of(number: int, table: list[tuple[int, int]]) -> int | None:
    """Return the year of the resolution of that number."""
    return max(((first, year) for first, year in table if first <= number), default=(0, None))[1]


def council_citations(text: str, table: list[tuple[int, int]]) -> Iterator[Citation]:
    """Yield where and which resolutions of the Council the text cites with their year."""
    for m in COUNCIL.finditer(text):
        volume = re.search(r"vol\.?\s*$", text[max(0, m.start() - 6) : m.start()])
        if not volume and year_of(int(m[1]), table) == int(m[2]):
            yield m.start(), f"S/RES/{int(m[1])} ({m[2]})"


def assembly_citations(text: str) -> Iterator[Citation]:
    """Yield where and which resolutions of the Assembly the text cites with their session."""
    for m in ROMAN.finditer(text):
        if re.search(r"(resolutions?|and|,)\s+$", text[max(0, m.start() - 16) : m.start()]):
            yield m.start(), f"A/RES/{m[1]}{' ' + m[2] if m[2] else ''} ({m[3]})"
    for m in SESSION.finditer(text):
        yield m.start(1), f"A/RES/{m[1]}/{m[2]}{' ' + m[3] if m[3] else ''}"


def found_citations(document: dict[str, Any]) -> dict[str, list[tuple[int, int]]]:
    """Return the spans of every symbol's mentions."""
    return {a["symbol"]: [(m["begin"], m["end"]) for m in a["mentions"]] for a in document["agreements"] if a["symbol"]}


def holds(spans: Iterable[tuple[int, int]], place: int) -> bool:
    """Tell whether one of the spans holds a place."""
    return any(begin <= place < end for begin, end in spans)


def read(shared: Path, predictions: Path | None) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield every text with its document; extracts where no predictions are given."""
    files = sorted((shared / "data" / "unsc").glob("*.txt"))
    if predictions:
        lines = predictions.read_text(encoding="utf-8").splitlines()
        documents = {record["id"]: record for record in map(json.loads, lines)}
        for file in files:
            yield file.read_text(encoding="utf-8"), documents[file.name]
        return
    import verbale

    for document in verbale.pipe(verbale.Input(file.read_bytes(), id=file.name) for file in files):
        yield document.text, json.loads(document.to_json())


def main() -> int:
    """Print the figures; the citations that were missed or made up go to standard error."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--shared", type=Path, default=Path("../shared"))
    options.add_argument("--predictions", type=Path, help="JSON Lines of an earlier run")
    o = options.parse_args()
    table = years()
    council = {"wanted": 0, "found": 0, "given": 0, "right": 0}
    assembly = {"wanted": 0, "found": 0}
    for text, document in read(o.shared, o.predictions):
        found = found_citations(document)
        wanted = list(council_citations(text, table))
        for counts, citations in ((council, wanted), (assembly, list(assembly_citations(text)))):
            for place, symbol in citations:
                hit = holds(found.get(symbol, []), place)
                counts["wanted"] += 1
                counts["found"] += hit
                if not hit:
                    print(f"missed {document['id']}: {text[max(0, place - 40) : place + 30]!r}", file=sys.stderr)
        for symbol, spans in found.items():
            for begin, end in spans:
                if not symbol.startswith("S/RES/") or not COUNCIL.search(text[begin:end]):
                    continue
                right = any(begin <= place < end and symbol == wanted_symbol for place, wanted_symbol in wanted)
                council["given"] += 1
                council["right"] += right
                if not right:
                    print(f"wrong {document['id']}: {symbol} {text[begin:end]!r}", file=sys.stderr)
    recall, precision = council["found"] / council["wanted"], council["right"] / council["given"]
    print(
        f"Council, number (year): recall {recall:.4f} of {council['wanted']}, precision {precision:.4f} of {council['given']}"
    )
    print(f"Assembly, with session: recall {assembly['found'] / assembly['wanted']:.4f} of {assembly['wanted']}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
