"""A field of several rows, as for mail addresses and phones: add and remove by keyboard."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from deskapp.ui.kit.buttons import Button, IconButton, Kind
from deskapp.ui.kit.forms.choice_fields import CheckField, ChoiceField
from deskapp.ui.kit.forms.field import Field
from deskapp.ui.kit.forms.flow_layout import FlowLayout
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.theme import GRID, INSIDE_GROUP
from deskapp.wording.language import translate

RowValues = Mapping[str, object]
AnyField = Field[Any]  # a row holds fields of different values
MakeRow = Callable[[], Sequence[AnyField]]


class RepeatedField(Field[tuple[RowValues, ...]]):
    """Rows of the same fields; a row left empty is no row."""

    def __init__(
        self, name: str, label: str, make_row: MakeRow, add_label: str, *, hint: str = ""
    ) -> None:
        """`make_row` makes the fields of one more row; `add_label` says what the button adds."""
        self._make_row = make_row
        self._rows: list[_Row] = []
        box = QWidget()
        self._column = QVBoxLayout(box)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GRID)
        self._add = Button(add_label, self.add_row, Kind.LINK, Icon.PLUS)
        self._column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        super().__init__(name, label, box, hint=hint)
        self.setFocusProxy(self._add)

    def value(self) -> tuple[RowValues, ...]:
        """The values of the rows that are not empty, each by the names of its fields."""
        return tuple(
            {field.name: field.value() for field in row.fields}
            for row in self._rows
            if not row.is_empty()
        )

    def set_value(self, value: tuple[RowValues, ...]) -> None:
        """Show these rows."""
        while self._rows:
            self._drop(self._rows[-1])
        for values in value:
            row = self._append()
            for field in row.fields:
                field.set_value(values[field.name])
        self._entered()

    def problem(self) -> str:
        """The first problem of any row, shown there."""
        found = ""
        for row in self._rows:
            for field in () if row.is_empty() else row.fields:
                field.set_error(field.problem())
                if field.has_error and not found:
                    found = field.problem()
                    self.setFocusProxy(field)
        return found

    def set_error(self, sentence: str) -> None:
        """Show what is wrong with the whole; a row says for itself what is wrong there."""
        is_said = any(field.has_error for row in self._rows for field in row.fields)
        super().set_error("" if is_said else sentence)

    def set_row_error(self, part: str, value: str, sentence: str) -> None:
        """Show an error at a part of the row whose value it is, or else of the first row.

        An empty `part` is the first field of the row.
        """
        rows = [row for row in self._rows if not row.is_empty()]
        at = [row.part(part) for row in rows]
        wrong = next((field for field in at if str(field.value()) == value), at[0] if at else self)
        wrong.set_error(sentence)
        wrong.setFocus(Qt.FocusReason.OtherFocusReason)

    def add_row(self) -> None:
        """Add an empty row and go there."""
        self._append().fields[0].setFocus()
        self._entered()

    def _append(self) -> "_Row":
        row = _Row(self._make_row(), self._remove)
        self._rows.append(row)
        self._column.insertWidget(len(self._rows) - 1, row)
        for field in row.fields:
            field.changed.connect(self._entered)
        self._name_rows()
        return row

    def _remove(self, row: "_Row") -> None:
        at = self._rows.index(row)
        self._drop(row)
        nearest = self._rows[max(0, at - 1)].fields[0] if self._rows else self._add
        nearest.setFocus()
        self._entered()

    def _drop(self, row: "_Row") -> None:
        self._rows.remove(row)
        row.hide()
        row.deleteLater()
        self._name_rows()

    def _name_rows(self) -> None:
        for number, row in enumerate(self._rows, start=1):
            row.name(self.plain_label, number)
        self.setFocusProxy(self._rows[0].fields[0] if self._rows else self._add)


class _Row(QWidget):
    def __init__(self, fields: Sequence[AnyField], remove: Callable[["_Row"], None]) -> None:
        super().__init__()
        self.fields = fields
        flow = FlowLayout()
        for field in fields:
            if isinstance(field, ChoiceField | CheckField):
                field.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
            flow.addWidget(field)
        self._remove = IconButton(Icon.CLOSE, "", lambda: remove(self))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(INSIDE_GROUP)
        line.addLayout(flow, 1)
        line.addWidget(self._remove, 0, Qt.AlignmentFlag.AlignTop)

    def is_empty(self) -> bool:
        """Whether nothing was entered; a choice always says something and does not count."""
        entered = [field for field in self.fields if not isinstance(field, ChoiceField)]
        return all(field.is_empty() for field in entered or self.fields)

    def part(self, name: str) -> AnyField:
        """The field of that name, or the first."""
        return next((field for field in self.fields if field.name == name), self.fields[0])

    def name(self, label: str, number: int) -> None:
        """Name the fields for screen readers, as in "Phone 2: kind"."""
        for field in self.fields:
            field.editor.setAccessibleName(f"{label} {number}: {field.plain_label}")
        self._remove.rename(translate("kit", "Remove {what} {number}", what=label, number=number))
