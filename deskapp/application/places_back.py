"""What is taken back gives nobody a place that somebody else has by now."""

from collections.abc import Iterable, Mapping

from deskapp.application.changes import Change
from deskapp.application.errors import MovedOn, Obstacle
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.domain.events.event import Event
from deskapp.domain.events.participation import Participation
from deskapp.domain.events.places import gained, is_overbooked
from deskapp.domain.record import Id


def held_gains(work: UnitOfWork, changes: Iterable[Change]) -> Mapping[Id, set[str]]:
    """The events in which changes give places, and of what; no colleague fills their lists now."""
    gains: dict[Id, set[str]] = {}
    for change in changes:
        before, after = change.before, change.after
        if not isinstance(after, Participation) or not isinstance(before, Participation | None):
            continue
        if parts := gained(before, after):
            gains.setdefault(after.event_id, set()).update(parts)
    for event_id in sorted(gains):
        if event := work.find(Event, event_id):
            work.store.hold(event)
    return gains


def refuse_overbooked(work: UnitOfWork, gains: Mapping[Id, set[str]]) -> None:
    """Raise ``MovedOn`` where the places that were given are more than there are."""
    for event_id, parts in gains.items():
        event = work.get(Event, event_id)
        if is_overbooked(event, work.where(Participation, event_id=event_id), parts):
            raise MovedOn(Event.__name__, Obstacle.FULL, event.title)
