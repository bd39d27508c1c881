"""Where others are named: each name or address once, with its places in the text to be read."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from deskapp.application.office_calendar import office_of
from deskapp.application.ports.records import Queries
from deskapp.application.ports.system import Clock
from deskapp.application.use_cases.subject_access.gathering import stored_about
from deskapp.application.use_cases.subject_access.others import others_than, recipients
from deskapp.domain.contact import Contact
from deskapp.domain.record import Id
from deskapp.domain.subject_access.blackening import same
from deskapp.domain.subject_access.others import Others, Span
from deskapp.ui.subject_access.document import Document, Entry, sections_of
from deskapp.ui.subject_access.facts import answering, authority_words
from deskapp.wording.language import current_language, translate


@dataclass(frozen=True, slots=True)
class Marked:
    """A name or address of others; ``key`` as the blackening has it, the places in the text."""

    key: str
    words: str
    places: tuple[Span, ...]
    is_recipient: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """All that is to be looked through before anything leaves the office."""

    contact: Contact
    document: Document
    others: Others
    text: str
    marked: tuple[Marked, ...]
    authority: str

    @property
    def records(self) -> int:
        """How many records are told."""
        return sum(len(section.items) for section in self.document.sections)


def read_review(
    queries: Queries, clock: Clock, contact_id: Id, besides: tuple[str, ...] = ()
) -> Review:
    """Everything about a person with the others in it marked, and ``besides`` what was chosen.

    Raises ``NotFound``.
    """
    stored = stored_about(queries, contact_id)
    document = Document(
        title=translate(
            "subject_access",
            "Information on stored data: {name}",
            name=stored.contact.full_name or stored.contact.mail,
        ),
        language=current_language(),
        facts=tuple(answering(queries, stored).facts()),
        sections=sections_of(queries, clock, stored),
    )
    found = others_than(queries, stored)
    others = replace(found, phrases=(*found.phrases, *besides))
    return Review(
        contact=stored.contact,
        document=document,
        others=others,
        text="".join(piece for piece, _ in _pieces(document)),
        marked=_marked(document, others, recipients(stored)),
        authority=authority_words(office_of(queries)),
    )


def _pieces(document: Document) -> Iterator[tuple[str, bool]]:
    """The document as plain text in pieces, and which of them are values: the others are words."""
    for entry in document.facts:
        yield from _of_entry(entry)
    for section in document.sections:
        yield f"\n{section.heading}\n", False
        for item in section.items:
            yield "\n", False
            for entry in item.entries:
                yield from _of_entry(entry)


def _of_entry(entry: Entry) -> Iterator[tuple[str, bool]]:
    yield f"{entry.label}:\n", False
    yield entry.text, True
    yield "\n", False


def _marked(document: Document, others: Others, told: frozenset[str]) -> tuple[Marked, ...]:
    """Each once, in the order of their first places; those in the data alone come last."""
    places: dict[str, list[Span]] = {}
    words: dict[str, str] = {}
    at = 0
    for piece, is_value in _pieces(document):
        for start, end in others.marks(piece) if is_value else ():
            key = same(piece[start:end])
            words.setdefault(key, piece[start:end])
            places.setdefault(key, []).append((at + start, at + end))
        at += len(piece)
    for each in dict.fromkeys(document.texts()):
        for start, end in others.marks(each):
            key = same(each[start:end])
            words.setdefault(key, each[start:end])
            places.setdefault(key, [])
    return tuple(
        Marked(key, words[key], tuple(found), key in told) for key, found in places.items()
    )
