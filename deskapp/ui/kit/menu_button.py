"""A quiet button that shows a value and opens a menu of what it may become."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QMenu, QWidget

from deskapp.ui.kit.buttons import Button, Kind
from deskapp.ui.kit.look.icons import Icon, icon, pixmap
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.look.theme import INSIDE_GROUP
from deskapp.ui.kit.plain_text import one_line

_ARROW = 14
_LONGEST = 60


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the menu; ``is_chosen`` puts a tick before it, an empty word is a rule."""

    word: str = ""
    handler: Callable[[], object] = lambda: None
    icon: Icon | None = None
    is_chosen: bool = False


RULE = Entry()


class MenuButton(Button):
    """Says what it is about to screen readers, and its value to everybody."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__("", None, Kind.QUIET, parent=parent)
        self._name = name
        self._entries: tuple[Entry, ...] = ()
        self.setProperty("opensMenu", True)
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)

    def offer(self, entries: Iterable[Entry]) -> None:
        """What the menu holds when it opens next."""
        self._entries = tuple(entries)

    def show_value(self, text: str, name: Icon | None = None, tone: Tone | None = None) -> None:
        """Show a value, with an icon where its colour says something."""
        shown = one_line(text, _LONGEST)
        self.setText(shown.replace("&", "&&"))
        self.setIcon(icon(name, tone) if name else QIcon())
        self.setAccessibleName(f"{self._name}: {shown}")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the arrow in the room that the style sheet leaves for it."""
        super().paintEvent(event)
        colour = self.palette().color(QPalette.ColorRole.PlaceholderText)
        arrow = pixmap(
            Icon.CHEVRON_DOWN, colour, QSize(_ARROW, _ARROW), self.devicePixelRatio()
        )
        left, top = self.width() - _ARROW - INSIDE_GROUP, (self.height() - _ARROW) // 2 + 1
        QPainter(self).drawPixmap(left, top, arrow)

    def _fill(self) -> None:
        self._menu.clear()
        for entry in self._entries:
            if not entry.word:
                self._menu.addSeparator()
                continue
            made = self._menu.addAction(one_line(entry.word).replace("&", "&&"))
            if entry.icon is not None:
                made.setIcon(icon(entry.icon))
            made.setCheckable(entry.is_chosen)
            made.setChecked(entry.is_chosen)
            made.triggered.connect(lambda _=False, each=entry: each.handler())
