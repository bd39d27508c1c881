"""A form, declared as a list of fields: layout, values, errors, keys."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from deskapp.ui.kit.actions import add_key
from deskapp.ui.kit.forms.field import Field
from deskapp.ui.kit.forms.fold import Fold
from deskapp.ui.kit.forms.side_by_side import SideBySide
from deskapp.ui.kit.labels import PlainLabel
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.look.text_size import TextSize
from deskapp.ui.kit.look.theme import BETWEEN_GROUPS, GRID
from deskapp.wording.language import translate

AnyField = Field[Any]  # a form holds fields of different values


@dataclass(frozen=True, slots=True)
class Folded:
    """Lines that wait behind their heading until they are wanted, or one of them is wrong."""

    heading: str
    lines: "Sequence[Line]"


Line = AnyField | Sequence[AnyField | QWidget] | str | QWidget | Folded
"""A field, several side by side, the heading of a group, something to read, or more lines."""


class Form(QWidget):
    """Fields under their labels; Ctrl+Enter submits, Esc cancels, the values stay."""

    changed = Signal()
    submitted = Signal()
    """Asked for, and every field found its value fit."""
    cancelled = Signal()

    def __init__(self, lines: Iterable[Line], parent: QWidget | None = None) -> None:
        """Labels stand on top of their fields."""
        super().__init__(parent)
        self._fields: dict[str, AnyField] = {}
        self._folds: list[Fold] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(BETWEEN_GROUPS)
        for line in lines:
            self._add(line, self._column)
        if any(field.is_required for field in self._fields.values()):
            legend = translate("kit", "* required")
            self._column.addWidget(PlainLabel(legend, TextSize.SMALL, Tone.MUTED))
        self._column.addStretch()
        self._saved = self.values()
        for keys, act in (
            ("Ctrl+Return", self.submit),
            ("Ctrl+Enter", self.submit),
            ("Esc", self.cancelled.emit),
        ):
            add_key(self, keys, act)

    def field(self, name: str) -> AnyField:
        """The field of that name."""
        return self._fields[name]

    def fields(self) -> tuple[AnyField, ...]:
        """Every field, in the order shown."""
        return tuple(self._fields.values())

    def values(self) -> dict[str, object]:
        """The values by the names of the fields."""
        return {name: field.value() for name, field in self._fields.items()}

    def set_values(self, values: Mapping[str, object]) -> None:
        """Fill in values as they are saved: the form is not dirty afterwards."""
        for name, value in values.items():
            self._fields[name].set_value(value)
        self.mark_saved()

    @property
    def is_dirty(self) -> bool:
        """Whether anything differs from what was filled in or saved last."""
        return self.values() != self._saved

    def saved_value(self, name: str) -> object:
        """What was filled in or saved last in that field."""
        return self._saved[name]

    def mark_saved(self) -> None:
        """What stands here now is saved."""
        self._saved = self.values()

    def set_errors(self, errors: Mapping[str, str]) -> None:
        """Show a sentence at each field named, none at the others; go to the first."""
        for name, field in self._fields.items():
            field.set_error(errors.get(name, ""))
        wrong = [field for name, field in self._fields.items() if errors.get(name)]
        for field in wrong:
            self.unfold(field)
        if wrong:
            wrong[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def unfold(self, field: AnyField) -> None:
        """Open what hides a field."""
        for fold in reversed(self._folds):  # the inner ones come into the outer ones
            if fold.hides(field):
                fold.open()

    def check(self) -> bool:
        """Whether every field finds its value fit; shows what is not."""
        problems = {name: field.problem() for name, field in self._fields.items()}
        self.set_errors(problems)
        return not any(problems.values())

    def submit(self) -> None:
        """Emit `submitted` if everything is fit."""
        if self.check():
            self.submitted.emit()

    def _add(self, line: Line, column: QVBoxLayout) -> None:
        if isinstance(line, str):
            column.addSpacing(GRID)
            column.addWidget(PlainLabel(line, TextSize.HEADING, wraps=True))
        elif isinstance(line, Folded):
            fold = Fold(line.heading)
            self._folds.append(fold)
            column.addWidget(fold)
            for each in line.lines:
                self._add(each, fold.column)
        elif isinstance(line, Field):
            column.addLayout(self._labelled(line))
        elif isinstance(line, QWidget):
            column.addWidget(line)
        else:
            row = SideBySide(self.font())
            for part in line:
                row.add(self._labelled(part) if isinstance(part, Field) else _boxed(part))
            column.addLayout(row)

    def _labelled(self, field: AnyField) -> QVBoxLayout:
        self._fields[field.name] = field
        field.changed.connect(self.changed)
        stack = QVBoxLayout()
        stack.setSpacing(GRID)
        stack.addWidget(field.label)
        stack.addWidget(field)
        return stack


class OptionsForm(Form):
    """How something is to be done: chosen and never stored, so that nothing is lost with it."""

    @property
    def is_dirty(self) -> bool:
        """Never: whoever closes the window need not be asked about it."""
        return False


def _boxed(widget: QWidget) -> QVBoxLayout:
    box = QVBoxLayout()
    box.addWidget(widget)
    return box
