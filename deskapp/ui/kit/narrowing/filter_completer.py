"""Offers filters and their values to a line while one types."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QStringListModel, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView

from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.narrowing.completions import (
    Completion,
    OfficeWords,
    completions,
    read_office_words,
)


class FilterOffers(QObject):
    """What fits the word at the cursor of a line.

    What the office has of its own is asked for when the first word is typed, and again after
    changes.
    """

    known = Signal()
    """There may be more to offer now."""

    def __init__(self, line: QLineEdit, desk: Desk) -> None:
        super().__init__(line)
        self._line, self._desk = line, desk
        self._office, self._is_known = OfficeWords(), False
        desk.changed.connect(self._doubt)

    def offered(self) -> Sequence[Completion]:
        """What can be typed next."""
        if not self._is_known:
            self._is_known = True
            self._desk.ask(read_office_words, owner=self, done=self._know)
        return completions(self._line.text(), self._line.cursorPosition(), self._office)

    def take(self, chosen: Completion) -> None:
        """Type what was chosen."""
        self._line.setText(chosen.line)
        self._line.setCursorPosition(chosen.at)

    def _doubt(self) -> None:
        self._is_known = False

    def _know(self, office: OfficeWords) -> None:
        self._office = office
        self.known.emit()


class FilterCompleter(QCompleter):
    """The list below a line that has no list of its own."""

    def __init__(self, line: QLineEdit, desk: Desk) -> None:
        super().__init__(line)
        self._line, self._offers = line, FilterOffers(line, desk)
        self._shown: dict[str, Completion] = {}
        self._words = QStringListModel(self)
        self._list = QListView()
        self.setModel(self._words)
        self.setPopup(self._list)
        self.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.setWidget(line)
        self.activated[str].connect(self._take)  # type: ignore[index]
        line.textEdited.connect(self._offer)

    def _offer(self) -> None:
        self._shown = {each.word: each for each in self._offers.offered()}
        self._words.setStringList(list(self._shown))
        if not self._shown:
            self._list.hide()
            return
        # The list of a completer has no parent from which it could have its looks.
        self._list.setStyleSheet(self._line.window().styleSheet())
        self.complete()

    def _take(self, word: str) -> None:
        chosen = self._shown[word]
        self._offers.take(chosen)
        if chosen.is_filter:
            self._offer()
