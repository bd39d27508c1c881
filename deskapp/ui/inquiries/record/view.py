"""The middle of the page: one inquiry, its conversation, and the place where it is answered."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from deskapp.application.changes import ChangeSet
from deskapp.application.use_cases.reply_start import ReplyStart
from deskapp.application.use_cases.similar.earlier import EarlierAnswer
from deskapp.domain.message import Delivery, Message
from deskapp.domain.record import Id
from deskapp.domain.template import Template
from deskapp.ui.inquiries.record.behalf_bar import BehalfBar
from deskapp.ui.inquiries.record.belonging_bar import BelongingBar
from deskapp.ui.inquiries.record.conversation import Conversation
from deskapp.ui.inquiries.record.header import InquiryHeader
from deskapp.ui.inquiries.record.mailing_line import MailingLine
from deskapp.ui.inquiries.record.panel_place import PanelPlace
from deskapp.ui.inquiries.record.reading import load_sheet
from deskapp.ui.inquiries.record.sheet import Sheet
from deskapp.ui.inquiries.record.suggestion_bar import SuggestionBar
from deskapp.ui.inquiries.record.text_labels import rule
from deskapp.ui.inquiries.record.whole_mail.view import WholeMail
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.lanes.jobs import Job, Lane
from deskapp.ui.kit.lists.empty_state import EmptyState
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.text_size import scaled
from deskapp.ui.kit.panel import MakePanel, Panel
from deskapp.ui.kit.requests import MakeLetter
from deskapp.wording.language import translate

_LARGEST_SHARE = 0.25
"""The most of the height that the last message takes while it is answered."""
_LOW = 520
"""Pixels below which a form and all lines of the header do not stand together."""
_LEAST = 56
"""Pixels of the conversation that stay in view, at the usual size of text."""


class InquiryView(QWidget):
    """Shows an inquiry by its id, and anew whenever something of it has changed."""

    shown = Signal(object)
    """The ``Sheet`` shown now, or None."""
    wants = Signal(object)
    says = Signal(object)
    left = Signal()
    """Esc, where nothing in here is open any more."""

    def __init__(self, desk: Desk, make_reply: MakePanel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._make_reply = desk, make_reply
        self._job: Job | None = None
        self._takes_focus = False
        self.inquiry_id: Id | None = None
        self.sheet: Sheet | None = None
        self.header = InquiryHeader(desk.workspace.clock)
        self.bar = SuggestionBar()
        self.behalf_bar = BehalfBar()
        self.belonging_bar = BelongingBar()
        self.mailing_line = MailingLine()
        self.mailing_line.wants.connect(self.wants)
        self.conversation = Conversation(desk)
        self.whole_mail = WholeMail(desk)
        self.whole_panel = PanelPlace(is_whole=True)
        self.small_panel = PanelPlace()
        self.begun = PanelPlace(is_whole=True)
        """Where an inquiry that is none yet is typed."""
        self.steps = QStackedWidget()
        """What can be done next, below the conversation; filled by the page."""
        self.steps.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.reply: Panel | None = None
        self.conversation.whole_wanted.connect(self.open_whole)
        self.conversation.draft_wanted.connect(self.begin_reply)
        self.conversation.letter_wanted.connect(lambda each: self.wants.emit(MakeLetter(each)))
        self.whole_mail.left.connect(self.close_whole)
        self.whole_panel.emptied.connect(self.close_whole)
        self.small_panel.filled.connect(self._show_around)
        self.small_panel.emptied.connect(self._show_around)
        self.whole_mail.says.connect(self.says)
        self.whole_mail.wants.connect(self.wants)
        desk.undone.connect(self._go_on_with_draft)
        self._lay_out()

    def show_inquiry(self, inquiry_id: Id | None, *, takes_focus: bool = False) -> None:
        """Show an inquiry, or that none is chosen; the reply begun for another one is saved."""
        self._takes_focus = takes_focus
        self._whole.setCurrentWidget(self._inquiry if self.sheet else self._nothing)
        if inquiry_id != self.inquiry_id:
            self.end_reply()
            self.inquiry_id = inquiry_id
        if self._job is not None:
            self._job.drop()
        if inquiry_id is None:
            self.show_sheet(None)
            return
        workspace = self._desk.workspace
        self._job = self._desk.lanes.run(
            Lane.READS, lambda: load_sheet(workspace, inquiry_id), owner=self, done=self.show_sheet
        )

    def show_sheet(self, sheet: Sheet | None) -> None:
        """Show what is known of the inquiry now; what has not changed stays as it is."""
        self._job = None
        before, self.sheet = self.sheet, sheet
        if sheet is not None and sheet != before:
            self._show_changed(before, sheet)
        if self._whole.currentWidget() is not self.begun:
            self._whole.setCurrentWidget(self._inquiry if sheet else self._nothing)
        if sheet != before:
            self.shown.emit(sheet)
        if self._takes_focus and sheet is not None:
            self._takes_focus = False
            self.go_in()

    def go_in(self) -> None:
        """Put the focus where one goes on: the reply, the suggestion, or the conversation."""
        bars: tuple[QWidget, ...] = (self.bar, self.behalf_bar, self.belonging_bar)
        shown = next((bar for bar in bars if not bar.isHidden()), self.conversation)
        (self.reply or shown).setFocus()

    def open_whole(self, message_id: Id) -> None:
        """Show a mail in the place of the conversation."""
        self.whole_mail.open_message(message_id)
        self._stack.setCurrentWidget(self.whole_mail)

    def show_begun(self) -> PanelPlace:
        """Make room for an inquiry that is none yet."""
        self._whole.setCurrentWidget(self.begun)
        return self.begun

    def show_whole_panel(self) -> PanelPlace:
        """Make room for a large form in the place of the conversation."""
        self._stack.setCurrentWidget(self.whole_panel)
        return self.whole_panel

    def close_whole(self) -> None:
        """Back to the conversation."""
        self._stack.setCurrentWidget(self.conversation)
        self.conversation.setFocus()

    def begin_reply(self, number: int = 0) -> None:
        """Open the reply below the conversation; with a number its template of that number."""
        if self.inquiry_id is None:
            return
        if self.reply is None:
            panel = self._make_reply(self._desk, self.inquiry_id, self)
            panel.wants.connect(self.wants)
            panel.says.connect(self.says)
            panel.closed.connect(self._end_written)
            self._place_reply(panel)
        assert self.reply is not None
        self.reply.setFocus()
        if number:
            self.reply.choose(number)

    def reply_with(self, given: ReplyStart | EarlierAnswer | Template) -> None:
        """Open the reply with what is handed in; a letter to others ends the one that is open."""
        if isinstance(given, ReplyStart):
            self.end_reply()
        self.begin_reply()
        if self.reply is not None:
            self.reply.take(given)

    def end_reply(self) -> None:
        """Save what is written and take the reply away."""
        panel, self.reply = self.reply, None
        if panel is None:
            return
        panel.save()
        panel.hide()
        panel.deleteLater()
        self._show_around()

    def _go_on_with_draft(self, taken_back: ChangeSet | None) -> None:
        """A reply that was called back is gone on with where it was written."""
        for change in taken_back.changes if taken_back else ():
            message = change.after
            if not isinstance(message, Message) or message.inquiry_id != self.inquiry_id:
                continue
            if message.delivery is Delivery.DRAFT:
                self.begin_reply()

    def _end_written(self) -> None:
        """The person is done with it, and goes on reading."""
        self.end_reply()
        self.conversation.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back one step; what is typed stays."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._stack.currentWidget() is self.whole_mail:
            self.close_whole()
        elif self._has_suggestion and not self.conversation.hasFocus():
            self.conversation.setFocus()
        else:
            self.left.emit()

    def _show_changed(self, before: Sheet | None, sheet: Sheet) -> None:
        self.header.show_sheet(sheet, self._desk.workspace.user_id)
        self.mailing_line.show_mailing(sheet.mailing)
        self._show_around()
        if before is None or before.inquiry.id != sheet.inquiry.id:
            self._stack.setCurrentWidget(self.conversation)
            self.conversation.show_rows(sheet.messages, sheet.today, sheet.absences)
        elif (before.messages, before.today) != (sheet.messages, sheet.today):
            self.conversation.show_rows(sheet.messages, sheet.today, sheet.absences)

    def _show_around(self) -> None:
        """Not while something is written, which needs the room."""
        is_reading = self.reply is None
        has_form = self.small_panel.widget() is not None
        is_low = self.height() < scaled(_LOW, self.font())
        is_whole_form = self._stack.currentWidget() is self.whole_panel
        is_mail = self._stack.currentWidget() is self.whole_mail
        needs_room = is_low and (has_form or is_mail)
        is_free = is_reading and not has_form and not is_whole_form
        self.steps.setVisible(is_free and not needs_room)
        self.header.show_compact(is_compact=not is_reading or needs_room)
        sheet = self.sheet if is_reading and not is_mail else None
        self.belonging_bar.show_suggested(sheet.belonging if sheet else None)
        if is_low and sheet and sheet.belonging:
            sheet = None  # one after the other: what is joined needs no answers of its own
        self.bar.show_suggested(sheet.suggested if sheet else None)
        self.behalf_bar.show_suggested(sheet.behalf if sheet else None)

    @property
    def _has_suggestion(self) -> bool:
        bars = (self.bar, self.behalf_bar, self.belonging_bar)
        return any(bar.isVisible() for bar in bars)

    def _place_reply(self, panel: Panel) -> None:
        self.reply = panel
        self._show_around()
        self._parts.addWidget(panel)
        height = self._parts.height()
        above = min(self.conversation.newest_height(), round(height * _LARGEST_SHARE))
        self._parts.setSizes([above, height - above])
        self.conversation.go_to_newest()

    def _lay_out(self) -> None:
        self._stack = QStackedWidget()
        for page in (self.conversation, self.whole_mail, self.whole_panel):
            self._stack.addWidget(page)
        self._stack.currentChanged.connect(self._show_around)
        self._stack.setMinimumHeight(scaled(_LEAST, self.font()))
        upper = _column(self._stack, self.steps, self.small_panel, stretched=self._stack)
        self._parts = QSplitter(Qt.Orientation.Vertical)
        self._parts.setChildrenCollapsible(False)
        self._parts.setHandleWidth(1)
        self._parts.addWidget(upper)
        self._inquiry = _column(
            self.header,
            rule(),
            self.bar,
            self.behalf_bar,
            self.belonging_bar,
            self.mailing_line,
            self._parts,
            stretched=self._parts,
        )
        self._nothing = EmptyState(
            Icon.INBOX,
            translate("inquiries", "No inquiry chosen"),
            advice=translate("inquiries", "Choose one on the left: arrows and Enter will do."),
        )
        self._whole = QStackedWidget()
        self._whole.setProperty("ground", "base")
        for part in (self._nothing, self._inquiry, self.begun):
            self._whole.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._whole)


def _column(*parts: QWidget, stretched: QWidget) -> QWidget:
    widget = QWidget()
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for part in parts:
        column.addWidget(part, 1 if part is stretched else 0)
    return widget
