"""Events between actors: PLOVER as JSON Lines, CAMEO as a table.

for event in map(json.loads, document.to_plover().splitlines()): ...
pandas.read_csv(io.StringIO(document.to_cameo()), sep="\\t", dtype=str)   # codes are strings
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable
from typing import IO

from verbale._core import Document


def write_plover(documents: Iterable[Document], out: IO[str], options: argparse.Namespace) -> None:
    """Write one JSON object an event, with the fields of the PLOVER manual."""
    for document in documents:
        out.write(document.to_plover())


def write_cameo(documents: Iterable[Document], out: IO[str], options: argparse.Namespace) -> None:
    """Write one line for every pair of source and target, below one header."""
    for number, document in enumerate(documents):
        out.write(document.to_cameo(header=number == 0))


EVENT_WRITERS: dict[str, Callable[[Iterable[Document], IO[str], argparse.Namespace], None]] = {
    "plover": write_plover,
    "cameo": write_cameo,
}
