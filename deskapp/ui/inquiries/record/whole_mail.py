"""A mail as it came: addresses, text or safe HTML or source, and its files."""

from dataclasses import dataclass
from enum import Enum
from functools import partial

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from deskapp.application.ports.mail import MailReader, UnreadableMail
from deskapp.application.ports.records import Queries
from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.message import Message
from deskapp.domain.record import Id
from deskapp.ui.inquiries.record.attachments import Attachments
from deskapp.ui.inquiries.words import full_moment
from deskapp.ui.kit.buttons import Button, IconButton, Kind
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.labels import ElidedLabel, PlainLabel
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.look.text_size import TextSize
from deskapp.ui.kit.look.theme import GRID, INSIDE_GROUP, PAGE_EDGE
from deskapp.ui.kit.mail_view import TEXT_LIMIT, MailText, destination
from deskapp.ui.kit.message_box import confirm
from deskapp.wording.errors import error_sentence
from deskapp.wording.language import translate

_MOST_NAMED = 10


class Form(Enum):
    """In which form a mail is shown."""

    FORMATTED = "formatted"
    TEXT = "text"
    SOURCE = "source"


@dataclass(frozen=True, slots=True)
class Opened:
    """A message with what its raw bytes gave; ``fault`` says why they gave nothing."""

    message: Message
    html: str
    source: str
    fault: str


class WholeMail(QWidget):
    """Stands in the place of the conversation until the person goes back."""

    left = Signal()
    says = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._opened: Opened | None = None
        self._subject = ElidedLabel(size=TextSize.BODY)
        self._people = PlainLabel("", TextSize.SMALL, Tone.MUTED, is_selectable=True, wraps=True)
        self._fault = PlainLabel("", TextSize.SMALL, Tone.OVERDUE, wraps=True)
        self.text = MailText()
        self.text.document().setDocumentMargin(PAGE_EDGE)
        self.text.link_activated.connect(self._ask_to_open)
        self._files = Attachments(desk)
        self._files.says.connect(self.says)
        self._forms = self._make_forms()
        self._lay_out()

    def open_message(self, message_id: Id) -> None:
        """Read a message and its raw mail, and show it."""
        self._opened = None
        self.text.show_text("")
        reader = self._desk.tools.mails
        self._desk.ask(
            lambda queries: _opened(queries, reader, message_id), owner=self, done=self._show
        )
        self.text.setFocus()

    def show_as(self, form: Form) -> None:
        """Show the mail opened in another form."""
        if self._opened is None:
            return
        self._button(form).setChecked(True)
        match form:
            case Form.FORMATTED:
                self.text.show_html(self._opened.html, {})
            case Form.TEXT:
                self.text.show_text(self._opened.message.body_text)
            case Form.SOURCE:
                self.text.show_text(self._opened.source)

    def _show(self, opened: Opened | None) -> None:
        if opened is None:
            self.left.emit()
            return
        self._opened = opened
        message = opened.message
        self._subject.setText(message.subject or translate("inquiries", "No subject"))
        self._people.setText("\n".join(_people(message, self._moment(message))))
        self._fault.setText(opened.fault)
        self._fault.setVisible(bool(opened.fault))
        self._files.show_files(message)
        self._button(Form.FORMATTED).setVisible(bool(opened.html))
        self._button(Form.SOURCE).setVisible(bool(opened.source))
        self.show_as(Form.FORMATTED if opened.html else Form.TEXT)

    def _moment(self, message: Message) -> str:
        clock = self._desk.workspace.clock
        return full_moment(clock.local(message.at), clock.today())

    def _button(self, form: Form) -> Button:
        found = self._forms.button(list(Form).index(form))
        assert isinstance(found, Button)
        return found

    def _make_forms(self) -> QButtonGroup:
        group = QButtonGroup(self)
        words = {
            Form.FORMATTED: translate("inquiries", "Formatted"),
            Form.TEXT: translate("inquiries", "Text"),
            Form.SOURCE: translate("inquiries", "Source"),
        }
        for at, (form, word) in enumerate(words.items()):
            button = Button(word, partial(self.show_as, form), Kind.CHIP)
            button.setCheckable(True)
            group.addButton(button, at)
        return group

    def _ask_to_open(self, url: QUrl) -> None:
        confirm(
            self,
            translate("inquiries", "Open this address?"),
            destination(url),
            translate("inquiries", "Open it"),
            lambda: QDesktopServices.openUrl(url),
        )

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(INSIDE_GROUP)
        back = translate("inquiries", "Back to the conversation")
        top.addWidget(IconButton(Icon.CHEVRON_LEFT, back, self.left.emit))
        top.addWidget(self._subject, 1)
        for button in self._forms.buttons():
            top.addWidget(button)
        head = QVBoxLayout()
        head.setContentsMargins(PAGE_EDGE, INSIDE_GROUP, PAGE_EDGE, 0)
        head.setSpacing(GRID)
        for part in (self._people, self._fault):
            head.addWidget(part)
        head.insertLayout(0, top)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.text, 1)
        column.addWidget(self._files)


def _opened(queries: Queries, reader: MailReader, message_id: Id) -> Opened | None:
    """Off the window's thread: the bytes may take seconds to read."""
    message = queries.find(Message, message_id)
    if message is None:
        return None
    raw = queries.content(message.raw_sha256) if message.raw_sha256 else None
    if raw is None:
        return Opened(message, "", "", "")
    source = raw[:TEXT_LIMIT].decode("utf-8", "replace")
    try:
        return Opened(message, reader.read(raw).html, source, "")
    except UnreadableMail as error:
        return Opened(message, "", source, error_sentence(error))


def _people(message: Message, moment: str) -> list[str]:
    lines = [moment]
    if message.sender:
        lines.insert(0, translate("inquiries", "From {people}", people=_named([message.sender])))
    if message.to:
        lines.append(translate("inquiries", "To {people}", people=_named(message.to)))
    if message.cc:
        lines.append(translate("inquiries", "Copy to {people}", people=_named(message.cc)))
    return lines


def _named(people: tuple[MailAddress, ...] | list[MailAddress]) -> str:
    shown = [f"{p.name} <{p.address}>" if p.name else p.address for p in people[:_MOST_NAMED]]
    return ", ".join(shown) + (" …" if len(people) > _MOST_NAMED else "")
