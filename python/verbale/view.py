"""Documents for human eyes: reprs, a line a statement, and HTML for notebooks."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from verbale._core import Document, Speaker, Statement


def shortened(text: str, width: int) -> str:
    """Return the text on one line, its end replaced by an ellipsis where it is longer than width."""
    line = " ".join(text.split())
    return line if len(line) <= width else line[: width - 1].rstrip() + "…"


def content_text(statement: Statement) -> str:
    """Return what was said, its pieces joined."""
    return " … ".join(span.text for span in statement.content)


def speaker_name(speaker: Speaker) -> str:
    """Return the name of the actor, or the words where the actor is not known."""
    return speaker.actor.name if speaker.actor else f"“{speaker.text}”"


def speaker_names(statement: Statement) -> str:
    """Return the names of all who speak; a dash where nobody is named."""
    return ", ".join(map(speaker_name, statement.speakers)) or "–"


def statement_repr(statement: Statement) -> str:
    """Return the repr of a statement."""
    said = shortened(content_text(statement), 60)
    return f"Statement({statement.id!r}, {speaker_names(statement)!r}, {statement.act!r}, {said!r})"


def document_repr(document: Document) -> str:
    """Return the repr of a document: its id and how many records it holds."""
    kinds = ("statements", "actors", "agreements", "topics", "occasions")
    counts = ", ".join(f"{len(getattr(document, kind))} {kind}" for kind in kinds)
    return f"Document({document.id!r}: {counts})"


def reading_line(statement: Statement) -> str:
    """Return a statement as one line: who says that who says, the act, the content."""
    links = [speaker_names(outer) + " ▸ " for outer in reversed(statement.chain)]
    negated = "not " if statement.negated else ""
    to = ", ".join(a.actor.name for a in statement.addressees if a.actor)
    return (
        f"{statement.id:>4}  {''.join(links)}{speaker_names(statement)} · {negated}{statement.act}"
        f"{f' → {to}' if to else ''} · {' '.join(content_text(statement).split())}"
    )


def reading_view(document: Document) -> str:
    """Return a document for reading: a heading, then one statement a line."""
    headline = shortened(document.headline.text, 100) if document.headline else "(no headline)"
    about = ", ".join(filter(None, [document.publisher, document.published]))
    heading = " · ".join(filter(None, [document.id, headline, about]))
    return "\n".join([heading, *map(reading_line, document.statements)])


STYLE = (
    ".verbale{font:14px/1.45 system-ui,sans-serif;max-width:52em}"
    ".verbale h4{margin:.2em 0 .6em;font-size:1.1em}"
    ".verbale ul{list-style:none;margin:0;padding-left:1.3em;border-left:2px solid #d5dbe3}"
    ".verbale>ul{padding-left:0;border:0}"
    ".verbale li{margin:.35em 0}"
    ".verbale b{color:#1b4f8f}"
    ".verbale i{font-style:normal;color:#fff;background:#7a8699;border-radius:3px;padding:0 .35em;font-size:.85em}"
    ".verbale q{quotes:none;color:inherit;background:rgba(255,214,102,.28)}"
)


def _items(statements: list[Statement]) -> str:
    """Return a list of statements with those that they hold below each."""
    if not statements:
        return ""
    items = (
        f"<li><b>{escape(speaker_names(s))}</b> <i>{'not ' if s.negated else ''}{escape(s.act)}</i> "
        f"<q>{escape(content_text(s))}</q>{_items(s.children)}</li>"
        for s in statements
    )
    return f"<ul>{''.join(items)}</ul>"


def html(document: Document) -> str:
    """Return the headline and the statements, nested as they report one another, for notebooks."""
    headline = document.headline.text if document.headline else document.id or "Document"
    outermost = [s for s in document.statements if s.parent is None]
    return f'<div class="verbale"><style>{STYLE}</style><h4>{escape(headline)}</h4>{_items(outermost)}</div>'
