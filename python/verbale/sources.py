"""What the command line reads: files, folders and standard input, one text after the other.

for input in Sources(["stories/", "-"], Metadata()): ...
"""

from __future__ import annotations

import codecs
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from verbale._core import Input

STDIN = "-"

# A text in UTF-16 or UTF-32 opens with a mark; the longer ones first, as one begins like another.
MARKS = {
    codecs.BOM_UTF32_LE: "utf-32",
    codecs.BOM_UTF32_BE: "utf-32",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}


@dataclass
class Metadata:
    """What the caller knows of all texts."""

    publisher: str | None = None
    published: str | None = None
    encoding: str | None = None


def decoded(data: bytes, encoding: str | None) -> str | bytes:
    """Return the text in this encoding, or in that of its mark; bytes where neither says other than UTF-8."""
    marked = next((name for mark, name in MARKS.items() if data.startswith(mark)), None)
    found = encoding or marked
    return data.decode(found, errors="replace") if found else data


def complain(path: object, message: str | None) -> None:
    """Name what could not be read, or not well, on standard error."""
    print(f"verbale: {path}: {message}", file=sys.stderr)


def told_apart(files: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Give the path as its id to a file (id, path) that has its name in common with another."""
    common = {id for id, times in Counter(id for id, _ in files).items() if times > 1}
    return [(Path(path).as_posix() if id in common else id, path) for id, path in files]


class Sources:
    """Files to read, one after the other; those that cannot be read are named on standard error."""

    def __init__(self, arguments: list[str], metadata: Metadata) -> None:
        self.metadata = metadata
        self.failures = 0
        self.files = told_apart([file for argument in arguments or [STDIN] for file in self._files_of(argument)])
        if STDIN in (path for _, path in self.files) and sys.stdin.isatty():
            print("verbale: reading standard input; Ctrl-D ends it", file=sys.stderr)
        self.single = len(arguments) <= 1 and not (arguments and Path(arguments[0]).is_dir())

    def _files_of(self, argument: str) -> list[tuple[str, str]]:
        """Return (id, path) of the file, or of all text files below the folder."""
        path = Path(argument)
        if argument == STDIN or not path.is_dir():
            return [(path.name, argument)]
        texts = [file for file in sorted(path.rglob("*")) if file.suffix.lower() == ".txt" and not file.is_dir()]
        if not texts:
            self._fail(path, "no *.txt in this folder")
        return [(file.relative_to(path).as_posix(), str(file)) for file in texts]

    def _fail(self, path: object, message: str | None) -> None:
        self.failures += 1
        complain(path, message)

    def __iter__(self) -> Iterator[Input]:
        known = self.metadata
        for id, path in self.files:
            try:
                data = sys.stdin.buffer.read() if path == STDIN else Path(path).read_bytes()
            except OSError as error:
                self._fail(path, error.strerror)
            else:
                text = decoded(data, known.encoding)
                yield Input(text, id=id, publisher=known.publisher, published=known.published)
