"""A mailing before its start: text, recipients, test mail, start, one below the other."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from deskapp.ui.kit.actions import Command
from deskapp.ui.kit.buttons import Button
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.labels import PlainLabel
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.look.theme import GRID, INSIDE_GROUP, PAGE_EDGE
from deskapp.ui.kit.records.block_list import TEXT_EDGE, SelectionBlock
from deskapp.ui.kit.records.sheet import Sheet
from deskapp.ui.kit.speech import announce
from deskapp.ui.mailings.cards import candidate_cards
from deskapp.ui.mailings.dossier import MailingDossier
from deskapp.ui.mailings.letter_view import LetterView
from deskapp.ui.mailings.target_group import TargetGroup
from deskapp.ui.mailings.words import gate_words, reason_words, start_words, subtitle_of, text_words
from deskapp.wording.language import translate

_REASON = Qt.FocusReason.OtherFocusReason


@dataclass(frozen=True, slots=True)
class Lent:
    """What the page lends its sheets: buttons for its commands, and those that are single keys."""

    button: Callable[[str], Button]
    primary: Callable[[str], Button]
    keys: Sequence[Command]


class PreparingSheet(Sheet):
    """Follows the list of recipients while it is shown; text and title are made anew."""

    def __init__(self, desk: Desk, dossier: MailingDossier, lent: Lent) -> None:
        mailing = dossier.record
        super().__init__(mailing.title, subtitle_of(mailing))
        self._base = mailing
        self.letter = LetterView(desk, mailing)
        self.letter.shown.connect(self._keep_in_view, Qt.ConnectionType.QueuedConnection)
        self.targets = TargetGroup(desk, dossier.words)
        name = translate("mailings", "Everybody on the list")
        self.recipients = SelectionBlock(desk.lanes, name, {}, lent.keys)
        self.recipients.current_changed.connect(self.letter.go_to)
        self._gates = PlainLabel(wraps=True)
        self._reasons = PlainLabel(tone=Tone.MUTED, wraps=True)
        self._start = PlainLabel(wraps=True)
        self._missing = PlainLabel(tone=Tone.OVERDUE, wraps=True, is_selectable=True)
        self._missing.hide()
        self._test = PlainLabel(wraps=True)
        button = lent.button
        self.add_buttons([button(name) for name in ("edit", "choose_template", "delete_mailing")])
        self.add_part(translate("mailings", "1 Text"), self._text_part(dossier))
        self.add_part(
            translate("mailings", "2 Recipients"),
            _column(self.targets, self._gates, self._reasons),
        )
        self.add_part(
            translate("mailings", "3 Test mail"), _column(self._test), [button("send_test")]
        )
        self.add_part(
            translate("mailings", "4 Start"),
            _column(self._start, self._missing),
            [lent.primary("start")],
        )
        self.add_part(
            translate("mailings", "Everybody on the list"),
            self.recipients,
            [button(name) for name in ("leave_out", "remove")],
        )
        self.follow(dossier)

    def is_of(self, dossier: MailingDossier) -> bool:
        """Whether the sheet can follow to that state: that of the same mailing, unchanged."""
        return self._base == dossier.record

    def follow(self, dossier: MailingDossier) -> None:
        """Show the recipients as they are now."""
        self._gates.setText(gate_words(dossier))
        self._reasons.setText(reason_words(dossier))
        self._reasons.setVisible(bool(dossier.refused))
        self._start.setText(start_words(dossier))
        mail = dossier.own_mail
        where = translate("mailings", "Goes to {mail}.", mail=mail.address) if mail else ""
        self._test.setText(where or translate("mailings", "There is no sender profile yet."))
        refused_first = (*dossier.refused, *dossier.open_lines)
        self.recipients.show_cards(candidate_cards(refused_first))
        self.recipients.setVisible(bool(refused_first))
        self.letter.show_lines(dossier.open_lines)
        self.show_missing("")

    def go_on(self) -> None:
        """Go to the choice of recipients, or to those who are chosen already."""
        is_chosen = not self.recipients.isHidden()
        (self.recipients if is_chosen else self.targets).setFocus(_REASON)

    def _keep_in_view(self) -> None:
        """While somebody chooses recipients, keep in view how many may be written to."""
        focused: QWidget | None = self.window().focusWidget()
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if above is not None and focused is not None and self.targets.isAncestorOf(focused):
            last = self._gates if self._reasons.isHidden() else self._reasons
            above.ensureWidgetVisible(last, 0, PAGE_EDGE)

    def show_missing(self, text: str) -> None:
        """Show what keeps letters from leaving, below the start."""
        self._missing.setText(text)
        self._missing.setVisible(bool(text))
        if text:
            announce(self._missing, text, is_urgent=True)

    def _text_part(self, dossier: MailingDossier) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE_GROUP)
        source = PlainLabel(text_words(dossier), tone=Tone.MUTED, wraps=True)
        source.setContentsMargins(TEXT_EDGE, GRID, 0, 0)
        column.addWidget(source)
        column.addWidget(self.letter)
        return part


def _column(*widgets: QWidget) -> QWidget:
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(INSIDE_GROUP)
    for widget in widgets:
        if isinstance(widget, PlainLabel):
            widget.setContentsMargins(TEXT_EDGE, GRID, 0, 0)
        column.addWidget(widget)
    return part
