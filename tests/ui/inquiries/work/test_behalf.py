"""On whose behalf somebody asks: suggested by the roles of that day, and kept ever after."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt

from deskapp.application.workspace import Workspace
from deskapp.domain.affiliation import Affiliation
from deskapp.domain.dates.partial_date import PartialDate
from deskapp.domain.initiative import Initiative
from deskapp.domain.inquiry import Inquiry, Outcome, State
from deskapp.domain.record import new_id
from deskapp.ui.inquiries.panels.behalf import BehalfPanel
from deskapp.ui.inquiries.panels.closing import ClosingPanel
from deskapp.ui.inquiries.record.block import Link
from tests.ui.inquiries.scene import Office, Shown, an_inquiry, store

Show = Callable[[], Shown]


@pytest.fixture
def weser(workspace: Workspace, office: Office) -> Initiative:
    """Where Dirk was until June."""
    made = replace(office.ems, id=new_id(), name="Weserbund Industrie", name_short="Weserbund")
    made = replace(made, mail_domains=(), laender=("HB",))
    role = Affiliation(
        id=new_id(),
        contact_id=office.dirk.id,
        initiative_id=made.id,
        valid_to=PartialDate(2026, 6, 30),
    )
    store(workspace, made, role)
    return made


def test_enter_takes_over_the_role_of_the_day(
    show: Show, workspace: Workspace, office: Office
) -> None:
    one = an_inquiry(workspace, "Hydrogen", contact_id=office.dirk.id)
    shown = show()
    shown.go_to(one.id)
    bar = shown.view.behalf_bar
    assert f"On behalf of {office.ems.name}?" in shown.texts(bar)
    shown.press(Qt.Key.Key_Return)
    shown.press(Qt.Key.Key_Return)
    shown.settle()
    after = shown.stored(Inquiry, one.id)
    assert (after.initiative_id, after.land) == (office.ems.id, "NI")
    assert bar.isHidden()
    shown.take_back()
    assert shown.stored(Inquiry, one.id).initiative_id is None


@pytest.mark.usefixtures("weser")
def test_the_roles_are_those_of_the_day_on_which_it_came(
    show: Show, workspace: Workspace, office: Office
) -> None:
    then = datetime(2026, 5, 4, 9, tzinfo=UTC)
    values = {"contact_id": office.dirk.id, "received_at": then}
    about_weser = an_inquiry(workspace, "Question of the Weserbund", **values)
    shown = show()
    shown.go_to(about_weser.id)
    assert "On behalf of Weserbund Industrie?" in shown.texts(shown.view.behalf_bar)
    assert "The subject names it. Enter takes over." in shown.texts(shown.view.behalf_bar)
    now = replace(shown.stored(Inquiry, about_weser.id), received_at=workspace.clock.now())
    store(workspace, now)
    shown.settle()
    assert f"On behalf of {office.ems.name}?" in shown.texts(shown.view.behalf_bar)


def test_what_was_chosen_stays_when_the_role_ends(
    show: Show, workspace: Workspace, office: Office
) -> None:
    one = an_inquiry(workspace, "Q", contact_id=office.dirk.id, initiative_id=office.ems.id)
    shown = show()
    (role,) = shown.all_of(Affiliation)
    store(workspace, replace(role, valid_to=PartialDate(2026, 11, 1)))
    shown.go_to(one.id)
    assert shown.stored(Inquiry, one.id).initiative_id == office.ems.id
    assert shown.view.behalf_bar.isHidden()
    assert office.ems.name in [each.accessibleName() for each in _links(shown)]


def test_another_role_of_that_day_is_chosen_by_key(
    show: Show, workspace: Workspace, office: Office, weser: Initiative
) -> None:
    then = datetime(2026, 5, 4, 9, tzinfo=UTC)
    one = an_inquiry(workspace, "Hydrogen", contact_id=office.dirk.id, received_at=then)
    shown = show()
    shown.go_to(one.id)
    shown.press(Qt.Key.Key_I)
    assert isinstance(shown.view.small_panel.widget(), BehalfPanel)
    shown.write("Weser")
    shown.submit()
    assert shown.stored(Inquiry, one.id).initiative_id == weser.id


def test_the_land_is_suggested_when_closing(
    show: Show, workspace: Workspace, office: Office
) -> None:
    one = an_inquiry(workspace, "Q", initiative_id=office.ems.id, due_on=date(2026, 12, 1))
    shown = show()
    shown.go_to(one.id)
    shown.press(Qt.Key.Key_E)
    panel = shown.view.small_panel.widget()
    assert panel is not None
    assert "By initiative or organisation: Lower Saxony" in shown.texts(panel)
    assert shown.stored(Inquiry, one.id).land == ""


def _links(shown: Shown) -> list[Link]:
    return list(shown.page.side.findChildren(Link))


def test_a_duplicate_is_closed_without_what_reports_need(
    show: Show, workspace: Workspace, office: Office
) -> None:
    one = an_inquiry(workspace, "Q", initiative_id=office.ems.id)
    shown = show()
    shown.go_to(one.id)
    shown.press(Qt.Key.Key_E)
    panel = shown.view.small_panel.widget()
    assert isinstance(panel, ClosingPanel)
    panel.form.field("outcome").set_value(Outcome.DUPLICATE)
    shown.submit()
    closed = shown.stored(Inquiry, one.id)
    assert (closed.state, closed.kind, closed.land) == (State.CLOSED, None, "NI")
