from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from deskapp.application.workspace import Workspace
from deskapp.domain.contact import Contact
from deskapp.domain.events.participation import ParticipationStatus
from deskapp.ui.events.entrance.view import EntranceView
from tests.application.use_cases.events.event_office import (
    an_event,
    everybody,
    keep,
    on_the_list,
    some_people,
    statuses,
)
from tests.ui.shown_records import CTRL, SHIFT, Shown, a_person

Show = Callable[[], Shown]


def at_the_entrance(show: Show) -> tuple[Shown, EntranceView]:
    shown = show()
    shown.press(Qt.Key.Key_E, CTRL | SHIFT)
    (view,) = shown.page.findChildren(EntranceView)
    assert view.words.hasFocus()
    return shown, view


def typed(shown: Shown, view: EntranceView, text: str) -> None:
    QTest.keyClicks(shown.focused, text)
    view._soon.timeout.emit()
    shown.settle()


def rows(view: EntranceView) -> list[str]:
    model = view.list.model()
    role = Qt.ItemDataRole.AccessibleTextRole
    return [str(model.index(at, 0).data(role)) for at in range(model.rowCount())]


def test_letters_find_a_name_and_enter_notes_that_the_person_is_there(
    show: Show, workspace: Workspace
) -> None:
    event = an_event(workspace)
    on_the_list(workspace, event, some_people(workspace, 12))
    shown, view = at_the_entrance(show)
    assert view._count.text() == "0 of 12 are there"
    typed(shown, view, "kim muster007")
    assert rows(view)[0] == "Muster007, Kim, Registered, kim7@muster.example"
    shown.press(Qt.Key.Key_Return)
    assert shown.notices[-1].text == "Kim Muster007 is there."
    assert view.words.text() == ""
    assert view._count.text() == "1 of 12 are there"
    assert statuses(workspace, event)[7] == "attended"
    typed(shown, view, "muster007")
    shown.press(Qt.Key.Key_Return)
    assert shown.notices[-1].text == "Kim Muster007 is there already."
    assert statuses(workspace, event)[7] == "attended"


def test_space_notes_and_takes_back_and_undo_too(show: Show, workspace: Workspace) -> None:
    event = an_event(workspace)
    on_the_list(workspace, event, some_people(workspace, 3))
    shown, view = at_the_entrance(show)
    shown.press(Qt.Key.Key_Down)
    shown.press(Qt.Key.Key_Space)
    assert statuses(workspace, event) == ["registered", "attended", "registered"]
    shown.press(Qt.Key.Key_Space)
    assert shown.notices[-1].text == "Kim Muster001 is not there after all."
    assert statuses(workspace, event) == ["registered"] * 3
    undo = shown.notices[-1].handler
    assert undo is not None
    undo()
    shown.settle()
    assert statuses(workspace, event)[1] == "attended"
    assert view._count.text() == "1 of 3 are there"


def test_only_who_is_awaited_stands_there_and_the_others_are_found_by_typing(
    show: Show, workspace: Workspace
) -> None:
    event = an_event(workspace)
    one, two = some_people(workspace, 2)
    on_the_list(workspace, event, (one,))
    on_the_list(workspace, event, (two,), ParticipationStatus.INVITED)
    shown, view = at_the_entrance(show)
    assert len(rows(view)) == 1
    typed(shown, view, "muster001")
    shown.press(Qt.Key.Key_Return)
    assert statuses(workspace, event) == ["registered", "attended"]


def test_a_known_person_comes_without_registration(show: Show, workspace: Workspace) -> None:
    event = an_event(workspace)
    on_the_list(workspace, event, some_people(workspace, 1))
    keep(workspace, a_person("Toni", "Ähnlich", "toni@gast.example"))
    shown, view = at_the_entrance(show)
    typed(shown, view, "aehnlich")
    assert rows(view)[0] == (
        "Comes without registration, Toni Ähnlich, Not on the list, toni@gast.example"
    )
    shown.press(Qt.Key.Key_Return)
    assert statuses(workspace, event) == ["registered", "attended"]
    assert view._count.text() == "1 of 2 are there"
    assert len(workspace.query(lambda queries: queries.where(Contact))) == 2


def test_a_new_person_is_offered_only_when_no_contact_can_be_meant(
    show: Show, workspace: Workspace
) -> None:
    event = an_event(workspace)
    shown, view = at_the_entrance(show)
    QTest.keyClicks(shown.focused, "Robin Neu")
    assert rows(view) == []
    typed(shown, view, "mann")
    assert rows(view) == [
        "Comes without registration, Robin Neumann, New person, Not in the contacts"
    ]
    shown.press(Qt.Key.Key_Return)
    (one,) = everybody(workspace, event)
    contact = workspace.query(lambda queries: queries.find(Contact, one.contact_id))
    assert contact is not None
    assert (contact.first_name, contact.last_name) == ("Robin", "Neumann")
    assert one.status is ParticipationStatus.ATTENDED


def test_two_hundred_come_in_with_no_mouse(show: Show, workspace: Workspace) -> None:
    event = an_event(workspace)
    on_the_list(workspace, event, some_people(workspace, 200))
    shown, view = at_the_entrance(show)
    for number in (0, 57, 113, 199):
        QTest.keyClicks(shown.focused, f"muster{number:03}")
        QTest.keyClick(shown.focused, Qt.Key.Key_Return)
    shown.settle()
    assert view._count.text() == "4 of 200 are there"
    for _ in range(6):
        QTest.keyClick(shown.focused, Qt.Key.Key_Down)
        QTest.keyClick(shown.focused, Qt.Key.Key_Space)
    shown.settle()
    assert view._count.text() == "10 of 200 are there"
    shown.press(Qt.Key.Key_D, CTRL | SHIFT)
    assert statuses(workspace, event).count("missed") == 190
    assert not shown.page.findChildren(EntranceView)


def test_esc_takes_the_letters_away_and_then_leaves(show: Show, workspace: Workspace) -> None:
    an_event(workspace)
    shown, view = at_the_entrance(show)
    typed(shown, view, "we")
    shown.press(Qt.Key.Key_Escape)
    assert view.words.text() == ""
    shown.press(Qt.Key.Key_Escape)
    assert not shown.page.findChildren(EntranceView)
    assert shown.page.isAncestorOf(shown.focused)
