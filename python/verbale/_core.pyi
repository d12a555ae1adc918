"""Types of the extension module. Enumerated values are plain strings, offsets count code points."""

from collections.abc import Iterable
from datetime import date
from os import PathLike
from typing import Any, Literal

__version__: str

ActorKind = Literal["person", "state", "government", "igo", "ngo", "party", "armed_group", "media", "company", "group"]
RoleStatus = Literal["incumbent", "former", "acting", "designate"]
MentionForm = Literal["name", "title", "nominal", "pronoun", "metonym", "demonym"]
StatementKind = Literal["direct", "indirect", "mixed"]
Category = Literal["speech", "attitude", "intention", "decree", "evidence", "interaction"]
Act = Literal[
    "assert",
    "stress",
    "reaffirm",
    "inform",
    "announce",
    "describe",
    "claim",
    "predict",
    "acknowledge",
    "deny",
    "decline_comment",
    "ask",
    "discuss",
    "negotiate",
    "mediate",
    "propose",
    "invite",
    "request",
    "urge",
    "demand",
    "promise",
    "agree",
    "sign",
    "recognise",
    "welcome",
    "support",
    "thank",
    "congratulate",
    "condole",
    "apologise",
    "express_concern",
    "criticise",
    "accuse",
    "protest",
    "reject",
    "warn",
    "threaten",
    "concede",
    "consider",
    "believe",
    "know",
    "want",
    "intend",
    "decree",
    "show",
]
Channel = Literal[
    "phone",
    "video",
    "meeting",
    "letter",
    "press_conference",
    "interview",
    "speech",
    "social_media",
    "written_statement",
    "broadcast",
    "other",
]
Part = Literal["headline", "lead", "body"]
SpeakerBasis = Literal["explicit", "coreference", "implicit"]
DateBasis = Literal["explicit", "relative", "document", "table"]
AgreementKind = Literal[
    "treaty",
    "convention",
    "agreement",
    "protocol",
    "memorandum",
    "declaration",
    "communique",
    "charter",
    "resolution",
    "decision",
    "presidential_statement",
    "plan",
    "ceasefire",
    "conference_outcome",
    "law",
]
RelationType = Literal[
    "supplements", "amends", "implements", "replaces", "extends", "part_of", "based_on", "endorses", "endorsed_by"
]
StanceType = Literal[
    "comply", "call_to_comply", "breach", "propose", "sign", "ratify", "suspend", "withdraw", "reaffirm"
]
AgreementForm = Literal["full", "short", "nominal"]
PartiesBasis = Literal["text", "table"]
OccasionKind = Literal[
    "phone_call",
    "video_call",
    "meeting",
    "visit",
    "summit",
    "conference",
    "negotiations",
    "press_conference",
    "interview",
    "speech",
    "session",
    "ceremony",
    "exchange_of_letters",
]
Upos = Literal[
    "ADJ",
    "ADP",
    "ADV",
    "AUX",
    "CCONJ",
    "DET",
    "INTJ",
    "NOUN",
    "NUM",
    "PART",
    "PRON",
    "PROPN",
    "PUNCT",
    "SCONJ",
    "SYM",
    "VERB",
    "X",
]
NameType = Literal["none", "person", "organisation", "place", "nationality", "event", "document", "date"]
Text = str | bytes

class Error(Exception):
    """Whatever goes wrong in verbale."""

class InvalidArgument(Error, ValueError):
    """An option, a table or a JSON text is wrong."""

class NotFound(Error, FileNotFoundError):
    """A file is missing."""

class Span:
    """A half-open range of the text, with its words."""

    @property
    def begin(self) -> int: ...
    @property
    def end(self) -> int: ...
    @property
    def text(self) -> str: ...

class Date:
    """A calendar value: ISO 8601 day, month or year."""

    @property
    def value(self) -> str | None: ...
    @property
    def begin(self) -> int | None: ...
    @property
    def end(self) -> int | None: ...
    @property
    def text(self) -> str | None: ...
    @property
    def basis(self) -> DateBasis: ...

class Role:
    """An office or title of an actor, as the text states it."""

    @property
    def title(self) -> str: ...
    @property
    def of(self) -> Actor | None: ...
    @property
    def of_id(self) -> str | None: ...
    @property
    def status(self) -> RoleStatus: ...
    @property
    def begin(self) -> int | None: ...
    @property
    def end(self) -> int | None: ...
    @property
    def text(self) -> str | None: ...

class Mention:
    """A place where the text refers to an actor."""

    @property
    def begin(self) -> int: ...
    @property
    def end(self) -> int: ...
    @property
    def text(self) -> str: ...
    @property
    def form(self) -> MentionForm: ...

