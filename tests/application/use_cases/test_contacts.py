"""Saving a person, and what follows for their roles."""

from dataclasses import replace
from datetime import date
from functools import partial

import pytest

from deskapp.adapters.storage.database import Database
from deskapp.adapters.system.holiday_calendar import german_holidays
from deskapp.application.actions import Action
from deskapp.application.use_cases.contacts import save_contact
from deskapp.application.use_cases.records import save
from deskapp.application.workspace import Workspace
from deskapp.domain.affiliation import Affiliation
from deskapp.domain.contact import Contact
from deskapp.domain.dates.partial_date import PartialDate
from deskapp.domain.initiative import Initiative
from deskapp.domain.organisation import Organisation
from deskapp.domain.record import Record, new_id
from tests.fixed_clock import FixedClock

_EVA = Contact(id=new_id(), last_name="Beispiel")
_BODY = Organisation(id=new_id(), name="Muster AG", type="company")
_PLAN = Initiative(id=new_id(), name="Masterplan", kind="plan", laender=("NW",))


@pytest.fixture
def workspace(sqlite_storage: Database, clock: FixedClock) -> Workspace:
    made = Workspace(sqlite_storage, clock, german_holidays)
    made.execute(Action.ORGANISATION_SAVED, lambda work: (save(work, _BODY), save(work, _PLAN)))
    return made


def _roles(workspace: Workspace) -> tuple[Affiliation, ...]:
    return workspace.query(lambda queries: queries.where(Affiliation))


@pytest.mark.parametrize("body", [_BODY, _PLAN])
def test_a_new_person_gets_a_main_role_in_the_body(workspace: Workspace, body: Record) -> None:
    stored = workspace.execute(Action.CONTACT_SAVED, lambda work: save_contact(work, _EVA, body.id))
    (role,) = _roles(workspace)
    assert role.primary
    assert {role.organisation_id, role.initiative_id} == {body.id, None}
    workspace.execute(
        Action.CONTACT_SAVED,
        lambda work: save_contact(work, replace(stored, first_name="Eva"), body.id),
    )
    assert len(_roles(workspace)) == 1


def test_who_leaves_has_no_role_any_more(workspace: Workspace) -> None:
    ends = PartialDate(2020)
    later = PartialDate(2027)
    dates = ((None, None), (PartialDate(2019), ends), (later, None))
    stored = workspace.execute(Action.CONTACT_SAVED, lambda work: save_contact(work, _EVA))
    for start, end in dates:
        role = Affiliation(
            id=new_id(),
            contact_id=_EVA.id,
            organisation_id=_BODY.id,
            valid_from=start,
            valid_to=end,
            primary=start is None,
        )
        workspace.execute(Action.ROLE_SAVED, partial(save, record=role))
    left = replace(stored, left_on=date(2026, 10, 31))
    workspace.execute(Action.CONTACT_SAVED, lambda work: save_contact(work, left))
    assert [(role.valid_from, role.valid_to, role.primary) for role in _roles(workspace)] == [
        (None, PartialDate(2026, 10, 31), False),
        (PartialDate(2019), ends, False),
        (later, None, True),
    ]
