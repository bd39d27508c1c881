"""A departure is proposed on the page of the person, and noted or denied by key."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt

from deskapp.application.workspace import Workspace
from deskapp.domain.affiliation import Affiliation
from deskapp.domain.contact import Contact, ContactMail
from deskapp.domain.dates.partial_date import PartialDate
from deskapp.domain.initiative import Initiative
from deskapp.domain.record import new_id
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.forms.choice_fields import ComboBox
from tests.ui.shown_records import CTRL, SHIFT, Shown, a_body, a_person, a_role, keep

Show = Callable[[], Shown]

_TOM = replace(a_person("Tom", "Muster"), mails=(ContactMail("tom@muster.example", valid=False),))
_EVA = a_person("Eva", "Beispiel", "eva@muster.example")
_BODY = a_body("Muster AG")


@pytest.fixture
def shown(show: Show, workspace: Workspace) -> Shown:
    keep(workspace, _TOM, _EVA, _BODY, a_role(_TOM, _BODY, "Chef", primary=True))
    return show()


def _stored(workspace: Workspace) -> Contact:
    found = workspace.query(lambda queries: queries.find(Contact, _TOM.id))
    assert found is not None
    return found


def test_the_list_shows_who_seems_gone(shown: Shown) -> None:
    (combo,) = shown.page.list.findChildren(ComboBox)
    combo.setFocus()
    shown.press(Qt.Key.Key_Down)
    assert [row.partition(",")[0] for row in shown.rows] == ["Muster"]
    assert "Mail to tom@muster.example came back. Has the person left?" in shown.text


def test_the_day_ends_the_roles(shown: Shown, workspace: Workspace, desk: Desk) -> None:
    shown.press(Qt.Key.Key_Down)
    shown.press(Qt.Key.Key_H, CTRL | SHIFT)
    shown.type("left_on", "31.10.2026")
    shown.submit()
    assert _stored(workspace).left_on == date(2026, 10, 31)
    (role,) = workspace.query(lambda queries: queries.where(Affiliation))
    assert role.valid_to == PartialDate(2026, 10, 31)
    assert "Has the person left?" not in shown.text
    desk.undo()
    shown.settle()
    assert "Has the person left?" in shown.text


def test_the_day_known_is_proposed(shown: Shown, workspace: Workspace) -> None:
    shown.press(Qt.Key.Key_Down)
    shown.click("Left on…")
    assert shown.field("left_on").value() == date(2026, 11, 23)
    shown.submit()
    assert _stored(workspace).left_on == date(2026, 11, 23)


def test_no_is_remembered(shown: Shown, workspace: Workspace) -> None:
    shown.press(Qt.Key.Key_Down)
    shown.click("No, still there")
    assert _stored(workspace).still_there_on == date(2026, 11, 23)
    assert "Has the person left?" not in shown.text


_PLAN = Initiative(id=new_id(), name="Masterplan", kind="plan", laender=("NW",))
_CHAIR = Affiliation(
    id=new_id(),
    contact_id=_TOM.id,
    initiative_id=_PLAN.id,
    function="Chair",
    role_kind="chair",
    primary=True,
)


def test_a_departure_leads_on_to_who_follows(shown: Shown, workspace: Workspace) -> None:
    keep(workspace, _PLAN, _CHAIR)
    shown.press(Qt.Key.Key_Down)
    shown.press(Qt.Key.Key_H, CTRL | SHIFT)
    shown.type("left_on", "31.10.2026")
    shown.submit()
    assert "Left on 31 Oct 2026. Who follows in Masterplan?" in shown.text
    shown.press(Qt.Key.Key_Y, CTRL | SHIFT)
    assert "Who follows Tom Muster?" in shown.text
    assert shown.field("last_day").value() == date(2026, 10, 31)
    shown.pick("successor_id", "beisp")
    shown.settle()
    shown.submit()
    assert "Who follows in" not in shown.text
    held = workspace.query(lambda queries: queries.where(Affiliation, initiative_id=_PLAN.id))
    assert {(each.contact_id, each.valid_from, each.valid_to) for each in held} == {
        (_TOM.id, None, PartialDate(2026, 10, 31)),
        (_EVA.id, PartialDate(2026, 11, 1), None),
    }


def test_nobody_is_asked_for_where_somebody_else_has_the_role(
    shown: Shown, workspace: Workspace
) -> None:
    other = replace(_CHAIR, id=new_id(), contact_id=_EVA.id, primary=False)
    keep(workspace, _PLAN, _CHAIR, other)
    shown.press(Qt.Key.Key_Down)
    shown.press(Qt.Key.Key_H, CTRL | SHIFT)
    shown.submit()
    assert _stored(workspace).left_on == date(2026, 11, 23)
    assert "Who follows in" not in shown.text
