"""What the program itself knows of what a mailing's template asks: event, consent, where to end it.

Read anew for each letter, so that an event that was moved is right in every letter from then on.
What a person entered in the mailing comes before it.
"""

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Final
from urllib.parse import quote

from deskapp.application.ports.records import Reader
from deskapp.application.ports.system import Clock
from deskapp.application.ports.text import Value
from deskapp.application.use_cases.mailings.first_texts import reason_of
from deskapp.domain.contact import Contact
from deskapp.domain.dates.date_words import long_date
from deskapp.domain.events.event import Event, EventFormat
from deskapp.domain.events.participation import Participation
from deskapp.domain.mailings.consent import Consent
from deskapp.domain.mailings.mailing import Mailing
from deskapp.domain.record import Id
from deskapp.domain.sender_profile import SenderProfile

_ENGLISH: Final = {
    "veranstaltung.titel": "event.title",
    "veranstaltung.datum": "event.date",
    "veranstaltung.beginn": "event.starts_at",
    "veranstaltung.ende": "event.ends_at",
    "veranstaltung.ort_oder_online": "event.place",
    "veranstaltung.leitfrage": "event.question",
    "veranstaltung.programm": "event.programme",
    "anmeldeschluss": "register_by",
    "anmeldung_url": "registration_url",
    "zugang": "access",
    "teile": "parts",
    "einwilligung.grund": "consent.reason",
    "abmelde_url": "unsubscribe_url",
}
_WORDS: Final = {
    "de": {"online": "Online", "or": "oder online", "unsubscribe": "Abmelden"},
    "en": {"online": "Online", "or": "or online", "unsubscribe": "Unsubscribe"},
}


def known_values(
    reader: Reader, clock: Clock, mailing: Mailing, contact: Contact, language: str
) -> dict[str, Value]:
    """What is known for a letter to that person, under the names of that language."""
    short = "en" if language.startswith("en") else "de"
    german: dict[str, Value] = {**_of_event(reader, clock, mailing, short)}
    german |= _of_person(reader, mailing, contact, short)
    names = _ENGLISH if short == "en" else {name: name for name in _ENGLISH}
    return {names[name]: value for name, value in german.items() if value}


def answered_by_event(reader: Reader, clock: Clock, mailing: Mailing) -> frozenset[str]:
    """What a template asks and the mailing's event answers, by the German names."""
    return frozenset(
        name for name, value in _of_event(reader, clock, mailing, "de").items() if value
    )


def _of_event(reader: Reader, clock: Clock, mailing: Mailing, language: str) -> Mapping[str, Value]:
    event = reader.find(Event, mailing.event_id) if mailing.event_id else None
    if event is None:
        return {}
    begins, ends = clock.local(event.starts_at), clock.local(event.ends_at)
    deadline = clock.local(event.deadline).date() if event.deadline else None
    return {
        "veranstaltung.titel": event.title,
        "veranstaltung.datum": begins.date(),
        "veranstaltung.beginn": f"{begins:%H:%M}",
        "veranstaltung.ende": _end(begins, ends, language),
        "veranstaltung.ort_oder_online": _place(event, language),
        "veranstaltung.leitfrage": event.question,
        "veranstaltung.programm": tuple(_programme(event, clock)),
        "anmeldeschluss": deadline,
        "anmeldung_url": event.registration or _office_mail(reader),
        "zugang": event.access or event.link or event.place,
    }


def _of_person(
    reader: Reader, mailing: Mailing, contact: Contact, language: str
) -> Mapping[str, Value]:
    mail = _office_mail(reader)
    subject = quote(_WORDS[language]["unsubscribe"])
    return {
        "teile": _parts(reader, mailing.event_id, contact.id),
        "einwilligung.grund": _reason(reader, mailing, contact, language),
        "abmelde_url": f"mailto:{mail}?subject={subject}" if mail else None,
    }


def _end(begins: datetime, ends: datetime, language: str) -> str:
    """The time, with the day before it where it is another one."""
    day = "" if begins.date() == ends.date() else f"{long_date(ends.date(), language)}, "
    return f"{day}{ends:%H:%M}"


def _place(event: Event, language: str) -> str:
    words = _WORDS[language]
    if event.format is EventFormat.ONLINE:
        return words["online"]
    is_both = event.format is EventFormat.HYBRID and event.place
    return f"{event.place} {words['or']}" if is_both else event.place


def _programme(event: Event, clock: Clock) -> Iterator[str]:
    """The programme as it was written, else the sessions with their times."""
    lines = [line.strip() for line in event.programme.splitlines() if line.strip()]
    if lines:
        yield from lines
        return
    for each in event.sessions:
        yield f"{clock.local(each.starts_at):%H:%M} {each.name}" if each.starts_at else each.name


def _parts(reader: Reader, event_id: Id | None, contact_id: Id) -> tuple[str, ...]:
    """The sessions that the person has chosen."""
    if event_id is None:
        return ()
    found = reader.where(Participation, event_id=event_id, contact_id=contact_id)
    return found[0].sessions if found else ()


def _reason(reader: Reader, mailing: Mailing, contact: Contact, language: str) -> str:
    """Why the person may be written to: the day of their newest consent to that purpose."""
    consents = reader.where(Consent, contact_id=contact.id, purpose=mailing.purpose)
    days = [each.begins_on for each in consents if each.begins_on and not each.withdrawn_on]
    if not days:
        return ""
    return reason_of(mailing.purpose, language).format(day=long_date(max(days), language))


def _office_mail(reader: Reader) -> str:
    profile = next(iter(reader.where(SenderProfile)), None)
    return profile.mail if profile else ""
