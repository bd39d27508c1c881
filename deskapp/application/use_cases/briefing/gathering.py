"""Reads a briefing sheet: by indexes alone, so that it costs the same in an office of any size."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import Final, TypeVar

from deskapp.application.ports.questions.lists import InquiryFilter
from deskapp.application.ports.records import Queries
from deskapp.application.ports.system import Clock
from deskapp.application.use_cases.briefing.briefing import (
    KINDS,
    About,
    Answer,
    Briefing,
    Coming,
    Person,
    Promised,
    Some,
)
from deskapp.application.use_cases.introductions.parties import is_to_be_made
from deskapp.application.use_cases.introductions.views import (
    IntroductionView,
    introductions_of_initiative,
    introductions_with,
)
from deskapp.domain.affiliation import Affiliation
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.contact import Contact
from deskapp.domain.events.event import Event, EventStatus
from deskapp.domain.events.participation import Participation, Role
from deskapp.domain.follow_up import FollowUp
from deskapp.domain.initiative import Initiative
from deskapp.domain.inquiry import Ball, Inquiry
from deskapp.domain.introduction import Standing
from deskapp.domain.mailings.mailing import Mailing
from deskapp.domain.message import Automatic, Delivery, Direction
from deskapp.domain.organisation import Organisation
from deskapp.domain.record import Id

MOST: Final = 8
"""Of each part; what is on paper may be less, so that it stays one page."""
_OPEN_READ: Final = 60
"""Open inquiries that are read; a sheet shows the first of them and counts the rest."""
_TALKS_READ: Final = 12
"""Inquiries, those with the newest messages first, in which the last answers are looked for."""
_ANSWERS: Final = 4
_LONGEST_TEXT: Final = 400
_LEFT: Final = frozenset({Delivery.SENT, Delivery.PARTLY_SENT, Delivery.HANDED_OVER})

T = TypeVar("T")


def read_briefing(
    queries: Queries, clock: Clock, kind: RecordKind, record_id: Id
) -> Briefing | None:
    """The sheet of a record, or none where it is gone or of a kind that has none."""
    about = queries.find(KINDS[kind], record_id) if kind in KINDS else None
    if about is None:
        return None
    still_open, talks = _inquiries(queries, about)
    counted = queries.several(Inquiry, still_open[:_OPEN_READ])
    unread = max(0, len(still_open) - _OPEN_READ)
    ours = [each for each in counted if each.ball.holder is Ball.US]
    theirs = [each for each in counted if each.ball.holder is not Ball.US]
    people = tuple(_people(queries, clock, about))
    return Briefing(
        about=about,
        kind=kind,
        today=clock.today(),
        people=_some(people),
        ours=_some(sorted(ours, key=_urgency), besides=unread),
        theirs=_some(sorted(theirs, key=lambda each: each.ball.since or clock.today())),
        promised=_some(_promised(queries, about, counted)),
        introductions=_some(_introductions(queries, about)),
        answers=Some(tuple(_answers(queries, talks))[:_ANSWERS]),
        coming=_some(_coming(queries, clock.now(), about, people)),
    )


def _some(found: Sequence[T], besides: int = 0) -> Some[T]:
    return Some(tuple(found[:MOST]), len(found[MOST:]) + besides)


def _urgency(inquiry: Inquiry) -> tuple[bool, str]:
    return inquiry.due_on is None, str(inquiry.due_on or inquiry.id)


def _inquiries(queries: Queries, about: About) -> tuple[tuple[Id, ...], tuple[Id, ...]]:
    """Those that are open, and the last in which anything was said."""
    if isinstance(about, Event):
        ids = dict.fromkeys(each.inquiry_id for each in queries.where(Mailing, event_id=about.id))
        found = queries.several(Inquiry, tuple(ids))
        return tuple(each.id for each in found if each.is_open), tuple(ids)[-_TALKS_READ:]
    still_open = queries.inquiry_ids(_filter(about, only_open=True))
    every = queries.inquiry_ids(_filter(about, only_open=False))
    return still_open, every[:_TALKS_READ]


def _filter(about: Contact | Organisation | Initiative, *, only_open: bool) -> InquiryFilter:
    if isinstance(about, Contact):
        return InquiryFilter(only_open=only_open, contact_id=about.id)
    if isinstance(about, Organisation):
        return InquiryFilter(only_open=only_open, organisation_id=about.id)
    return InquiryFilter(only_open=only_open, initiative_id=about.id)


def _field(about: Contact | Organisation | Initiative) -> str:
    """The field in which other records name it."""
    names = {Contact: "contact_id", Organisation: "organisation_id", Initiative: "initiative_id"}
    return names[type(about)]


def _people(queries: Queries, clock: Clock, about: About) -> Iterator[Person]:
    """Who is there now, the primary roles first; at an event those who have a part in it."""
    if isinstance(about, Event):
        yield from _people_of_event(queries, about)
        return
    roles = queries.where(Affiliation, **{_field(about): about.id})
    held = [each for each in roles if each.holds_on(clock.today())]
    for role in sorted(held, key=lambda each: not each.primary):
        contact = queries.find(Contact, role.contact_id)
        if contact is not None and contact.deceased is None:
            body = _body_of(queries, role) if isinstance(about, Contact) else ""
            yield Person(contact, body, role)
    if isinstance(about, Contact) and not held:
        yield Person(about)


def _people_of_event(queries: Queries, event: Event) -> Iterator[Person]:
    coming = [each for each in queries.where(Participation, event_id=event.id) if each.has_place]
    parts = [each for each in coming if set(each.roles) - {Role.GUEST}]
    contacts = queries.several(Contact, [each.contact_id for each in parts])
    by_id = {each.id: each for each in contacts}
    for each in parts:
        if each.contact_id in by_id:
            body = queries.find(Initiative, each.initiative_id) if each.initiative_id else None
            yield Person(by_id[each.contact_id], body.name if body else "", participation=each)


def _body_of(queries: Queries, role: Affiliation) -> str:
    if role.initiative_id is not None:
        initiative = queries.find(Initiative, role.initiative_id)
        return (initiative.name_short or initiative.name) if initiative else ""
    organisation = queries.find(Organisation, role.organisation_id or Id(""))
    return (organisation.name_short or organisation.name) if organisation else ""


def _promised(queries: Queries, about: About, still_open: Sequence[Inquiry]) -> list[Promised]:
    """What the office has set itself, soonest first; what is confidential stays away."""
    speakable = {each.id: each.ref_no for each in still_open if not each.confidential}
    if isinstance(about, Organisation):
        direct: tuple[FollowUp, ...] = ()
    elif isinstance(about, Event):
        direct = queries.where(FollowUp, event_id=about.id)
    else:
        direct = queries.where(FollowUp, **{_field(about): about.id})
    in_talks = queries.belonging(FollowUp, "inquiry_id", tuple(speakable))
    found = {each.id: each for each in (*direct, *in_talks) if each.is_open}
    return [
        Promised(each, speakable.get(each.inquiry_id, "") if each.inquiry_id else "")
        for each in sorted(found.values(), key=lambda each: each.due_on)
    ]


def _introductions(queries: Queries, about: About) -> list[IntroductionView]:
    """Those on which somebody still waits, be it for a yes or for what becomes of it."""
    if isinstance(about, Contact):
        found = introductions_with(queries, about.id)
    elif isinstance(about, Initiative):
        found = introductions_of_initiative(queries, about.id)
    else:
        return []
    ids = [each.introduction.inquiry_id for each in found]
    hidden = {each.id for each in queries.several(Inquiry, ids) if each.confidential}
    return [
        each
        for each in found
        if each.introduction.inquiry_id not in hidden
        and (is_to_be_made(each.introduction) or each.introduction.standing is Standing.INTRODUCED)
    ]


def _answers(queries: Queries, talks: Sequence[Id]) -> list[Answer]:
    """What was written last, newest first."""
    found = [
        Answer(row.at, inquiry.ref_no, row.text[:_LONGEST_TEXT])
        for inquiry in queries.several(Inquiry, talks)
        if not inquiry.confidential
        for row in queries.conversation(inquiry.id)
        if row.direction is Direction.OUT
        and row.delivery in _LEFT
        and row.automatic is Automatic.NO
    ]
    return sorted(found, key=lambda each: each.sent_at, reverse=True)


def _coming(
    queries: Queries, now: datetime, about: About, people: Iterable[Person]
) -> list[Coming]:
    """Events ahead in which the person or the people of the body take part."""
    if isinstance(about, Event):
        return []
    ids = {each.contact.id for each in people}
    parts = {each.id: each for each in queries.belonging(Participation, "contact_id", tuple(ids))}
    if isinstance(about, Initiative):
        there = queries.where(Participation, initiative_id=about.id)
        parts.update({each.id: each for each in there})
    with_place: dict[Id, int] = {}
    for each in parts.values():
        with_place[each.event_id] = with_place.get(each.event_id, 0) + each.has_place
    events = queries.several(Event, tuple(with_place))
    ahead = [
        each for each in events if each.ends_at >= now and each.status is not EventStatus.CANCELLED
    ]
    return [Coming(each, with_place[each.id]) for each in sorted(ahead, key=lambda e: e.starts_at)]
