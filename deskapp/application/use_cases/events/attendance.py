"""Who was at an event, by a list: matched with those on ours and all contacts, then stored."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

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
from deskapp.domain.events.attendance.crowd import Crowd
from deskapp.domain.events.attendance.matching import Match, match
from deskapp.domain.events.attendance.readings import readings
from deskapp.domain.events.participation import Participation, ParticipationStatus, Source
from deskapp.domain.names.person_name import PersonName, name_of_sender
from deskapp.domain.office import User
from deskapp.domain.record import Id, new_id
from deskapp.domain.sender_profile import SenderProfile


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
    crowd = Crowd(queries.known_people(event_id))
    matches = tuple(match(each, crowd) for each in guests)
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
