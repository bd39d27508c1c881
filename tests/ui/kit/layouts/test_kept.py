"""What of a list is kept: folded groups, layouts in views, room; and what is done with several."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from deskapp.adapters.system.settings_file import SettingsFile
from deskapp.application.actions import Action
from deskapp.application.settings import Settings
from deskapp.application.use_cases.collected.saved_views import views_of
from deskapp.application.use_cases.records import save
from deskapp.application.workspace import Workspace
from deskapp.domain.collected.list_layout import ListLayout
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.organisation import Organisation
from deskapp.domain.record import new_id
from deskapp.ui.kit.columns import Columns
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.lists import at_once
from deskapp.ui.kit.notice import Notice, NoticeKind
from deskapp.ui.kit.requests import ExportRecords, FindDuplicates
from deskapp.ui.organisations.page import OrganisationsPage
from tests.ui.active_window import show_active

Settle = Callable[[], None]
CTRL = Qt.KeyboardModifier.ControlModifier
GROUPED = ListLayout(group="land")


@pytest.fixture
def page(desk: Desk, workspace: Workspace, qtbot: QtBot, settle: Settle) -> OrganisationsPage:
    for name, land in (("Apfel", "NI"), ("Birne", "NI"), ("Zebra", "BY")):
        body = Organisation(id=new_id(), name=name, type="company", land=land)
        workspace.execute(Action.ORGANISATION_SAVED, lambda work, body=body: save(work, body))  # type: ignore[misc]
    made = OrganisationsPage(desk)
    qtbot.addWidget(made)
    desk.changed.connect(lambda change_set: made.refresh(change_set.touched()))
    made.resize(1366, 700)
    show_active(qtbot, made)
    settle()
    return made


def select_all(page: OrganisationsPage) -> None:
    page.list.list.setFocus()
    QTest.keyClick(page.list.list, Qt.Key.Key_A, CTRL)


def offered(page: OrganisationsPage) -> dict[str, QPushButton]:
    buttons = page.list.selection.findChildren(QPushButton)
    return {each.text(): each for each in buttons if each.isVisible()}


def test_folded_groups_are_folded_after_a_restart(
    page: OrganisationsPage, desk: Desk, qtbot: QtBot, settle: Settle, tmp_path: Path
) -> None:
    page.list.arranger.show_layout(GROUPED)
    settle()
    page.list.arranger.fold(("NI",))
    store = SettingsFile(tmp_path / "settings.toml")
    store.save(Settings(lists={"organisations": page.list.views.state}))
    other = OrganisationsPage(desk)
    qtbot.addWidget(other)
    other.list.views.restore(store.load().lists["organisations"])
    show_active(qtbot, other)
    settle()
    assert other.list.arranger.folded == ("NI",)
    assert other.list.list.model().rowCount() == 3


def test_a_view_keeps_the_layout(
    page: OrganisationsPage, workspace: Workspace, settle: Settle
) -> None:
    wanted = ListLayout(is_table=True, columns=("land", "name"), sort="name", falls=True)
    page.list.arranger.show_layout(wanted)
    page.list.views.naming.begin()
    QTest.keyClicks(page.list.views.naming.line, "Wide")
    QTest.keyClick(page.list.views.naming.line, Qt.Key.Key_Return)
    settle()
    page.list.arranger.show_layout(ListLayout())
    settle()
    (view,) = workspace.query(lambda q: views_of(q, RecordKind.ORGANISATION, None))
    assert view.layout == wanted
    page.list.views.show_view(view)
    settle()
    assert page.list.arranger.layout == wanted
    assert page.list.views.button.text() == "Wide"


def test_a_table_gets_room_and_cards_get_back_what_they_had(
    page: OrganisationsPage, settle: Settle
) -> None:
    columns = page.findChild(Columns)
    assert columns is not None
    before = columns.sizes()
    page.list.arranger.show_layout(ListLayout(is_table=True))
    settle()
    wide = columns.sizes()
    assert wide[0] > before[0]
    assert sum(wide) == sum(before)
    page.list.arranger.show_layout(ListLayout())
    settle()
    assert columns.sizes() == before


def test_what_can_be_done_with_several_stands_above_them(
    page: OrganisationsPage, settle: Settle
) -> None:
    wants: list[object] = []
    page.wants.connect(wants.append)
    assert page.list.selection.isHidden()
    select_all(page)
    assert offered(page).keys() == {"To a file", "Tags", "Delete"}
    offered(page)["To a file"].click()
    page.list.list.select_at(0)
    assert page.list.selection.isHidden()
    QTest.keyClick(page.list.list, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    offered(page)["Merge"].click()
    out, duplicates = wants
    assert isinstance(out, ExportRecords)
    assert len(out.selected) == 3
    assert isinstance(duplicates, FindDuplicates)
    assert duplicates.ids == page.chosen
    page.list.words.setText("zebra")
    settle()
    assert page.list.selection.isHidden()


def test_all_that_are_selected_are_deleted_in_one_step(
    page: OrganisationsPage, desk: Desk, settle: Settle
) -> None:
    notices: list[Notice] = []
    page.says.connect(notices.append)
    select_all(page)
    settle()
    offered(page)["Delete"].click()
    settle()
    assert (len(page.list.ids), notices[-1].text) == (0, "3 records are deleted")
    desk.undo()
    settle()
    assert len(page.list.ids) == 3


@pytest.mark.parametrize("word", ["Tags", "Delete"])
def test_more_than_can_be_changed_at_once_are_refused_with_both_numbers(
    page: OrganisationsPage, settle: Settle, monkeypatch: pytest.MonkeyPatch, word: str
) -> None:
    notices: list[Notice] = []
    page.says.connect(notices.append)
    monkeypatch.setattr(at_once, "MOST_AT_ONCE", 2)
    select_all(page)
    settle()
    offered(page)[word].click()
    settle()
    assert (len(page.list.ids), len(notices)) == (3, 1)
    assert notices[0].kind is NoticeKind.ERROR
    assert notices[0].text.startswith("3 are selected, and 2 at most")
