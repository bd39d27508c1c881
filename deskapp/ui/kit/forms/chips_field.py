"""A field of chips: any of several, as for topics and Länder."""

from collections.abc import Hashable
from typing import Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from deskapp.ui.kit.buttons import Button, Kind
from deskapp.ui.kit.forms.choice_fields import Choices
from deskapp.ui.kit.forms.field import Field
from deskapp.ui.kit.forms.flow_layout import FlowLayout

V = TypeVar("V", bound=Hashable)

_STEPS = {
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
}


class _Chip(Button):
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the arrows to the group; Qt's buttons would go to any neighbour."""
        if event.key() in _STEPS:
            event.ignore()
        else:
            super().keyPressEvent(event)


class _ChipGroup(QWidget, Generic[V]):
    """The chips; only one of them is a stop for Tab, the one last visited."""

    def __init__(self, choices: Choices[V]) -> None:
        super().__init__()
        self.chips: dict[V, Button] = {}
        layout = FlowLayout(self)
        for value, word in choices:
            chip = _Chip(word.replace("&", "&&"), kind=Kind.CHIP)
            chip.setAccessibleName(word)
            chip.setCheckable(True)
            self.chips[value] = chip
            layout.addWidget(chip)
        self._make_stop(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go along with the arrows."""
        step = _STEPS.get(Qt.Key(event.key()))
        order = list(self.chips.values())
        at = next((i for i, chip in enumerate(order) if chip.hasFocus()), None)
        if step is None or at is None:
            super().keyPressEvent(event)
            return
        self._make_stop((at + step) % len(order))
        order[(at + step) % len(order)].setFocus(Qt.FocusReason.TabFocusReason)

    def _make_stop(self, at: int) -> None:
        for i, chip in enumerate(self.chips.values()):
            is_stop = i == at
            chip.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if is_stop else Qt.FocusPolicy.ClickFocus
            )
            if is_stop:
                self.setFocusProxy(chip)


class ChipsField(Field[tuple[V, ...]]):
    """Any of several, as chips: one stop for Tab, arrows go along, Space chooses."""

    def __init__(
        self,
        name: str,
        label: str,
        choices: Choices[V],
        *,
        is_required: bool = False,
        hint: str = "",
    ) -> None:
        self._group = _ChipGroup(choices)
        super().__init__(name, label, self._group, is_required=is_required, hint=hint)
        for chip in self._group.chips.values():
            chip.toggled.connect(self._entered)
            chip.setAccessibleDescription(self.plain_label)

    def value(self) -> tuple[V, ...]:
        """The values chosen, in the order offered."""
        return tuple(value for value, chip in self._group.chips.items() if chip.isChecked())

    def set_value(self, value: tuple[V, ...]) -> None:
        """Choose these and no others."""
        for one, chip in self._group.chips.items():
            chip.setChecked(one in value)
