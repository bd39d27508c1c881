"""Two programs on one PostgreSQL bring people to one event at the same moment."""

from collections.abc import Callable, Iterator
from threading import Thread

import pytest

from deskapp.adapters.storage.database import Database, open_database
from deskapp.adapters.system.holiday_calendar import german_holidays
from deskapp.application.actions import Action
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases.events import arriving, people, standing
from deskapp.application.use_cases.events.people import Entry
from deskapp.application.workspace import Workspace
from deskapp.domain.events.participation import ParticipationStatus, Source
from tests.adapters.storage.server.test_two_writers import somebody_waits
from tests.application.use_cases.events.event_office import (
    an_event,
    everybody,
    on_the_list,
    some_people,
    statuses,
)
from tests.fixed_clock import FixedClock

UseCase = Callable[[UnitOfWork], object]


@pytest.fixture
def ours(postgresql_storage: Database, clock: FixedClock) -> Workspace:
    return Workspace(postgresql_storage, clock, german_holidays)


@pytest.fixture
def theirs(postgresql_address: str, clock: FixedClock) -> Iterator[Workspace]:
    database = open_database(postgresql_address, clock)
    yield Workspace(database, clock, german_holidays)
    database.close()


def at_once(address: str, ours: Workspace, theirs: Workspace, *steps: UseCase) -> None:
    """Let the second begin before the first is stored."""
    first, second = steps
    thread = Thread(target=lambda: theirs.execute(Action.PARTICIPATION_CHANGED, second))

    def beside(work: UnitOfWork) -> None:
        first(work)
        thread.start()
        while thread.is_alive() and not somebody_waits(address):
            pass

    ours.execute(Action.PARTICIPATION_CHANGED, beside)
    thread.join()


def test_the_last_place_is_given_once(
    postgresql_address: str, ours: Workspace, theirs: Workspace
) -> None:
    event, (one, other) = an_event(ours, capacity=1), some_people(ours, 2)
    at_once(
        postgresql_address,
        ours,
        theirs,
        lambda work: people.register(work, event.id, one.id, Source.PHONE),
        lambda work: people.register(work, event.id, other.id, Source.PHONE),
    )
    assert sorted(statuses(ours, event)) == ["registered", "waiting"]


def test_the_last_place_is_given_once_to_two_who_were_invited(
    postgresql_address: str, ours: Workspace, theirs: Workspace
) -> None:
    event = an_event(ours, capacity=1)
    one, other = on_the_list(ours, event, some_people(ours, 2), ParticipationStatus.INVITED)
    registered = ParticipationStatus.REGISTERED
    at_once(
        postgresql_address,
        ours,
        theirs,
        lambda work: standing.change_status(work, [one.id], registered),
        lambda work: standing.change_status(work, [other.id], registered),
    )
    assert sorted(statuses(ours, event)) == ["registered", "waiting"]


def test_who_moves_up_and_who_registers_do_not_get_the_same_place(
    postgresql_address: str, ours: Workspace, theirs: Workspace
) -> None:
    event, (one, other) = an_event(ours, capacity=1), some_people(ours, 2)
    on_the_list(ours, event, (one,), ParticipationStatus.WAITING)
    at_once(
        postgresql_address,
        ours,
        theirs,
        lambda work: people.register(work, event.id, other.id, Source.PHONE),
        lambda work: standing.move_up(work, event.id),
    )
    assert sorted(statuses(ours, event)) == ["registered", "waiting"]


@pytest.mark.parametrize("comes", ["added", "at the door"])
def test_nobody_stands_on_the_list_twice(
    postgresql_address: str, ours: Workspace, theirs: Workspace, comes: str
) -> None:
    event, (one,) = an_event(ours), some_people(ours, 1)

    def bring(work: UnitOfWork) -> object:
        if comes == "added":
            return people.add_contacts(work, event.id, [one.id], Entry())
        return arriving.walk_in(work, event.id, one.id)

    at_once(postgresql_address, ours, theirs, bring, bring)
    assert len(everybody(ours, event)) == 1
