"""Who may include whom: the rooms of lib/ reach only those that come before them in the way of the data."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
ROOMS = [
    *["data", "text", "neural", "lexicon", "layout", "pattern", "syntax", "attribution", "date", "mention", "actor"],
    *["occasion", "statement", "agreement", "topic", "event", "output", "extractor"],
]

# Room, room that it may include although it comes later, why.
EXCEPTIONS = {
    ("lexicon", "pattern"): "patterns of the tables are compiled when the tables are loaded",
    ("lexicon", "syntax"): "phrases of the tables are matched against tokens",
}

# All that installed headers may include of others.
PUBLIC = {"absl/status/status.h", "absl/status/statusor.h"}


def includes(path: Path) -> list[str]:
    """Return what a file includes by quotation marks."""
    return re.findall(r'^#include "([^"]+)"', path.read_text(encoding="utf-8"), re.M)


def sources(room: str) -> list[Path]:
    return sorted(p for p in (ROOT / "lib" / room).rglob("*") if p.suffix in {".h", ".cc"})


def test_every_room_has_its_place():
    rooms = {p.name for p in (ROOT / "lib").iterdir() if p.is_dir() and sources(p.name)}
    assert rooms - {"tools"} <= set(ROOMS)


@pytest.mark.parametrize("room", ROOMS)
def test_rooms_reach_only_earlier_rooms(room):
    allowed = {*ROOMS[: ROOMS.index(room) + 1], *(to for of, to in EXCEPTIONS if of == room)}
    reached = {(path.name, name) for path in sources(room) for name in includes(path)}
    assert not {pair for pair in reached if pair[1].split("/")[0] in {*ROOMS, "tools"} - allowed}


def test_no_file_includes_itself_by_others():
    files = {str(p.relative_to(ROOT / "lib")): p for p in (ROOT / "lib").rglob("*.h")}
    graph = {name: [to for to in includes(path) if to in files] for name, path in files.items()}
    done: set[str] = set()

    def visit(name: str, way: tuple[str, ...]) -> None:
        assert name not in way, " → ".join([*way, name])
        if name not in done:
            for to in graph[name]:
                visit(to, (*way, name))
            done.add(name)

    for name in graph:
        visit(name, ())


def test_installed_headers_are_plain():
    for path in sorted((ROOT / "include").rglob("*.h")):
        others = {name for name in includes(path) if not name.startswith("verbale/")}
        assert others <= PUBLIC, path.name


def test_library_code_never_prints_exits_or_throws():
    banned = re.compile(r"\b(std::c(out|err)|printf|std::(exit|abort|terminate)|abort\(|throw )|\bexit\(")
    for room in ROOMS:
        for path in sources(room):
            lines = [line.split("//")[0] for line in path.read_text(encoding="utf-8").splitlines()]
            assert not [line for line in lines if banned.search(line)], path
