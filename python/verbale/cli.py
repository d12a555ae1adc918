"""The command `verbale`.

Exit codes: 0, all went well; 1, some input could not be read, the rest is done; 2, wrong usage.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

import verbale
from verbale.events import EVENT_WRITERS
from verbale.index import INDEX_WRITERS
from verbale.view import reading_view

Add = Callable[..., argparse.Action]
Writer = Callable[[Iterable[verbale.Document], IO[str], argparse.Namespace], None]

STDIN = "-"

# Below this many files nobody needs a progress bar.
LONG_WORK = 20


class Sources:
    """Files to read, one after the other; those that cannot be read are named on standard error."""

    def __init__(self, arguments: list[str], publisher: str | None, published: str | None) -> None:
        self.metadata = {"publisher": publisher, "published": published}
        self.failures = 0
        self.files = [file for argument in arguments or [STDIN] for file in self._files_of(argument)]
        if STDIN in (path for _, path in self.files) and sys.stdin.isatty():
            print("verbale: reading standard input; Ctrl-D ends it", file=sys.stderr)
        self.single = len(arguments) <= 1 and not (arguments and Path(arguments[0]).is_dir())

    def _files_of(self, argument: str) -> list[tuple[str, str]]:
        """Return (id, path) of the file, or of all text files below the folder."""
        path = Path(argument)
        if argument == STDIN or not path.is_dir():
            return [(path.name, argument)]
        files = [(file.relative_to(path).as_posix(), str(file)) for file in sorted(path.rglob("*.txt"))]
        if not files:
            self.failures += 1
            print(f"verbale: {path}: no *.txt in this folder", file=sys.stderr)
        return files

    def __iter__(self) -> Iterator[verbale.Input]:
        for id, path in self.files:
            try:
                data = sys.stdin.buffer.read() if path == STDIN else Path(path).read_bytes()
            except OSError as error:
                self.failures += 1
                print(f"verbale: {path}: {error.strerror}", file=sys.stderr)
            else:
                yield verbale.Input(data, id=id, **self.metadata)


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
    options.sources = sources = Sources(options.paths, options.publisher, options.published)
    documents = with_progress(extractor.pipe(sources, threads=options.threads), len(sources.files))
    with opened(options.output) as out:
        write(documents, out, options)
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
    add("--published", metavar="DATE", help="when they were published, ISO 8601, whatever they say")
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
    except (verbale.Error, OSError) as error:
        print(f"verbale: {error}", file=sys.stderr)
        return 2
    return code


if __name__ == "__main__":
    sys.exit(main())
