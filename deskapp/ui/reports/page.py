"""The page of reports: frozen ones on the left, the report on the right."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from deskapp.application.actions import Action
from deskapp.application.use_cases.reporting.freezing import delete_report, freeze
from deskapp.domain.reporting.report import THRESHOLD, Report, ReportRun
from deskapp.ui.kit.actions import action, commands_of
from deskapp.ui.kit.columns import Columns
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.labels import PlainLabel
from deskapp.ui.kit.lanes.jobs import Lane
from deskapp.ui.kit.lists.empty_state import EmptyState
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.look.theme import BETWEEN_GROUPS, INSIDE_GROUP, PAGE_EDGE
from deskapp.ui.kit.notice import Notice
from deskapp.ui.kit.page import Page
from deskapp.ui.kit.requests import CountPeriod, Request
from deskapp.ui.kit.speech import announce
from deskapp.ui.reports.counting import Counting
from deskapp.ui.reports.leaving import ask_where, tables_of, text_of, write
from deskapp.ui.reports.lines import lines_of
from deskapp.ui.reports.report_bar import ReportBar
from deskapp.ui.reports.report_list import NOW, ReportList
from deskapp.ui.reports.report_view import ReportView
from deskapp.ui.reports.scope_line import ScopeLine
from deskapp.ui.reports.shown import Shown
from deskapp.wording.action_labels import action_label
from deskapp.wording.language import translate
from deskapp.wording.reporting.paper import Beside
from deskapp.wording.reporting.periods import short_period
from deskapp.wording.reporting.rule_words import rule_sentences

_WIDTHS: Final = (300, 860)


class ReportsPage(Page):
    """Counts what is asked for, and keeps and gives out what was counted."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(translate("reports", "Reports"), parent)
        self._desk = desk
        self._counting = Counting(desk, self)
        self._shown: Shown | None = None
        self.reports, self.view = ReportList(desk), ReportView()
        self.scope_line = ScopeLine(desk.workspace.clock.today)
        self.about = PlainLabel(tone=Tone.MUTED, wraps=True)
        self.empty = EmptyState(
            Icon.CHART,
            translate("reports", "Nothing was counted in this period."),
            advice=translate("reports", "Choose another period, or all states."),
        )
        self._bar = ReportBar(commands_of(self))
        self.put_heading_on(self.reports.column)
        self.set_content(Columns((self.reports, self._right()), _WIDTHS))
        self.setFocusProxy(self.scope_line)
        self.reports.chosen.connect(self._choose)
        self.reports.opened.connect(self.view.setFocus)
        self.scope_line.changed.connect(self._count)
        self.scope_line.left.connect(self.view.setFocus)
        self._choose()

    def carry_out(self, request: Request) -> None:
        """Begin at the period."""
        if isinstance(request, CountPeriod):
            self.reports.choose(NOW)
            self.scope_line.setFocus()

    def refresh(self, changed_ids: frozenset[str]) -> None:  # noqa: ARG002  any record may count
        """Count anew what is counted now; what is frozen stays as it is."""
        self.reports.refresh()
        if self.reports.frozen is None and not self._counting.goes_on:
            self._count()

    @action("reports", "Freeze and write to a file…", shortcut="Ctrl+Return", icon=Icon.DOWNLOAD)
    def freeze_and_write(self) -> None:
        """Keep the figures as they are, and write them as a document, table or PDF."""
        self._counting.when_done(self._ask_where)

    def _ask_where(self) -> None:
        shown = self._shown
        if shown is not None:
            period = short_period(shown.report.scope.period).replace("/", "-")
            name = translate("reports", "Report {period}", period=period)
            ask_where(self, name, partial(self.leave, shown))

    @action("reports", "Freeze", shortcut="Ctrl+S", icon=Icon.CHECK)
    def freeze(self) -> None:
        """Keep the figures as they are."""
        self._counting.when_done(self._freeze_shown)

    def _freeze_shown(self) -> None:
        if self._shown is not None and self.reports.frozen is None:
            self._freeze(self._shown, self._tell)

    @action("reports", "Copy the text", shortcut="Ctrl+Shift+C", icon=Icon.COPY)
    def copy_text(self) -> None:
        """Put the sentences on the clipboard."""
        if self._shown is not None:
            text = translate("reports", "The text is on the clipboard, small numbers hidden.")
            self._copy(text_of(self._shown.paper(THRESHOLD)), text)

    @action("reports", "Copy the tables", shortcut="Ctrl+Shift+B")
    def copy_tables(self) -> None:
        """Put all tables on the clipboard."""
        if self._shown is not None:
            text = translate("reports", "The tables are on the clipboard, small numbers hidden.")
            self._copy(tables_of(self._shown.paper(THRESHOLD)), text)

    @action("reports", "Compare with today", shortcut="Ctrl+D")
    def compare(self) -> None:
        """Show a frozen report beside what would be counted now, or alone again."""
        frozen, shown = self.reports.frozen, self._shown
        if frozen is None or shown is None:
            return
        if shown.beside is not None:
            self._choose()
        else:
            self._counting.ask(frozen.run.report.scope, partial(self._show_beside, shown))

    @action("reports", "Delete", shortcut="Ctrl+Delete", icon=Icon.TRASH)
    def delete(self) -> None:
        """Throw the frozen report away."""
        frozen = self.reports.frozen
        if frozen is not None:
            self._desk.do(
                Action.REPORT_DELETED,
                lambda work: delete_report(work, frozen.run.id),
                owner=self,
                done=lambda _: self._say(action_label(Action.REPORT_DELETED.value)),
            )

    def leave(self, shown: Shown, path: Path) -> None:
        """Freeze what is not frozen yet, and write it."""
        if shown.frozen:
            self._write(shown, path)
        else:
            self._freeze(shown, lambda run: self._write(shown, path, run))

    def _right(self) -> QWidget:
        right = QWidget()
        right.setProperty("ground", "base")
        head = QVBoxLayout()
        head.setContentsMargins(PAGE_EDGE, BETWEEN_GROUPS, PAGE_EDGE, INSIDE_GROUP)
        head.setSpacing(INSIDE_GROUP)
        head.addWidget(self.scope_line)
        head.addWidget(self.about)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._bar)
        column.addWidget(self.view, 1)
        column.addWidget(self.empty, 1)
        self.empty.hide()
        return right

    def _choose(self) -> None:
        """Show what is chosen on the left."""
        frozen = self.reports.frozen
        focused = QApplication.focusWidget()
        if frozen is not None and focused and self.scope_line.isAncestorOf(focused):
            self.view.setFocus()
        self.scope_line.setVisible(frozen is None)
        self.about.setVisible(frozen is not None)
        self.setFocusProxy(self.scope_line if frozen is None else self.view)
        if frozen is None:
            self._count()
        else:
            self._counting.forget()
            self.about.setText(frozen.said)
            self._show(Shown(frozen.run.report, frozen.run.rules, frozen.on))

    def _count(self) -> None:
        scope = self.scope_line.scope()
        if scope is not None:
            self._counting.ask(
                scope, lambda report: self._show(Shown(report, rule_sentences(scope)))
            )

    def _show(self, shown: Shown) -> None:
        self._shown = shown
        self.view.show_lines(lines_of(shown.paper()))
        is_empty = shown.report.figures.is_empty and shown.report.before.is_empty
        self.view.setVisible(not is_empty)
        self.empty.setVisible(is_empty)
        self._bar.offer(self._offered())
        announce(self.view, " ".join(shown.paper().summary[:1]))

    def _show_beside(self, shown: Shown, now: Report) -> None:
        then, today = translate("reports", "Frozen"), translate("reports", "Today")
        self._show(replace(shown, beside=Beside(now.figures, today, then, has_difference=True)))

    def _offered(self) -> tuple[str, ...]:
        kept = ("compare", "delete") if self.reports.frozen else ("freeze",)
        names = ("freeze_and_write", "copy_text", "copy_tables", *kept)
        return tuple(f"reports.{name}" for name in names)

    def _freeze(self, shown: Shown, done: Callable[[ReportRun], object]) -> None:
        self._desk.do(
            Action.REPORT_FROZEN,
            lambda work: freeze(work, shown.report, shown.rules),
            owner=self,
            done=done,
        )

    def _tell(self, run: ReportRun) -> None:
        self.reports.choose(run.id)
        self._say(action_label(Action.REPORT_FROZEN.value))

    def _write(self, shown: Shown, path: Path, run: ReportRun | None = None) -> None:
        """Off the window's thread; the report is frozen, whatever becomes of the file."""
        paper, tools = shown.paper(THRESHOLD), self._desk.tools
        if run is not None:
            self.reports.choose(run.id)
        self._desk.lanes.run(
            Lane.READS,
            lambda: write(tools, path, paper),
            owner=self,
            done=lambda _: self._written(path, was_frozen=run is not None),
        )

    def _written(self, path: Path, *, was_frozen: bool) -> None:
        if was_frozen:
            text = translate("reports", "Frozen, and written to “{name}”.", name=path.name)
            self._say(text)
        else:
            text = translate("reports", "Written to “{name}”.", name=path.name)
            opening = partial(QDesktopServices.openUrl, QUrl.fromLocalFile(str(path)))
            self.says.emit(Notice(text, translate("reports", "Open"), opening))

    def _copy(self, data: QMimeData, text: str) -> None:
        QGuiApplication.clipboard().setMimeData(data)
        self.says.emit(Notice(text))

    def _say(self, text: str) -> None:
        self.says.emit(Notice(text, translate("reports", "Undo"), self._desk.undo))
