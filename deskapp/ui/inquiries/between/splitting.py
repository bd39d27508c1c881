"""Splitting an inquiry: which messages are another matter."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from deskapp.application.actions import Action
from deskapp.application.ports.questions.lists import MessageRow
from deskapp.application.use_cases.inquiry_work.splitting import split
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.errors import Invalid, Problem
from deskapp.domain.inquiry import Inquiry
from deskapp.domain.record import Id
from deskapp.ui.inquiries.panels.form_panel import FormPanel, UseCase
from deskapp.ui.inquiries.record.sheet import Sheet
from deskapp.ui.inquiries.words import full_moment
from deskapp.ui.kit.buttons import CheckBox
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.forms.field import Field
from deskapp.ui.kit.labels import ElidedLabel
from deskapp.ui.kit.look.theme import GRID
from deskapp.ui.kit.plain_text import one_line
from deskapp.ui.kit.requests import OpenRecord
from deskapp.wording.labels import label
from deskapp.wording.language import translate

_LONGEST_START = 200


class SplitPanel(FormPanel):
    """The messages with a box each; the new inquiry is opened."""

    def __init__(self, desk: Desk, sheet: Sheet) -> None:
        self._inquiry_id = sheet.inquiry.id
        self._chosen = _MessagesField(desk, sheet)
        super().__init__(
            desk,
            translate("inquiries", "Split off as a new inquiry"),
            [self._chosen],
            translate("inquiries", "Split off"),
        )

    def change(self) -> tuple[Action, UseCase]:
        """Move them. Raises ``Invalid`` where none is chosen."""
        chosen = self._chosen.value()
        if not chosen:
            raise Invalid((Problem("messages", "required"),))
        return Action.INQUIRY_SPLIT, lambda work: split(work, self._inquiry_id, chosen)

    def stored(self, result: object) -> None:
        """Go to the new one."""
        super().stored(result)
        assert isinstance(result, Inquiry)
        self.wants.emit(OpenRecord(RecordKind.INQUIRY, result.id))


class _MessagesField(Field[tuple[Id, ...]]):
    """Several of the messages, newest first."""

    def __init__(self, desk: Desk, sheet: Sheet) -> None:
        self._boxes: dict[Id, CheckBox] = {}
        editor = QWidget()
        column = QVBoxLayout(editor)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID)
        for row in reversed(sheet.messages):
            moment = full_moment(desk.workspace.clock.local(row.at), sheet.today)
            words = _words(row, moment)
            box = self._boxes[row.id] = CheckBox()
            box.setAccessibleName(words)
            box.toggled.connect(self._entered)
            line = QHBoxLayout()
            line.setSpacing(2 * GRID)
            line.addWidget(box)
            line.addWidget(ElidedLabel(words), 1)
            column.addLayout(line)
        super().__init__("messages", translate("inquiries", "Which messages go there?"), editor)
        for box in self._boxes.values():
            self.setFocusProxy(box)
            break

    def value(self) -> tuple[Id, ...]:
        """The messages chosen."""
        return tuple(one for one, box in self._boxes.items() if box.isChecked())

    def set_value(self, value: tuple[Id, ...]) -> None:
        """Choose these."""
        for one, box in self._boxes.items():
            box.setChecked(one in value)


def _words(row: MessageRow, moment: str) -> str:
    start = one_line(row.text)[:_LONGEST_START]
    return " · ".join(part for part in (moment, row.who or label(row.direction), start) if part)
