"""Whatever is done to roles: a person who has one has exactly one that is the primary one."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from deskapp.adapters.storage.database import Database
from deskapp.adapters.system.holiday_calendar import german_holidays
from deskapp.application.actions import Action
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases.contacts import save_contact
from deskapp.application.use_cases.importing.shelf import Stored
from deskapp.application.use_cases.merging.merge import merge
from deskapp.application.use_cases.records import delete, save, save_role
from deskapp.application.use_cases.succession.passing_on import PassingOn, pass_on
from deskapp.application.workspace import Workspace
from deskapp.domain.affiliation import Affiliation
from deskapp.domain.contact import Contact
from deskapp.domain.dates.partial_date import PartialDate
from deskapp.domain.errors import DomainError
from deskapp.domain.organisation import Organisation
from deskapp.domain.record import Id, new_id
from tests.fixed_clock import FixedClock

_TODAY = date(2026, 11, 23)
_BODIES = tuple(Organisation(id=new_id(), name=f"Muster {n}", type="company") for n in range(3))
_days = st.integers(-400, 400).map(lambda days: _TODAY + timedelta(days=days))
_Step = Callable[[UnitOfWork, list[Id]], object]


@pytest.fixture
def workspace(sqlite_storage: Database, clock: FixedClock) -> Workspace:
    made = Workspace(sqlite_storage, clock, german_holidays)
    made.execute(Action.ORGANISATION_SAVED, lambda work: [save(work, each) for each in _BODIES])
    return made


def _roles(work: UnitOfWork, people: list[Id]) -> list[Affiliation]:
    return [role for one in people for role in work.where(Affiliation, contact_id=one)]


@dataclass(frozen=True)
class _Chance:
    """Which of the people and roles something is done with, and what is said of it."""

    which: int
    other: int
    day: date
    start: date
    end: date | None
    is_primary: bool

    def new(self, people: list[Id]) -> Affiliation:
        return Affiliation(
            id=new_id(),
            contact_id=people[self.which % len(people)],
            organisation_id=_BODIES[self.other % len(_BODIES)].id,
            valid_from=PartialDate.of(self.start),
            valid_to=PartialDate.of(self.end) if self.end else None,
            primary=self.is_primary,
        )

    def chosen(self, work: UnitOfWork, people: list[Id]) -> Affiliation:
        roles = _roles(work, people)
        return roles[self.other % len(roles)] if roles else save_role(work, self.new(people))

    def add(self, work: UnitOfWork, people: list[Id]) -> None:
        save_role(work, self.new(people))

    def read_in(self, work: UnitOfWork, people: list[Id]) -> None:
        Stored(work).save(self.new(people))

    def take_away(self, work: UnitOfWork, people: list[Id]) -> None:
        delete(work, self.chosen(work, people))

    def edit(self, work: UnitOfWork, people: list[Id]) -> None:
        until = PartialDate.of(self.end) if self.end else None
        role = self.chosen(work, people)
        save_role(work, replace(role, valid_from=None, valid_to=until, primary=self.is_primary))

    def leave(self, work: UnitOfWork, people: list[Id]) -> None:
        person = work.get(Contact, people[self.which % len(people)])
        save_contact(work, replace(person, left_on=self.day))

    def follow(self, work: UnitOfWork, people: list[Id]) -> None:
        role, to = self.chosen(work, people), people[self.which % len(people)]
        pass_on(work, PassingOn(id=new_id(), role=role, last_day=self.day, successor_id=to))

    def unite(self, work: UnitOfWork, people: list[Id]) -> None:
        kept, lost = people[self.which % len(people)], people[self.other % len(people)]
        if kept != lost:
            people.remove(lost)
            merge(work, work.get(Contact, kept), work.get(Contact, lost))


_STEPS = ("add", "read_in", "take_away", "edit", "leave", "follow", "unite")


@st.composite
def _steps(draw: st.DrawFn) -> _Step:
    """One thing that somebody does."""
    start, end = sorted((draw(_days), draw(_days)))
    chance = _Chance(
        which=draw(st.integers(0, 5)),
        other=draw(st.integers(0, 5)),
        day=draw(_days),
        start=start,
        end=end if draw(st.booleans()) else None,
        is_primary=draw(st.booleans()),
    )
    step: _Step = getattr(chance, draw(st.sampled_from(_STEPS)))
    return step


@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(st.lists(_steps(), min_size=1, max_size=12))
def test_one_role_is_the_primary_one(workspace: Workspace, steps: list[_Step]) -> None:
    people = [new_id() for _ in range(3)]
    for one in people:
        person = Contact(id=one, last_name=f"P{one}")
        workspace.execute(Action.CONTACT_SAVED, lambda work, made=person: save(work, made))  # type: ignore[misc]
    for step in steps:
        before = list(people)
        with suppress(DomainError):
            workspace.execute(
                Action.ROLE_SAVED,
                lambda work, do=step, who=people: do(work, who),  # type: ignore[misc]
            )
        people = before if _is_missing(workspace, people, before) else people
        for one in people:
            _check(workspace.query(lambda q, who=one: q.where(Affiliation, contact_id=who)))  # type: ignore[misc]


def _is_missing(workspace: Workspace, people: list[Id], before: list[Id]) -> bool:
    """Whether a merge was refused, so that all are still there."""
    gone = set(before) - set(people)
    return any(workspace.query(lambda q, who=one: q.find(Contact, who)) for one in gone)  # type: ignore[misc]


def _check(roles: tuple[Affiliation, ...]) -> None:
    primary = [role for role in roles if role.primary]
    going_on = [role for role in roles if not role.is_over_on(_TODAY)]
    assert len(primary) <= 1
    if going_on:
        assert [role.is_over_on(_TODAY) for role in primary] == [False]
