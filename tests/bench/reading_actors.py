"""Prints texts with their actors, for counting what is right by eye: docs/reading-actors.md.

    python tests/bench/reading_actors.py --shared ../shared --seed 7

Mentions stand in brackets with the number of their actor and a letter of their form; the actors follow each text.
"""

from __future__ import annotations

import argparse
import random
import re
from pathlib import Path

import verbale

# Folders under data/ with how many texts of each are drawn; transcripts and long texts are left out.
DRAWN = {
    "readouts/kremlin": 15,
    "readouts/white-house": 12,
    "readouts/state": 10,
    "wire/wikinews": 13,
    "polnear/dev/text": 10,
}
TURN = re.compile(r"^(?:[A-Z][A-Za-z. ]{3,40}: |Q\b|MR\.|MS\.|THE PRESIDENT)", re.MULTILINE)


def readable(file: Path) -> bool:
    """Return whether a text is of a length to read and no transcript."""
    return 400 < file.stat().st_size < 6000 and len(TURN.findall(file.read_text(encoding="utf-8"))) < 4


def marked(text: str, actors: list[verbale.Actor]) -> str:
    """Return the text with its mentions in brackets."""
    mentions = [(m.begin, m.end, actor.id[1:], str(m.form)[0]) for actor in actors for m in actor.mentions]
    opened: dict[int, int] = {}
    closed: dict[int, list[str]] = {}
    for begin, end, number, form in sorted(mentions, key=lambda m: (m[1], -m[0])):
        opened[begin] = opened.get(begin, 0) + 1
        closed.setdefault(end, []).append(f"|{number}{form}]")
    marks = ("".join(closed.get(at, ())) + "[" * opened.get(at, 0) for at in range(len(text) + 1))
    return "".join(mark + character for mark, character in zip(marks, text + "\n"))


def line(actor: verbale.Actor) -> str:
    """Return an actor in one line: name, kind, country, roles, members."""
    roles = "; ".join(f"{role.title} ({role.status}) of {role.of.name if role.of else '-'}" for role in actor.roles)
    members = ", ".join(member.name for member in actor.members)
    return f"  {actor.id} {actor.name} | {actor.kind} | {actor.country or '-'} | {roles} | {members}"


def main() -> None:
    """Draw the texts and print them."""
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--shared", type=Path, required=True)
    arguments.add_argument("--seed", type=int, required=True)
    options = arguments.parse_args()
    draw = random.Random(options.seed)
    for folder, count in DRAWN.items():
        files = [file for file in sorted((options.shared / "data" / folder).glob("*.txt")) if readable(file)]
        for file in draw.sample(files, min(count, len(files))):
            text = file.read_text(encoding="utf-8")
            document = verbale.extract(text, id=file.name)
            print(f"== {file.name}\n{marked(text, document.actors)}")
            print("\n".join(line(actor) for actor in document.actors if actor.mentions))


if __name__ == "__main__":
    main()
