"""The command `verbale`.

Exit codes: 0, all went well; 1, some input could not be read, the rest is done; 2, wrong usage.
"""

from __future__ import annotations

import argparse
import codecs
import json
import re
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import IO

import verbale
from verbale.events import EVENT_WRITERS
from verbale.index import INDEX_WRITERS
from verbale.sources import Metadata, Sources, complain
from verbale.view import reading_view

Add = Callable[..., argparse.Action]
Writer = Callable[[Iterable[verbale.Document], IO[str], argparse.Namespace], None]

# Below this many files nobody needs a progress bar.
LONG_WORK = 20


def with_notes(documents: Iterable[verbale.Document]) -> Iterator[verbale.Document]:
    """Pass documents on, and name those whose bytes were odd, as most formats do not show it."""
    for document in documents:
        for note in document.notes:
            complain(document.id, note.message)
        yield document


def with_progress(documents: Iterable[verbale.Document], total: int) -> Iterator[verbale.Document]:
    """Pass documents on, with a progress bar where a person waits for many."""
    if total < LONG_WORK or not sys.stderr.isatty():
        yield from documents
        return
    from rich.console import Console
    from rich.progress import track

    yield from track(documents, "Reading", total, console=Console(stderr=True), transient=True)


def write_jsonl(documents: Iterable[verbale.Document], out: IO[str], options: argparse.Namespace) -> None:
    """Write one JSON object a line."""
    for document in documents:
        out.write(document.to_json(text=options.text, syntax=options.syntax) + "\n")


def write_json(documents: Iterable[verbale.Document], out: IO[str], options: argparse.Namespace) -> None:
    """Write an indented object for a single file, a list of them otherwise."""
    objects = (document.to_json(text=options.text, syntax=options.syntax, indent=2) for document in documents)
    if options.sources.single:
        out.writelines(f"{object}\n" for object in objects)
        return
    before = "["
    for object in objects:
        out.write(f"{before}\n{object}")
        before = ","
    out.write("\n]\n" if before == "," else "[]\n")


def write_text(documents: Iterable[verbale.Document], out: IO[str], options: argparse.Namespace) -> None:
    """Write a view for reading: a heading a document, one statement a line."""
    for document in documents:
        out.write(reading_view(document) + "\n\n")


def write_conllu(documents: Iterable[verbale.Document], out: IO[str], options: argparse.Namespace) -> None:
    """Write tokens and trees."""
    for document in documents:
        if len(options.sources.files) > 1:
            out.write(f"# newdoc id = {document.id}\n")
        out.write(document.to_conllu())


WRITERS: dict[str, Writer] = {
    "jsonl": write_jsonl,
    "json": write_json,
    "text": write_text,
}


@contextmanager
def opened(path: str | None) -> Iterator[IO[str]]:
    """Open the file for writing, or standard output; either in UTF-8."""
    if path is None:
        if hasattr(sys.stdout, "reconfigure"):
            sys.stdout.reconfigure(encoding="utf-8", newline="\n")
        yield sys.stdout
        sys.stdout.flush()
        return
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        yield file


def read_all(extractor: verbale.Extractor, options: argparse.Namespace, write: Writer) -> int:
    """Read the sources, write what was read, and return the exit code."""
    metadata = Metadata(options.publisher, options.published, options.encoding)
    options.sources = sources = Sources(options.paths, metadata)
    documents = with_progress(extractor.pipe(sources, threads=options.threads), len(sources.files))
    with opened(options.output) as out:
        write(with_notes(documents), out, options)
    return 1 if sources.failures else 0


def extract(options: argparse.Namespace) -> int:
    """Run `verbale extract`."""
    extractor = verbale.Extractor(
        profile="fast" if options.fast else "standard",
        speech_only=options.speech_only,
        quotations_only=options.quotations_only,
        min_confidence=options.min_confidence,
        keep_syntax=options.syntax,
        tables=options.table,
    )
    return read_all(extractor, options, WRITERS[options.format])


def conllu(options: argparse.Namespace) -> int:
    """Run `verbale conllu`."""
    extractor = verbale.Extractor(profile="fast" if options.fast else "standard", keep_syntax=True)
    return read_all(extractor, options, write_conllu)


def events(options: argparse.Namespace) -> int:
    """Run `verbale events`."""
    extractor = verbale.Extractor(profile="fast" if options.fast else "standard", tables=options.table)
    return read_all(extractor, options, EVENT_WRITERS[options.format])


def agreements(options: argparse.Namespace) -> int:
    """Run `verbale agreements`."""
    extractor = verbale.Extractor(profile="fast" if options.fast else "standard", tables=options.table)
    return read_all(extractor, options, INDEX_WRITERS[options.format])


