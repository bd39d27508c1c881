"""The page of mailings."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtWidgets import QMenu, QWidget

from deskapp.application.actions import Action
from deskapp.application.ports.records import Queries
from deskapp.application.use_cases.mailings import course
from deskapp.application.use_cases.mailings.first_texts import first_texts
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.mailings.answers import UNANSWERED
from deskapp.domain.mailings.mailing import Mailing
from deskapp.domain.record import Id, new_id
from deskapp.domain.template import Template
from deskapp.ui.kit.actions import action
from deskapp.ui.kit.buttons import Button, Kind
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.lists.card import Card
from deskapp.ui.kit.lists.empty_state import EmptyState
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.message_box import confirm
from deskapp.ui.kit.notice import Notice
from deskapp.ui.kit.plain_text import one_line
from deskapp.ui.kit.records.catalogues import read_catalogues
from deskapp.ui.kit.records.editor import Editor, Storing
from deskapp.ui.kit.records.list_pane import Question
from deskapp.ui.kit.records.sheet import Sheet
from deskapp.ui.kit.requests import OpenRecord, PrepareMailing, Request
from deskapp.ui.mailings.cards import mailing_card
from deskapp.ui.mailings.course import CourseSheet
from deskapp.ui.mailings.dossier import MailingDossier, read_mailing
from deskapp.ui.mailings.form import MailingForm
from deskapp.ui.mailings.preparing import Lent, PreparingSheet
from deskapp.ui.mailings.recipients_page import RecipientsPage
from deskapp.ui.mailings.sending import Sending
from deskapp.ui.mailings.words import start_words, template_title
from deskapp.wording.language import translate

_STORING: Storing[Mailing] = Storing(Action.MAILING_SAVED, course.save_mailing)


class MailingsPage(RecipientsPage):
    """Mailings on the left, one of them in its steps or with its answers on the right."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, translate("mailings", "Mailings"), RecordKind.MAILING, parent)
        self._prepared: Id | None = None
        self._sending = Sending(desk, self)
        self._sending.says.connect(self.says)
        self._sending.wants.connect(self.wants)
        self._sending.refused.connect(self._show_missing)
        self.add_command_button("add_new")

    def ask_ids(self, words: str, _codes: tuple[str, ...], /) -> Question:
        """The mailings whose title has the words."""
        return lambda queries: queries.mailing_ids(words)

    def cards(self, queries: Queries, ids: Sequence[Id]) -> Mapping[Id, Card]:
        """The title, and below it how far it is."""
        clock = self.desk.workspace.clock
        return {row.id: mailing_card(row, clock) for row in queries.mailing_rows(ids)}

    def empty_state(self) -> EmptyState:
        """None was sent yet."""
        return EmptyState(
            Icon.MAILINGS,
            translate("mailings", "There are no mailings yet."),
            advice=translate(
                "mailings",
                "A mailing writes to many, one mail each, and shows who has answered.",
            ),
            action=translate("mailings", "New mailing"),
            pressed=self.add_new,
        )

    def read(self, queries: Queries, record_id: Id) -> MailingDossier | None:
        """A mailing with its recipients and what came back."""
        workspace = self.desk.workspace
        return read_mailing(queries, record_id, workspace.clock, workspace.user_id)

    def blank(self, queries: Queries, about: Id | None) -> MailingDossier:  # noqa: ARG002  nothing is about another
        """A new mailing."""
        mailing = Mailing(id=new_id(), inquiry_id=Id(""), title="", texts=first_texts())
        words = read_catalogues(queries)
        return MailingDossier(record=mailing, lines=(), words=words, templates=(), own_mail=None)

    def editor(self, dossier: MailingDossier) -> Editor[Mailing]:
        """Text and answers to what the template asks."""
        record = dossier.record
        heading = record.title or translate("mailings", "New mailing")
        form = MailingForm(record, self.desk.tools.templates, dossier.answered)
        return Editor(record.id, heading, form, _STORING)

    def sheet(self, dossier: MailingDossier) -> Sheet:
        """The steps before the start, or how far it is."""
        keys = [command for command in self.commands() if command.is_single_key]
        lent = Lent(self._with_key, self._primary, keys)
        if dossier.record.is_draft:
            self.made = preparing = PreparingSheet(self.desk, dossier, lent)
            preparing.targets.group_wanted.connect(self.add_group)
            preparing.targets.people_wanted.connect(self.add_people)
        else:
            self.made = CourseSheet(self.desk, dossier, lent)
        self.made.recipients.opened.connect(self.open_recipient)
        return self.made

    def follow(self, sheet: Sheet, dossier: MailingDossier) -> bool:
        """New recipients and answers come into the sheet; a changed mailing has another one."""
        is_same = isinstance(sheet, PreparingSheet | CourseSheet) and sheet.is_of(dossier)
        if is_same and isinstance(sheet, PreparingSheet | CourseSheet):
            sheet.follow(dossier)
        return is_same

    def carry_out(self, request: Request) -> None:
        """Go on with a mailing that was prepared elsewhere, where its recipients are chosen."""
        if isinstance(request, PrepareMailing):
            self._prepared = request.mailing_id
            self.open_record(RecordKind.MAILING, request.mailing_id)

    def _show(self, dossier: MailingDossier | None) -> None:
        super()._show(dossier)
        is_here = dossier is not None and dossier.record.id == self._prepared
        if is_here and isinstance(self.made, PreparingSheet):
            self._prepared = None
            self.made.go_on()

    def refresh(self, changed_ids: frozenset[str]) -> None:
        """What leaves and comes back changes mailings that are no record of the change."""
        super().refresh(changed_ids | frozenset(self.list.ids))

    @action("mailings", "New mailing", shortcut="Ctrl+Shift+K", icon=Icon.PLUS, needs_nothing=True)
    def add_new(self) -> None:
        """Begin a new mailing."""
        self.begin(RecordKind.MAILING)

    @action("mailings", "Choose a template", shortcut="Ctrl+Shift+V", icon=Icon.TEMPLATES)
    def choose_template(self) -> None:
        """Take the text of a template; what was written before comes back with undo."""
        dossier = self.reading
        if dossier is None or not dossier.record.is_draft:
            return
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for template in dossier.templates:
            text = one_line(f"{template.key}  {template_title(template)}").replace("&", "&&")
            entry = menu.addAction(text)
            entry.triggered.connect(partial(self._take_template, dossier.record, template))
        place = self._detail.rect().topLeft()
        menu.popup(self._detail.mapToGlobal(place))

    @action("mailings", "Delete", shortcut="Ctrl+Delete", icon=Icon.TRASH)
    def delete_mailing(self) -> None:
        """Delete a mailing that was not started."""
        if self.reading is not None:
            record = self.reading.record
            self.saving.do(Action.MAILING_DELETED, lambda work: course.delete_mailing(work, record))

    @action("mailings", "Add recipients", shortcut="Ctrl+Shift+A", icon=Icon.CONTACTS)
    def add_recipients(self) -> None:
        """Go to where recipients are chosen."""
        if isinstance(self.made, PreparingSheet) and self.reading is not None:
            self.made.targets.setFocus()

    @action("mailings", "Test mail to me", shortcut="Ctrl+Shift+T", icon=Icon.MAIL)
    def send_test(self) -> None:
        """Send the letter that is shown to oneself."""
        dossier = self.reading
        if dossier is None or self.made is None or dossier.own_mail is None:
            return
        recipient_id = self.made.letter.recipient_id
        if recipient_id is None:
            self.says.emit(Notice(start_words(dossier)))
        else:
            self._sending.test(dossier.record.id, recipient_id, dossier.own_mail)

    @action("mailings", "Start", shortcut="Ctrl+Shift+Return", icon=Icon.SEND)
    def start(self) -> None:
        """Write to everybody, or go on where it stopped; asks before the first time."""
        dossier = self.reading
        if dossier is None or dossier.is_over:
            return
        mailing_id = dossier.record.id
        if not dossier.record.is_draft:
            self._sending.start(mailing_id)
        elif not dossier.open_lines:
            self.says.emit(Notice(start_words(dossier)))
        else:
            count = len(dossier.open_lines)
            confirm(
                self,
                translate("mailings", "Write to %n people?", n=count),
                translate(
                    "mailings",
                    "What has left cannot be called back. {how}",
                    how=start_words(dossier),
                ),
                translate("mailings", "Start"),
                lambda: self._sending.start(mailing_id),
            )

    @action("mailings", "Pause", shortcut="Ctrl+Shift+P", icon=Icon.WAITING)
    def pause(self) -> None:
        """Hold what has not left yet."""
        if self.reading is not None and not self.reading.is_over:
            self._sending.pause(self.reading.record.id)

    @action("mailings", "End", icon=Icon.CLOSE)
    def end(self) -> None:
        """Write to nobody any more."""
        if self.reading is None or self.reading.is_over:
            return
        mailing_id = self.reading.record.id
        confirm(
            self,
            translate("mailings", "End this mailing?"),
            translate("mailings", "Whoever has had no e-mail yet gets none."),
            translate("mailings", "End it"),
            lambda: self._sending.end(mailing_id),
        )

    @action("mailings", "Remind", shortcut="R", icon=Icon.CLOCK)
    def remind(self) -> None:
        """Remind those selected who have not answered; without a selection all of them."""
        dossier = self.reading
        if dossier is None or dossier.record.is_draft:
            return
        waiting = [line.id for line in dossier.lines if line.standing in UNANSWERED]
        selected = self.selected()
        wanted = [each for each in waiting if each in selected] if len(selected) > 1 else waiting
        self._sending.remind(dossier.record.id, tuple(wanted), again=False)

    @action("mailings", "Show the conversation", icon=Icon.INBOX)
    def open_inquiry(self) -> None:
        """Go to the inquiry in which the answers come together."""
        if self.reading is not None:
            self.wants.emit(OpenRecord(RecordKind.INQUIRY, self.reading.record.inquiry_id))

    def _with_key(self, name: str) -> Button:
        """A quiet button; a single key stands beside its words, to be learnt."""
        made, command = self.button(name), self._command(name)
        if command.is_single_key:
            made.setText(f"{command.label}  {command.shown_shortcut}")
            made.setAccessibleName(command.label)
        return made

    def _primary(self, name: str) -> Button:
        command = self._command(name)
        made = Button(command.label, command.handler, Kind.PRIMARY, command.icon)
        made.setAccessibleDescription(command.shown_shortcut)
        return made

    def _take_template(self, mailing: Mailing, template: Template) -> None:
        changed = course.from_template(mailing, template)
        self.saving.do(Action.MAILING_SAVED, lambda work: course.save_mailing(work, changed))

    def _show_missing(self, text: str) -> None:
        if self.made is not None and self.reading is not None:
            self.made.show_missing(text)
