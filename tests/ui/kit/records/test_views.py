"""Views of a list, as somebody keeps and chooses them on the page of contacts."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from deskapp.application.actions import Action
from deskapp.application.use_cases.collected.saved_views import keep_view, views_of
from deskapp.application.use_cases.records import save
from deskapp.application.workspace import Workspace
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.collected.saved_view import SavedView
from deskapp.domain.contact import Contact
from deskapp.domain.inquiry import Kind
from deskapp.domain.record import new_id
from deskapp.ui.contacts.page import ContactsPage
from deskapp.ui.inquiries.list_column import ListColumn
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.menu_button import MenuButton
from deskapp.ui.kit.narrowing.narrowed import Narrowing
from deskapp.ui.kit.notice import Notice
from tests.ui.active_window import show_active
from tests.ui.office_records import a_user

Settle = Callable[[], None]


@pytest.fixture
def page(desk: Desk, workspace: Workspace, qtbot: QtBot, settle: Settle) -> ContactsPage:
    user = a_user(workspace, "Anna")
    for name in ("Adam", "Beispiel", "Cäsar"):
        workspace.execute(
            Action.CONTACT_SAVED,
            lambda work, name=name: save(work, Contact(id=new_id(), last_name=name)),  # type: ignore[misc]
        )
    workspace.sign_in(user.id)
    made = ContactsPage(desk)
    qtbot.addWidget(made)
    show_active(qtbot, made)
    settle()
    return made


def menu(button: MenuButton) -> list[str]:
    button.menu().aboutToShow.emit()
    return [each.text() for each in button.menu().actions() if each.text()]


def choose(button: MenuButton, word: str) -> None:
    assert word in menu(button)
    next(each for each in button.menu().actions() if each.text() == word).trigger()


def kept(page: ContactsPage, settle: Settle, words: str, name: str, *, for_all: bool) -> None:
    page.list.words.setText(words)
    settle()
    choose(page.list.views.button, "Keep this view…")
    assert QApplication.focusWidget() is page.list.views.naming.line
    page.list.views.naming.for_all.setChecked(for_all)
    QTest.keyClicks(page.list.views.naming.line, name)
    QTest.keyClick(page.list.views.naming.line, Qt.Key.Key_Return)
    settle()
    assert not page.list.views.naming.isVisible()


def test_a_view_is_kept_and_shown_again(
    page: ContactsPage, workspace: Workspace, settle: Settle
) -> None:
    notices: list[Notice] = []
    page.says.connect(notices.append)
    kept(page, settle, "adam", "Only Adam", for_all=False)
    button = page.list.views.button
    assert button.text() == "Only Adam"
    assert notices[-1].text == "View “Only Adam” is kept"
    page.list.widen()
    settle()
    assert (button.text(), len(page.list.ids)) == ("Views", 3)
    choose(button, "Only Adam")
    settle()
    assert (page.list.words.text(), len(page.list.ids)) == ("adam", 1)
    other = a_user(workspace, "Ben")
    assert not workspace.query(lambda q: views_of(q, RecordKind.CONTACT, other.id))
    assert not workspace.query(lambda q: views_of(q, RecordKind.ORGANISATION, None))


def test_a_view_for_everybody_is_there_for_everybody(
    page: ContactsPage, workspace: Workspace, settle: Settle
) -> None:
    kept(page, settle, "adam", "All", for_all=True)
    found = workspace.query(lambda q: views_of(q, RecordKind.CONTACT, a_user(workspace, "Ben").id))
    assert [(view.name, view.words, view.user_id) for view in found] == [("All", "adam", None)]


def test_the_same_name_takes_its_place(
    page: ContactsPage, workspace: Workspace, settle: Settle
) -> None:
    for words in ("adam", "beispiel"):
        kept(page, settle, words, "Mine", for_all=False)
    found = workspace.query(lambda q: q.where(SavedView))
    assert [(view.name, view.words) for view in found] == [("Mine", "beispiel")]


def test_deleting_a_view_can_be_undone(
    page: ContactsPage, desk: Desk, workspace: Workspace, settle: Settle
) -> None:
    kept(page, settle, "adam", "Gone", for_all=False)
    choose(page.list.views.button, "Delete the view “Gone”")
    settle()
    assert not workspace.query(lambda q: q.where(SavedView))
    assert page.list.words.text() == "adam"
    desk.undo()
    settle()
    assert page.list.views.button.text() == "Gone"


def test_escape_keeps_nothing(page: ContactsPage, workspace: Workspace, settle: Settle) -> None:
    choose(page.list.views.button, "Keep this view…")
    line = page.list.views.naming.line
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert line.isVisible()
    QTest.keyClick(line, Qt.Key.Key_Escape)
    settle()
    assert not line.isVisible()
    assert not workspace.query(lambda q: q.where(SavedView))


def test_a_name_is_needed() -> None:
    view = SavedView(id=new_id(), kind=RecordKind.CONTACT, name=" ")
    assert [problem.field for problem in view.tidied().problems()] == ["name"]


def test_a_view_of_inquiries_has_all_that_narrows(
    desk: Desk, workspace: Workspace, qtbot: QtBot, settle: Settle
) -> None:
    anna = a_user(workspace, "Anna")
    workspace.sign_in(anna.id)
    column = ListColumn(desk)
    qtbot.addWidget(column)
    row = column.filter
    wanted = Narrowing(
        "wasserstoff",
        (("open", "all"), ("owner", "me"), ("kind", "funding"), ("land", "NI")),
    )
    row.show_narrowing(wanted)
    assert row.narrowing == wanted
    assert (row.narrow.owner_id, row.narrow.kind) == (anna.id, Kind.FUNDING)
    view = SavedView(id=new_id(), kind=RecordKind.INQUIRY, name="Mine", words="w")
    workspace.execute(Action.VIEW_KEPT, lambda work: keep_view(work, view))
    row.reset()
    settle()
    choose(row.views.button, "Mine")
    assert row.narrowing == Narrowing("w")
    settle()


def test_escape_goes_back_to_the_button(page: ContactsPage) -> None:
    views = page.list.views
    choose(views.button, "Keep this view…")
    QTest.keyClick(views.naming.line, Qt.Key.Key_Escape)
    assert not views.naming.isVisible()
    assert QApplication.focusWidget() is views.button


def test_a_choice_of_another_version_narrows_by_nothing(desk: Desk, qtbot: QtBot) -> None:
    column = ListColumn(desk)
    qtbot.addWidget(column)
    row = column.filter
    row.show_narrowing(Narrowing("x", (("state", "dreamt_of"), ("kind", "none"))))
    assert (row.narrow.state, row.narrow.kind, row.words.text()) == (None, None, "x")
