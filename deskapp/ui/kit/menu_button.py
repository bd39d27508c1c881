"""A quiet button that shows a value and opens a menu of what it may become."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QMenu, QStyle, QStyleOptionButton, QWidget

from deskapp.ui.kit.buttons import Button, Kind
from deskapp.ui.kit.look.icons import Icon, icon, pixmap
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.look.text_size import scaled
from deskapp.ui.kit.look.theme import INSIDE_GROUP
from deskapp.ui.kit.plain_text import one_line

_ARROW = 14
_LARGEST_ARROW = 18
_LONGEST = 60


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the menu; ``is_chosen`` puts a tick before it, an empty word is a rule.

    ``key`` is what calls the same by keyboard, as the keyboard in use is labelled.
    """

    word: str = ""
    handler: Callable[[], object] = lambda: None
    icon: Icon | None = None
    is_chosen: bool = False
    key: str = ""


RULE = Entry()


class MenuButton(Button):
    """Says what it is about to screen readers, and its value to everybody."""

    def __init__(
        self,
        name: str,
        pressed: Callable[[], object] | None = None,
        parent: QWidget | None = None,
        *,
        longest: int = _LONGEST,
    ) -> None:
        """With ``pressed`` it opens something of the page's own instead of a menu.

        ``longest`` is how many characters of a value are shown at most.
        """
        super().__init__("", pressed, Kind.QUIET, parent=parent)
        self._name, self._longest = name, longest
        self._lacking = 0
        self._entries: tuple[Entry, ...] = ()
        self.setProperty("opensMenu", True)
        if pressed is None:
            menu = QMenu(self)
            menu.aboutToShow.connect(self._fill)
            self.setMenu(menu)

    def offer(self, entries: Iterable[Entry]) -> None:
        """What the menu holds when it opens next."""
        self._entries = tuple(entries)

    def show_value(self, text: str, name: Icon | None = None, tone: Tone | None = None) -> None:
        """Show a value, with an icon where its colour says something."""
        shown = one_line(text, self._longest)
        self.setText(shown.replace("&", "&&"))
        self.setIcon(icon(name, tone) if name else QIcon())
        self.setAccessibleName(f"{self._name}: {shown}")

    def sizeHint(self) -> QSize:
        """As high as the buttons with an icon beside which it stands, also in large text."""
        option, as_button = QStyleOptionButton(), QStyle.ContentsType.CT_PushButton
        self.initStyleOption(option)
        with_icon = self.style().sizeFromContents(as_button, option, self.iconSize(), self)
        return super().sizeHint().expandedTo(QSize(0, with_icon.height()))

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        """Draw what fits; the style would make room for an arrow of its own beside the menu."""
        super().initStyleOption(option)
        option.features &= ~QStyleOptionButton.ButtonFeature.HasMenu
        if self._lacking > 0:
            metrics = self.fontMetrics()
            room = metrics.horizontalAdvance(self.text()) - self._lacking
            option.text = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find out how much room there is too little of."""
        super().resizeEvent(event)
        self._lacking = self.sizeHint().width() - self.width()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the arrow in the room that the style sheet leaves for it."""
        super().paintEvent(event)
        colour = self.palette().color(QPalette.ColorRole.PlaceholderText)
        edge = min(scaled(_ARROW, self.font()), _LARGEST_ARROW)
        arrow = pixmap(Icon.CHEVRON_DOWN, colour, QSize(edge, edge), self.devicePixelRatio())
        left, top = self.width() - edge - INSIDE_GROUP, (self.height() - edge) // 2 + 1
        QPainter(self).drawPixmap(left, top, arrow)

    def _fill(self) -> None:
        menu = self.menu()
        menu.clear()
        for entry in self._entries:
            if not entry.word:
                menu.addSeparator()
                continue
            word = one_line(entry.word).replace("&", "&&")
            made = menu.addAction(f"{word}\t{entry.key}" if entry.key else word)
            if entry.icon is not None:
                made.setIcon(icon(entry.icon))
            made.setCheckable(entry.is_chosen)
            made.setChecked(entry.is_chosen)
            made.triggered.connect(lambda _=False, each=entry: each.handler())