def schema(options: argparse.Namespace) -> int:
    """Run `verbale schema`."""
    print(json.dumps(verbale.json_schema(), indent=2, ensure_ascii=False))
    return 0


def iso_date(value: str) -> str:
    """Read a date as precise as it is known: a year, a month, a day, or a day with its time."""
    day_of = {4: "-01-01", 7: "-01"}.get(len(value), "")
    try:
        datetime.fromisoformat((value + day_of).replace("Z", "+00:00"))
        if not re.fullmatch(r"\d{4}(-\d\d){0,2}(T.+)?", value):
            raise ValueError
    except ValueError:
        raise argparse.ArgumentTypeError("must be like 2020, 2020-06, 2020-06-10 or 2020-06-10T17:40") from None
    return value


def encoding(value: str) -> str:
    """Read the name of an encoding of texts."""
    try:
        "".encode(value)
        return codecs.lookup(value).name
    except LookupError:
        raise argparse.ArgumentTypeError(f"{value!r} is unknown; try latin-1, cp1252 or utf-16") from None


def threads(value: str) -> int:
    """Read a number of threads."""
    number = int(value)
    if number < 0:
        raise argparse.ArgumentTypeError("must be 0 or more")
    return number


def add_reading(commands: argparse._SubParsersAction[argparse.ArgumentParser], name: str, help: str) -> Add:
    """Add a command that reads texts, and return what adds its further options."""
    codes = "Exit codes: 0 all read; 1 some input could not be read, the others are written; 2 wrong usage."
    parser = commands.add_parser(name, help=help, epilog=codes)
    add = parser.add_argument
    add("paths", nargs="*", metavar="FILE|FOLDER|-", help="texts; folders stand for their *.txt; - is standard input")
    add("--output", "-o", metavar="FILE", help="write there instead of standard output")
    add("--threads", type=threads, default=0, metavar="N", help="0, the default: one a core")
    add("--publisher", metavar="NAME", help="who published the texts, whatever they say")
    add("--published", type=iso_date, metavar="DATE", help="when they were published, ISO 8601, whatever they say")
    add("--encoding", type=encoding, metavar="NAME", help="of the texts, as cp1252; UTF-8 by default, or as marked")
    add("--fast", action="store_true", help="the smaller model, at twice the speed")
    parser.set_defaults(run=COMMANDS[name])
    return add


COMMANDS = {"extract": extract, "conllu": conllu, "events": events, "agreements": agreements}


def make_parser() -> argparse.ArgumentParser:
    """Describe the command line."""
    parser = argparse.ArgumentParser(prog="verbale", description=(verbale.__doc__ or "").split("\n")[0])
    parser.add_argument("--version", action="version", version=f"verbale {verbale.__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")

    add = add_reading(commands, "extract", "read texts and print their records")
    add("--format", choices=list(WRITERS), default="jsonl", help="JSON Lines (default), indented JSON, or for reading")
    add("--speech-only", action="store_true", help="only what was said, no attitudes, intentions, decrees, evidence")
    add("--quotations-only", action="store_true", help="only statements that quote")
    add("--min-confidence", type=float, default=0.0, metavar="C", help="leave out records below it, 0 to 1")
    add("--table", action="append", default=[], metavar="FILE", help="a knowledge table of your own; may be repeated")
    add("--text", action="store_true", help="put the text into the JSON")
    add("--syntax", action="store_true", help="put tokens and trees into the JSON")

    add_reading(commands, "conllu", "read texts and print their tokens and trees")
    add = add_reading(commands, "events", "read texts and print events between actors")
    add("--format", choices=list(EVENT_WRITERS), default="plover", help="PLOVER JSON Lines (default), CAMEO table")
    add("--table", action="append", default=[], metavar="FILE", help="a knowledge table of your own; may be repeated")
    add = add_reading(commands, "agreements", "read texts and list the instruments that they name")
    add("--format", choices=list(INDEX_WRITERS), default="table", help="a table for reading (default), or JSON")
    add("--table", action="append", default=[], metavar="FILE", help="a knowledge table of your own; may be repeated")
    commands.add_parser("schema", help="print the JSON Schema of the output").set_defaults(run=schema)
    return parser


def main(arguments: list[str] | None = None) -> int:
    """Run the command and return its exit code."""
    options = make_parser().parse_args(arguments)
    try:
        code: int = options.run(options)
    except BrokenPipeError:
        sys.stderr.close()  # the reader has left; nothing more to say
        return 0
    except KeyboardInterrupt:
        return 130
    except verbale.Error as error:
        print(f"verbale: {error}", file=sys.stderr)
        return 2
    except OSError as error:
        complain(error.filename or "output", error.strerror)
        return 2
    return code


if __name__ == "__main__":
    sys.exit(main())
