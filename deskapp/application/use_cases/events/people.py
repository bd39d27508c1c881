"""Who takes part in an event: added one by one or for their initiatives, edited, taken off."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases.events.editing import held_event
from deskapp.application.use_cases.events.standing import placed
from deskapp.application.use_cases.mailings.chosen import Added, who_speaks
from deskapp.domain.affiliation import Affiliation
from deskapp.domain.contact import Contact
from deskapp.domain.errors import Invalid
from deskapp.domain.events.participation import Participation, ParticipationStatus, Source
from deskapp.domain.events.places import session_problems, taken_in_sessions
from deskapp.domain.record import Id, new_id


@dataclass(frozen=True, slots=True)
class Entry:
    """How people come onto the list; without an initiative they stand for their own."""

    status: ParticipationStatus = ParticipationStatus.INVITED
    source: Source = Source.INVITATION
    initiative_id: Id | None = None
    origin: str = ""


def add_contacts(
    work: UnitOfWork, event_id: Id, contact_ids: Iterable[Id], entry: Entry | None = None
) -> Added:
    """Put these people on the list; who is on it already stays as they are."""
    how = entry or Entry()
    return Added(_add(work, event_id, [(each, how.initiative_id) for each in contact_ids], how))


def add_initiatives(
    work: UnitOfWork,
    event_id: Id,
    initiative_ids: Iterable[Id],
    role_kind: str = "",
    entry: Entry | None = None,
) -> Added:
    """Add whoever speaks for each initiative today, or all who have a role of that kind there."""
    chosen: list[tuple[Id, Id | None]] = []
    without = 0
    for initiative_id in initiative_ids:
        speakers = who_speaks(work, initiative_id, role_kind)
        chosen += [(contact_id, initiative_id) for contact_id in speakers]
        without += not speakers
    return Added(_add(work, event_id, chosen, entry or Entry()), without)


def register(
    work: UnitOfWork,
    event_id: Id,
    contact_id: Id,
    source: Source,
    initiative_id: Id | None = None,
) -> Participation:
    """Note that somebody registers, invited or not; without a free place they wait for one."""
    held_event(work, event_id)
    found = participation_of(work, event_id, contact_id)
    begun = found or _begun(work, event_id, contact_id, Entry(initiative_id=initiative_id))
    if begun.has_place:
        return begun
    asking = replace(begun, source=source, initiative_id=initiative_id or begun.initiative_id)
    return placed(work, asking, ParticipationStatus.REGISTERED)


def save_participation(work: UnitOfWork, participation: Participation) -> Participation:
    """Store a participation as it was edited.

    Raises:
        Invalid: two sessions stand in one slot, or a session has no place left; needs are to be
            kept without consent.
    """
    event = held_event(work, participation.event_id)
    before = work.find(Participation, participation.id)
    others = [
        each
        for each in work.where(Participation, event_id=participation.event_id)
        if each.id != participation.id
    ]
    if before is None or before.sessions != participation.sessions:
        chosen, taken = participation.sessions, taken_in_sessions(others)
        if problems := tuple(session_problems(event, chosen, taken)):
            raise Invalid(problems)
    if before is None or before.status is participation.status:
        return work.save(participation)
    return placed(work, replace(participation, status=before.status), participation.status)


def remove(work: UnitOfWork, participation_ids: Sequence[Id]) -> None:
    """Take people off the list."""
    for each in participation_ids:
        work.delete(work.get(Participation, each))


def participation_of(work: UnitOfWork, event_id: Id, contact_id: Id) -> Participation | None:
    """A person's participation in an event, or none."""
    found = work.where(Participation, event_id=event_id, contact_id=contact_id)
    return found[0] if found else None


def _add(
    work: UnitOfWork, event_id: Id, chosen: Iterable[tuple[Id, Id | None]], entry: Entry
) -> int:
    held_event(work, event_id)
    known = {each.contact_id for each in work.where(Participation, event_id=event_id)}
    added = 0
    for contact_id, initiative_id in chosen:
        contact = work.find(Contact, contact_id)
        if contact_id in known or contact is None or contact.archived:
            continue
        known.add(contact_id)
        added += 1
        begun = _begun(work, event_id, contact_id, replace(entry, initiative_id=initiative_id))
        placed(work, begun, entry.status)
    return added


def _begun(work: UnitOfWork, event_id: Id, contact_id: Id, entry: Entry) -> Participation:
    return Participation(
        id=new_id(),
        origin=entry.origin,
        event_id=event_id,
        contact_id=contact_id,
        initiative_id=entry.initiative_id or stands_for(work, contact_id),
        source=entry.source,
    )


def stands_for(work: UnitOfWork, contact_id: Id) -> Id | None:
    """The initiative in which somebody has a role today, the primary one first."""
    roles = work.where(Affiliation, contact_id=contact_id)
    held = [each for each in roles if each.initiative_id and each.holds_on(work.today)]
    first = min(held, key=lambda each: not each.primary, default=None)
    return first.initiative_id if first else None
