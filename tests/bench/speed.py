"""Measures how fast verbale reads beside the prototype, and the room it takes, and writes docs/speed.md.

    python3 tests/bench/speed.py --shared ../shared

Needs a build (build/release/tests/verbale_speed), a C++ compiler and Eigen. --shared names the folder of the texts and
of the prototype, which are not part of this project.
"""

from __future__ import annotations

import argparse
import platform
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "speed.md"
EIGEN = "/usr/include/eigen3"
LESSON = 400  # sentences that the prototype learns before it is timed: its speed does not depend on what it learned

# What the prototype is given: width, windows, hidden units.
PROTOTYPES = {"small": (64, 2, 64), "large": (96, 4, 128)}

HEAD = """# Speed and memory

Written by `python3 tests/bench/speed.py`; do not edit. Seconds of one core, the fastest of five passes, everything in one
run on one machine.

"""


def sentences(treebank: Path) -> list[str]:
    """Return the blocks of a CoNLL-U file."""
    return treebank.read_text(encoding="utf-8").strip().split("\n\n")


def documents(treebank: Path) -> list[str]:
    """Return the raw texts of a treebank's documents, a paragraph a line."""
    texts: list[str] = []
    for block in sentences(treebank):
        if "# newdoc" in block or not texts:
            texts.append("")
        text = re.search(r"^# text = (.*)$", block, re.MULTILINE)
        texts[-1] += ("\n\n" if "# newpar" in block else " ") + (text[1] if text else "")
    return texts


def run(*command: object) -> str:
    """Return what a command prints."""
    return subprocess.run([str(part) for part in command], check=True, capture_output=True, text=True).stdout


def prototype_speeds(shared: Path, work: Path) -> dict[str, float]:
    """Return thousands of words a second of the prototype, from gold tokens to trees, by its size."""
    program, lesson = work / "prototype", work / "lesson.conllu"
    run("g++", "-O3", "-march=native", "-std=c++20", "-I", EIGEN, shared / "prototypes/parser.cpp", "-o", program)
    lesson.write_text("\n\n".join(sentences(shared / "data/ud/gum-train.conllu")[:LESSON]) + "\n\n", encoding="utf-8")
    dev = [shared / f"data/ud/{bank}-dev.conllu" for bank in ("ewt", "gum")]
    speeds = {}
    for name, (width, windows, hidden) in PROTOTYPES.items():
        printed = run(program, lesson, 1, 0.001, 32, 0.1, width, windows, hidden, *dev)
        speeds[name] = max(float(found) for found in re.findall(r"total (\d+) kw/s", printed))
    return speeds


def rows_of(printed: str) -> list[list[str]]:
    """Return the cells of what verbale_speed prints."""
    return [line.split("\t") for line in printed.splitlines()]


class Figures:
    """What verbale_speed found out about a folder of texts."""

    def __init__(self, program: Path, folder: Path) -> None:
        self.seconds: dict[tuple[str, str], float] = {}
        self.words = 0
        for kind, what, words, value in rows_of(run(program, folder)):
            self.seconds[kind, what] = float(value)
            if kind in ("standard", "fast"):
                self.words = int(words)

    def speed(self, profile: str, *steps: str) -> str:
        """Return the words a second of some steps together."""
        return f"{self.words / sum(self.seconds[profile, step] for step in steps):,.0f}"

    def share(self, profile: str, steps: list[str], of: list[str]) -> str:
        """Return the time of some steps as a share of that of others."""
        total = {name: sum(self.seconds[profile, s] for s in names) for name, names in (("a", steps), ("b", of))}
        return f"{total['a'] / total['b']:.2f}"


TREES = ["tokens and sentences", "tags, trees and names"]
STATEMENTS = ["attributions", "statements by rule"]


def page(bank: Figures, news: Figures, prototypes: dict[str, float]) -> str:
    """Return the page in Markdown."""

    def row(title: str, asked: str, cells: list[str]) -> str:
        return f"| {title} | {asked} | " + " | ".join(cells) + " |\n"

    def both(figures: Figures, *steps: str) -> list[str]:
        return [figures.speed(profile, *steps) for profile in ("standard", "fast")]

    out = HEAD + f"Machine: {cpu()}.\n\n## Words a second\n\n"
    out += "| step | asked for | standard | fast |\n| --- | --- | --- | --- |\n"
    out += row("tokens and sentences, news", "4,000,000", both(news, "tokens and sentences"))
    out += row("text to trees, treebanks (dev)", "60,000; fast 110,000", both(bank, *TREES))
    out += row("text to trees, news", "", both(news, *TREES))
    for step in ("attributions", "statements by rule", "actors", "text to records"):
        out += row(f"{step}, news", "", both(news, step))
    shares = [news.share(profile, STATEMENTS, TREES) for profile in ("standard", "fast")]
    out += row("time of attributions and statements by time of trees", "0.5", shares)
    out += "\n| prototype, gold tokens to trees, treebanks (dev) | words a second |\n| --- | --- |\n"
    for name, thousands in prototypes.items():
        width, windows, hidden = PROTOTYPES[name]
        out += f"| width {width}, {windows} windows, {hidden} hidden units | {thousands * 1000:,.0f} |\n"
    out += "\n## Loading\n\n| what | milliseconds |\n| --- | --- |\n"
    for (kind, what), seconds in news.seconds.items():
        if kind == "loading":
            out += f"| {what} | {seconds * 1000:.1f} |\n"
    memory = {what: value for (kind, what), value in news.seconds.items() if kind == "memory"}
    out += "\n## Memory\n\n| what | |\n| --- | --- |\n"
    out += f"| the library, loaded | {memory['library']:.0f} MB |\n"
    out += f"| a document of a megabyte, at its peak beyond that | {memory['document']:.0f} MB |\n"
    out += f"| the time it takes | {memory['seconds']:.1f} s |\n"
    return out


def cpu() -> str:
    """Return the name of the processor."""
    info = Path("/proc/cpuinfo")
    found = re.search(r"model name\s*: (.*)", info.read_text()) if info.exists() else None
    return found[1] if found else platform.processor()


def main() -> int:
    """Write the page."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shared", type=Path, required=True)
    parser.add_argument("--build", type=Path, default=ROOT / "build/release")
    options = parser.parse_args()
    program = options.build / "tests/verbale_speed"
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        texts = work / "treebanks"
        texts.mkdir()
        for bank in ("ewt", "gum"):
            for number, text in enumerate(documents(options.shared / f"data/ud/{bank}-dev.conllu")):
                (texts / f"{bank}-{number:03}.txt").write_text(text, encoding="utf-8")
        prototypes = prototype_speeds(options.shared, work)
        bank, news = (Figures(program, folder) for folder in (texts, options.shared / "data/wire/wikinews"))
    PAGE.write_text(page(bank, news, prototypes), encoding="utf-8")
    sys.stdout.write(PAGE.read_text(encoding="utf-8"))
    return 0


if __name__ == "__main__":
    sys.exit(main())
