"""One field of two records: what each says, and which of both stands."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QRadioButton, QWidget

from deskapp.ui.duplicates.compared import Line
from deskapp.ui.kit.labels import PlainLabel
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.look.text_size import TextSize
from deskapp.ui.kit.look.theme import BETWEEN_GROUPS, GRID, INSIDE_GROUP
from deskapp.ui.kit.plain_text import one_line
from deskapp.ui.kit.records.catalogues import NOTHING
from deskapp.wording.language import translate

Step = Callable[[int], object]


class ChoiceLine(QWidget):
    """The label above, below it both values; arrows, Space, 1 and 2 choose.

    Where both can stand there is nothing to choose, and the line says so.
    """

    def __init__(self, line: Line, step: Step) -> None:
        """`step` goes so many lines down."""
        super().__init__()
        self.line = line
        self._radios: list[ValueRadio] = []
        grid = QGridLayout(self)
        grid.setContentsMargins(0, GRID, 0, GRID)
        grid.setHorizontalSpacing(BETWEEN_GROUPS)
        grid.setVerticalSpacing(GRID)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
            grid.setColumnMinimumWidth(column, 1)
        grid.addWidget(PlainLabel(_heading(line), TextSize.SMALL, Tone.MUTED), 0, 0, 1, 2)
        group = QButtonGroup(self)
        for column, value in enumerate((line.kept, line.lost)):
            cell = _Cell(value)
            if line.is_choice:
                radio = ValueRadio(f"{line.label}: {one_line(value)}", self._choose, step)
                group.addButton(radio)
                cell.put(radio)
                radio.setChecked(column == 0)
                self._radios.append(radio)
            grid.addWidget(cell, 1, column, Qt.AlignmentFlag.AlignTop)
        if self._radios:
            self.setFocusProxy(self._radios[0])

    @property
    def takes_lost(self) -> bool:
        """Whether the value of the second record stands."""
        return bool(self._radios) and self._radios[1].isChecked()

    def go_to(self) -> None:
        """Give the keyboard to the value that stands."""
        self._radios[self.takes_lost].setFocus(Qt.FocusReason.TabFocusReason)

    def _choose(self, side: int | None) -> None:
        chosen = self._radios[not self.takes_lost if side is None else side]
        chosen.setChecked(True)
        chosen.setFocus(Qt.FocusReason.TabFocusReason)


def _heading(line: Line) -> str:
    is_filled = NOTHING in {line.kept, line.lost}
    if line.is_choice or is_filled:
        return line.label
    return translate("duplicates", "{field} (both stay)", field=line.label)


class ValueRadio(QRadioButton):
    """The button before a value, which stands beside it on as many lines as it needs."""

    def __init__(self, spoken: str, choose: Callable[[int | None], object], step: Step) -> None:
        super().__init__()
        self._choose, self._step = choose, step
        self.setAccessibleName(spoken)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down go to the next field; the rest chooses."""
        key = event.key()
        if key in _SIDES:
            self._choose(_SIDES[key])
        elif key in _STEPS:
            self._step(_STEPS[key])
        else:
            super().keyPressEvent(event)


_SIDES: dict[int, int | None] = {
    Qt.Key.Key_1: 0,
    Qt.Key.Key_Left: 0,
    Qt.Key.Key_2: 1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Space: None,
}
"""Which value a key chooses; without one the other than now."""
_STEPS: dict[int, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class _Cell(QWidget):
    """A value, with its button before it where there is one; a click anywhere presses it."""

    def __init__(self, value: str) -> None:
        super().__init__()
        self._radio: QRadioButton | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(INSIDE_GROUP)
        self._value = PlainLabel(value, wraps=True)
        self._row.addWidget(self._value, 1)

    def put(self, radio: QRadioButton) -> None:
        """Let this button choose the value."""
        self._radio = radio
        self._row.insertWidget(0, radio, 0, Qt.AlignmentFlag.AlignTop)
        radio.toggled.connect(self._show_chosen)
        self._show_chosen(is_chosen=False)

    def _show_chosen(self, is_chosen: bool) -> None:
        self._value.set_tone(Tone.PLAIN if is_chosen else Tone.MUTED)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the value."""
        if self._radio is not None:
            self._radio.setChecked(True)
            self._radio.setFocus(Qt.FocusReason.MouseFocusReason)
        else:
            super().mousePressEvent(event)
