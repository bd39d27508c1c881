"""Who was at an event, by a list: matched with those on ours and all contacts, then stored."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from deskapp.application.ports.records import Queries
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases.events.arriving import close_attendance
from deskapp.application.use_cases.events.editing import find_event
from deskapp.application.use_cases.events.people import Entry, add_contacts
from deskapp.application.use_cases.events.standing import change_status
from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.contact import Contact, ContactMail
from deskapp.domain.contact import Source as ContactSource
from deskapp.domain.events.attendance.attendee import Attendee
from deskapp.domain.events.attendance.matching import Known, Match, match
from deskapp.domain.events.attendance.readings import readings
from deskapp.domain.events.participation import Participation, ParticipationStatus, Source
from deskapp.domain.names.person_name import PersonName, name_of_sender
from deskapp.domain.office import User
from deskapp.domain.record import Id, new_id
from deskapp.domain.sender_profile import SenderProfile

_MOST_NEAR: Final = 40
"""Contacts of one family name that are looked at for one row."""
_SHORTEST: Final = 3
"""Letters of a family name below which half of all contacts have it."""


@dataclass(frozen=True, slots=True)
class Looked:
    """What a list says of an event; ``office`` counts the rows that are the office's own people.

    ``standing`` has those on our list by contact.
    """

    matches: tuple[Match, ...]
    standing: Mapping[Id, ParticipationStatus]
    office: int = 0


@dataclass(frozen=True, slots=True)
class Attended:
    """What was stored: how many came, how many of them are new, and how many did not come."""

    came: int
    new: int
    missed: int


def look(queries: Queries, event_id: Id, attendees: Iterable[Attendee]) -> Looked:
    """Whom the rows of a list mean. Raises ``NotFound`` where the event is gone."""
    find_event(queries, event_id)
    everybody = queries.where(Participation, event_id=event_id)
    standing = {each.contact_id: each.status for each in everybody}
    own = {user.mail.casefold() for user in queries.where(User) if user.mail}
    own |= {profile.mail.casefold() for profile in queries.where(SenderProfile)}
    rows = tuple(attendees)
    guests = [each for each in rows if each.mail.casefold() not in own]
    people = _People(queries, standing)
    matches = tuple(match(each, people.near(each)) for each in guests)
    return Looked(matches, standing, len(rows) - len(guests))


def record_attendance(
    work: UnitOfWork, event_id: Id, came: Collection[Id], new: Iterable[Attendee] = ()
) -> Attended:
    """Note who came; who had a place and did not come, missed it; the event is held.

    ``new`` become contacts.
    """
    strangers = {work.save(_contact(work, event_id, each)).id for each in new}
    here = {*came, *strangers}
    known = {each.contact_id: each.id for each in work.where(Participation, event_id=event_id)}
    present = [participation for contact, participation in known.items() if contact in here]
    change_status(work, present, ParticipationStatus.ATTENDED)
    entry = Entry(ParticipationStatus.ATTENDED, Source.LIST)
    add_contacts(work, event_id, sorted(here - known.keys()), entry)
    missed = close_attendance(work, event_id)
    return Attended(len(here), len(strangers), missed)


def name_for(attendee: Attendee) -> PersonName:
    """The name that a new contact gets; what cannot be taken apart is the family name."""
    found, meant = (
        name_of_sender(MailAddress(attendee.mail, attendee.name)),
        readings(attendee.name),
    )
    if meant.full and (meant.is_device or not (found.first_name and found.last_name)):
        return PersonName(first_name=meant.full[0].given, last_name=meant.full[0].family)
    if meant.single and meant.is_device:
        return PersonName(last_name=meant.single[-1])
    return found if found.last_name else PersonName(last_name=attendee.name or attendee.mail)


class _People:
    """Those whom a row may mean: who stands on the list, and contacts of the same name or mail."""

    def __init__(self, queries: Queries, standing: Mapping[Id, ParticipationStatus]) -> None:
        self._queries, self._standing = queries, standing
        self._known: dict[Id, Known | None] = {}
        self._named: dict[str, tuple[Id, ...]] = {}
        self._expected = [one for each in standing if (one := self._person(each))]

    def near(self, attendee: Attendee) -> tuple[Known, ...]:
        """Everybody on the list, and who else is near the row."""
        ids = dict.fromkeys(self._near_ids(attendee))
        others = (self._person(each) for each in ids if each not in self._standing)
        return (*self._expected, *(each for each in others if each))

    def _near_ids(self, attendee: Attendee) -> Iterator[Id]:
        if attendee.mail:
            yield from self._queries.contacts_by_mail(attendee.mail)
        for reading in readings(attendee.name).full:
            for words in (f"{reading.given} {reading.family}", reading.family):
                if len(reading.family) >= _SHORTEST:
                    yield from self._found_by(words)

    def _found_by(self, words: str) -> tuple[Id, ...]:
        if words not in self._named:
            self._named[words] = self._queries.contact_ids(words)[:_MOST_NEAR]
        return self._named[words]

    def _person(self, contact_id: Id) -> Known | None:
        if contact_id not in self._known:
            found = self._queries.find(Contact, contact_id)
            self._known[contact_id] = _known(found, self._standing) if found else None
        return self._known[contact_id]


def _known(contact: Contact, standing: Mapping[Id, ParticipationStatus]) -> Known | None:
    if contact.archived or contact.deceased:
        return None
    return Known(
        contact.id,
        contact.first_name,
        contact.last_name,
        frozenset(each.address.casefold() for each in contact.mails),
        is_expected=contact.id in standing,
    )


def _contact(work: UnitOfWork, event_id: Id, attendee: Attendee) -> Contact:
    name = name_for(attendee)
    return Contact(
        id=new_id(),
        title_pre=name.title_pre,
        first_name=name.first_name,
        nobility=name.nobility,
        name_particle=name.name_particle,
        last_name=name.last_name[:80],
        mails=(ContactMail(attendee.mail),) if attendee.mail else (),
        source=ContactSource.PARTICIPANTS_LIST,
        source_note=find_event(work.store, event_id).title[:200],
        source_date=work.today,
    )
