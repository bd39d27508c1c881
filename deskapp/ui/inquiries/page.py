"""The page of inquiries: the list, one inquiry, and the people and things around it."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from deskapp.application.use_cases.reply_start import ReplyStart
from deskapp.application.use_cases.similar.earlier import EarlierAnswer
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.message import Message
from deskapp.domain.office import Catalogue
from deskapp.domain.record import Id
from deskapp.ui.inquiries.answer import Answer, Question, read_answer
from deskapp.ui.inquiries.begun import BegunInquiry
from deskapp.ui.inquiries.commands import InquiryCommands
from deskapp.ui.inquiries.list_column import ListColumn
from deskapp.ui.inquiries.mail_commands import MailCommands
from deskapp.ui.inquiries.record.view import InquiryView
from deskapp.ui.inquiries.side_panel import SidePanel
from deskapp.ui.inquiries.work_commands import WorkCommands
from deskapp.ui.kit.actions import Command, action, add_key, add_shortcuts, commands_of
from deskapp.ui.kit.buttons import IconButton
from deskapp.ui.kit.columns import Columns
from deskapp.ui.kit.command_bar import CommandBar
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.lanes.asking import Asking
from deskapp.ui.kit.layouts.list_commands import ListCommands
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.text_size import scaled
from deskapp.ui.kit.page import Page
from deskapp.ui.kit.panel import MakePanel
from deskapp.ui.kit.requests import OpenRecord, Request, WriteReply
from deskapp.wording.language import translate

WIDTHS: Final = (340, 640, 280)
_NUMBERS: Final = range(1, 10)
_STEPS: Final = ("reply", "note", "follow_up", "close")
"""What is done most, shown below the conversation with its key."""


class InquiriesPage(Page):
    """Arrows walk through the list, Enter goes into the inquiry, Esc comes back."""

    command_parts = (
        *(ListCommands, InquiryCommands, WorkCommands, MailCommands),
        *SidePanel.command_parts,
    )

    def __init__(self, desk: Desk, make_reply: MakePanel, parent: QWidget | None = None) -> None:
        super().__init__(translate("inquiries", "Inquiries"), parent)
        self._desk = desk
        self.left = ListColumn(desk)
        self.view = InquiryView(desk, make_reply)
        self.side = SidePanel(desk)
        widths = [scaled(width, self.font()) for width in WIDTHS]
        self.columns = Columns((self.left, self.view, self.side), widths, has_side_panel=True)
        self.set_content(self.columns)
        self.put_heading_on(self.left.column)
        new = translate("inquiries", "New inquiry")
        self._head.addWidget(IconButton(Icon.PLUS, new, partial(self.begin, RecordKind.INQUIRY)))
        self.setFocusProxy(self.left)
        self._commands = InquiryCommands(
            desk, self.view, self._selected, lambda: tuple(self.left.arranger.ids)
        )
        layout_panel = self.left.filter.layout_panel
        self.list_commands = ListCommands(self.left.arranger, layout_panel, self.wants.emit)
        self._begun = BegunInquiry(desk, self.view)
        self._work = WorkCommands(desk, self.view, self._commands, self._selected)
        self._mails = MailCommands(desk, self.view)
        steps = {command.name: command for command in commands_of(self._commands)}
        self.view.steps.addWidget(CommandBar([steps[f"inquiries.{name}"] for name in _STEPS]))
        self._asking = Asking(desk.lanes, self._read, self._take, self)
        self._connect()
        self._connect_work()
        self._add_keys()
        self._asking.ask()

    def open(self, inquiry_id: Id) -> None:
        """Show an inquiry and go into it; it is selected as soon as the list has it."""
        self._show(inquiry_id, takes_focus=True)
        self.left.want(inquiry_id)

    def open_record(self, kind: RecordKind, record_id: Id) -> None:
        """Show an inquiry, or the one in which a message was said."""
        if kind is RecordKind.INQUIRY:
            self.open(record_id)
        else:
            self._desk.ask(
                lambda queries: queries.find(Message, record_id), owner=self, done=self._open_said
            )

    def carry_out(self, request: Request) -> None:
        """Write in an inquiry."""
        if isinstance(request, WriteReply):
            self.open(request.inquiry_id)
            self.view.begin_reply(request.template_number)

    def begin(self, kind: RecordKind, about: Id | None = None) -> None:
        """Begin an inquiry by hand, or go on with one that was not saved."""
        del kind
        self._begun.begin(about)

    def narrow_to(self, words: str) -> None:
        """Show what the words find, closed ones too."""
        self.left.filter.narrow_to(words)
        self.left.setFocus()

    @property
    def topic(self) -> str:
        """That of replies while one is written."""
        return "replies" if self.view.reply else ""

    def reply_from(self, template_id: Id) -> bool:
        """Write to the inquiry that is open."""
        return self._commands.reply_from(template_id)

    def save(self) -> None:
        """Store the reply that is being written."""
        if self.view.reply is not None:
            self.view.reply.save()

    def commands(self) -> Sequence[Command]:
        """Those of the page, of the inquiry, and of the mail and the reply that are open."""
        parts = (self.list_commands, self._commands, self._work, self._mails, *self.side.blocks)
        reply = self.view.reply.commands() if self.view.reply else ()
        mail = self.view.whole_mail
        return (
            *super().commands(),
            *(each for part in parts for each in commands_of(part)),
            *(mail.commands() if mail.isVisible() else ()),
            *reply,
        )

    def refresh(self, changed_ids: frozenset[str]) -> None:
        """Ask anew for list and inquiry."""
        del changed_ids  # a new message names its inquiry nowhere in what it touched
        self.left.refresh()
        self._asking.ask()

    def set_single_keys(self, *, are_on: bool) -> None:
        """Switch the keys without Ctrl on or off (WCAG 2.1.4)."""
        for pane in (self.left.list, self.view.conversation):
            for each in pane.actions():
                each.setEnabled(are_on)

    @action("inquiries", "Search in the list", shortcut="Ctrl+F", icon=Icon.SEARCH)
    def search(self) -> None:
        """Go to the line that narrows the list."""
        self.left.filter.words.setFocus()
        self.left.filter.words.selectAll()

    @action("inquiries", "Checklist", shortcut="K", icon=Icon.CHECK)
    def checklist(self) -> None:
        """Go to the line that adds something to the checklist."""
        if self.view.sheet is not None:
            if not self.side.isVisible():
                self.toggle_side()
            self.side.checklist.begin()

    @action("inquiries", "People and related", icon=Icon.PANEL)
    def toggle_side(self) -> None:
        """Fold the right column away or back."""
        self.columns.toggle_side()

    def _read(self) -> Answer:
        """Off the window's thread: what list and inquiry show now."""
        left = self.left
        question = Question(left.filter.narrow, left.arranger.layout, self.view.inquiry_id)
        return read_answer(self._desk.workspace, question, left.arranger.arranging())

    def _take(self, answer: Answer) -> None:
        today, asked = self._desk.workspace.clock.today(), answer.question
        self.left.filter.set_topics(answer.catalogues.choices(Catalogue.TOPIC, today))
        self.left.filter.set_awaited(answer.awaited)
        if (asked.narrow, asked.layout) == (self.left.filter.narrow, self.left.arranger.layout):
            self.left.show_listed(answer.listed)
        if asked.inquiry_id is not None and asked.inquiry_id == self.view.inquiry_id:
            self.view.show_sheet(answer.sheet)

    def _selected(self) -> Sequence[Id]:
        """All that are marked, or are selected with the one shown, or that one alone."""
        shown, selected = self.view.inquiry_id, self.list_commands.chosen
        if self.left.list.is_marking or shown in selected:
            return selected
        return (shown,) if shown else ()

    def _choose(self, inquiry_id: Id) -> None:
        if inquiry_id != self.view.inquiry_id:
            self._show(inquiry_id)

    def _show(self, inquiry_id: Id, *, takes_focus: bool = False) -> None:
        if inquiry_id != self.view.inquiry_id:
            self._commands.forms.put_away()
        self.view.show_inquiry(inquiry_id, takes_focus=takes_focus)

    def _open_record(self, request: object) -> None:
        """Inquiries are opened here, everything else is the shell's."""
        if isinstance(request, OpenRecord) and request.kind is RecordKind.INQUIRY:
            self.open(request.id)
        elif isinstance(request, ReplyStart | EarlierAnswer):
            self.view.reply_with(request)
        else:
            self.wants.emit(request)

    def _open_said(self, message: Message | None) -> None:
        if message is not None:
            self.open(message.inquiry_id)

    def _connect(self) -> None:
        view, header, commands = self.view, self.view.header, self._commands
        for signal, method in (
            (self.left.filter.changed, self._asking.ask),
            (self.left.arranger.changed, self._asking.ask),
            (self.left.chosen, self._choose),
            (self.left.entered, partial(self._show, takes_focus=True)),
            (self.left.new_wanted, partial(self.begin, RecordKind.INQUIRY)),
            (view.left, self.left.setFocus),
            (view.says, self.says),
            (view.wants, self._open_record),
            (view.bar.accepted, commands.accept),
            (view.bar.contact_wanted, commands.make_contact),
            (view.bar.other_wanted, commands.person),
            (self.side.wants, self._open_record),
            (self.side.says, self.says),
            (self.side.introductions.form_wanted, commands.open_form),
            (self.side.person_wanted, commands.person),
            (self.side.follow_up_wanted, commands.follow_up),
            (self.side.follow_up_done, commands.finish_follow_up),
            (header.state_chosen, commands.move),
            (header.owner_chosen, commands.give_to),
            (header.due_pressed, commands.due),
            (header.priority_pressed, commands.priority),
            (header.kind_pressed, commands.kind),
            (header.turn_pressed, commands.turn),
            (header.edit_pressed, commands.edit),
            (header.side_pressed, self.toggle_side),
            (commands.says, self.says),
            (commands.wants, self._open_record),
            (commands.forms.ended, view.conversation.setFocus),
            (self._begun.says, self.says),
            (self._begun.wants, self._open_record),
            (self._begun.ended, self.left.setFocus),
        ):
            signal.connect(method)
        later = Qt.ConnectionType.QueuedConnection  # the window may draw and listen in between
        view.shown.connect(self.side.show_sheet, later)

    def _connect_work(self) -> None:
        work, bar = self._work, self.view.behalf_bar
        for signal, method in (
            (bar.accepted, work.set_initiative),
            (bar.other_wanted, work.behalf),
            (self.side.links.link_wanted, work.link),
            (self.side.links.unlinked, work.unlink),
            (work.says, self.says),
            (work.wants, self.wants),
            (self._mails.says, self.says),
            (self._mails.wants, self._open_record),
        ):
            signal.connect(method)
        self.left.selection.add(translate("inquiries", "Change…"), work.change_many, "M")
        self.left.selection.add(translate("inquiries", "Join…"), work.join, "J")
        self.left.selection.add(translate("kit", "To a file"), self.list_commands.export)

    def _add_keys(self) -> None:
        """Single keys work in the list and the conversation alone; the shell adds all others."""
        single = [command for command in self.commands() if command.is_single_key]
        add_shortcuts(self.left.list, single)
        add_shortcuts(self.view.conversation, single)
        for number in _NUMBERS:
            add_key(self, f"Ctrl+{number}", partial(self.view.begin_reply, number))
