"""The briefing sheet in words: parts with lines, the same on screen and on paper."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final, TypeVar

from deskapp.application.ports.system import Clock
from deskapp.application.use_cases.briefing.briefing import (
    Answer,
    Briefing,
    Coming,
    Person,
    Promised,
    Some,
)
from deskapp.application.use_cases.introductions.views import IntroductionView
from deskapp.domain.contact import Contact
from deskapp.domain.dates.date_words import list_date, list_span, short_date
from deskapp.domain.events.event import Event
from deskapp.domain.events.participation import Role
from deskapp.domain.initiative import Initiative, unchecked_since
from deskapp.domain.inquiry import Ball, Inquiry
from deskapp.domain.introduction import Standing
from deskapp.domain.office import Catalogue
from deskapp.ui.kit.paper.part import Line, Part
from deskapp.ui.kit.plain_text import one_line
from deskapp.ui.kit.records.catalogues import Catalogues
from deskapp.wording.labels import label
from deskapp.wording.language import current_language, translate

_LONGEST: Final = 160
"""Characters of a line; two lines on paper."""

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Speaking:
    """What it takes to put a sheet into words."""

    words: Catalogues
    clock: Clock

    def parts(self, sheet: Briefing) -> tuple[Part, ...]:
        """What there is to say, in the order in which one needs it; empty parts are left out."""
        every = (
            Part(translate("briefing", "People"), *_lines(sheet.people, self._person)),
            Part(
                translate("briefing", "Our turn"),
                *_lines(sheet.ours, lambda each: self._open(each, sheet.today)),
            ),
            Part(
                translate("briefing", "We have promised or set ourselves"),
                *_lines(sheet.promised, lambda each: _promised(each, sheet.today)),
            ),
            Part(
                translate("briefing", "We are waiting for"),
                *_lines(sheet.theirs, lambda each: self._open(each, sheet.today)),
            ),
            Part(
                translate("briefing", "Introductions"),
                *_lines(sheet.introductions, _introduction),
            ),
            Part(
                translate("briefing", "What we wrote last"),
                *_lines(sheet.answers, lambda each: self._answer(each, sheet.today)),
            ),
            Part(
                translate("briefing", "Next events"),
                *_lines(sheet.coming, lambda each: self._coming(each, sheet.today)),
            ),
            Part(translate("briefing", "Good to know"), tuple(self._facts(sheet))),
        )
        return tuple(part for part in every if part.lines)

    def _person(self, person: Person) -> Line:
        contact = person.contact
        phones = ", ".join(each.national for each in contact.phones)
        said = (self._role(person), person.body, phones, contact.mail)
        return Line(contact.full_name or contact.mail, _listed(*said))

    def _role(self, person: Person) -> str:
        if person.participation is not None:
            roles = [each for each in person.participation.roles if each is not Role.GUEST]
            return ", ".join(label(each) for each in roles)
        if person.role is None:
            return ""
        kind = self.words.label(Catalogue.ROLE_KIND, person.role.role_kind)
        return person.role.function or kind

    def _open(self, inquiry: Inquiry, today: date) -> Line:
        """Of a confidential inquiry only its number and state."""
        if inquiry.confidential:
            return Line(
                inquiry.ref_no, _listed(translate("briefing", "confidential"), label(inquiry.state))
            )
        return Line(inquiry.ref_no, _listed(inquiry.subject, _turn(inquiry, today)))

    def _answer(self, answer: Answer, today: date) -> Line:
        day = short_date(self.clock.local(answer.sent_at).date(), today, current_language())
        return Line(day, _cut(f"{answer.ref_no}: {_said_first(answer.text)}"))

    def _coming(self, coming: Coming, today: date) -> Line:
        event = coming.event
        day = short_date(self.clock.local(event.starts_at).date(), today, current_language())
        people = (
            translate("briefing", "%n people from here", n=coming.people) if coming.people else ""
        )
        return Line(day, _listed(event.title, event.place or label(event.format), people))

    def _facts(self, sheet: Briefing) -> Iterator[Line]:
        about = sheet.about
        if isinstance(about, Contact):
            yield from _of_contact(about)
        elif isinstance(about, Initiative):
            yield from self._of_initiative(about, sheet.today)
        elif isinstance(about, Event):
            yield from self._of_event(about, sheet.today)

    def _of_initiative(self, initiative: Initiative, today: date) -> Iterator[Line]:
        topics = self.words.labels(Catalogue.TOPIC, initiative.topics)
        if topics:
            yield Line(translate("briefing", "Topics"), _cut(topics))
        if initiative.goals:
            yield Line(translate("briefing", "Goals"), _cut(initiative.goals))
        checked = initiative.data_checked_on
        day = list_date(checked, current_language()) if checked else ""
        if checked is None or checked <= unchecked_since(today):
            day = _listed(day, translate("briefing", "please check in the talk"))
        yield Line(translate("briefing", "Data checked"), day)

    def _of_event(self, event: Event, today: date) -> Iterator[Line]:
        start, end = self.clock.local(event.starts_at), self.clock.local(event.ends_at)
        day = short_date(start.date(), today, current_language())
        times = list_span(start.time(), end.time()) if start.date() == end.date() else ""
        said = _listed(day, times, event.place or label(event.format))
        yield Line(translate("briefing", "When and where"), said)
        if event.question or event.motto:
            yield Line(
                translate("briefing", "What it is about"), _cut(event.question or event.motto)
            )


def _lines(some: Some[T], line: Callable[[T], Line]) -> tuple[tuple[Line, ...], int]:
    return tuple(map(line, some.shown)), some.more


def _turn(inquiry: Inquiry, today: date) -> str:
    """Until when it is due, or for whom it waits and since when."""
    ball = inquiry.ball
    if ball.holder is Ball.US:
        if inquiry.due_on is None:
            return label(inquiry.state)
        day = short_date(inquiry.due_on, today, current_language())
        if inquiry.due_on < today:
            return translate("briefing", "overdue since {day}", day=day)
        return translate("briefing", "due {day}", day=day)
    who = ball.third_party or translate("briefing", "an answer from them")
    if ball.since is None:
        return who
    since = short_date(ball.since, today, current_language())
    return translate("briefing", "{who}, since {day}", who=who, day=since)


def _promised(promised: Promised, today: date) -> Line:
    day = short_date(promised.follow_up.due_on, today, current_language())
    return Line(day, _listed(promised.follow_up.reason, promised.ref_no))


def _introduction(view: IntroductionView) -> Line:
    one = view.introduction
    waits = ", ".join(view.waits_for)
    standing = label(one.standing)
    if one.standing is Standing.ASKING and waits:
        standing = translate("briefing", "{names} has not said yes yet", names=waits)
    return Line(
        translate("briefing", "Introduction"), _listed(f"{view.asker} – {view.asked}", standing)
    )


def _of_contact(contact: Contact) -> Iterator[Line]:
    if contact.custom_salutation:
        yield Line(translate("briefing", "Salutation"), _cut(contact.custom_salutation))
    for mark, words in (
        (contact.objection, translate("briefing", "Objects to mailings")),
        (contact.restricted, translate("briefing", "Data may only be kept")),
    ):
        if mark is not None:
            yield Line(words, _listed(list_date(mark.since, current_language()), mark.reason))
    if contact.left_on is not None:
        yield Line(
            translate("briefing", "Has left"), list_date(contact.left_on, current_language())
        )
    if contact.note:
        yield Line(translate("briefing", "Note"), _cut(contact.note))


def _said_first(text: str) -> str:
    """The first line behind the salutation, for that says what was answered."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    behind = lines[1:] if lines and lines[0].endswith((",", "!")) else lines
    return next(iter(behind), next(iter(lines), ""))


def _listed(*parts: str) -> str:
    return _cut(" · ".join(part for part in map(one_line, parts) if part))


def _cut(text: str) -> str:
    return one_line(text, _LONGEST)
