from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from deskapp.domain.duplicates.links import one_participation
from deskapp.domain.errors import Problem
from deskapp.domain.events.event import Event, EventStatus, Session
from deskapp.domain.events.headcount import Headcount, headcount, tally
from deskapp.domain.events.participation import Participation, ParticipationStatus, Role
from deskapp.domain.events.places import (
    free_places,
    session_problems,
    shown_status,
    taken_in_sessions,
    waiting_line,
)
from deskapp.domain.record import Id, new_id

AT = datetime(2026, 12, 3, 9, tzinfo=UTC)
EVENT = Event(
    id=new_id(),
    code="NT-2026-1",
    title="Treffen",
    starts_at=AT,
    ends_at=AT + timedelta(hours=1),
    capacity=2,
    sessions=(Session("A", "Früh", capacity=1), Session("B", "Früh"), Session("C")),
)
WAITING, REGISTERED = ParticipationStatus.WAITING, ParticipationStatus.REGISTERED


def somebody(status: ParticipationStatus, **values: object) -> Participation:
    made = Participation(id=new_id(), event_id=EVENT.id, contact_id=new_id(), status=status)
    return replace(made, **values)  # type: ignore[arg-type]


statuses = st.lists(st.sampled_from(ParticipationStatus), max_size=30)


@given(statuses, st.integers(1, 10))
def test_free_and_taken_places_are_all_places(
    stand: Sequence[ParticipationStatus], capacity: int
) -> None:
    everybody = [somebody(each) for each in stand]
    taken = sum(each.has_place for each in everybody)
    free = free_places(replace(EVENT, capacity=capacity), everybody)
    assert free == max(0, capacity - taken)
    is_full = shown_status(EventStatus.OPEN, capacity, taken) is EventStatus.FULL
    assert is_full == (free == 0)


def test_without_a_capacity_there_is_always_a_place_unless_the_office_says_full() -> None:
    assert free_places(replace(EVENT, capacity=None), ()) is None
    assert free_places(replace(EVENT, capacity=None, status=EventStatus.FULL), ()) == 0
    assert shown_status(EventStatus.OPEN, None, 900) is EventStatus.OPEN
    assert shown_status(EventStatus.HELD, 1, 1) is EventStatus.HELD


def test_who_waits_the_longest_is_first() -> None:
    late = somebody(WAITING, registered_at=AT)
    early = somebody(WAITING, registered_at=AT - timedelta(days=1))
    never = somebody(WAITING)
    assert waiting_line([never, late, somebody(REGISTERED), early]) == [early, late, never]


def test_one_session_a_slot_and_no_more_than_its_places() -> None:
    def problems(*names: str, taken: dict[str, int] | None = None) -> list[Problem]:
        return list(session_problems(EVENT, names, taken or {}))

    assert problems("A", "C") == []
    assert problems("A", "B") == [Problem("sessions", "slot_twice", "Früh")]
    assert problems("A", taken={"A": 1}) == [Problem("sessions", "session_full", "A")]
    assert problems("X") == [Problem("sessions", "unknown_code", "X")]
    chosen = [somebody(REGISTERED, sessions=("A",)), somebody(WAITING, sessions=("A",))]
    assert taken_in_sessions(chosen) == {"A": 1}


people = st.lists(
    st.tuples(st.sampled_from("abcd"), st.sampled_from(["", "x", "y"])).map(
        lambda pair: somebody(
            ParticipationStatus.ATTENDED,
            contact_id=Id(pair[0]),
            initiative_id=Id(pair[1]) if pair[1] else None,
        )
    )
)


@given(people)
def test_everyone_counts_once_however_often_they_stand_there(
    everybody: Iterable[Participation],
) -> None:
    everybody = list(everybody)
    count = headcount([*everybody, *everybody])
    assert count == headcount(everybody)
    assert count.people == len({each.contact_id for each in everybody})
    assert count.initiatives <= 2


def test_only_those_with_a_place_are_counted_unless_asked() -> None:
    everybody = [somebody(WAITING, initiative_id=new_id()), somebody(REGISTERED)]
    assert headcount(everybody) == Headcount(1, 0)
    assert headcount(everybody, {WAITING}) == Headcount(1, 1)
    assert tally(everybody) == {WAITING: 1, REGISTERED: 1}


def test_of_one_person_twice_the_furthest_stays_with_what_only_the_other_says() -> None:
    came = somebody(ParticipationStatus.ATTENDED)
    asked = replace(
        came,
        id=new_id(),
        status=ParticipationStatus.INVITED,
        initiative_id=new_id(),
        roles=(Role.SPEAKER,),
    )
    one = one_participation(asked, came)
    assert one is not None
    assert (one.id, one.status) == (came.id, ParticipationStatus.ATTENDED)
    assert one.initiative_id == asked.initiative_id
    assert set(one.roles) == {Role.GUEST, Role.SPEAKER}
    assert one_participation(came, replace(asked, event_id=new_id())) is None
