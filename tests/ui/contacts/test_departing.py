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
    shown.click("Left on …")
    assert shown.field("left_on").value() == date(2026, 11, 23)
    shown.submit()
    assert _stored(workspace).left_on == date(2026, 11, 23)


def test_no_is_remembered(shown: Shown, workspace: Workspace) -> None:
    shown.press(Qt.Key.Key_Down)
    shown.click("No, still there")
    assert _stored(workspace).still_there_on == date(2026, 11, 23)
    assert "Has the person left?" not in shown.text
