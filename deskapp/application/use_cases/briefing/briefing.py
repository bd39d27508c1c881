"""What stands on a briefing sheet, as records say it; the window has the words."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Final, Generic, TypeVar

from deskapp.application.use_cases.introductions.views import IntroductionView
from deskapp.domain.affiliation import Affiliation
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.contact import Contact
from deskapp.domain.events.event import Event
from deskapp.domain.events.participation import Participation
from deskapp.domain.follow_up import FollowUp
from deskapp.domain.initiative import Initiative
from deskapp.domain.inquiry import Inquiry
from deskapp.domain.organisation import Organisation

T = TypeVar("T")

About = Contact | Organisation | Initiative | Event
KINDS: Final[dict[RecordKind, type[About]]] = {
    RecordKind.CONTACT: Contact,
    RecordKind.ORGANISATION: Organisation,
    RecordKind.INITIATIVE: Initiative,
    RecordKind.EVENT: Event,
}
"""What a sheet can be about."""


@dataclass(frozen=True, slots=True)
class Some(Generic[T]):
    """The first of a list, and how many there are besides."""

    shown: tuple[T, ...] = ()
    more: int = 0


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody with what they are there: a role, or a part in an event."""

    contact: Contact
    body: str = ""
    role: Affiliation | None = None
    participation: Participation | None = None


@dataclass(frozen=True, slots=True)
class Promised:
    """A follow-up, with the number of the inquiry in which it was promised."""

    follow_up: FollowUp
    ref_no: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """The beginning of a text that left the office."""

    sent_at: datetime
    ref_no: str
    text: str


@dataclass(frozen=True, slots=True)
class Coming:
    """An event ahead, and how many of those whom the sheet is about have a place."""

    event: Event
    people: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Briefing:
    """The sheet on a day; every inquiry that is open stands once, by whose turn it is."""

    about: About
    kind: RecordKind
    today: date
    people: Some[Person] = Some()
    ours: Some[Inquiry] = Some()
    theirs: Some[Inquiry] = Some()
    promised: Some[Promised] = Some()
    introductions: Some[IntroductionView] = Some()
    answers: Some[Answer] = Some()
    coming: Some[Coming] = Some()
