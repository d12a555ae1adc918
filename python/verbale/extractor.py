"""Extractors: one text, many texts, or a stream of them.

doc = verbale.extract(text, publisher="TASS", published="2020-06-10")
for doc in verbale.pipe(texts):
    ...
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any

from verbale import _core

Text = str | bytes

# What a stream hands to the threads at once: enough to keep them busy, little enough to hold.
CHUNK_TEXTS = 256
CHUNK_SIZE = 4_000_000


def several(inputs: Iterable[Any], what: str) -> Iterable[Any]:
    """Return the inputs; a lone text would be read letter by letter."""
    if isinstance(inputs, str | bytes):
        raise TypeError(f"{what} is a list, not a single {type(inputs).__name__}")
    return inputs


def chunks(inputs: Iterable[Text | _core.Input]) -> Iterator[list[Text | _core.Input]]:
    """Cut a stream into lists of a bounded number of texts and a bounded size."""
    chunk: list[Text | _core.Input] = []
    size = 0
    for item in inputs:
        chunk.append(item)
        size += len(item)
        if len(chunk) == CHUNK_TEXTS or size >= CHUNK_SIZE:
            yield chunk
            chunk, size = [], 0
    if chunk:
        yield chunk


class Extractor(_core.Extractor):
    """Reads texts into documents; immutable, so that threads may share one."""

    def pipe(self, inputs: Iterable[Text | _core.Input], *, threads: int = 0) -> Iterator[_core.Document]:
        """Read a stream of texts, in order, holding one chunk of them at a time."""
        for chunk in chunks(several(inputs, "inputs")):
            yield from self.extract_all(chunk, threads=threads)


@lru_cache(maxsize=4)
def _extractor(**options: Any) -> Extractor:
    return Extractor(**options)


def _shared(options: dict[str, Any]) -> Extractor:
    """Return the extractor of these options, loaded once."""
    if "tables" in options:
        options = {**options, "tables": tuple(map(os.fspath, several(options["tables"], "tables")))}
    return _extractor(**options)


def extract(
    text: Text,
    *,
    id: str | None = None,
    publisher: str | None = None,
    published: Any = None,
    **options: Any,
) -> _core.Document:
    """Read one text; options are those of Extractor, which is built once for each set of them."""
    return _shared(options).extract(text, id=id, publisher=publisher, published=published)


def extract_all(inputs: Iterable[Text | _core.Input], *, threads: int = 0, **options: Any) -> list[_core.Document]:
    """Read many texts on several threads (0: one a core); results in the order of the inputs."""
    return _shared(options).extract_all(several(inputs, "inputs"), threads=threads)


def pipe(inputs: Iterable[Text | _core.Input], *, threads: int = 0, **options: Any) -> Iterator[_core.Document]:
    """Read a stream of texts, in order, holding one chunk of them at a time."""
    return _shared(options).pipe(inputs, threads=threads)
