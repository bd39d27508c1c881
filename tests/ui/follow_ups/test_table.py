"""The follow-ups as a table, in groups, and as cards again."""

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from deskapp.application.workspace import Workspace
from deskapp.domain.collected.list_layout import ListLayout
from deskapp.ui.follow_ups.filter_row import FilterRow
from deskapp.ui.kit.layouts.arranger import Arranger
from deskapp.ui.kit.layouts.selection_bar import SelectionBar
from deskapp.ui.kit.narrowing.views import Views
from tests.ui.follow_ups.shown import Shown
from tests.ui.office_records import TODAY, a_follow_up, an_inquiry

SHIFT = Qt.KeyboardModifier.ShiftModifier


def arranger_of(shown: Shown) -> Arranger:
    found = shown.page.findChild(Arranger)
    assert found is not None
    return found


def two_inquiries(workspace: Workspace) -> None:
    for subject, days in (("Zuschuss", (0, -2)), ("Abend", (3,))):
        about = an_inquiry(workspace, subject)
        for each in days:
            a_follow_up(workspace, about.id, TODAY + timedelta(days=each), f"{subject} {each}")


def test_f8_opens_the_panel_of_every_list(workspace: Workspace, show: Callable[[], Shown]) -> None:
    two_inquiries(workspace)
    shown = show()
    shown.page.list_commands.arrange()
    filter_row = shown.page.findChild(FilterRow)
    assert filter_row is not None
    assert filter_row.layout_panel.isVisible()
    QTest.keyClick(filter_row.layout_panel, Qt.Key.Key_Escape)
    assert shown.records.hasFocus()


def test_groups_name_what_the_follow_ups_are_about(
    workspace: Workspace, show: Callable[[], Shown]
) -> None:
    two_inquiries(workspace)
    shown = show()
    arranger_of(shown).show_layout(ListLayout(is_table=True, columns=("reason",), group="about"))
    shown.settle()
    rows = shown.rows
    assert [row for row in rows if "entr" not in row] == ["Abend 3", "Zuschuss -2", "Zuschuss 0"]
    assert rows[0].endswith("Abend, 1 entry, unfolded")
    assert rows[2].endswith("Zuschuss, 2 entries, unfolded")


def test_the_agenda_comes_back_with_the_usual_order(
    workspace: Workspace, show: Callable[[], Shown]
) -> None:
    two_inquiries(workspace)
    shown = show()
    before = shown.rows
    arranger_of(shown).show_layout(ListLayout(sort="reason"))
    shown.settle()
    assert [row.split(",")[0] for row in shown.rows] == ["Abend 3", "Zuschuss 0", "Zuschuss -2"]
    arranger_of(shown).show_layout(ListLayout())
    shown.settle()
    assert shown.rows == before
    assert before[0].startswith("Overdue, ")


def test_what_narrows_the_list_is_kept_with_its_layout(
    workspace: Workspace, show: Callable[[], Shown]
) -> None:
    two_inquiries(workspace)
    shown = show()
    shown.choose("Status", "Done")
    arranger_of(shown).show_layout(ListLayout(group="kind"))
    views = shown.page.findChild(Views)
    assert views is not None
    other = show()
    again = other.page.findChild(Views)
    assert again is not None
    again.restore(views.state)
    other.settle()
    assert again.state == views.state
    assert again.state.choices == (("state", "done"),)
    assert other.rows == []


def test_all_that_are_selected_are_deleted_and_come_back(
    workspace: Workspace, show: Callable[[], Shown]
) -> None:
    two_inquiries(workspace)
    shown = show()
    bar = shown.page.findChild(SelectionBar)
    assert bar is not None
    shown.records.setFocus()
    shown.in_list(Qt.Key.Key_X)
    shown.in_list(Qt.Key.Key_Down)
    assert bar.isHidden()
    shown.in_list(Qt.Key.Key_X)
    assert bar.isVisible()
    shown.page.delete()
    shown.settle()
    assert bar.isHidden()
    assert (len(shown.rows), shown.notices[-1].text) == (1, "2 follow-ups deleted")
    undo = shown.notices[-1].handler
    assert undo is not None
    undo()
    shown.settle()
    assert len(shown.rows) == 3
