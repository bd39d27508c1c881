"""A list to tick: one stop for Tab, arrows go along, Space takes one out or in again."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from deskapp.ui.kit.buttons import CheckBox
from deskapp.ui.kit.forms.field import Field
from deskapp.ui.kit.look.theme import GRID
from deskapp.ui.kit.plain_text import one_line, set_tip
from deskapp.wording.language import translate

_MOST_LINES: Final = 6
_ADDRESS: Final = ", http"
"""What comes from here on goes into the letter, but needs no room in the list."""
_STEPS: Final = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class _Tick(CheckBox):
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the arrows to the list."""
        if event.key() in _STEPS:
            event.ignore()
        else:
            super().keyPressEvent(event)


class _TickArea(QScrollArea):
    """The boxes, as many as there are lines, with a few of them in sight."""

    toggled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.ticks: dict[str, CheckBox] = {}
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # as long as there is nothing to tick

    def show_lines(self, lines: Iterable[str], *, left_out: frozenset[str]) -> None:
        """Offer these, all ticked but those that were taken out before."""
        had_focus = self.hasFocus() or any(tick.hasFocus() for tick in self.ticks.values())
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(GRID, GRID, GRID, GRID)
        column.setSpacing(GRID)
        self.ticks = {}
        for line in lines:
            name = one_line(line).partition(_ADDRESS)[0]
            tick = _Tick(name.replace("&", "&&"))
            tick.setAccessibleName(line)
            set_tip(tick, line)
            tick.setChecked(line not in left_out)
            tick.toggled.connect(self.toggled)
            self.ticks[line] = tick
            column.addWidget(tick)
        column.addStretch()
        self.setWidget(content)
        self._make_stop(0)
        if had_focus:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        row = self.fontMetrics().height() + 2 * GRID
        self.setFixedHeight(row * min(max(len(self.ticks), 1), _MOST_LINES) + 2 * GRID)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go along with the arrows."""
        step = _STEPS.get(Qt.Key(event.key()))
        ticks = list(self.ticks.values())
        at = next((n for n, tick in enumerate(ticks) if tick.hasFocus()), None)
        if step is None or at is None:
            super().keyPressEvent(event)
            return
        to = min(max(at + step, 0), len(ticks) - 1)
        self._make_stop(to)
        ticks[to].setFocus(Qt.FocusReason.TabFocusReason)
        self.ensureWidgetVisible(ticks[to], 0, GRID)

    def _make_stop(self, at: int) -> None:
        for number, tick in enumerate(self.ticks.values()):
            is_stop = number == at
            policy = Qt.FocusPolicy.StrongFocus if is_stop else Qt.FocusPolicy.ClickFocus
            tick.setFocusPolicy(policy)
            if is_stop:
                self.setFocusProxy(tick)


class TickList(Field[tuple[str, ...]]):
    """Lines of which all are meant that are not taken out."""

    def __init__(self, name: str, label: str) -> None:
        self._area = _TickArea()
        self._left_out: frozenset[str] = frozenset()
        super().__init__(name, label, self._area)
        self._area.toggled.connect(self._toggled)
        self.show_lines(())

    def show_lines(self, lines: Iterable[str]) -> None:
        """Offer these; what was taken out once stays out."""
        self._area.show_lines(lines, left_out=self._left_out)
        self._count()
        self.changed.emit()

    def value(self) -> tuple[str, ...]:
        """The lines that are ticked."""
        return tuple(line for line, tick in self._area.ticks.items() if tick.isChecked())

    def set_value(self, value: tuple[str, ...]) -> None:
        """Tick these and no others."""
        for line, tick in self._area.ticks.items():
            tick.setChecked(line in value)

    def _toggled(self) -> None:
        ticks = self._area.ticks
        off = {line for line, tick in ticks.items() if not tick.isChecked()}
        self._left_out = (self._left_out - ticks.keys()) | off
        self._count()
        self._entered()

    def _count(self) -> None:
        lines = len(self._area.ticks)
        if lines:
            text = translate("replies", "{some} of {all}", some=len(self.value()), all=lines)
        else:
            text = translate("replies", "None fits. Choose another state or topic.")
        self.show_note(text)
