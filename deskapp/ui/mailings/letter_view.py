"""The letter of a mailing as one recipient gets it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from deskapp.application.ports.records import Queries
from deskapp.application.rounds.mailings import writing_of
from deskapp.application.use_cases.mailings.letters import Writing, letter
from deskapp.domain.contact import Contact
from deskapp.domain.errors import DomainError
from deskapp.domain.mailings.mailing import Mailing
from deskapp.domain.message import Message
from deskapp.domain.record import Id
from deskapp.ui.kit.buttons import IconButton
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.labels import ElidedLabel, PlainLabel
from deskapp.ui.kit.lanes.jobs import Job
from deskapp.ui.kit.letter.letter_edit import LetterEdit
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.look.theme import GRID, INSIDE_GROUP
from deskapp.ui.kit.records.block_list import TEXT_EDGE
from deskapp.ui.mailings.dossier import Line
from deskapp.wording.errors import error_sentence
from deskapp.wording.language import translate

_LINES = 9


class LetterView(QWidget):
    """Shows one letter after the other; that of the recipient who is current in the list."""

    shown = Signal()
    """A letter came, or none; what stands below may have moved."""

    def __init__(self, desk: Desk, mailing: Mailing) -> None:
        super().__init__()
        self._desk, self._mailing = desk, mailing
        self._lines: tuple[Line, ...] = ()
        self._place = 0
        self._job: Job | None = None
        self._who = ElidedLabel(tone=Tone.MUTED)
        self._subject = PlainLabel(wraps=True, is_selectable=True)
        self._text = LetterEdit(translate("mailings", "The e-mail"), _LINES)
        self._text.setReadOnly(True)
        back = IconButton(Icon.CHEVRON_LEFT, translate("mailings", "Previous e-mail"), self._back)
        self._buttons = (
            back,
            IconButton(Icon.CHEVRON_RIGHT, translate("mailings", "Next e-mail"), self._go_on),
        )
        self._lay_out()

    def show_lines(self, lines: tuple[Line, ...]) -> None:
        """Show letters to these people; the present one stays where it can."""
        before = self._line
        self._lines = lines
        ids = [line.id for line in lines]
        self._place = ids.index(before.id) if before and before.id in ids else 0
        self._ask()

    def go_to(self, recipient_id: Id | None) -> None:
        """Show the letter to one of them."""
        ids = [line.id for line in self._lines]
        if recipient_id in ids and ids.index(recipient_id) != self._place:
            self._place = ids.index(recipient_id)
            self._ask()

    @property
    def recipient_id(self) -> Id | None:
        """Whose letter is shown."""
        return self._line.id if self._line else None

    @property
    def _line(self) -> Line | None:
        return self._lines[self._place] if self._place < len(self._lines) else None

    def _back(self) -> None:
        self._turn(-1)

    def _go_on(self) -> None:
        self._turn(1)

    def _turn(self, step: int) -> None:
        if self._lines:
            self._place = (self._place + step) % len(self._lines)
            self._ask()

    def _ask(self) -> None:
        if self._job is not None:
            self._job.drop()
        line = self._line
        for button in self._buttons:
            button.setVisible(len(self._lines) > 1)
        if line is None:
            nobody = translate("mailings", "With a first recipient, the e-mail can be read here.")
            self._who.setText(nobody)
            self._put("", "")
            return
        self._who.setText(
            translate(
                "mailings",
                "To {name} ({place} of {count})",
                name=line.row.name,
                place=self._place + 1,
                count=len(self._lines),
            )
        )
        mailing, writing = self._mailing, writing_of(self._desk.workspace, self._desk.tools)
        self._job = self._desk.ask(
            lambda queries: _read(queries, writing, mailing, line),
            owner=self,
            done=self._show,
            failed=self._fail,
        )

    def _show(self, found: Message | None) -> None:
        self._put(found.subject if found else "", found.body_text if found else "")

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, DomainError):
            self._desk.lanes.unexpected(error)
            return
        self._put(error_sentence(error), "")

    def _put(self, subject: str, text: str) -> None:
        self._subject.setText(subject)
        self._subject.setVisible(bool(subject))
        self._text.show_letter(text)
        self._text.setVisible(bool(text))
        self.shown.emit()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(INSIDE_GROUP)
        head.addWidget(self._who, 1)
        for button in self._buttons:
            head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(TEXT_EDGE, GRID, 0, 0)
        column.setSpacing(INSIDE_GROUP)
        column.addLayout(head)
        column.addWidget(self._subject)
        column.addWidget(self._text)


def _read(queries: Queries, writing: Writing, mailing: Mailing, line: Line) -> Message | None:
    """The stored letter where there is one, else as it would be written now."""
    recipient = line.row.recipient
    if recipient.message_id:
        return queries.find(Message, recipient.message_id)
    contact = queries.find(Contact, recipient.contact_id)
    if contact is None:
        return None
    return letter(queries, writing, mailing, (contact, recipient.initiative_id))
