from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from deskapp.domain.errors import Problem
from deskapp.domain.events.codes import next_code
from deskapp.domain.events.event import Event, Session
from deskapp.domain.events.participation import Participation
from deskapp.domain.follow_up import FollowUp
from deskapp.domain.record import new_id

AT = datetime(2026, 12, 3, 9, tzinfo=UTC)
HOUR = timedelta(hours=1)
EVENT = Event(id=new_id(), code="NT-2026-1", title="Treffen", starts_at=AT, ends_at=AT + HOUR)


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        pytest.param({}, None, id="sound"),
        pytest.param({"code": ""}, Problem("code", "required"), id="no code"),
        pytest.param({"title": " "}, Problem("title", "required"), id="no title"),
        pytest.param({"ends_at": AT}, Problem("ends_at", "before_start"), id="no length"),
        pytest.param({"deadline": AT}, None, id="deadline at the start"),
        pytest.param({"deadline": AT + HOUR}, Problem("deadline", "after_start"), id="deadline"),
        pytest.param({"capacity": 0}, Problem("capacity", "capacity"), id="no places"),
        pytest.param({"sessions": (Session("A"), Session("B"))}, None, id="parts"),
        pytest.param(
            {"sessions": (Session("A"), Session("A"))},
            Problem("sessions.name", "session_twice", "A"),
            id="a part twice",
        ),
        pytest.param(
            {"sessions": (Session("A", capacity=0),)},
            Problem("sessions.capacity", "capacity", "0"),
            id="a part without places",
        ),
        pytest.param(
            {"sessions": (Session("A", starts_at=AT, ends_at=AT),)},
            Problem("sessions.name", "session_before_start", "A"),
            id="a part without length",
        ),
    ],
)
def test_its_rules(changes: dict[str, object], problem: Problem | None) -> None:
    changed = replace(EVENT, **changes)  # type: ignore[arg-type]
    assert changed.problems() == ((problem,) if problem else ())


def test_it_is_over_when_its_end_has_passed() -> None:
    assert not EVENT.is_over(EVENT.ends_at)
    assert EVENT.is_over(EVENT.ends_at + timedelta(seconds=1))


def test_needs_are_kept_with_consent_alone() -> None:
    told = Participation(id=new_id(), event_id=EVENT.id, contact_id=new_id(), needs="Dolmetschen")
    assert told.problems() == (Problem("needs_consent", "needs_consent"),)
    assert replace(told, needs_consent=True).problems() == ()


def test_a_follow_up_may_be_about_an_event_and_about_nothing_else() -> None:
    one = FollowUp(id=new_id(), event_id=EVENT.id, due_on=AT.date(), reason="Raum buchen")
    assert one.problems() == ()
    assert replace(one, contact_id=new_id()).problems() != ()


@pytest.mark.parametrize(
    ("known", "code"),
    [
        pytest.param((), "NT-2026-1", id="the first"),
        pytest.param(("NT-2026-1", "NT-2026-9"), "NT-2026-10", id="the next"),
        pytest.param(("NT-2025-4",), "NT-2026-1", id="a new year"),
        pytest.param(("NT-2026-1", "Forum-B-2026-2"), "Forum-B-2026-3", id="the last letters"),
        pytest.param(("Jahrestagung",), "NT-2026-1", id="no code like it"),
    ],
)
def test_the_next_code_goes_on_from_the_last(known: tuple[str, ...], code: str) -> None:
    assert next_code(known, 2026) == code
