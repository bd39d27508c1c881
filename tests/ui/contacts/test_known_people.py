"""While a person is typed in: who may be there already, and that two who are two are noted."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from deskapp.application.workspace import Workspace
from deskapp.domain.addresses.postal_address import PostalAddress
from deskapp.domain.affiliation import Affiliation
from deskapp.domain.collected.merging import NotDuplicate
from deskapp.domain.contact import Contact
from deskapp.domain.record import new_id
from deskapp.ui.kit.buttons import Button
from deskapp.ui.kit.records.duplicates import DuplicateHint
from deskapp.ui.kit.requests import FindDuplicates
from tests.ui.shown_records import CTRL, SHIFT, Shown, a_body, a_person, keep

Show = Callable[[], Shown]
EVA = a_person("Eva", "Beispiel", "eva@muster.example")


def hint(shown: Shown) -> DuplicateHint:
    found = shown.page.findChild(DuplicateHint)
    assert found is not None
    return found


def begin(shown: Shown, first_name: str, last_name: str) -> None:
    shown.press(Qt.Key.Key_K, CTRL | SHIFT)
    shown.type("first_name", first_name)
    shown.type("last_name", last_name)


def press_tab_to(shown: Shown, spoken: str) -> None:
    """Go back from the first field to the button of that name, and press it."""
    for _ in range(6):
        shown.press(Qt.Key.Key_Backtab, SHIFT)
        widget = QApplication.focusWidget()
        if isinstance(widget, Button) and widget.accessibleName() == spoken:
            shown.press(Qt.Key.Key_Space)
            return
    raise AssertionError(spoken)


def test_a_name_that_sounds_alike_at_the_same_place_is_told(
    show: Show, workspace: Workspace, qtbot: QtBot
) -> None:
    house = a_body("Kammer")
    role = Affiliation(id=new_id(), contact_id=EVA.id, organisation_id=house.id, primary=True)
    keep(workspace, EVA, house, role)
    shown = show()
    shown.page.begin(shown.page.kind, house.id)
    shown.settle()
    shown.type("last_name", "Beyspiel")
    qtbot.waitUntil(hint(shown).isVisible)
    assert (
        "Eva Beispiel (eva@muster.example) may be the same: similar name, same organisation."
        in shown.text
    )
    shown.type("last_name", "Kunz")
    qtbot.waitUntil(lambda: not hint(shown).isVisible())


def test_who_is_two_is_noted_when_saved_and_not_asked_again(
    show: Show, workspace: Workspace, qtbot: QtBot
) -> None:
    keep(workspace, EVA)
    shown = show()
    begin(shown, "Eva", "Beispiel")
    qtbot.waitUntil(hint(shown).isVisible)
    assert (
        "Eva Beispiel (eva@muster.example) may be the same: same name, nothing else known."
        in shown.text
    )
    shown.field("title_pre").line.setFocus()
    press_tab_to(shown, "Eva Beispiel (eva@muster.example) is not a duplicate")
    assert not hint(shown).isVisible()
    assert workspace.query(lambda queries: queries.where(NotDuplicate)) == ()
    shown.submit()
    (noted,) = workspace.query(lambda queries: queries.where(NotDuplicate))
    people = {each.id for each in workspace.query(lambda queries: queries.where(Contact))}
    assert {noted.first_id, noted.second_id} == people
    workspace.undo()
    assert workspace.query(lambda queries: queries.where(NotDuplicate)) == ()


def test_somebody_in_the_same_town_is_told_while_editing(
    show: Show, workspace: Workspace, qtbot: QtBot
) -> None:
    town = (PostalAddress(street="Am Dom 1", plz="50667", town="Köln"),)
    maier, kunz = (replace(a_person("Jo", name), addresses=town) for name in ("Maier", "Kunz"))
    keep(workspace, maier, kunz)
    shown = show()
    shown.press(Qt.Key.Key_F2)
    shown.type("last_name", "Mayr")
    qtbot.waitUntil(hint(shown).isVisible)
    assert "Jo Maier may be the same: similar name, same town." in shown.text
    QTest.keyClick(shown.focused, Qt.Key.Key_Escape)


def test_two_selected_are_sent_to_be_compared(show: Show, workspace: Workspace) -> None:
    jo = a_person("Jo", "Muster")
    keep(workspace, EVA, jo)
    shown = show()
    shown.press(Qt.Key.Key_M, CTRL | SHIFT)
    assert shown.requests == [FindDuplicates(shown.page.kind)]
    shown.press(Qt.Key.Key_Down, SHIFT)
    shown.press(Qt.Key.Key_M, CTRL | SHIFT)
    assert shown.requests[1] == FindDuplicates(shown.page.kind, (EVA.id, jo.id))
