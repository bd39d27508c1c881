"""A mail as it came: who wrote it, what is strange about it, its text in four forms, its files."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from deskapp.domain.record import Id
from deskapp.ui.inquiries.record.attachments.files import Attachments
from deskapp.ui.inquiries.record.attachments.place import MailPlace
from deskapp.ui.inquiries.record.text_labels import rule
from deskapp.ui.inquiries.record.whole_mail.forms import Form, FormRow
from deskapp.ui.inquiries.record.whole_mail.links import LinkGuide
from deskapp.ui.inquiries.record.whole_mail.on_paper import OnPaper
from deskapp.ui.inquiries.record.whole_mail.opened import Opened, opened, own_pictures
from deskapp.ui.inquiries.record.whole_mail.people import paper_lines, people_lines
from deskapp.ui.inquiries.record.whole_mail.remote_bar import RemoteBar
from deskapp.ui.inquiries.record.whole_mail.warnings import WarningLine
from deskapp.ui.inquiries.words import full_moment
from deskapp.ui.kit.actions import Command, action, add_shortcuts, commands_of
from deskapp.ui.kit.buttons import IconButton
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.forms.flow_layout import FlowLayout
from deskapp.ui.kit.labels import ElidedLabel, PlainLabel
from deskapp.ui.kit.lanes.jobs import Job
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.look.text_size import TextSize
from deskapp.ui.kit.look.theme import GRID, INSIDE_GROUP, PAGE_EDGE
from deskapp.ui.kit.mail.printing import PrintedMail
from deskapp.ui.kit.mail.text_view import MailText
from deskapp.ui.kit.menu_button import Entry, MenuButton
from deskapp.wording.language import translate

_WIDEST_PICTURE = 620
"""Dots; as wide as the text on paper."""


class WholeMail(QWidget):
    """Stands in the place of the conversation until the person goes back.

    The form chosen last is kept for the mails that follow, until the program ends.
    """

    left = Signal()
    says = Signal(object)
    wants = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._job: Job | None = None
        self._opened: Opened | None = None
        self._pictures: dict[str, QImage] = {}
        self._form = self._chosen = Form.FORMATTED
        self._subject = ElidedLabel(size=TextSize.BODY)
        self._people = PlainLabel("", TextSize.SMALL, Tone.MUTED, is_selectable=True, wraps=True)
        self._fault = PlainLabel("", TextSize.SMALL, Tone.OVERDUE, wraps=True)
        self._large = PlainLabel(
            translate("inquiries", "Large message, shown as text"), TextSize.SMALL, Tone.MUTED
        )
        self._notes = PlainLabel("", TextSize.SMALL, Tone.MUTED, wraps=True)
        self._signs = WarningLine()
        self.remote = RemoteBar(desk)
        self.text = MailText()
        self.text.document().setDocumentMargin(PAGE_EDGE)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.links = LinkGuide(self)
        self.paper = OnPaper(desk, self.printed, self)
        self._files = Attachments(desk)
        self._forms = FormRow()
        self._connect()
        self._lay_out()
        add_shortcuts(self, commands_of(self))

    def commands(self) -> Sequence[Command]:
        """What can be done with the mail, and with its files where it has some."""
        files = () if self._files.isHidden() else commands_of(self._files)
        return (*commands_of(self), *files)

    def open_message(self, message_id: Id) -> None:
        """Read a message and its raw mail, and show it."""
        if self._job is not None:
            self._job.drop()
        self._opened = None
        self.place.show_mail()
        self.text.show_text("")
        reader = self._desk.tools.mails
        self._job = self._desk.ask(
            lambda queries: opened(queries, reader, message_id), owner=self, done=self._show
        )
        self.text.setFocus()

    def show_as(self, form: Form) -> None:
        """Show the mail opened in another form, and those that follow."""
        self._chosen = form
        self._show_form()

    def printed(self) -> PrintedMail | None:
        """What goes on paper: the mail as it is shown."""
        shown = self._opened
        if shown is None:
            return None
        is_formatted = self._form is Form.FORMATTED
        return PrintedMail(
            title=shown.message.subject or translate("inquiries", "No subject"),
            lines=tuple(paper_lines(shown.message, shown.mail, self._local(shown))),
            html=shown.mail.html if is_formatted else "",
            text="" if is_formatted else shown.texts[self._form],
            pictures=dict(self._pictures),
        )

    @action("inquiries", "Mail: formatted", shortcut="Ctrl+Shift+1")
    def formatted(self) -> None:
        """Show the page that the sender has designed."""
        self.show_as(Form.FORMATTED)

    @action("inquiries", "Mail: as text", shortcut="Ctrl+Shift+2")
    def as_text(self) -> None:
        """Show the text alone."""
        self.show_as(Form.TEXT)

    @action("inquiries", "Mail: source", shortcut="Ctrl+Shift+3")
    def source(self) -> None:
        """Show the mail as it came."""
        self.show_as(Form.SOURCE)

    @action("inquiries", "Mail: headers", shortcut="Ctrl+Shift+4")
    def headers(self) -> None:
        """Show the header fields as they came."""
        self.show_as(Form.HEADERS)

    @action("inquiries", "Load pictures of the mail", shortcut="Ctrl+Shift+5", icon=Icon.PICTURE)
    def load_pictures(self) -> None:
        """Fetch the pictures that lie elsewhere, for this mail."""
        self.remote.load()

    @action("inquiries", "Print the mail…", shortcut="Ctrl+P")
    def print_it(self) -> None:
        """Put the mail on paper as it is shown."""
        self.paper.ask_printer()

    @action("inquiries", "Save the mail as PDF…", shortcut="Ctrl+Alt+P", icon=Icon.DOWNLOAD)
    def save_pdf(self) -> None:
        """Write the mail to a file as it is shown."""
        self.paper.ask_where()

    def _show(self, shown: Opened | None) -> None:
        if shown is None:
            self.left.emit()
            return
        self._opened = shown
        self._pictures = {}
        self._subject.setText(shown.message.subject or translate("inquiries", "No subject"))
        people = [f"{word} {who}" for word, who in people_lines(shown.message, shown.mail)]
        moment = full_moment(self._local(shown), self._desk.workspace.clock.today())
        self._people.setText("\n".join((*people, moment)))
        self._fault.setText(shown.fault)
        self._fault.setVisible(bool(shown.fault))
        self._large.setVisible(shown.mail.page.is_large)
        self._notes.setText("\n".join(shown.notes))
        self._notes.setVisible(bool(shown.notes))
        self._signs.show_signs(shown.signs)
        self.links.show_mail(shown)
        self.remote.show_facts(shown.mail.page, _WIDEST_PICTURE)
        self._files.show_files(shown.message)
        self._forms.offer(shown.forms)
        self._show_form()
        self._fetch_own_pictures(shown)

    def _show_form(self) -> None:
        """The form chosen last, or the one that comes nearest."""
        if self._opened is None:
            return
        forms = self._opened.forms
        usual = Form.FORMATTED if Form.FORMATTED in forms else Form.TEXT
        self._form = self._chosen if self._chosen in forms else usual
        self._forms.check(self._form)
        self.links.point_at(QUrl())
        if self._form is Form.FORMATTED:
            self.text.show_html(self._opened.mail.html, self._pictures)
        else:
            self.text.show_text(self._opened.texts[self._form])

    def _fetch_own_pictures(self, shown: Opened) -> None:
        """The text is there to be read before its pictures are drawn."""
        if 'src="cid:' not in shown.mail.html.lower() or Form.FORMATTED not in shown.forms:
            return
        tools = self._desk.tools
        self._job = self._desk.ask(
            lambda queries: own_pictures(tools, queries, shown, _WIDEST_PICTURE),
            owner=self,
            done=self._add_pictures,
        )

    def _add_pictures(self, pictures: dict[str, QImage]) -> None:
        self._pictures |= pictures
        if pictures and self._form is Form.FORMATTED:
            bar = self.text.verticalScrollBar()
            place = bar.value()
            self._show_form()
            bar.setValue(place)

    def _local(self, shown: Opened) -> datetime:
        return self._desk.workspace.clock.local(shown.message.at)

    def _connect(self) -> None:
        self._forms.chosen.connect(self.show_as)
        self.text.link_activated.connect(self.links.activate)
        self.text.link_pointed_at.connect(self.links.point_at)
        self.remote.fetched.connect(self._add_pictures)
        self.links.wants.connect(self.wants)
        for part in (self.links, self.paper):
            part.says.connect(self.says)

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(PAGE_EDGE, INSIDE_GROUP, PAGE_EDGE, INSIDE_GROUP)
        head.setSpacing(INSIDE_GROUP)
        head.addLayout(self._top())
        for part in (self._people, self._fault, self._large, self._notes, self._signs, self.remote):
            head.addWidget(part)
        foot = QHBoxLayout()
        foot.setContentsMargins(PAGE_EDGE, GRID, PAGE_EDGE, GRID)
        foot.addWidget(self.links.line, 1)
        mail = QWidget()
        column = QVBoxLayout(mail)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(rule())
        column.addWidget(self.text, 1)
        column.addLayout(foot)
        column.addWidget(self._files)
        self.place = MailPlace(self._desk, mail, self._files)
        self.place.says.connect(self.says)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.place)

    def _top(self) -> FlowLayout:
        """The subject with the way back, and what can be done; below each other where narrow."""
        back = translate("inquiries", "Back to the conversation")
        more = MenuButton(translate("inquiries", "More"))
        more.show_value(translate("inquiries", "More"))
        more.offer(
            Entry(each.label, each.handler, each.icon, key=each.shown_shortcut)
            for each in commands_of(self)
            if each.handler in (self.print_it, self.save_pdf)
        )
        name = QWidget()
        name.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        top = FlowLayout()
        for widget, parts in (
            (name, (IconButton(Icon.CHEVRON_LEFT, back, self.left.emit), self._subject)),
            (QWidget(), (self._forms, more)),
        ):
            row = QHBoxLayout(widget)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(INSIDE_GROUP)
            for part in parts:
                row.addWidget(part)
            top.addWidget(widget)
        return top
