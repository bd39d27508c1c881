"""The layout of a list, as somebody chooses it on the page of organisations."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from deskapp.adapters.system.settings_file import SettingsFile
from deskapp.application.actions import Action
from deskapp.application.settings import Settings
from deskapp.application.use_cases.records import save
from deskapp.application.workspace import Workspace
from deskapp.domain.collected.list_layout import ListLayout
from deskapp.domain.organisation import Organisation
from deskapp.domain.record import new_id
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.lists.headings import Group
from deskapp.ui.kit.menu_button import MenuButton
from deskapp.ui.organisations.page import OrganisationsPage
from tests.ui.active_window import show_active

Settle = Callable[[], None]
KEY = Qt.Key
SPOKEN = Qt.ItemDataRole.AccessibleTextRole
BODIES = (("Äpfel", "NI"), ("Zebra", "BY"), ("Apfel", "NI"), ("Bau", ""))


@pytest.fixture
def page(desk: Desk, workspace: Workspace, qtbot: QtBot, settle: Settle) -> OrganisationsPage:
    for name, land in BODIES:
        body = Organisation(id=new_id(), name=name, type="company", land=land)
        workspace.execute(Action.ORGANISATION_SAVED, lambda work, body=body: save(work, body))  # type: ignore[misc]
    made = OrganisationsPage(desk)
    qtbot.addWidget(made)
    show_active(qtbot, made)
    settle()
    return made


def lay_out(page: OrganisationsPage, settle: Settle, layout: ListLayout) -> None:
    page.list.arranger.show_layout(layout)
    settle()
    read_all(page, settle)


def read_all(page: OrganisationsPage, settle: Settle) -> list[list[str]]:
    model = page.list.list.model()
    for _ in range(2):
        shown = [
            [str(model.index(row, column).data() or "") for column in range(model.columnCount())]
            for row in range(model.rowCount())
        ]
        settle()
    return shown


def first(page: OrganisationsPage, settle: Settle) -> list[str]:
    return [row[0] for row in read_all(page, settle)]


def heads(page: OrganisationsPage) -> list[str]:
    model = page.list.list.model()
    across = Qt.Orientation.Horizontal
    return [str(model.headerData(at, across)) for at in range(model.columnCount())]


def choose(button: MenuButton, word: str) -> None:
    button.menu().aboutToShow.emit()
    next(each for each in button.menu().actions() if each.text() == word).trigger()


def press_head(page: OrganisationsPage, column: int) -> None:
    header = page.list.list.header
    place = header.sectionViewportPosition(column) + 20
    at = header.rect().center()
    at.setX(place)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)


def test_a_table_shows_the_columns_with_which_lists_go_out(
    page: OrganisationsPage, settle: Settle
) -> None:
    page.list_commands.arrange()
    assert QApplication.focusWidget() is page.list.layout_panel.shape
    choose(page.list.layout_panel.shape, "Table")
    settle()
    assert heads(page) == ["Name", "Type", "Town", "State", "Phone"]
    assert read_all(page, settle)[0] == ["Apfel", "company", "", "Lower Saxony", ""]
    QTest.keyClick(page.list.layout_panel.shape, KEY.Key_Escape)
    assert page.list.list.hasFocus()
    page.list_commands.arrange()
    choose(page.list.layout_panel.shape, "Cards")
    settle()
    assert page.list.list.model().columnCount() == 1
    assert page.list.list.header.isHidden()


def test_the_head_of_a_column_sorts_up_down_and_as_usual(
    page: OrganisationsPage, settle: Settle
) -> None:
    lay_out(page, settle, ListLayout(is_table=True, columns=("land", "name")))
    across, model = Qt.Orientation.Horizontal, page.list.list.model()
    seen = []
    for _ in range(3):
        press_head(page, 0)
        settle()
        names = [row[1] for row in read_all(page, settle)]
        seen.append((heads(page)[0], model.headerData(0, across, SPOKEN), names))
    land = "State"
    assert seen == [
        (f"{land} ↑", f"{land}, sorted upwards", ["Zebra", "Apfel", "Äpfel", "Bau"]),
        (f"{land} ↓", f"{land}, sorted downwards", ["Apfel", "Äpfel", "Zebra", "Bau"]),
        (land, land, ["Apfel", "Äpfel", "Bau", "Zebra"]),
    ]


def test_columns_are_moved_by_mouse_and_by_keys(page: OrganisationsPage, settle: Settle) -> None:
    lay_out(page, settle, ListLayout(is_table=True, columns=("name", "land", "town")))
    page.list.list.header.moveSection(2, 0)  # as dragging does
    settle()
    assert page.list.arranger.layout.columns == ("town", "name", "land")
    assert heads(page) == ["Town", "Name", "State"]
    assert read_all(page, settle)[0] == ["", "Apfel", "Lower Saxony"]
    page.list_commands.arrange()
    choice = page.list.layout_panel.columns
    choice.setFocus()
    QTest.keyClick(choice, KEY.Key_Down, Qt.KeyboardModifier.AltModifier)
    settle()
    assert heads(page) == ["Name", "Town", "State"]
    QTest.keyClick(choice, KEY.Key_Space)
    settle()
    assert heads(page) == ["Name", "State"]


def test_groups_have_counts_and_are_folded_by_keys(page: OrganisationsPage, settle: Settle) -> None:
    shown = page.list.list
    lay_out(page, settle, ListLayout(group="land", sort="name", falls=True))
    assert first(page, settle) == [
        "Bavaria",
        "Zebra",
        "Lower Saxony",
        "Äpfel",
        "Apfel",
        "Not stated",
        "Bau",
    ]
    assert shown.model().index(2, 0).data(SPOKEN) == "Lower Saxony, 2 entries, unfolded"
    shown.select_at(4)
    shown.setFocus()
    apfel = page.list.current_id()
    QTest.keyClick(shown, KEY.Key_Left)
    assert shown.currentIndex().row() == 2
    QTest.keyClick(shown, KEY.Key_Left)
    settle()
    assert first(page, settle) == ["Bavaria", "Zebra", "Lower Saxony", "Not stated", "Bau"]
    assert shown.model().index(2, 0).data(SPOKEN) == "Lower Saxony, 2 entries, folded"
    assert len(page.list.ids) == len(BODIES)
    QTest.keyClick(shown, KEY.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert (shown.selected_count(), len(shown.selected_ids())) == (2, 2)
    assert apfel is not None
    page.open_record(page.kind, apfel)
    settle()
    assert page.list.current_id() == apfel
    assert len(first(page, settle)) == len(BODIES) + 3


@pytest.mark.parametrize(
    "layout", [ListLayout(is_table=True), ListLayout(group="land")], ids=["table", "groups"]
)
def test_the_model_keeps_qts_rules(
    page: OrganisationsPage, settle: Settle, layout: ListLayout
) -> None:
    fatal = QAbstractItemModelTester.FailureReportingMode.QtTest
    tester = QAbstractItemModelTester(page.list.list.model(), fatal, page)
    lay_out(page, settle, layout)
    lay_out(page, settle, replace(layout, is_table=True, group="type"))
    lay_out(page, settle, ListLayout())
    assert tester.model() is page.list.list.model()


def test_a_heading_is_no_record(page: OrganisationsPage, settle: Settle) -> None:
    shown = page.list.list
    lay_out(page, settle, ListLayout(group="land"))
    shown.select_at(1)
    QTest.keyClick(shown, KEY.Key_Up)
    assert shown.currentIndex().row() == 0
    assert shown.current_id() is None
    assert shown.selected_ids() == ()
    folded: list[Group] = []
    shown.fold_wanted.connect(folded.append)
    opened: list[object] = []
    shown.opened.connect(opened.append)
    QTest.keyClick(shown, KEY.Key_Return)
    assert ([group.word for group in folded], opened) == (["Bavaria"], [])


def test_what_is_copied_is_what_the_table_shows(page: OrganisationsPage, settle: Settle) -> None:
    lay_out(page, settle, ListLayout(is_table=True, columns=("land", "name")))
    page.list.list.select_at(0)
    page.list.list.copy_rows()
    settle()
    assert QGuiApplication.clipboard().text() == "State\tName\nLower Saxony\tApfel"


def test_a_column_of_another_version_counts_for_nothing(
    page: OrganisationsPage, settle: Settle
) -> None:
    lay_out(page, settle, ListLayout(is_table=True, columns=("dreamt",), sort="up", group="of"))
    assert heads(page)[0] == "Name"
    assert first(page, settle) == ["Apfel", "Äpfel", "Bau", "Zebra"]


def test_how_a_list_was_left_is_there_after_a_restart(
    page: OrganisationsPage, desk: Desk, settle: Settle, qtbot: QtBot, tmp_path: Path
) -> None:
    layout = ListLayout(is_table=True, columns=("land", "name"), sort="name", falls=True)
    lay_out(page, settle, layout)
    page.list.list.header.resizeSection(0, 222)
    page.list.words.setText("a")
    store = SettingsFile(tmp_path / "settings.toml")
    store.save(Settings(lists={"organisations": page.list.views.state}))
    other = OrganisationsPage(desk)
    qtbot.addWidget(other)
    other.list.views.restore(store.load().lists["organisations"])
    show_active(qtbot, other)
    settle()
    assert other.list.arranger.layout == layout
    assert other.list.words.text() == "a"
    assert other.list.list.header.sectionSize(0) == 222
    assert heads(other) == ["State", "Name ↓"]


def test_x_marks_in_this_list_too(page: OrganisationsPage) -> None:
    shown = page.list.list
    shown.setFocus()
    shown.select_at(0)
    QTest.keyClick(shown, KEY.Key_X)
    QTest.keyClick(shown, KEY.Key_Down)
    QTest.keyClick(shown, KEY.Key_Down)
    QTest.keyClick(shown, KEY.Key_X)
    assert len(page.chosen) == 2
