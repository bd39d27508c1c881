"""Templates for whole replies, and snippets for paragraphs."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import ClassVar

from deskapp.domain.errors import Problem
from deskapp.domain.inquiry import Kind, Outcome, State
from deskapp.domain.message import Attachment
from deskapp.domain.record import Id, Record
from deskapp.domain.text_rules import at_most, required


class TemplateClass(Enum):
    """What a template's mail is in law: an answer, something organisational, or advertising."""

    REPLY = "reply"
    ORGANISATIONAL = "organisational"
    MAILING = "mailing"


class AskedType(Enum):
    """What the user is asked for when a placeholder cannot come from a record.

    ``initiatives`` are those of the Land and topic that the same template asks for, to be ticked.
    """

    TEXT = "text"
    LIST = "list"
    DATE = "date"
    LAND = "land"
    TOPIC = "topic"
    INITIATIVES = "initiatives"


@dataclass(frozen=True, slots=True)
class Asked:
    """A placeholder that the user fills in, with its name in German and in English texts."""

    name_de: str
    name_en: str
    label_de: str
    label_en: str
    type: AskedType = AskedType.TEXT
    optional: bool = False


@dataclass(frozen=True, slots=True)
class TemplateText:
    """A template in one language, in the template language with its placeholders."""

    LONG_TEXTS: ClassVar[frozenset[str]] = frozenset({"body"})

    language: str
    subject: str
    body: str


@dataclass(frozen=True, slots=True)
class Sets:
    """What a template changes in the inquiry; ``follow_up_in`` is an input such as ``+5at``."""

    kind: Kind | None = None
    state: State | None = None
    outcome: Outcome | None = None
    follow_up_in: str = ""
    follow_up_reason_de: str = ""
    follow_up_reason_en: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Template(Record):
    """A reply to be filled in; its version is the record's, old ones stand in the audit trail.

    ``owner_id`` is the user who answers for it, ``source`` says where its facts come from and
    ``checked_on`` when they were looked at last. ``needs_release`` asks for a second pair of
    eyes on every reply written from it.
    """

    LONG_TEXTS: ClassVar[frozenset[str]] = frozenset({"purpose_de", "purpose_en"})

    key: str
    title_de: str
    title_en: str = ""
    folder: str = ""
    shortcut: int | None = None
    purpose_de: str = ""
    purpose_en: str = ""
    template_class: TemplateClass = TemplateClass.REPLY
    texts: tuple[TemplateText, ...] = ()
    asks: tuple[Asked, ...] = ()
    sets: Sets = Sets()
    valid_from: date | None = None
    valid_to: date | None = None
    approved_by: str = ""
    owner_id: Id | None = None
    source: str = ""
    checked_on: date | None = None
    needs_release: bool = False
    attachments: tuple[Attachment, ...] = ()

    def text(self, language: str) -> TemplateText | None:
        """The text in that language or, failing that, in German, or none."""
        by_language = {text.language: text for text in self.texts}
        return by_language.get(language[:2]) or by_language.get("de")

    def is_usable_on(self, day: date) -> bool:
        """Whether replies may be written from it on that day."""
        has_begun = self.valid_from is None or self.valid_from <= day
        return not self.archived and has_begun and (self.valid_to is None or day <= self.valid_to)

    def problems(self) -> tuple[Problem, ...]:
        """Every rule that the template breaks."""
        return tuple(self._problems())

    def _problems(self) -> Iterator[Problem]:
        yield from required("key", self.key)
        yield from at_most("key", self.key, 20)
        yield from required("title_de", self.title_de)
        yield from at_most("title_de", self.title_de, 120)
        if self.shortcut is not None and self.shortcut not in range(1, 10):
            yield Problem("shortcut", "shortcut")
        if not any(text.body.strip() for text in self.texts):
            yield Problem("texts", "required")
        if self.valid_from and self.valid_to and self.valid_to < self.valid_from:
            yield Problem("valid_to", "before_start")


@dataclass(frozen=True, slots=True, kw_only=True)
class Snippet(Record):
    """A paragraph that is used again, found by its abbreviation."""

    LONG_TEXTS: ClassVar[frozenset[str]] = frozenset({"text_de", "text_en"})

    abbreviation: str
    title: str
    text_de: str = ""
    text_en: str = ""
    source: str = ""
    checked_on: date | None = None
    valid_to: date | None = None
    owner_id: Id | None = None

    def is_usable_on(self, day: date) -> bool:
        """Whether it may stand in a reply of that day."""
        return not self.archived and (self.valid_to is None or day <= self.valid_to)

    def problems(self) -> tuple[Problem, ...]:
        """Every rule that the snippet breaks."""
        return tuple(self._problems())

    def _problems(self) -> Iterator[Problem]:
        yield from required("abbreviation", self.abbreviation)
        yield from at_most("abbreviation", self.abbreviation, 20)
        yield from required("title", self.title)
        if not self.text_de and not self.text_en:
            yield Problem("text_de", "required")
