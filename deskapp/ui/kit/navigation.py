"""A short list of places to go to, one of which is shown: the window's pages, a page's sections."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from deskapp.ui.kit.buttons import Button, Kind
from deskapp.ui.kit.labels import PlainLabel
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.look.text_size import TextSize
from deskapp.ui.kit.look.theme import BETWEEN_GROUPS, GRID
from deskapp.ui.kit.plain_text import set_tip
from deskapp.wording.language import translate

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class NavigationList(QWidget):
    """Tab stops once, at the place shown; arrows move on, Enter, Space or a click goes there."""

    chosen = Signal(str)
    """The name of the place that the person wants."""

    def __init__(self, name: str) -> None:
        """`name` is the accessible name."""
        super().__init__()
        self.setAccessibleName(name)
        self._lines: dict[str, _Line] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GRID // 2)
        self._column.addStretch()

    def add(self, name: str, title: str, sign: Icon | None = None) -> None:
        """Add a place at the end."""
        line = _Line(title, sign)
        line.clicked.connect(lambda: self.chosen.emit(name))
        self._column.insertWidget(len(self._lines), line)
        self._lines[name] = line

    def show_place(self, name: str) -> None:
        """Mark the place that is shown; none where it is not one of these."""
        if name not in self._lines:
            for line in self._lines.values():
                line.setChecked(False)
            return
        for each, line in self._lines.items():
            is_shown = each == name
            line.setChecked(is_shown)
            policy = Qt.FocusPolicy.StrongFocus if is_shown else Qt.FocusPolicy.ClickFocus
            line.setFocusPolicy(policy)
        self.setFocusProxy(self._lines[name])

    def show_number(self, name: str, number: int) -> None:
        """Show how much is waiting in a place; nothing where it is none."""
        self._lines[name].show_number(number)

    def show_words(self, *, are_shown: bool) -> None:
        """Show names and numbers, or the icons alone where the window is narrow."""
        for line in self._lines.values():
            line.show_words(are_shown=are_shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move between the places."""
        step = _STEPS.get(Qt.Key(event.key()))
        lines = list(self._lines.values())
        focused = next((at for at, line in enumerate(lines) if line.hasFocus()), None)
        if step is None or focused is None:
            super().keyPressEvent(event)
        else:
            lines[(focused + step) % len(lines)].setFocus(Qt.FocusReason.OtherFocusReason)


class _Line(Button):
    """One place: icon, name, and the number on the right."""

    def __init__(self, title: str, sign: Icon | None) -> None:
        super().__init__(title, kind=Kind.QUIET, name=sign)
        self._title = title
        self.setAccessibleName(title)
        self.setCheckable(True)
        self.setProperty("navigation", True)
        self._number = PlainLabel(size=TextSize.SMALL, tone=Tone.MUTED)
        self._number.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 3 * GRID, 0)
        row.addStretch()
        row.addWidget(self._number)

    def sizeHint(self) -> QSize:
        """Room beside the name for a number of three digits."""
        hint = super().sizeHint()
        if not self.text():
            return hint
        return hint + QSize(self.fontMetrics().horizontalAdvance("000") + BETWEEN_GROUPS, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down belong to the whole list."""
        if Qt.Key(event.key()) in _STEPS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def show_number(self, number: int) -> None:
        self._number.setText(str(number) if number else "")
        waiting = translate("kit", "{place}, {number} waiting", place=self._title, number=number)
        self.setAccessibleName(waiting if number else self._title)

    def show_words(self, *, are_shown: bool) -> None:
        self.setText(self._title if are_shown else "")
        self._number.setVisible(are_shown)
        set_tip(self, "" if are_shown else self._title)
