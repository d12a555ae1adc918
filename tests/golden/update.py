"""Writes what verbale reads out of the golden articles: run it, read the difference, commit it.

python tests/golden/update.py
"""

from pathlib import Path

import verbale

FOLDER = Path(__file__).parent


def records(article: Path) -> str:
    """Return the records of an article as they are kept beside it."""
    document = verbale.extract(article.read_bytes(), id=article.name)
    return document.to_json(indent=1) + "\n"


def main() -> None:
    for article in sorted(FOLDER.glob("*.txt")):
        article.with_suffix(".json").write_text(records(article), encoding="utf-8")


if __name__ == "__main__":
    main()
