"""Statements, actors, agreements and topics out of diplomatic and political news.

    import verbale
    doc = verbale.extract(text)
    doc.statements[0].speakers[0].actor.name

Offsets count Unicode code points: ``doc.text[span.begin:span.end] == span.text``.
"""

from verbale._core import (
    Actor,
    Addressee,
    Agreement,
    AgreementMention,
    Cue,
    Date,
    Dateline,
    Document,
    Error,
    Input,
    InvalidArgument,
    Mention,
    Note,
    NotFound,
    Occasion,
    Relation,
    Role,
    Section,
    Sentence,
    Span,
    Speaker,
    Stance,
    Statement,
    Syntax,
    Token,
    Topic,
    __version__,
)
from verbale.extractor import Extractor, extract, extract_all, pipe
from verbale.schema import json_schema

__all__ = [
    "Actor",
    "Addressee",
    "Agreement",
    "AgreementMention",
    "Cue",
    "Date",
    "Dateline",
    "Document",
    "Error",
    "Extractor",
    "Input",
    "InvalidArgument",
    "Mention",
    "NotFound",
    "Note",
    "Occasion",
    "Relation",
    "Role",
    "Section",
    "Sentence",
    "Span",
    "Speaker",
    "Stance",
    "Statement",
    "Syntax",
    "Token",
    "Topic",
    "__version__",
    "extract",
    "extract_all",
    "json_schema",
    "pipe",
]
