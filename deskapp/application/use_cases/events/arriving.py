"""The entrance on the day: who has come, who comes without being on the list, and who did not."""

from collections.abc import Sequence
from dataclasses import replace

from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases.events.editing import find_event, held_event
from deskapp.application.use_cases.events.people import Entry, add_contacts, participation_of
from deskapp.application.use_cases.events.standing import change_status
from deskapp.domain.contact import Contact, ContactMail
from deskapp.domain.contact import Source as ContactSource
from deskapp.domain.errors import Invalid, Problem
from deskapp.domain.events.event import EventStatus
from deskapp.domain.events.participation import Participation, ParticipationStatus, Source
from deskapp.domain.record import Id, new_id


def arrive(work: UnitOfWork, participation_ids: Sequence[Id], *, is_here: bool = True) -> None:
    """Note that people have come, or that they have not come after all.

    Whoever is there has a place, whatever the list says.
    """
    status = ParticipationStatus.ATTENDED if is_here else ParticipationStatus.REGISTERED
    change_status(work, participation_ids, status)


def walk_in(work: UnitOfWork, event_id: Id, contact_id: Id) -> Participation:
    """Note that somebody has come, on the list or not."""
    held_event(work, event_id)
    known = participation_of(work, event_id, contact_id)
    if known is None:
        entry = Entry(ParticipationStatus.ATTENDED, Source.ON_SITE)
        add_contacts(work, event_id, (contact_id,), entry)
    else:
        arrive(work, (known.id,))
    found = participation_of(work, event_id, contact_id)
    assert found is not None
    return found


def walk_in_named(work: UnitOfWork, event_id: Id, name: str, mail: str = "") -> Participation:
    """Note that somebody has come who is no contact yet: the last word is the family name.

    Raises:
        Invalid: there is no name.
    """
    given, _, family = name.strip().rpartition(" ")
    if not family:
        raise Invalid((Problem("name", "required"),))
    contact = Contact(
        id=new_id(),
        first_name=given.strip(),
        last_name=family,
        mails=(ContactMail(mail.strip()),) if mail.strip() else (),
        source=ContactSource.PARTICIPANTS_LIST,
        source_note=find_event(work.store, event_id).title[:200],
        source_date=work.today,
    )
    return walk_in(work, event_id, work.save(contact).id)


def close_attendance(work: UnitOfWork, event_id: Id) -> int:
    """Note the event as held, and those with a place who did not come; answers how many."""
    event = find_event(work.store, event_id)
    work.save(replace(event, status=EventStatus.HELD))
    came = {ParticipationStatus.ATTENDED, ParticipationStatus.MISSED}
    everybody = work.where(Participation, event_id=event_id)
    missing = [each.id for each in everybody if each.has_place and each.status not in came]
    change_status(work, missing, ParticipationStatus.MISSED)
    return len(missing)
