"""How people stand with an event when letters of a mailing are taken back before they leave."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from deskapp.adapters.storage.database import Database
from deskapp.adapters.system.holiday_calendar import german_holidays
from deskapp.application.actions import Action
from deskapp.application.rounds import mailings as mailing_rounds
from deskapp.application.tools import Tools
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases.mailings import course
from deskapp.application.workspace import Workspace
from deskapp.domain.events.occasion import Occasion
from deskapp.domain.events.participation import Participation, ParticipationStatus
from deskapp.domain.mailings.mailing import Mailing
from deskapp.domain.message import Delivery
from deskapp.domain.record import Id
from tests.application.mailings.event_office import (
    EVENT,
    office_with_event,
    prepared,
    statuses,
    take_part,
    to,
)
from tests.application.mailings.mailing_office import keep, people, written
from tests.fixed_clock import FixedClock

STATUS = ParticipationStatus


@pytest.fixture
def workspace(sqlite_storage: Database, clock: FixedClock) -> Workspace:
    """An office with the templates of a new database, and an event."""
    return office_with_event(Workspace(sqlite_storage, clock, german_holidays))


def listed(workspace: Workspace) -> tuple[Participation, ...]:
    return workspace.query(lambda queries: queries.where(Participation, event_id=EVENT.id))


@pytest.mark.parametrize("halt", [course.pause, course.end], ids=["paused", "ended"])
def test_nobody_stays_invited_whose_letter_did_not_leave(
    workspace: Workspace, tools: Tools, halt: Callable[[UnitOfWork, Id], Mailing]
) -> None:
    gets_it, does_not, known = people(workspace, 3)
    take_part(workspace, (known, STATUS.INVITED))
    mailing = prepared(workspace, Occasion.INVITATION)
    to(workspace, mailing, (gets_it, does_not, known))
    mailing_rounds.start(workspace, tools, mailing.id)
    letters = {each.contact_id: each for each in written(workspace, mailing)}
    keep(workspace, replace(letters[gets_it.id], delivery=Delivery.SENT))
    before = listed(workspace)
    workspace.execute(Action.MAILING_PAUSED, lambda work: halt(work, mailing.id))
    assert statuses(workspace) == {known.id: STATUS.INVITED, gets_it.id: STATUS.INVITED}
    workspace.undo()
    assert {each.id: each.status for each in listed(workspace)} == {
        each.id: each.status for each in before
    }


def test_who_registered_before_the_letter_left_stays_so(workspace: Workspace, tools: Tools) -> None:
    (one,) = people(workspace, 1)
    mailing = prepared(workspace, Occasion.INVITATION)
    to(workspace, mailing, (one,))
    mailing_rounds.start(workspace, tools, mailing.id)
    (invited,) = listed(workspace)
    keep(workspace, replace(invited, status=STATUS.REGISTERED))
    workspace.execute(Action.MAILING_PAUSED, lambda work: course.pause(work, mailing.id))
    assert statuses(workspace) == {one.id: STATUS.REGISTERED}


def test_who_got_another_invitation_stays_invited(workspace: Workspace, tools: Tools) -> None:
    (one,) = people(workspace, 1)
    first, second = (prepared(workspace, Occasion.INVITATION) for _ in range(2))
    for mailing in (first, second):
        to(workspace, mailing, (one,))
        mailing_rounds.start(workspace, tools, mailing.id)
    workspace.execute(Action.MAILING_PAUSED, lambda work: course.pause(work, first.id))
    assert statuses(workspace) == {one.id: STATUS.INVITED}


def test_nobody_stays_confirmed_whose_confirmation_did_not_leave(
    workspace: Workspace, tools: Tools
) -> None:
    (one,) = people(workspace, 1)
    take_part(workspace, (one, STATUS.REGISTERED))
    mailing = prepared(workspace, Occasion.CONFIRMATION)
    mailing_rounds.start(workspace, tools, mailing.id)
    assert statuses(workspace) == {one.id: STATUS.CONFIRMED}
    workspace.execute(Action.MAILING_PAUSED, lambda work: course.pause(work, mailing.id))
    assert statuses(workspace) == {one.id: STATUS.REGISTERED}
    mailing_rounds.start(workspace, tools, mailing.id)
    assert statuses(workspace) == {one.id: STATUS.CONFIRMED}
