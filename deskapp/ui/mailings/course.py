"""A mailing after its start: how far it is, who has answered, and whom nothing was written to."""

from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from deskapp.domain.mailings.answers import Standing
from deskapp.domain.mailings.mailing import Mailing, MailingKind, MailingState
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.labels import PlainLabel
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.look.text_size import TextSize
from deskapp.ui.kit.look.theme import INSIDE_GROUP
from deskapp.ui.kit.records.block_list import TEXT_EDGE, SelectionBlock
from deskapp.ui.kit.records.sheet import Sheet
from deskapp.ui.kit.speech import announce
from deskapp.ui.mailings.cards import candidate_cards, exchange_cards
from deskapp.ui.mailings.dossier import MailingDossier
from deskapp.ui.mailings.letter_view import LetterView
from deskapp.ui.mailings.preparing import Lent
from deskapp.ui.mailings.words import (
    answer_words,
    progress_words,
    state_words,
    subtitle_of,
)
from deskapp.wording.language import translate


class CourseSheet(Sheet):
    """Follows what leaves and what comes back; selection and place in the list stay."""

    def __init__(self, desk: Desk, dossier: MailingDossier, lent: Lent) -> None:
        mailing = dossier.record
        super().__init__(mailing.title, subtitle_of(mailing))
        self._base = mailing
        self._desk, self._can_do = desk, _commands(dossier)
        self._refused_ids = [line.id for line in dossier.refused]
        self._answers = PlainLabel(size=TextSize.HEADING, wraps=True)
        self._progress = PlainLabel(tone=Tone.MUTED, wraps=True)
        self._missing = PlainLabel(tone=Tone.OVERDUE, wraps=True, is_selectable=True)
        self._bar = QProgressBar(textVisible=False)
        self._bar.setAccessibleName(translate("mailings", "E-mails that have left"))
        self._is_question = _asks(mailing)
        heading = translate("mailings", "Recipients")
        self.recipients = SelectionBlock(desk.lanes, heading, {}, lent.keys)
        self.letter = LetterView(desk, mailing)
        self.recipients.current_changed.connect(self.letter.go_to)
        self.add_buttons([lent.button(name) for name in self._can_do])
        self._column.addWidget(self._head())
        if self._is_question:
            heading = translate("mailings", "Who has answered")
        names = ("remind", "decline") if self._is_question else ()
        self.add_part(heading, self.recipients, [lent.button(name) for name in names])
        refused = candidate_cards(dossier.refused)
        if refused:
            none_written = translate("mailings", "Not written to")
            self._refused = SelectionBlock(desk.lanes, none_written, refused, ())
            self.add_part(none_written, self._refused)
        self.add_part(translate("mailings", "The e-mail"), self.letter)
        self.follow(dossier)

    def is_of(self, dossier: MailingDossier) -> bool:
        """Whether the sheet can follow to that state: that of the same mailing, unchanged."""
        same = (self._base, self._can_do) == (dossier.record, _commands(dossier))
        return same and self._refused_ids == [line.id for line in dossier.refused]

    def follow(self, dossier: MailingDossier) -> None:
        """Show how far it is now."""
        counts, total = dossier.counts, len(dossier.written) + len(dossier.open_lines)
        self._answers.setText(answer_words(dossier))
        self._answers.setVisible(self._is_question)
        self._progress.setText(f"{state_words(dossier)} · {progress_words(dossier)}")
        self._bar.setRange(0, max(total, 1))
        self._bar.setValue(len(dossier.written) - counts[Standing.QUEUED])
        self._bar.setVisible(not dossier.is_over)
        lines, clock = (*dossier.written, *dossier.open_lines), self._desk.workspace.clock
        self.recipients.show_cards(exchange_cards(lines, clock, is_question=self._is_question))
        self.letter.show_lines(lines)

    def show_missing(self, text: str) -> None:
        """Show what keeps letters or reminders from leaving."""
        self._missing.setText(text)
        self._missing.setVisible(bool(text))
        if text:
            announce(self._missing, text, is_urgent=True)

    def _head(self) -> QWidget:
        head = QWidget()
        column = QVBoxLayout(head)
        column.setContentsMargins(TEXT_EDGE, 0, 0, 0)
        column.setSpacing(INSIDE_GROUP)
        for widget in (self._answers, self._progress, self._bar, self._missing):
            column.addWidget(widget)
        self._missing.hide()
        return head


def _commands(dossier: MailingDossier) -> tuple[str, ...]:
    """What can be done now; the first has the focus."""
    always = ("open_inquiry", "edit") if _asks(dossier.record) else ("open_inquiry",)
    if dossier.is_over:
        return always
    is_paused = dossier.record.state is MailingState.PAUSED or bool(dossier.open_lines)
    return ("start" if is_paused else "pause", "end", *always)


def _asks(mailing: Mailing) -> bool:
    return mailing.kind is MailingKind.ROUND_ROBIN
