"""Measures verbale against hand-made annotations and writes docs/accuracy.md.

    python tests/bench/accuracy.py --shared ../shared

The annotations and their scorers are not part of this project: --shared names the folder that holds them (gold/, eval/,
data/). What is not there is left out, and the page says so.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import verbale

PAGE = Path(__file__).parents[2] / "docs" / "accuracy.md"
HEAD = """# Accuracy

Written by `python tests/bench/accuracy.py`; do not edit. The annotations are made by hand and are not part of this
project; the rules of verbale were written with texts of the same kinds in view, so these are figures of development,
not of a blind test.
"""


class Bench:
    """The folder of annotations and the scorers, and a place for what verbale prints."""

    def __init__(self, shared: Path, work: Path) -> None:
        self.shared, self.work = shared, work

    def extracted(self, files: Iterable[Path], name: str) -> Path:
        """Return JSON Lines of the files' records."""
        path = self.work / f"{name}.jsonl"
        inputs = (verbale.Input(file.read_bytes(), id=file.name) for file in sorted(files))
        path.write_text("".join(f"{d.to_json()}\n" for d in verbale.pipe(inputs)), encoding="utf-8")
        return path

    def score(self, scorer: str, *arguments: object) -> Any:
        """Return what a scorer prints, as JSON."""
        command = [sys.executable, str(self.shared / "eval" / scorer), *map(str, arguments)]
        return json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)

    def printed(self, scorer: str, *arguments: object) -> str:
        """Return what a scorer prints, as text."""
        command = [sys.executable, str(self.shared / "eval" / scorer), *map(str, arguments)]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def table(header: list[str], rows: Iterable[list[object]]) -> str:
    """Return a table in Markdown."""
    lines = [header, ["---"] * len(header), *rows]
    return "".join("| " + " | ".join(map(str, line)) + " |\n" for line in lines)


def records_table(scores: dict[str, Any]) -> str:
    """Return the scores of records.py: precision, recall and F1, and shares over what was found."""
    found = {name: s for name, s in scores.items() if isinstance(s, dict) and "f1" in s and s["gold"]}
    shares = {name: s for name, s in scores.items() if isinstance(s, dict) and "share" in s}
    figures = table(
        ["figure", "precision", "recall", "F1", "in the annotation"],
        ([name, s["p"], s["r"], f"**{s['f1']}**", s["gold"]] for name, s in found.items()),
    )
    if not shares:
        return figures
    return (
        figures + "\n" + table(["of those found", "share", "of"], ([n, s["share"], s["of"]] for n, s in shares.items()))
    )


def founding_article(bench: Bench) -> str | None:
    """Score the one article that the project began with."""
    name = "tass-2020-06-10"
    if not (bench.shared / "gold" / f"{name}.txt").exists():
        return None
    folder = bench.work / "founding"
    folder.mkdir()
    for suffix in ("txt", "gold.json"):
        (folder / f"{name}.{suffix}").symlink_to((bench.shared / "gold" / f"{name}.{suffix}").resolve())
    return records_table(bench.score("records.py", "--gold", folder, bench.extracted(folder.glob("*.txt"), name)))


def annotated_articles(bench: Bench) -> str | None:
    """Score all annotated articles."""
    folder = bench.shared / "gold"
    files = list(folder.glob("*.txt"))
    return records_table(bench.score("records.py", "--gold", folder, bench.extracted(files, "gold"))) if files else None


def agreements(bench: Bench) -> str | None:
    """Score the texts that are annotated for agreements only."""
    folder = bench.shared / "gold" / "agreements"
    files = list(folder.glob("*.txt"))
    if not files:
        return None
    scores = bench.score("records.py", "--gold", folder, bench.extracted(files, "agreements"))
    return records_table({name: score for name, score in scores.items() if name.startswith("agreement")})


def attributions(bench: Bench) -> str | None:
    """Score statements against the attributions of PolNeAR's development split."""
    folder = bench.shared / "data" / "polnear"
    files = list((folder / "dev" / "text").glob("*.txt"))
    if not files:
        return None
    arguments = ["--polnear", folder, "--split", "dev"]
    ours = bench.score("attribution.py", *arguments, bench.extracted(files, "polnear"))
    people = flat(bench.score("attribution.py", *arguments, "--humans"))

    rows = ([name, value, people.get(name, "–")] for name, value in flat(ours).items() if "missing" not in name)
    return table(["figure", "verbale", "annotators among each other"], rows)


def flat(scores: dict[str, Any], prefix: str = "") -> dict[str, Any]:
    """Return nested scores under dotted names; of precision, recall and F1, the F1."""
    out: dict[str, Any] = {}
    for name, value in scores.items():
        if not isinstance(value, dict):
            out[prefix + name] = value
        elif "f1" in value:
            out[prefix + name] = value["f1"]
        else:
            out.update(flat(value, f"{prefix}{name}."))
    return out


def treebanks(bench: Bench) -> str | None:
    """Score tokens, sentences, tags and trees from raw text."""
    scores: dict[str, dict[str, Any]] = {}
    extractor = verbale.Extractor(keep_syntax=True)
    for gold in sorted((bench.shared / "data" / "ud").glob("*-dev.conllu")):
        document = extractor.extract(bench.printed("treebank.py", "--text", gold))
        system = bench.work / gold.name
        system.write_text(document.to_conllu(), encoding="utf-8")
        scores[gold.stem] = bench.score("treebank.py", gold, system)
    if not scores:
        return None
    names = list(next(iter(scores.values())))
    return table(["treebank", *names], ([treebank, *score.values()] for treebank, score in scores.items()))


def confidence(bench: Bench) -> str | None:
    """Tabulate how often statements of a confidence are right, by models that have not seen the articles."""
    tool = PAGE.parents[1] / "build" / "release" / "lib" / "tools" / "verbale-fit-confidence"
    split = bench.shared / "data" / "polnear" / "dev"
    if not (tool.exists() and split.is_dir()):
        return None
    printed = subprocess.run([tool, split], check=True, capture_output=True, text=True).stderr.splitlines()
    rows = (line.replace(" to ", "–").split() for line in printed[1:])
    return table(["confidence", "drafts", "right", "share", "mean confidence"], rows)


CHAPTERS = {
    "The founding article": founding_article,
    "All annotated articles": annotated_articles,
    "Agreements": agreements,
    "Attributions (PolNeAR, development split)": attributions,
    "Confidence of statements, by what annotators link": confidence,
    "Syntax from raw text, F1 in per cent": treebanks,
}


def chapters(bench: Bench) -> Iterator[str]:
    """Yield the page's chapters, those whose annotations are absent with a line that says so."""
    for title, measure in CHAPTERS.items():
        yield f"\n## {title}\n\n{measure(bench) or 'Not measured: the annotations are not there.' + chr(10)}"


def main() -> None:
    """Measure and write the page."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    default = os.environ.get("VERBALE_SHARED", "../shared")
    parser.add_argument("--shared", type=Path, default=Path(default), help=f"folder of the annotations ({default})")
    shared = parser.parse_args().shared
    if not (shared / "eval").is_dir():
        sys.exit(f"no scorers in {shared / 'eval'}; nothing written")
    with tempfile.TemporaryDirectory() as work:
        page = HEAD + "".join(chapters(Bench(shared, Path(work))))
    PAGE.parent.mkdir(exist_ok=True)
    PAGE.write_text(page, encoding="utf-8")
    print(f"wrote {PAGE}")


if __name__ == "__main__":
    main()
