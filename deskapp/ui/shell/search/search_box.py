"""Search or command: one line at the top, with what it finds below it while one types."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from deskapp.application.ports.records import Queries
from deskapp.application.use_cases.collected.favourites import AtHand, at_hand
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.record import Id
from deskapp.ui.kit.actions import Command
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.forms.searching_line import make_searching
from deskapp.ui.kit.lanes.jobs import Job, Lane
from deskapp.ui.kit.lists.card_delegate import CardDelegate
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.text_size import scaled
from deskapp.ui.kit.look.theme import GRID, INSIDE_GROUP
from deskapp.ui.kit.narrowing.filter_chips import FilterChips
from deskapp.ui.kit.narrowing.filter_completer import FilterOffers
from deskapp.ui.kit.speech import announce
from deskapp.ui.shell.search.found import (
    Offer,
    Offers,
    begins_with,
    fits,
    nothing_found,
    offer_at_hand,
    offer_command,
    offer_filter,
    offer_hit,
)
from deskapp.wording.filters import coded
from deskapp.wording.language import translate

_MOST_HITS = 30
_MOST_LINES = 9
_WIDTH = 560

CommandGroups = Iterable[tuple[str, Iterable[Command]]]
"""Commands by what they belong to: a page, the window."""


class SearchBox(QLineEdit):
    """Takes words, offers records and actions, without words what the person has at hand.

    Enter chooses, Esc closes and goes back.
    """

    chosen = Signal(object)
    """The ``Hit`` or what was ``AtHand`` that the person wants to see."""
    left = Signal(object)
    """The person goes back: to the widget where the focus was, or None where that is unknown."""

    def __init__(self, desk: Desk, commands: Callable[[], CommandGroups], parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._commands = desk, commands
        self._job: Job | None = None
        self._before: QWidget | None = None
        self._filters = FilterOffers(self, desk)
        self._offers = Offers()
        self._popup = _Popup(self, self._offers)
        self.setPlaceholderText(translate("shell", "Search or command"))
        self.setAccessibleName(translate("shell", "Search or command"))
        make_searching(self, Icon.SEARCH)
        self.textChanged.connect(self._look_up)
        self._popup.list.clicked.connect(lambda _: self._choose())

    def begin(self) -> None:
        """Put the cursor here; Esc will bring it back to where it was."""
        if not self.hasFocus():
            self._before = self.window().focusWidget()
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()
        self._look_up(self.text())

    def remember(self, kind: RecordKind, record_id: Id) -> None:
        """Offer a record that was opened as long as nothing is typed."""
        settings = self._desk.tools.settings
        self._desk.lanes.run(
            Lane.RECORDS,
            lambda: settings.save(settings.load().with_opened(kind, record_id)),
            owner=self,
            done=lambda _: None,
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move in the list, Enter chooses, Esc goes back."""
        key = Qt.Key(event.key())
        if key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self._move_by(1 if key == Qt.Key.Key_Down else -1)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._choose()
        elif key == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Close the list when the person goes elsewhere."""
        super().focusOutEvent(event)
        self._popup.hide()

    def _look_up(self, words: str) -> None:
        """Ask for records; what was asked before is forgotten."""
        if self._job is not None:
            self._job.drop()
        if not self.hasFocus():
            return
        text = coded(words, self._desk.workspace.user_id)
        if not text.strip():
            self._job = self._desk.ask(self._at_hand, owner=self, done=self._show_at_hand)
            return
        self._job = self._desk.ask(
            lambda queries: queries.search(text, limit=_MOST_HITS),
            owner=self,
            done=lambda hits: self._show(
                words, [offer_hit(hit, partial(self.chosen.emit, hit)) for hit in hits]
            ),
        )

    def _at_hand(self, queries: Queries) -> tuple[AtHand, ...]:
        """Asked on another thread: the settings are read from the disk."""
        recent = self._desk.tools.settings.load().recently_opened
        return at_hand(queries, self._desk.workspace.user_id, recent)

    def _show_at_hand(self, there: Sequence[AtHand]) -> None:
        offers = [offer_at_hand(one, partial(self.chosen.emit, one)) for one in there]
        self._show("", offers)

    def _show(self, words: str, found: Sequence[Offer]) -> None:
        """An action whose name begins so stands first, other actions stand after the records."""
        first: list[Offer] = []
        last: list[Offer] = []
        for where, commands in self._commands():
            for command in commands:
                if fits(command, words):
                    part = first if begins_with(command, words) else last
                    part.append(offer_command(command, where))
        for completion in self._filters.offered():
            # Behind a colon nothing else can be meant.
            part = last if completion.is_filter else first
            part.append(offer_filter(completion.word, partial(self._filters.take, completion)))
        self._offers.show([*first, *found, *last] or [nothing_found()])
        self._popup.show_below(self, is_wanted=self.hasFocus())

    def _move_by(self, step: int) -> None:
        self._popup.move_by(step)
        offer = self._offers.offer(self._popup.row)
        if offer is not None:
            announce(self, offer.card.spoken)

    def _choose(self) -> None:
        offer = self._offers.offer(self._popup.row)
        if offer is None or not self._popup.isVisible():
            return
        if not offer.goes_on:
            self._leave()
            self.clear()
        offer.choose()

    def _leave(self) -> None:
        self._popup.hide()
        before, self._before = self._before, None
        self.left.emit(before)


class _Popup(QFrame):
    """The list below the line; a child of the window, so that it never takes the focus."""

    def __init__(self, line: QLineEdit, offers: Offers) -> None:
        super().__init__(line.window())
        self.setProperty("role", "popup")
        self.list = QListView()
        self.list.setAccessibleName(translate("shell", "Found"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setModel(offers)
        self.list.setItemDelegate(CardDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, GRID, 1, GRID)
        layout.setSpacing(GRID)
        self._chips = FilterChips(line, takes_focus=False)
        self._chips.setContentsMargins(INSIDE_GROUP, GRID, INSIDE_GROUP, 0)
        layout.addWidget(self._chips)
        layout.addWidget(self.list)
        self.hide()

    @property
    def row(self) -> int:
        """The row that Enter would choose; -1 where there is none."""
        return self.list.currentIndex().row()

    def show_below(self, line: QLineEdit, *, is_wanted: bool) -> None:
        """Show as many lines as there are, at most nine, and go to the first."""
        rows = min(self.list.model().rowCount(), _MOST_LINES)
        self.setVisible(is_wanted and rows > 0)
        corner = line.mapTo(line.window(), QPoint(0, line.height() + GRID))
        width = max(line.width(), scaled(_WIDTH, self.font()))
        room = line.window().rect().adjusted(0, 0, -GRID, -GRID)
        height = rows * self.list.sizeHintForRow(0) + 2 * GRID + 2
        if not self._chips.isHidden():
            height += self._chips.heightForWidth(width) + GRID
        self.setGeometry(QRect(corner.x(), corner.y(), width, height).intersected(room))
        self.list.setCurrentIndex(self.list.model().index(0, 0))
        self.raise_()

    def move_by(self, step: int) -> None:
        """Go up or down, staying inside."""
        rows = self.list.model().rowCount()
        if rows:
            row = max(0, min(rows - 1, self.row + step))
            self.list.setCurrentIndex(self.list.model().index(row, 0))
