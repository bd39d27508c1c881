"""Search or command: one line at the top, with what it finds below it while one types."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from deskapp.application.ports.questions.found import Hit
from deskapp.application.ports.records import Queries
from deskapp.application.settings import Use
from deskapp.application.use_cases.collected.favourites import AtHand, at_hand
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.collected.saved_view import SavedView
from deskapp.domain.record import Id
from deskapp.ui.kit.actions import Command
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.forms.searching_line import make_searching
from deskapp.ui.kit.lanes.jobs import Job, Lane
from deskapp.ui.kit.look.icons import Icon
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
    offer_view,
)
from deskapp.ui.shell.search.popup import Popup
from deskapp.ui.shell.search.ranking import is_number, ranked
from deskapp.wording.filters import coded
from deskapp.wording.language import translate

_MOST_HITS = 30

CommandGroups = Iterable[tuple[str, Iterable[Command]]]
"""Commands by what they belong to: a page, the window."""


@dataclass(frozen=True, slots=True)
class Commands:
    """What can be done ``here``, and ``elsewhere`` as soon as something is typed."""

    here: Callable[[], CommandGroups]
    elsewhere: Callable[[], CommandGroups]


@dataclass(frozen=True, slots=True)
class _Answer:
    """What was read for the words: records, views, and what was chosen how often."""

    used: Mapping[str, Use]
    hits: Sequence[Hit] = ()
    views: Sequence[SavedView] = ()
    at_hand: Sequence[AtHand] = ()


class SearchBox(QLineEdit):
    """Takes words, offers records and actions, without words what the person has at hand.

    What was chosen before stands first, the most used on top. Enter chooses, Esc closes and goes
    back.
    """

    chosen = Signal(object)
    """The ``Hit``, ``SavedView`` or what was ``AtHand`` that the person wants to see."""
    left = Signal(object)
    """The person goes back: to the widget where the focus was, or None where that is unknown."""

    def __init__(self, desk: Desk, commands: Commands, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._commands = desk, commands
        self._used: Mapping[str, Use] | None = None
        self._job: Job | None = None
        self._before: QWidget | None = None
        self._filters = FilterOffers(self, desk)
        self._offers = Offers()
        self._popup = Popup(self, self._offers)
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
        read = partial(self._found, text, words) if text.strip() else self._at_hand
        self._job = self._desk.ask(read, owner=self, done=partial(self._show, words))

    def _found(self, text: str, words: str, queries: Queries) -> _Answer:
        user_id = self._desk.workspace.user_id
        views = (view for view in queries.where(SavedView) if fits(view.name, words))
        return _Answer(
            used=self._read_used(),
            hits=queries.search(text, limit=_MOST_HITS),
            views=[view for view in views if view.user_id in {None, user_id}],
        )

    def _at_hand(self, queries: Queries) -> _Answer:
        recent = self._desk.tools.settings.load().recently_opened
        there = at_hand(queries, self._desk.workspace.user_id, recent)
        return _Answer(used=self._read_used(), at_hand=there)

    def _read_used(self) -> Mapping[str, Use]:
        """On another thread, as the settings are read from the disk."""
        return self._desk.tools.settings.load().used if self._used is None else self._used

    def _show(self, words: str, answer: _Answer) -> None:
        """An action whose name begins so stands first, other actions stand after the records."""
        self._used = answer.used
        first: list[Offer] = []
        last: list[Offer] = []
        elsewhere = self._commands.elsewhere() if words.strip() else ()
        for groups, is_here in ((self._commands.here(), True), (elsewhere, False)):
            for where, commands in groups:
                for command in commands:
                    if fits(command.plain_label, words):
                        is_first = is_here and begins_with(command.plain_label, words)
                        kind = where if words.strip() else ""  # where all are alike it says nothing
                        (first if is_first else last).append(offer_command(command, kind))
        for completion in self._filters.offered():
            # Behind a colon nothing else can be meant.
            part = last if completion.is_filter else first
            part.append(offer_filter(completion.word, partial(self._filters.take, completion)))
        found = self._records(words, answer)
        today = self._desk.workspace.clock.today()
        offers = ranked(first, found, last, answer.used, today)
        self._offers.show(offers or [nothing_found()])
        self._popup.show_below(self, is_wanted=self.hasFocus())

    def _records(self, words: str, answer: _Answer) -> list[Offer]:
        def choose(one: object) -> Callable[[], object]:
            return partial(self.chosen.emit, one)

        return [
            *(offer_at_hand(one, choose(one)) for one in answer.at_hand),
            *(offer_view(view, choose(view)) for view in answer.views),
            *(offer_hit(hit, choose(hit), is_exact=is_number(hit, words)) for hit in answer.hits),
        ]

    def _count(self, name: str) -> None:
        """Remember that it was chosen."""
        settings, today = self._desk.tools.settings, self._desk.workspace.clock.today()

        def keep() -> Mapping[str, Use]:
            now = settings.load().with_used(name, today)
            settings.save(now)
            return now.used

        def know(used: Mapping[str, Use]) -> None:
            self._used = used

        self._desk.lanes.run(Lane.RECORDS, keep, owner=self, done=know)

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
        if offer.name:
            self._count(offer.name)
        offer.choose()

    def _leave(self) -> None:
        self._popup.hide()
        before, self._before = self._before, None
        self.left.emit(before)
