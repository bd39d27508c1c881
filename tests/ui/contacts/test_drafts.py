from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from deskapp.application.workspace import Workspace
from deskapp.domain.contact import Contact
from deskapp.domain.record import Id
from deskapp.ui.kit.buttons import Button
from deskapp.ui.kit.message_box import MessageBox
from tests.ui.shown_records import Shown, a_person, keep

Show = Callable[[], Shown]

_EVA = a_person("Eva", "Beispiel", "eva@muster.example")


def _stored(workspace: Workspace, contact_id: Id) -> Contact:
    found = workspace.query(lambda queries: queries.find(Contact, contact_id))
    assert found is not None
    return found


def test_esc_keeps_what_was_typed(show: Show, workspace: Workspace) -> None:
    keep(workspace, _EVA, a_person("Bo", "Oder"))
    shown = show()
    shown.press(Qt.Key.Key_F2)
    shown.type("last_name", "Anders")
    shown.press(Qt.Key.Key_Escape)
    assert "There are changes not saved yet." in shown.text
    shown.press(Qt.Key.Key_Down)
    assert "There are changes not saved yet." not in shown.text
    shown.press(Qt.Key.Key_Up)
    shown.click("Continue")
    assert shown.field("last_name").value() == "Anders"
    assert _stored(workspace, _EVA.id).last_name == "Beispiel"


def test_discarding_asks_first(show: Show, workspace: Workspace, qtbot: QtBot) -> None:
    keep(workspace, _EVA)
    shown = show()
    shown.press(Qt.Key.Key_F2)
    shown.type("last_name", "Anders")
    shown.press(Qt.Key.Key_Escape)
    shown.click("Discard")
    box = shown.page.findChild(MessageBox)
    assert box is not None
    yes = next(each for each in box.findChildren(Button) if each.text() == "Discard")
    QTest.mouseClick(yes, Qt.MouseButton.LeftButton)
    with qtbot.waitActive(shown.page):
        shown.page.activateWindow()
    shown.settle()
    assert "There are changes not saved yet." not in shown.text
    shown.press(Qt.Key.Key_F2)
    assert shown.field("last_name").value() == "Beispiel"


def test_esc_without_typing_leaves_no_draft(show: Show, workspace: Workspace) -> None:
    keep(workspace, _EVA)
    shown = show()
    shown.press(Qt.Key.Key_F2)
    shown.press(Qt.Key.Key_Escape)
    assert "There are changes not saved yet." not in shown.text
    assert shown.page.list.list.hasFocus()


def test_leaving_the_page_stores_what_can_be_stored(show: Show, workspace: Workspace) -> None:
    keep(workspace, _EVA)
    shown = show()
    shown.press(Qt.Key.Key_F2)
    shown.type("last_name", "Anders")
    shown.page.save()
    shown.settle()
    assert _stored(workspace, _EVA.id).last_name == "Anders"
    shown.type("last_name", "Ganz anders")
    shown.submit()
    assert _stored(workspace, _EVA.id).last_name == "Ganz anders"


def test_a_change_elsewhere_is_taken_over_where_nothing_was_typed(
    show: Show, workspace: Workspace
) -> None:
    keep(workspace, _EVA)
    shown = show()
    shown.press(Qt.Key.Key_F2)
    shown.type("last_name", "Anders")
    keep(workspace, replace(_EVA, version=1, first_name="Evi"))
    shown.settle()
    shown.submit()
    stored = _stored(workspace, _EVA.id)
    assert (stored.first_name, stored.last_name) == ("Evi", "Anders")


def test_a_form_stays_open_when_the_list_fills_elsewhere(show: Show, workspace: Workspace) -> None:
    shown = show()
    shown.click("New contact")
    shown.type("last_name", "Neu")
    keep(workspace, _EVA)
    shown.settle()
    assert len(shown.rows) == 1
    assert shown.field("last_name").value() == "Neu"
