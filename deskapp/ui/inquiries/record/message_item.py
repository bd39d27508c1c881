"""One thing said, in the conversation: who, when, the text, and what is folded."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from deskapp.application.ports.questions.lists import MessageRow
from deskapp.domain.message import Automatic, Delivery, Direction
from deskapp.ui.inquiries.record.text_labels import LINK_INSET, inset, strong
from deskapp.ui.kit.buttons import Button, Kind
from deskapp.ui.kit.forms.flow_layout import FlowLayout
from deskapp.ui.kit.labels import IconLabel, PlainLabel
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.look.text_size import TextSize
from deskapp.ui.kit.look.theme import BETWEEN_GROUPS, GRID, INSIDE_GROUP
from deskapp.ui.kit.plain_text import label_text, one_line
from deskapp.wording.labels import label
from deskapp.wording.language import translate
from deskapp.wording.servers.replies import note_sentence

_SIGNS = {
    Direction.IN: (Icon.MAIL, Tone.MUTED),
    Direction.OUT: (Icon.REPLY, Tone.ACCENT),
    Direction.NOTE: (Icon.NOTE, Tone.DUE),
    Direction.CALL: (Icon.PHONE, Tone.NEW),
}


class MessageItem(QWidget):
    """A message; its quoted rest and its whole mail are asked for when wanted."""

    quote_wanted = Signal(object)
    whole_wanted = Signal(object)
    draft_wanted = Signal()
    letter_wanted = Signal(object)
    own_inquiry_wanted = Signal(object)

    def __init__(self, row: MessageRow, when: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = row
        self._text = PlainLabel(row.text.strip(), is_selectable=True, wraps=True)
        if not row.text.strip():
            self._text.hide()
        self._quote = PlainLabel("", TextSize.SMALL, Tone.MUTED, is_selectable=True, wraps=True)
        self._quote.hide()
        for label_below in (self._text, self._quote):
            inset(label_below)
        self._toggle = Button("", self._unfold, Kind.LINK)
        self._body = body = QVBoxLayout()
        body.setSpacing(GRID)
        body.addLayout(self._heading(when))
        body.addWidget(self._text)
        if row.refused:
            trouble = PlainLabel(_trouble(row), tone=Tone.OVERDUE, is_selectable=True, wraps=True)
            body.addWidget(inset(trouble))
        self._link_row = self._links()
        body.addLayout(self._link_row)
        body.addWidget(self._quote)
        line = QHBoxLayout()
        line.setSpacing(INSIDE_GROUP + GRID - LINK_INSET)
        line.addWidget(IconLabel(*_SIGNS[row.direction]), 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(body, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN_GROUPS)
        column.addLayout(line)
        self._name_toggle()

    def offer_own_inquiry(self) -> None:
        """Let the person say that it is another matter."""
        words = translate("inquiries", "As its own inquiry")
        self._link_row.addWidget(
            Button(words, lambda: self.own_inquiry_wanted.emit(self.row.id), Kind.LINK)
        )

    def add_below_title(self, line: QWidget) -> None:
        """Put something between who said it and the text."""
        self._body.insertWidget(1, line)

    def show_quote(self, text: str) -> None:
        """Unfold the quoted rest."""
        self._quote.setText(text.strip())
        self._quote.show()
        self._name_toggle()

    def _heading(self, when: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(INSIDE_GROUP)
        row.addWidget(inset(strong(_title(self.row))), 1)
        moment = PlainLabel(when, TextSize.SMALL, Tone.MUTED)
        row.addWidget(moment, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _links(self) -> FlowLayout:
        links = FlowLayout()
        row = self.row
        links.addWidget(self._toggle)
        if not row.has_more:
            self._toggle.hide()
        if row.delivery is Delivery.DRAFT:
            draft = translate("inquiries", "Go on writing")
            links.addWidget(Button(draft, self.draft_wanted.emit, Kind.LINK, Icon.EDIT))
        elif row.raw_sha256:
            count = row.attachments
            whole = (
                translate("inquiries", "Whole mail, %n attachments", n=count)
                if count
                else translate("inquiries", "Whole mail")
            )
            sign = Icon.ATTACH if count else None
            links.addWidget(Button(whole, lambda: self.whole_wanted.emit(row.id), Kind.LINK, sign))
        if row.direction is Direction.OUT:
            letter = translate("inquiries", "As a letter")
            links.addWidget(Button(letter, lambda: self.letter_wanted.emit(row.id), Kind.LINK))
        if label_text(row.text) != row.text and not row.raw_sha256:
            rest = translate("inquiries", "Read all of it")
            links.addWidget(Button(rest, lambda: self.whole_wanted.emit(row.id), Kind.LINK))
        return links

    def _unfold(self) -> None:
        if self._quote.isVisible():
            self._quote.hide()
            self._name_toggle()
        else:
            self.quote_wanted.emit(self.row.id)

    def _name_toggle(self) -> None:
        is_folded = self._quote.isHidden()
        self._toggle.setText(
            translate("inquiries", "Show quote and signature")
            if is_folded
            else translate("inquiries", "Hide quote and signature")
        )


def _title(row: MessageRow) -> str:
    """Who said it, and what it is where that is no plain mail."""
    words = [one_line(row.who) or label(row.direction)]
    if row.direction in {Direction.NOTE, Direction.CALL} and row.who:
        words.append(label(row.direction))
    if row.automatic is not Automatic.NO:
        words.append(label(row.automatic))
    if row.direction is Direction.OUT:
        words.append(label(row.delivery))
    return " · ".join(words)


def _trouble(row: MessageRow) -> str:
    """Whom a mail of ours has not reached, and why."""
    names = ", ".join(row.refused)
    why = note_sentence(row.delivery_note)
    if row.delivery is Delivery.SENT:
        return translate("inquiries", "Came back: {names}. {why}", names=names, why=why)
    return translate("inquiries", "Not reached: {names}. {why}", names=names, why=why)
