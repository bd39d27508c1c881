"""An event as a whole: saved, deleted, found, and given a code."""

from dataclasses import replace
from datetime import date

from deskapp.application.errors import NotFound
from deskapp.application.ports.records import Reader
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases import records
from deskapp.domain.errors import Invalid, Problem
from deskapp.domain.events.codes import next_code
from deskapp.domain.events.event import Event
from deskapp.domain.events.participation import Participation
from deskapp.domain.record import Id


def find_event(reader: Reader, event_id: Id) -> Event:
    """The event. Raises ``NotFound``."""
    event = reader.find(Event, event_id)
    if event is None:
        raise NotFound(Event.__name__)
    return event


def held_event(work: UnitOfWork, event_id: Id) -> Event:
    """The event, whose list no colleague fills while this is under way. Raises ``NotFound``.

    What is asked of the list after this is how it stands.
    """
    work.store.hold(find_event(work.store, event_id))
    return find_event(work.store, event_id)


def save_event(work: UnitOfWork, event: Event) -> Event:
    """Store an event as it was edited; a session that got another name keeps who chose it.

    Raises:
        Invalid: another event has the code, or the event breaks a rule.
    """
    others = work.where(Event, code=event.tidied().code)
    if any(each.id != event.id for each in others):
        raise Invalid((Problem("code", "code_taken", event.code),))
    before = work.find(Event, event.id)
    stored = work.save(event)
    if before is not None and before.sessions != stored.sessions:
        _follow_sessions(work, before, stored)
    return stored


def delete_event(work: UnitOfWork, event: Event) -> None:
    """Delete an event with who takes part and its follow-ups.

    Raises:
        InUse: a mailing invites to it.
    """
    records.delete(work, event)


def suggested_code(reader: Reader, day: date) -> str:
    """A code that no event has, such as ``NT-2026-1``; the letters are those of the last one."""
    return next_code((each.code for each in reader.where(Event)), day.year)


def _follow_sessions(work: UnitOfWork, before: Event, after: Event) -> None:
    """Let choices follow their sessions; those of a session that is gone end."""
    kept = {each.name for each in after.sessions}
    gone = [each.name for each in before.sessions if each.name not in kept]
    if not gone:
        return
    new: dict[str, str] = {}
    if len(before.sessions) == len(after.sessions):
        pairs = zip(before.sessions, after.sessions, strict=True)
        new = {old.name: now.name for old, now in pairs if old.name in gone}
    for each in work.where(Participation, event_id=after.id):
        names = (new.get(name, name) for name in each.sessions)
        work.save(replace(each, sessions=tuple(name for name in names if name in kept)))