class Actor:
    """Whoever can speak, be spoken to, or be party to an agreement."""

    @property
    def id(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def kind(self) -> ActorKind: ...
    @property
    def country(self) -> str | None: ...
    @property
    def roles(self) -> list[Role]: ...
    @property
    def members(self) -> list[Actor]: ...
    @property
    def part_of(self) -> Actor | None: ...
    @property
    def part_of_id(self) -> str | None: ...
    @property
    def mentions(self) -> list[Mention]: ...
    @property
    def codes(self) -> dict[str, str | None]: ...

class Speaker:
    """Who made a statement."""

    @property
    def actor(self) -> Actor | None: ...
    @property
    def actor_id(self) -> str | None: ...
    @property
    def begin(self) -> int | None: ...
    @property
    def end(self) -> int | None: ...
    @property
    def text(self) -> str | None: ...
    @property
    def basis(self) -> SpeakerBasis: ...

class Addressee:
    """To whom a statement was made."""

    @property
    def actor(self) -> Actor | None: ...
    @property
    def actor_id(self) -> str | None: ...
    @property
    def begin(self) -> int | None: ...
    @property
    def end(self) -> int | None: ...
    @property
    def text(self) -> str | None: ...

class Cue:
    """The words that signal a statement."""

    @property
    def begin(self) -> int: ...
    @property
    def end(self) -> int: ...
    @property
    def text(self) -> str: ...
    @property
    def lemma(self) -> str: ...

class Statement:
    """An act of expression or attitude that the text attributes to somebody."""

    @property
    def id(self) -> str: ...
    @property
    def kind(self) -> StatementKind: ...
    @property
    def category(self) -> Category: ...
    @property
    def act(self) -> Act: ...
    @property
    def speakers(self) -> list[Speaker]: ...
    @property
    def cue(self) -> Cue | None: ...
    @property
    def content(self) -> list[Span]: ...
    @property
    def addressees(self) -> list[Addressee]: ...
    @property
    def parent(self) -> Statement | None: ...
    @property
    def parent_id(self) -> str | None: ...
    @property
    def negated(self) -> bool: ...
    @property
    def channel(self) -> Channel | None: ...
    @property
    def occasion(self) -> Occasion | None: ...
    @property
    def occasion_id(self) -> str | None: ...
    @property
    def date(self) -> Date | None: ...
    @property
    def part(self) -> Part: ...
    @property
    def same_as(self) -> Statement | None: ...
    @property
    def same_as_id(self) -> str | None: ...
    @property
    def topics(self) -> list[Topic]: ...
    @property
    def agreements(self) -> list[Agreement]: ...
    @property
    def codes(self) -> dict[str, str | None]: ...
    @property
    def rule(self) -> str: ...
    @property
    def confidence(self) -> float: ...
    @property
    def chain(self) -> list[Statement]:
        """The statements that hold this one, from the nearest outwards."""
    @property
    def children(self) -> list[Statement]:
        """The statements that this one holds directly."""
    @property
    def fingerprint(self) -> str:
        """A key of sixteen digits, the same wherever the same words of the same speakers are reported for the same day."""

class AgreementMention:
    """A place where the text refers to an agreement."""

    @property
    def begin(self) -> int: ...
    @property
    def end(self) -> int: ...
    @property
    def text(self) -> str: ...
    @property
    def form(self) -> AgreementForm: ...

class Relation:
    """How an agreement relates to another."""

    @property
    def type(self) -> RelationType: ...
    @property
    def agreement(self) -> Agreement | None: ...
    @property
    def agreement_id(self) -> str | None: ...

class Stance:
    """What an actor does about an agreement."""

    @property
    def actor(self) -> Actor | None: ...
    @property
    def actor_id(self) -> str | None: ...
    @property
    def stance(self) -> StanceType: ...
    @property
    def statement(self) -> Statement | None: ...
    @property
    def statement_id(self) -> str | None: ...

class Agreement:
    """An instrument or settled outcome."""

    @property
    def id(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def kind(self) -> AgreementKind: ...
    @property
    def symbol(self) -> str | None: ...
    @property
    def number(self) -> str | None: ...
    @property
    def body(self) -> Actor | None: ...
    @property
    def body_id(self) -> str | None: ...
    @property
    def parties(self) -> list[Actor]: ...
    @property
    def parties_basis(self) -> PartiesBasis: ...
    @property
    def date(self) -> Date | None: ...
    @property
    def signed_at(self) -> str | None: ...
    @property
    def relations(self) -> list[Relation]: ...
    @property
    def stances(self) -> list[Stance]: ...
    @property
    def generic(self) -> bool: ...
    @property
    def mentions(self) -> list[AgreementMention]: ...
    @property
    def codes(self) -> dict[str, str]: ...
    @property
    def rule(self) -> str: ...
    @property
    def confidence(self) -> float: ...

class Topic:
    """What statements and the document are about."""

    @property
    def id(self) -> str: ...
    @property
    def code(self) -> str: ...
    @property
    def label(self) -> str: ...
    @property
    def phrases(self) -> list[Span]: ...
    @property
    def places(self) -> list[str]: ...
    @property
    def score(self) -> float: ...
    @property
    def codes(self) -> dict[str, str | None]: ...

class Occasion:
    """The event at which statements were made."""

    @property
    def id(self) -> str: ...
    @property
    def kind(self) -> OccasionKind: ...
    @property
    def participants(self) -> list[Actor]: ...
    @property
    def date(self) -> Date | None: ...
    @property
    def place(self) -> str | None: ...
    @property
    def initiated_by(self) -> Actor | None: ...
    @property
    def initiated_by_id(self) -> str | None: ...
    @property
    def mentions(self) -> list[Span]: ...
    @property
    def planned(self) -> bool: ...

class Token:
    """A word of the text; head is the index of a token, -1 for a root."""

    @property
    def begin(self) -> int: ...
    @property
    def end(self) -> int: ...
    @property
    def text(self) -> str: ...
    @property
    def lemma(self) -> str: ...
    @property
    def upos(self) -> Upos: ...
    @property
    def xpos(self) -> str: ...
    @property
    def deprel(self) -> str: ...
    @property
    def head(self) -> int: ...
    @property
    def sentence(self) -> int: ...
    @property
    def name(self) -> NameType: ...
    @property
    def name_begin(self) -> bool: ...
    @property
    def inner_name(self) -> NameType: ...
    @property
    def inner_begin(self) -> bool: ...
    @property
    def continues_word(self) -> bool: ...

class Sentence:
    """A range of tokens."""

    @property
    def begin(self) -> int: ...
    @property
    def end(self) -> int: ...
    @property
    def paragraph_begin(self) -> bool: ...

class Syntax:
    """Tokens and trees; empty unless the extractor keeps them."""

    @property
    def tokens(self) -> list[Token]: ...
    @property
    def sentences(self) -> list[Sentence]: ...

class Dateline:
    """Place, date and agency at the head of a story."""

    @property
    def begin(self) -> int: ...
    @property
    def end(self) -> int: ...
    @property
    def text(self) -> str: ...
    @property
    def place(self) -> str | None: ...
    @property
    def date(self) -> str | None: ...
    @property
    def agency(self) -> str | None: ...

class Section:
    """A part of the text with its heading."""

    @property
    def heading(self) -> Span | None: ...
    @property
    def begin(self) -> int: ...
    @property
    def end(self) -> int: ...
    @property
    def text(self) -> str: ...

class Note:
    """An oddity of the input."""

    @property
    def code(self) -> str: ...
    @property
    def message(self) -> str: ...

class Document:
    """A text as read: layout, records, and notes on oddities of the input."""

    @property
    def id(self) -> str | None: ...
    @property
    def text(self) -> str: ...
    @property
    def language(self) -> str | None: ...
    @property
    def publisher(self) -> str | None: ...
    @property
    def published(self) -> str | None: ...
    @property
    def dateline(self) -> Dateline | None: ...
    @property
    def headline(self) -> Span | None: ...
    @property
    def lead(self) -> Span | None: ...
    @property
    def sections(self) -> list[Section]: ...
    @property
    def boilerplate(self) -> list[Span]: ...
    @property
    def actors(self) -> list[Actor]: ...
    @property
    def statements(self) -> list[Statement]: ...
    @property
    def agreements(self) -> list[Agreement]: ...
    @property
    def topics(self) -> list[Topic]: ...
    @property
    def occasions(self) -> list[Occasion]: ...
    @property
    def notes(self) -> list[Note]: ...
    @property
    def syntax(self) -> Syntax: ...
    def to_json(self, *, text: bool = False, syntax: bool = False, indent: int | None = None) -> str:
        """Return one JSON object, on one line unless an indent is given."""
    def to_dict(self, *, text: bool = False, syntax: bool = False) -> dict[str, Any]:
        """Return the JSON object as a dict."""
    def to_conllu(self) -> str:
        """Return tokens and trees as CoNLL-U; empty unless the extractor keeps the syntax."""
    def to_plover(self) -> str:
        """Return the events that PLOVER 2.0 codes, as JSON Lines."""
    def to_cameo(self, *, header: bool = True) -> str:
        """Return the events as a tab-separated table with codes of CAMEO 1.1b3."""

    @staticmethod
    def from_json(json: Text, text: Text | None = None) -> Document:
        """Read what to_json wrote; text is needed where the JSON does not hold it."""
    def _repr_html_(self) -> str: ...

class Input:
    """A text with what the caller knows of it."""

    def __init__(
        self,
        text: Text,
        *,
        id: str | None = None,
        publisher: str | None = None,
        published: str | date | None = None,
    ) -> None: ...
    def __len__(self) -> int: ...

class Extractor:
    """Reads texts into documents; immutable, so that threads may share one."""

    def __init__(
        self,
        *,
        profile: Literal["standard", "fast"] = "standard",
        speech_only: bool = False,
        quotations_only: bool = False,
        min_confidence: float = 0.0,
        keep_syntax: bool = False,
        tables: Iterable[str | PathLike[str]] = (),
    ) -> None: ...
    def extract(
        self,
        text: Text,
        *,
        id: str | None = None,
        publisher: str | None = None,
        published: str | date | None = None,
    ) -> Document:
        """Read one text; bytes are read as they are."""
    def extract_all(self, inputs: Iterable[Text | Input], *, threads: int = 0) -> list[Document]:
        """Read many texts on several threads (0: one a core); results in the order of the inputs."""
