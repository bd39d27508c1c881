"""One folder of a mailbox in the ledger: its sum, its line, and what to do."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from deskapp.application.ports.ledger import FolderState
from deskapp.application.ports.post import FolderReplaced
from deskapp.application.ports.system import Clock
from deskapp.application.rounds.watching import WatchedFolder
from deskapp.ui.intake.ledger.figures import Figures
from deskapp.ui.intake.ledger.words import Said, balance, line
from deskapp.ui.intake.news import TRAY, way_out
from deskapp.ui.kit.buttons import Button
from deskapp.ui.kit.forms.flow_layout import FlowLayout
from deskapp.ui.kit.labels import IconLabel, PlainLabel
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.look.theme import INSIDE_GROUP
from deskapp.ui.kit.requests import AcceptFolder, FetchMail, Request
from deskapp.wording.errors import error_sentence
from deskapp.wording.language import translate


class FolderBlock(QWidget):
    """Says first whether anything is missing; the buttons are there where they help."""

    def __init__(self, clock: Clock, ask: Callable[[Request], object]) -> None:
        """``ask`` is given what the buttons ask for."""
        super().__init__()
        self._clock, self._ask = clock, ask
        self._question: FolderReplaced | None = None
        self._mends: Request | None = None
        self._balance, self._line, self._asked = _Sentence(), _Sentence(), _Sentence()
        self._figures = Figures(lambda: ask(TRAY))
        self._accept_button = Button(translate("intake", "Take over all the same"), self._agree)
        self._fetch_button = Button(
            translate("intake", "Fetch what is missing"), lambda: ask(FetchMail())
        )
        self._mend_button = Button("", self._mend)
        buttons = FlowLayout()
        for button in (self._accept_button, self._fetch_button, self._mend_button):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE_GROUP)
        for part in (self._balance, self._figures, self._line, self._asked):
            column.addWidget(part)
        column.addLayout(buttons)

    def show_state(
        self, state: FolderState, watched: WatchedFolder | None, question: FolderReplaced | None
    ) -> None:
        """Show the folder as it is now."""
        self._question = question
        self._balance.say(balance(state))
        self._line.say(line(state, watched, self._clock))
        self._figures.show_state(state)
        self._figures.setVisible(state.looked_at is not None)
        self._asked.setVisible(question is not None)
        if question is not None:
            self._asked.say(Said(Icon.WARNING, Tone.DUE, error_sentence(question)))
        error = watched.error if watched else None
        word, self._mends = way_out(error) if error is not None else ("", None)
        self._mend_button.setText(word)
        self._accept_button.setVisible(question is not None)
        self._fetch_button.setVisible(bool(state.missing or state.waiting) and question is None)
        self._mend_button.setVisible(self._mends is not None)

    def _agree(self) -> None:
        if self._question is not None:
            self._ask(AcceptFolder(self._question))

    def _mend(self) -> None:
        if self._mends is not None:
            self._ask(self._mends)


class _Sentence(QWidget):
    """A sign and its words."""

    def __init__(self) -> None:
        super().__init__()
        self._icon, self._text = IconLabel(Icon.CHECK), PlainLabel(wraps=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(INSIDE_GROUP)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)

    def say(self, said: Said) -> None:
        self._icon.set_icon(said.icon, said.tone)
        self._text.setText(said.text)
