"""What is still to be done in an inquiry: ticked, reworded and put in order where it stands."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from deskapp.application.actions import Action
from deskapp.application.use_cases.inquiry_work import checklist
from deskapp.application.use_cases.inquiry_work.checklist import Checklist
from deskapp.domain.inquiry import ChecklistItem, Inquiry
from deskapp.ui.inquiries.around.check_row import LONGEST_TEXT, CheckRow
from deskapp.ui.inquiries.changes import Changes
from deskapp.ui.inquiries.record.block import Block, Link
from deskapp.ui.inquiries.record.sheet import Sheet
from deskapp.ui.inquiries.record.text_labels import LINK_INSET
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.labels import PlainLabel
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.look.text_size import TextSize
from deskapp.ui.kit.look.theme import GRID
from deskapp.wording.language import translate


class ChecklistBlock(Block):
    """The rows are made anew when the list has changed; the focus stays with its thing."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._today = desk.workspace.clock.today
        self._changes = Changes(desk, self)
        self._changes.says.connect(self.says)
        self._inquiry: Inquiry | None = None
        self._model: Inquiry | None = None
        self._shown: Checklist = ()
        self._pending = 0
        """Changes under way: until they are stored, what is shown runs ahead of the sheet."""
        self._version = 0
        self.rows: list[CheckRow] = []
        self._head = PlainLabel("", TextSize.SMALL, Tone.MUTED)
        self._head.setContentsMargins(LINK_INSET, 0, 0, 0)
        self.line = QLineEdit()
        self.line.setMaxLength(LONGEST_TEXT)
        self.line.setPlaceholderText(translate("inquiries", "Add something to do"))
        self.line.setAccessibleName(translate("inquiries", "Add something to do"))
        self.line.installEventFilter(self)
        self._as_before = Link("", self._take_model)
        self._as_before.hide()
        self._box = QVBoxLayout()
        self._box.setSpacing(GRID)
        self.column.addWidget(self._head)
        self.column.addLayout(self._box)
        self.column.addWidget(self._as_before)
        self.column.addWidget(self.line)
        self.column.setContentsMargins(0, 0, 0, 0)

    def show_sheet(self, sheet: Sheet | None) -> None:
        """Show the list of an inquiry, and where there is none, which earlier one would serve."""
        self.setVisible(sheet is not None)
        before, self._inquiry = self._inquiry, sheet.inquiry if sheet else None
        if self._inquiry is None or before is None or before.id != self._inquiry.id:
            self.line.clear()
            self._pending = self._version = 0
        self._model = sheet.model if sheet else None
        is_behind = self._inquiry is not None and self._inquiry.version < self._version
        if not self._pending and not is_behind:
            self._show_items(self._inquiry.checklist if self._inquiry else ())
        self._show_rest()

    def _show_rest(self) -> None:
        items = self._shown
        done = sum(item.done_on is not None for item in items)
        count = translate("inquiries", "{done} of {all}", done=done, all=len(items))
        title = translate("inquiries", "Checklist")
        self._head.setText(f"{title} · {count}" if items else title)
        self._as_before.setVisible(self._model is not None)
        if self._model is not None:
            words = translate("inquiries", "As in {number}", number=self._model.ref_no)
            self._as_before.show_text(words)

    def begin(self) -> None:
        """Go to the line that adds something."""
        self.line.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter adds what is typed; Up goes to the last thing."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._add(self.line.text().strip())
                return True
            if event.key() == Qt.Key.Key_Up and self.rows:
                self.rows[-1].setFocus()
                return True
        return super().eventFilter(watched, event)

    def _show_items(self, items: Checklist, at: int | None = None) -> None:
        """Show these; the focus goes to a row, or stays where it was."""
        if items == self._shown:
            return
        self._shown = items
        at = self._focused() if at is None else at
        for row in self.rows:
            self._box.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [self._row(place, item) for place, item in enumerate(items)]
        for row in self.rows:
            self._box.addWidget(row)
        if at is not None:
            (self.rows[min(at, len(self.rows) - 1)] if self.rows else self.line).setFocus()

    def _row(self, at: int, item: ChecklistItem) -> CheckRow:
        row = CheckRow(item.text, is_done=item.done_on is not None)
        row.ticked.connect(lambda done: self._tick(at, is_done=done))
        row.reworded.connect(lambda text: self._reword(at, text))
        row.removed.connect(lambda: self._remove(at))
        row.moved.connect(lambda by: self._move(at, by))
        row.left.connect(lambda by: self._go(at + by))
        return row

    def _focused(self) -> int | None:
        focus = QApplication.focusWidget()
        return next((at for at, row in enumerate(self.rows) if row.box is focus), None)

    def _go(self, at: int) -> None:
        stops: list[QWidget] = [*self.rows, self.line]
        if 0 <= at < len(stops):
            stops[at].setFocus()

    def _add(self, text: str) -> None:
        if text:
            self.line.clear()
            self._change(lambda items: (*items, ChecklistItem(text)))

    def _tick(self, at: int, *, is_done: bool) -> None:
        day = self._today() if is_done else None
        self._change(lambda items: _with(items, at, replace(items[at], done_on=day)), at)

    def _reword(self, at: int, text: str) -> None:
        if text:
            self._change(lambda items: _with(items, at, replace(items[at], text=text)))

    def _remove(self, at: int) -> None:
        self._change(lambda items: (*items[:at], *items[at + 1 :]), at)

    def _move(self, at: int, by: int) -> None:
        to = at + by
        if 0 <= to < len(self._shown):
            self._change(lambda items: _with(_with(items, at, items[to]), to, items[at]), to)

    def _take_model(self) -> None:
        model = self._model
        if model is not None:
            self._change(lambda _: checklist.afresh(model.checklist))
            self.line.setFocus()

    def _change(self, wanted: Callable[[Checklist], Checklist], at: int | None = None) -> None:
        """Show the list as it shall be and store it; the next key needs no waiting.

        Where somebody else has changed it meanwhile, it is refused and theirs is shown.
        """
        if self._inquiry is None:
            return
        one, seen = self._inquiry.id, self._shown
        after = wanted(seen)
        self._pending += 1
        self._show_items(after, at)
        self._show_rest()
        self._changes.do(
            Action.CHECKLIST_CHANGED,
            lambda work: checklist.store(work, one, seen, after),
            done=self._stored,
            failed=self._refused,
        )

    def _stored(self, inquiry: Inquiry) -> None:
        if self._inquiry is not None and inquiry.id == self._inquiry.id:
            # Whoever went to another inquiry and came back counts from nothing again.
            self._pending = max(0, self._pending - 1)
            self._version = inquiry.version

    def _refused(self, error: Exception) -> None:
        self._pending = 0
        if self._inquiry is not None:
            self._show_items(self._inquiry.checklist)
            self._show_rest()
        self._desk.lanes.unexpected(error)


def _with(items: Checklist, at: int, item: ChecklistItem) -> Checklist:
    return (*items[:at], item, *items[at + 1 :])
