"""The entrance on the day: who has come, who comes without being on the list, and who did not."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases.events.editing import find_event, held_event
from deskapp.application.use_cases.events.people import Entry, add_contacts, participation_of
from deskapp.application.use_cases.events.standing import change_status
from deskapp.domain.contact import Contact, ContactMail
from deskapp.domain.contact import Source as ContactSource
from deskapp.domain.errors import Invalid, Problem
from deskapp.domain.events.event import EventStatus
from deskapp.domain.events.participation import (
    Participation,
    ParticipationStatus,
    Source,
    not_there,
)
from deskapp.domain.record import Id, new_id

_BY_COMING: Final = frozenset({Source.ON_SITE, Source.LIST})
_EVERY_CHANGE: Final = 1_000
"""More than a participation has."""


def arrive(work: UnitOfWork, participation_ids: Sequence[Id]) -> None:
    """Note that people have come; whoever is there has a place, whatever the list says."""
    change_status(work, participation_ids, ParticipationStatus.ATTENDED)


def turn_back(work: UnitOfWork, participation_id: Id) -> None:
    """Note that somebody has not come after all: they stand as before they were noted.

    Whoever came onto the list by coming goes off it again.
    """
    noted = work.get(Participation, participation_id)
    if noted.status is not ParticipationStatus.ATTENDED:
        return
    before = _before_coming(work, noted)
    if before is None and noted.source in _BY_COMING:
        work.delete(noted)
        return
    stood = before or replace(noted, status=ParticipationStatus.REGISTERED)
    is_held = find_event(work.store, noted.event_id).status is EventStatus.HELD
    status = not_there(stood.status, is_held=is_held)
    work.save(replace(noted, status=status, registered_at=stood.registered_at))


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


def _before_coming(work: UnitOfWork, noted: Participation) -> Participation | None:
    """The participation as it was before it was noted as attended; none where nothing tells."""
    sets = work.store.changes_of(noted.id, _EVERY_CHANGE)
    stood = (change.before for each in sets for change in each.changes)
    known = (each for each in stood if isinstance(each, Participation))
    return next((each for each in known if each.status is not noted.status), None)
