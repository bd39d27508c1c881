"""The sum of a folder: each number over its word, with the signs between them."""

from collections.abc import Callable

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from deskapp.application.ports.ledger import FolderState
from deskapp.ui.kit.buttons import Button, Kind
from deskapp.ui.kit.forms.flow_layout import FlowLayout
from deskapp.ui.kit.labels import PlainLabel
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.look.text_size import TextSize
from deskapp.ui.kit.look.theme import GRID
from deskapp.wording.language import translate

_ALWAYS = frozenset({"in_mailbox", "taken_in", "set_aside", "unreadable", "missing"})


class Figures(QWidget):
    """What lies in the mailbox, = what became of it; what is nothing and rare is left out."""

    def __init__(self, show_unreadable: Callable[[], object]) -> None:
        super().__init__()
        words = {
            "in_mailbox": translate("intake", "in the mailbox"),
            "gone": translate("intake", "no longer there"),
            "taken_in": translate("intake", "taken in"),
            "set_aside": translate("intake", "set aside"),
            "unreadable": translate("intake", "unreadable"),
            "waiting": translate("intake", "still to be fetched"),
            "missing": translate("intake", "missing"),
        }
        self._figures = {name: _Figure(word) for name, word in words.items()}
        self._show = Button(translate("intake", "Show unreadable"), show_unreadable, Kind.LINK)
        row = FlowLayout(self)
        for name, figure in self._figures.items():
            figure.put_sign({"in_mailbox": "", "taken_in": "="}.get(name, "+"))
            row.addWidget(figure)
        row.addWidget(self._show)

    def show_state(self, state: FolderState) -> None:
        """Show the numbers of a folder."""
        for name, figure in self._figures.items():
            number = int(getattr(state, name))
            figure.show_number(number, is_alarm=name == "missing" and number > 0)
            figure.setVisible(number > 0 or name in _ALWAYS)
        self._show.setVisible(state.unreadable > 0)


class _Figure(QWidget):
    def __init__(self, word: str) -> None:
        super().__init__()
        self._sign = ""
        self._number = PlainLabel(size=TextSize.HEADING)
        self._word = PlainLabel(word, TextSize.SMALL, Tone.MUTED)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 3 * GRID, 0)
        column.setSpacing(0)
        column.addWidget(self._number, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._word, 0, Qt.AlignmentFlag.AlignLeft)

    def put_sign(self, sign: str) -> None:
        self._sign = f"{sign} " if sign else ""

    def show_number(self, number: int, *, is_alarm: bool) -> None:
        self._number.setText(f"{self._sign}{QLocale().toString(number)}")
        for label in (self._number, self._word):
            tone = Tone.PLAIN if label is self._number else Tone.MUTED
            label.set_tone(Tone.OVERDUE if is_alarm else tone)
