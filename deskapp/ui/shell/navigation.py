"""The navigation on the left: one line a page, with its number where there is work."""

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QVBoxLayout

from deskapp.application.ports.lists import Counts
from deskapp.ui.kit.buttons import Button, Kind
from deskapp.ui.kit.labels import PlainLabel
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.look.text_size import TextSize
from deskapp.ui.kit.look.theme import BETWEEN_GROUPS, GRID, INSIDE_GROUP
from deskapp.ui.shell.places import Place
from deskapp.wording.language import translate


class _Line(Button):
    """One page: icon, name, and the number on the right."""

    def __init__(self, place: Place) -> None:
        super().__init__(place.title, kind=Kind.QUIET, name=place.icon)
        self.place = place
        self.setCheckable(True)
        self.setProperty("navigation", True)
        self._number = PlainLabel(size=TextSize.SMALL, tone=Tone.MUTED)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 3 * GRID, 0)
        row.addStretch()
        row.addWidget(self._number)

    def sizeHint(self) -> QSize:
        """Room for the number beside the name."""
        return super().sizeHint() + QSize(self._number.sizeHint().width() + BETWEEN_GROUPS, 0)

    def show_number(self, number: int) -> None:
        """Show how much is waiting there; nothing where it is none."""
        self._number.setText(str(number) if number else "")
        waiting = translate("shell", "{page}, {number} waiting", page=self.text(), number=number)
        self.setAccessibleName(waiting if number else self.text())
        self.updateGeometry()


class Navigation(QFrame):
    """The list of pages; arrows move, Enter or a click goes there."""

    chosen = Signal(str)
    """The name of the page that the person wants."""

    def __init__(self, pages: Iterable[Place]) -> None:
        super().__init__()
        self.setProperty("role", "navigation")
        self.setAccessibleName(translate("shell", "Pages"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(INSIDE_GROUP, BETWEEN_GROUPS, INSIDE_GROUP, INSIDE_GROUP)
        layout.setSpacing(GRID // 2)
        name = PlainLabel("deskapp", TextSize.HEADING)
        name.setContentsMargins(INSIDE_GROUP, 0, 0, INSIDE_GROUP)
        layout.addWidget(name)
        self._group = QButtonGroup(self)
        self._lines: dict[str, _Line] = {}
        for place in pages:
            line = _Line(place)
            line.clicked.connect(lambda _=False, name=place.name: self.chosen.emit(name))
            self._group.addButton(line)
            self._lines[place.name] = line
            layout.addWidget(line)
        layout.addStretch()

    def show_page(self, name: str) -> None:
        """Mark the page that is shown."""
        self._lines[name].setChecked(True)

    def show_counts(self, counts: Counts) -> None:
        """Show the numbers beside the names."""
        for line in self._lines.values():
            line.show_number(line.place.count(counts))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down move between the pages."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        lines = list(self._lines.values())
        focused = next((at for at, line in enumerate(lines) if line.hasFocus()), None)
        if step is None or focused is None:
            super().keyPressEvent(event)
        else:
            lines[(focused + step) % len(lines)].setFocus(Qt.FocusReason.TabFocusReason)
