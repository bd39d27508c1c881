"""Search or command: one line at the top, with what it finds below it while one types."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from deskapp.application.ports.lists import Hit
from deskapp.ui.kit.actions import Command
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.jobs import Job
from deskapp.ui.kit.lists.card_delegate import CardDelegate
from deskapp.ui.kit.look.icons import Icon, icon
from deskapp.ui.shell.found import Offer, Offers, offer_commands, offer_hit
from deskapp.wording.language import translate

_MOST_HITS = 30
_MOST_LINES = 9


class SearchBox(QLineEdit):
    """Takes words, offers records and actions; Enter chooses, Esc closes and goes back."""

    def __init__(
        self,
        desk: Desk,
        commands: Callable[[], Iterable[Command]],
        opens: Callable[[Hit], object],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._desk, self._commands, self._opens = desk, commands, opens
        self._job: Job | None = None
        self._before: QWidget | None = None
        self._offers = Offers()
        self._popup = _Popup(self, self._offers)
        self.setPlaceholderText(translate("shell", "Search or command"))
        self.setAccessibleName(translate("shell", "Search or command"))
        self.setClearButtonEnabled(True)
        self.addAction(icon(Icon.SEARCH), QLineEdit.ActionPosition.LeadingPosition)
        self.textEdited.connect(self._look_up)
        self._popup.list.clicked.connect(lambda _: self._choose())

    def begin(self) -> None:
        """Put the cursor here; Esc will bring it back to where it was."""
        self._before = self.window().focusWidget()
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()
        self._look_up(self.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move in the list, Enter chooses, Esc goes back."""
        key = Qt.Key(event.key())
        if key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self._popup.move_by(1 if key == Qt.Key.Key_Down else -1)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._choose()
        elif key == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Close the list when the person goes elsewhere."""
        super().focusOutEvent(event)
        QTimer.singleShot(0, self._popup.hide)

    def _look_up(self, words: str) -> None:
        if self._job is not None:
            self._job.drop()
        actions = offer_commands(self._commands(), words)
        if not words.strip():
            self._show([], actions)
            return
        self._job = self._desk.ask(
            lambda queries: queries.search(words, limit=_MOST_HITS),
            owner=self,
            done=lambda hits: self._show(hits, actions),
        )

    def _show(self, hits: Iterable[Hit], actions: list[Offer]) -> None:
        found = [offer_hit(hit, lambda hit=hit: self._opens(hit)) for hit in hits]
        self._offers.show([*found, *actions])
        self._popup.show_below(self, bool(found or actions) and self.hasFocus())

    def _choose(self) -> None:
        offer = self._offers.offer(self._popup.list.currentIndex().row())
        if offer is not None:
            self._leave()
            self.clear()
            offer.choose()

    def _leave(self) -> None:
        self._popup.hide()
        if self._before is not None:
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)


class _Popup(QFrame):
    """The list below the line; a child of the window, so that it never takes the focus."""

    def __init__(self, line: QLineEdit, offers: Offers) -> None:
        super().__init__(line.window())
        self.setProperty("role", "popup")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list = QListView()
        self.list.setAccessibleName(translate("shell", "Found"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setModel(offers)
        self.list.setItemDelegate(CardDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setProperty("cards", True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.addWidget(self.list)
        self.hide()

    def show_below(self, line: QLineEdit, is_wanted: bool) -> None:
        """Show as many lines as there are, at most nine."""
        if not is_wanted:
            self.hide()
            return
        self.setParent(line.window())
        rows = min(self.list.model().rowCount(), _MOST_LINES)
        height = rows * self.list.sizeHintForRow(0) + 6
        corner = line.mapTo(line.window(), QPoint(0, line.height() + 4))
        self.setGeometry(QRect(corner.x(), corner.y(), max(line.width(), 480), height))
        self.list.setCurrentIndex(self.list.model().index(0, 0))
        self.raise_()
        self.show()

    def move_by(self, step: int) -> None:
        """Go up or down, staying inside."""
        rows = self.list.model().rowCount()
        if rows:
            row = max(0, min(rows - 1, self.list.currentIndex().row() + step))
            self.list.setCurrentIndex(self.list.model().index(row, 0))
