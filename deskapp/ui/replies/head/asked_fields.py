"""The small fields for what a template asks: texts, lists with one item a line, days."""

from collections.abc import Mapping
from datetime import date
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from deskapp.application.ports.text import Value
from deskapp.domain.dates.working_days import Calendar
from deskapp.domain.template import Asked, AskedType
from deskapp.ui.kit.forms.due_field import DueField
from deskapp.ui.kit.forms.field import Field
from deskapp.ui.kit.forms.flow_layout import FlowLayout
from deskapp.ui.kit.forms.text_fields import TextField
from deskapp.ui.kit.look.text_size import scaled
from deskapp.ui.kit.look.theme import GRID
from deskapp.wording.language import ENGLISH, current_language

AnyField = Field[Any]  # each has a value of its own type

_WIDTH: Final = 230
_MOST_LINES: Final = 6


class AskedFields(QWidget):
    """Made anew for each template; values are told as they are typed."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self)
        self._fields: list[tuple[Asked, AnyField]] = []
        self._places: list[QWidget] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    def offer(
        self, asks: tuple[Asked, ...], today: date, calendar: Calendar, after: QWidget
    ) -> None:
        """Ask for these, with nothing filled in; Tab comes here from `after`."""
        for old in self._places:
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._fields = [(each, _field(each, today, calendar)) for each in asks]
        self._places = [_labelled(field) for _, field in self._fields]
        for (_, field), place in zip(self._fields, self._places, strict=True):
            field.changed.connect(self.changed)
            self._flow.addWidget(place)
            self.setTabOrder(after, field.editor)
            after = field.editor
        self.setVisible(bool(asks))

    def show_where_asked(self) -> None:
        """Come back to sight, where anything is asked."""
        self.setVisible(bool(self._fields))

    def values(self) -> Mapping[str, Value]:
        """What was entered, by the German names of the placeholders."""
        return {asked.name_de: _value(asked, field) for asked, field in self._fields}

    def label(self, placeholder: str) -> str:
        """What is asked for by a placeholder, which may stand in either language."""
        field = self._field_for(placeholder)
        return field.plain_label if field else placeholder

    def go_to(self, placeholder: str) -> bool:
        """Put the focus in the field for a placeholder; false where nothing asks for it."""
        field = self._field_for(placeholder)
        if field is not None:
            self.show()
            field.setFocus(Qt.FocusReason.OtherFocusReason)
        return field is not None

    def go_to_first(self) -> bool:
        """Put the focus in the first field; false where nothing is asked."""
        for _, field in self._fields[:1]:
            field.setFocus(Qt.FocusReason.OtherFocusReason)
        return bool(self._fields)

    def problem(self) -> bool:
        """Whether something was entered that cannot be read; shows where."""
        wrong = [field for _, field in self._fields if field.problem()]
        for field in wrong:
            field.set_error(field.problem())
        for field in wrong[:1]:
            field.setFocus(Qt.FocusReason.OtherFocusReason)
        return bool(wrong)

    def _field_for(self, placeholder: str) -> AnyField | None:
        found = (f for asked, f in self._fields if placeholder in (asked.name_de, asked.name_en))
        return next(found, None)


class _GrowingField(TextField):
    """As high as what was typed, within limits."""

    def __init__(self, name: str, label: str, *, lines: int = 1, hint: str = "") -> None:
        super().__init__(name, label, lines=lines, hint=hint)
        self.text.document().documentLayout().documentSizeChanged.connect(
            lambda size: self.text.show_lines(min(max(round(size.height()), lines), _MOST_LINES))
        )


def _field(asked: Asked, today: date, calendar: Calendar) -> AnyField:
    label = (asked.label_en if current_language() == ENGLISH else "") or asked.label_de
    match asked.type:
        case AskedType.DATE:
            field = DueField(asked.name_de, label, today)
            field.set_calendar(calendar)
            return field
        case AskedType.LIST:
            return _GrowingField(asked.name_de, label, lines=2)
        case AskedType.TEXT:
            return _GrowingField(asked.name_de, label)


def _value(asked: Asked, field: AnyField) -> Value:
    if isinstance(field, DueField):
        return field.day()
    text = str(field.value())
    return tuple(text.splitlines()) if asked.type is AskedType.LIST else text


def _labelled(field: AnyField) -> QWidget:
    widget = QWidget()
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(GRID)
    column.addWidget(field.label)
    column.addWidget(field)
    column.addStretch()
    field.label.setWordWrap(True)
    widget.setMinimumWidth(scaled(_WIDTH, field.font()))
    widget.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return widget
