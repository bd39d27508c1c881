"""The page of reports by keyboard: count, freeze, compare, give out, throw away."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from docx import Document
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from deskapp.application.workspace import Workspace
from deskapp.domain.inquiry import Kind
from deskapp.domain.reporting.period import Period
from deskapp.domain.reporting.report import ReportRun, Scope
from deskapp.ui.kit.actions import add_shortcuts
from deskapp.ui.kit.buttons import Button
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.notice import Notice
from deskapp.ui.kit.requests import CountPeriod
from deskapp.ui.reports.lines import LineKind
from deskapp.ui.reports.page import ReportsPage
from deskapp.ui.reports.report_bar import ReportBar
from deskapp.ui.reports.scope_line import ScopeLine
from tests.ui.active_window import open_popup, show_active
from tests.ui.office_records import an_inquiry
from tests.ui.shown_records import keep

Settle = Callable[[], None]
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


class Shown:
    """The page in an active window, and what it said."""

    def __init__(self, desk: Desk, qtbot: QtBot, settle: Settle) -> None:
        self.page, self.settle = ReportsPage(desk), settle
        self.notices: list[Notice] = []
        self.page.says.connect(self.notices.append)
        add_shortcuts(self.page, self.page.commands())
        desk.changed.connect(lambda change_set: self.page.refresh(change_set.touched()))
        qtbot.addWidget(self.page)
        self.page.resize(1200, 800)
        show_active(qtbot, self.page)
        self.page.carry_out(CountPeriod())
        settle()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        """Press a key where the focus is."""
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key, modifier)
        self.settle()

    def type(self, text: str) -> None:
        """Type where the focus is."""
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClicks(focused, text)
        self.settle()

    @property
    def spoken(self) -> list[str]:
        """What a screen reader says of each line."""
        model, role = self.page.view.model(), Qt.ItemDataRole.AccessibleTextRole
        return [str(model.index(at, 0).data(role)) for at in range(model.rowCount())]

    @property
    def listed(self) -> list[str]:
        """The reports on the left."""
        model, role = self.page.reports.list.model(), Qt.ItemDataRole.AccessibleTextRole
        return [str(model.index(at, 0).data(role)) for at in range(model.rowCount())]


@pytest.fixture
def shown(desk: Desk, workspace: Workspace, qtbot: QtBot, settle: Settle) -> Iterator[Shown]:
    """Two inquiries of spring and one of winter."""
    for month, kind, land in ((2, Kind.PRESS, "NI"), (3, Kind.PRESS, "BY"), (11, None, "NI")):
        at = datetime(2026, month, 4, 9, tzinfo=UTC)
        keep(
            workspace,
            replace(an_inquiry(workspace), received_at=at, kind=kind, land=land, topics=("x",)),
        )
    made = Shown(desk, qtbot, settle)
    yield made
    made.page.close()


def _frozen(workspace: Workspace) -> tuple[ReportRun, ...]:
    return workspace.query(lambda queries: queries.where(ReportRun))


def test_the_last_quarter_is_counted_and_typing_replaces_it(shown: Shown) -> None:
    assert shown.page.scope_line.period.line.text() == "Q3/2026"
    shown.type("Q1/2026")
    assert shown.page.scope_line.period.line.text() == "Q1/2026"
    assert shown.spoken[0] == "Heading, Report: 1st quarter of 2026"
    assert "1st quarter of 2026: 2 inquiries came in (Q4/2025: 0)." in shown.spoken
    assert "Press, Q1/2026 2, Q4/2025 0" in shown.spoken
    assert "Not stated, Q1/2026 2, Q4/2025 0" in shown.spoken


def test_what_is_still_counted_is_frozen_and_not_what_is_shown(
    shown: Shown, workspace: Workspace
) -> None:
    line = shown.page.scope_line.period.line
    QTest.keyClicks(line, "Q1/2026")
    QTest.keyClick(line, Qt.Key.Key_S, CTRL)
    shown.settle()
    (run,) = _frozen(workspace)
    assert run.report.scope.period == Period.of_months(2026, 1, 3)


def test_the_day_on_which_it_is_typed_counts(qtbot: QtBot) -> None:
    """The window may stand open over the turn of the year."""
    days = [date(2026, 12, 31), date(2027, 4, 2)]
    line = ScopeLine(lambda: days[0])
    qtbot.addWidget(line)
    line.period.line.setText("Q1")
    assert line.scope() == Scope(Period.of_months(2026, 1, 3))
    days.pop(0)
    line.period.line.clear()
    line.period.line.setText("Q1")
    assert line.scope() == Scope(Period.of_months(2027, 1, 3))


def test_an_unfinished_period_leaves_what_was_counted(shown: Shown) -> None:
    shown.type("Q1/2026")
    before = shown.spoken
    shown.press(Qt.Key.Key_End)
    shown.type("x")
    assert shown.spoken == before
    shown.press(Qt.Key.Key_Return)
    assert shown.page.scope_line.period.has_error
    assert shown.page.scope_line.period.line.hasFocus()


def test_arrows_step_through_periods_and_enter_goes_to_the_report(shown: Shown) -> None:
    shown.type("Q2/2026")
    shown.press(Qt.Key.Key_Down)
    assert shown.spoken[0] == "Heading, Report: 1st quarter of 2026"
    shown.press(Qt.Key.Key_Up)
    shown.press(Qt.Key.Key_Up)
    assert shown.spoken[0] == "Heading, Report: 3rd quarter of 2026"
    shown.press(Qt.Key.Key_Up)
    shown.press(Qt.Key.Key_Return)
    assert shown.page.view.hasFocus()


def test_a_land_narrows_and_the_rules_say_so(shown: Shown) -> None:
    shown.type("2026")
    shown.page.scope_line.land.set_value("NI")
    shown.settle()
    assert "2026: 2 inquiries came in (2025: 0)." in shown.spoken
    assert any(line.startswith("Only inquiries and initiatives of Lower") for line in shown.spoken)


def test_nothing_to_count_says_so(desk: Desk, qtbot: QtBot, settle: Settle) -> None:
    shown = Shown(desk, qtbot, settle)
    assert shown.page.empty.isVisible()
    assert not shown.page.view.isVisible()
    shown.page.close()


def test_a_frozen_report_stays_as_it_is(shown: Shown, workspace: Workspace) -> None:
    shown.type("Q1/2026")
    shown.press(Qt.Key.Key_S, CTRL)
    (run,) = _frozen(workspace)
    assert run.report.figures.inquiries == 2
    assert shown.notices[-1].handler is not None
    assert shown.listed[1].startswith("1st quarter of 2026, frozen 23 Nov 2026, 10:00")
    assert shown.page.view.hasFocus()
    at = datetime(2026, 1, 5, tzinfo=UTC)
    keep(workspace, replace(an_inquiry(workspace), received_at=at))
    shown.settle()
    assert "1st quarter of 2026: 2 inquiries came in (Q4/2025: 0)." in shown.spoken
    shown.press(Qt.Key.Key_D, CTRL)
    assert "Press, Frozen 2, Today 2, Difference =" in shown.spoken
    assert "Not stated, Frozen 0, Today 1, Difference +1" in shown.spoken
    shown.press(Qt.Key.Key_D, CTRL)
    assert "Press, Q1/2026 2, Q4/2025 0" in shown.spoken


def test_a_new_inquiry_is_counted_at_once(shown: Shown, workspace: Workspace) -> None:
    shown.type("Q1/2026")
    at = datetime(2026, 1, 5, tzinfo=UTC)
    keep(workspace, replace(an_inquiry(workspace), received_at=at))
    shown.settle()
    assert "1st quarter of 2026: 3 inquiries came in (Q4/2025: 0)." in shown.spoken


def test_a_frozen_report_is_thrown_away_and_brought_back(
    shown: Shown, desk: Desk, workspace: Workspace
) -> None:
    shown.press(Qt.Key.Key_S, CTRL)
    shown.press(Qt.Key.Key_Delete, CTRL)
    assert _frozen(workspace) == ()
    assert len(shown.listed) == 1
    assert shown.page.scope_line.isVisible()
    desk.undo()
    shown.settle()
    assert len(_frozen(workspace)) == 1
    assert len(shown.listed) == 2


@pytest.mark.parametrize("suffix", [".docx", ".xlsx", ".pdf"])
def test_ctrl_enter_freezes_and_writes(
    shown: Shown, workspace: Workspace, tmp_path: Path, suffix: str
) -> None:
    shown.type("Q1/2026")
    shown.press(Qt.Key.Key_Return, CTRL)
    (dialog,) = shown.page.findChildren(QFileDialog)
    assert [Path(name).name for name in dialog.selectedFiles()] == ["Report Q1-2026.docx"]
    path = tmp_path / f"figures{suffix}"
    dialog.fileSelected.emit(str(path))
    dialog.reject()
    shown.settle()
    assert len(_frozen(workspace)) == 1
    content = path.read_bytes()
    assert content.startswith(b"%PDF" if suffix == ".pdf" else b"PK")
    if suffix == ".pdf":
        assert b"/Lang (en)" in content
    assert path.name in shown.notices[-1].text


def test_a_frozen_report_is_written_and_not_frozen_again(
    shown: Shown, workspace: Workspace, tmp_path: Path
) -> None:
    shown.type("Q1/2026")
    shown.press(Qt.Key.Key_S, CTRL)
    shown.press(Qt.Key.Key_Return, CTRL)
    (dialog,) = shown.page.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "again.docx"))
    dialog.reject()
    shown.settle()
    assert len(_frozen(workspace)) == 1
    texts = [each.text for each in Document(str(tmp_path / "again.docx")).paragraphs]
    assert any("frozen 23 Nov 2026" in text for text in texts)
    assert not any("Anna" in text for text in texts)


def test_nothing_is_frozen_where_no_file_is_chosen(shown: Shown, workspace: Workspace) -> None:
    shown.press(Qt.Key.Key_Return, CTRL)
    (dialog,) = shown.page.findChildren(QFileDialog)
    dialog.reject()
    shown.settle()
    assert _frozen(workspace) == ()


def test_text_and_tables_are_copied_without_small_numbers(shown: Shown) -> None:
    shown.type("Q1/2026")
    shown.press(Qt.Key.Key_C, CTRL | SHIFT)
    text = QGuiApplication.clipboard().text()
    assert "1st quarter of 2026: < 3 inquiries came in (Q4/2025: 0)." in text
    shown.press(Qt.Key.Key_B, CTRL | SHIFT)
    tables = QGuiApplication.clipboard().text()
    assert "Inquiries by kind\tQ1/2026\tQ4/2025" in tables
    assert "Press\t…\t0" in tables
    assert "<th>Inquiries by kind</th>" in QGuiApplication.clipboard().mimeData().html()


def test_what_is_done_seldom_stands_behind_one_button(shown: Shown, qtbot: QtBot) -> None:
    """So that the commands fit one row of a small screen; their keys are the same."""
    shown.type("Q1/2026")
    bar = shown.page.findChild(ReportBar)
    assert bar is not None
    QTest.mouseClick(bar.more, Qt.MouseButton.LeftButton)
    menu = open_popup(qtbot)
    assert isinstance(menu, QMenu)
    copying, tables = menu.actions()
    assert copying.text().startswith("Copy the text\t")
    assert tables.text().startswith("Copy the tables\t")
    copying.trigger()
    menu.close()
    assert "1st quarter of 2026" in QGuiApplication.clipboard().text()
    shown.page.view.setFocus()
    shown.press(Qt.Key.Key_S, CTRL)
    assert [button.isVisible() for button in bar.findChildren(Button)].count(True) == 3
    QTest.mouseClick(bar.more, Qt.MouseButton.LeftButton)
    menu = open_popup(qtbot)
    assert isinstance(menu, QMenu)
    assert menu.actions()[-1].text().startswith("Delete\t")
    menu.close()


def test_bars_say_nothing_that_does_not_stand_as_a_number(shown: Shown) -> None:
    shown.type("2026")
    lines = [line for line in shown.page.view.lines if line.share is not None]
    assert lines
    assert all(line.cells and line.kind is LineKind.ROW for line in lines)
    assert all(0 <= (line.share or 0) <= 1 for line in lines)
