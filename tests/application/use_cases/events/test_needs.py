"""What people need at an event is health data: it goes in time, and from the trail, too."""

from dataclasses import replace

import pytest

from deskapp.application.actions import Action
from deskapp.application.changes import ChangeSet
from deskapp.application.errors import MovedOn
from deskapp.application.use_cases.events import needs, people
from deskapp.application.workspace import Workspace
from deskapp.domain.events.participation import Participation, ParticipationStatus
from deskapp.domain.record import Id
from tests.application.use_cases.events.event_office import (
    ENDS,
    an_event,
    everybody,
    on_the_list,
    some_people,
)
from tests.fixed_clock import FixedClock

NEEDS = "Schriftdolmetschen"


def tell(workspace: Workspace, told: Participation) -> None:
    workspace.execute(
        Action.PARTICIPATION_CHANGED, lambda work: people.save_participation(work, told)
    )


def forget(workspace: Workspace) -> int:
    return workspace.execute(Action.NEEDS_FORGOTTEN, needs.forget_needs, undoable=False)


def past(workspace: Workspace, participation_id: Id) -> tuple[ChangeSet, ...]:
    return workspace.query(lambda queries: queries.changes_of(participation_id, 100))


@pytest.fixture
def told(workspace: Workspace) -> Participation:
    """Somebody with needs, told, told otherwise, and changed in something else."""
    event = an_event(workspace)
    (one, _) = on_the_list(workspace, event, some_people(workspace, 2))
    for words in (NEEDS, f"{NEEDS}, vegan"):
        (now, _) = everybody(workspace, event)
        tell(workspace, replace(now, needs=words, needs_consent=True))
    (now, _) = everybody(workspace, event)
    tell(workspace, replace(now, status=ParticipationStatus.CONFIRMED))
    return one


def current(workspace: Workspace, one: Participation) -> Participation:
    found = workspace.query(lambda queries: queries.find(Participation, one.id))
    assert found is not None
    return found


def test_needs_go_thirty_days_after_the_end(
    workspace: Workspace, clock: FixedClock, told: Participation
) -> None:
    clock.moment = ENDS + needs.KEPT_FOR
    assert forget(workspace) == 0
    assert NEEDS in current(workspace, told).needs
    clock.forward(seconds=1)
    assert forget(workspace) == 1
    after = current(workspace, told)
    assert (after.needs, after.needs_consent) == ("", False)
    assert after.status is ParticipationStatus.CONFIRMED
    assert forget(workspace) == 0


def test_the_trail_says_that_they_went_and_not_what_they_were(
    workspace: Workspace, clock: FixedClock, told: Participation
) -> None:
    before = past(workspace, told.id)
    assert NEEDS in repr(before)
    clock.moment = ENDS + needs.KEPT_FOR
    clock.forward(seconds=1)
    forget(workspace)
    gone, *others = past(workspace, told.id)
    assert gone.action == Action.NEEDS_FORGOTTEN.value
    assert NEEDS not in repr((gone, others))
    assert [each.action for each in others] == [each.action for each in before]
    said = [each.changes[0].after for each in others]
    assert [each.status for each in said if isinstance(each, Participation)] == [
        ParticipationStatus.CONFIRMED,
        *[ParticipationStatus.REGISTERED] * 3,
    ]


def test_no_undo_brings_them_back(
    workspace: Workspace, clock: FixedClock, told: Participation
) -> None:
    clock.moment = ENDS + needs.KEPT_FOR
    clock.forward(seconds=1)
    forget(workspace)
    tries = 0
    while workspace.next_undo is not None and tries < 10:
        tries += 1
        try:
            workspace.undo()
        except MovedOn:
            continue
        found = workspace.query(lambda queries: queries.find(Participation, told.id))
        assert found is None or not found.needs
    assert workspace.next_undo is None


def test_what_others_need_stays_in_their_past(
    workspace: Workspace, clock: FixedClock, told: Participation
) -> None:
    late = an_event(workspace, code="NT-2027-1", ends_at=ENDS + needs.KEPT_FOR)
    (other,) = on_the_list(workspace, late, some_people(workspace, 1))
    tell(workspace, replace(other, needs=NEEDS, needs_consent=True))
    clock.moment = ENDS + needs.KEPT_FOR
    clock.forward(seconds=1)
    assert forget(workspace) == 1
    assert current(workspace, other).needs == NEEDS
    assert NEEDS in repr(past(workspace, other.id))
    assert NEEDS not in repr(past(workspace, told.id))
