"""Prints a sample of texts beside what was read of them: occasions, topics, agreements, events.

python tests/bench/reading.py --shared ../shared --seed 7 > sample.txt

For reading with one's own eyes; docs/reading.md tells what was seen.
"""

from __future__ import annotations

import argparse
import random
from pathlib import Path

import verbale

# How many texts of each folder below shared/data make a sample of fifty.
QUOTAS = {"readouts/kremlin": 18, "readouts/state": 10, "readouts/white-house": 10, "wire/wikinews": 12}
SIZES = range(500, 3001)  # bytes of texts that can be read in a minute
SHOWN = 1300  # characters of a text that are printed
CONSULTATIONS = {"040", "041", "042", "046"}  # events that occasions have shown already


def sample(data: Path, seed: int) -> list[Path]:
    """Return the texts of a sample."""
    rng = random.Random(seed)
    files: list[Path] = []
    for folder, count in QUOTAS.items():
        files += rng.sample([f for f in sorted((data / folder).glob("*.txt")) if f.stat().st_size in SIZES], count)
    return files


def one_line(text: str) -> str:
    return " ".join(text.split())


def occasion_line(o: verbale.Occasion) -> str:
    who = ", ".join(p.name for p in o.participants)
    by = f" by {o.initiated_by.name}" if o.initiated_by else ""
    day = o.date.value if o.date else "?"
    return (
        f"{o.kind}: {who} · {day} · {o.place or '?'}{by}{' · planned' if o.planned else ''} · {len(o.mentions)} times"
    )


def topic_line(t: verbale.Topic) -> str:
    return f"{t.code} {t.score:.2f} {' '.join(t.places)}: {'; '.join(one_line(p.text) for p in t.phrases[:3])}"


def agreement_line(g: verbale.Agreement) -> str:
    parties = ", ".join(p.name for p in g.parties)
    return f"{g.kind}: {one_line(g.name)} · {g.date.value if g.date else '?'} · {parties}{' · generic' if g.generic else ''}"


def event_lines(document: verbale.Document) -> list[str]:
    """Return source, code, target and words of the events that statements are."""
    rows = (line.split("\t") for line in document.to_cameo(header=False).splitlines())
    return [f"{r[2]} · {r[5]} {r[6]} → {r[7] or '?'} · {r[14][:90]}" for r in rows if r[5] not in CONSULTATIONS]


def report(file: Path) -> str:
    """Return the text and what was read of it."""
    text = file.read_text(encoding="utf-8")
    d = verbale.extract(text)
    lists = {
        "occasions": [occasion_line(o) for o in d.occasions],
        "topics": [topic_line(t) for t in d.topics],
        "agreements": [agreement_line(g) for g in d.agreements],
        "events": event_lines(d),
    }
    body = "\n".join(f"-- {name}\n  " + "\n  ".join(lines) for name, lines in lists.items() if lines)
    return f"######## {file.parent.name}/{file.name}\n{text.strip()[:SHOWN]}\n{body}\n"


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--shared", type=Path, required=True, help="the folder with data/")
    parser.add_argument("--seed", type=int, default=7)
    options = parser.parse_args()
    for file in sample(options.shared / "data", options.seed):
        print(report(file))


if __name__ == "__main__":
    main()
