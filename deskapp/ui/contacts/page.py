"""The page of contacts."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from deskapp.application.actions import Action
from deskapp.application.ports.questions.lists import ContactRow
from deskapp.application.ports.records import Queries
from deskapp.application.use_cases.contacts import save_contact
from deskapp.application.use_cases.succession.departures import who_seems_gone
from deskapp.domain.affiliation import Affiliation
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.contact import Contact
from deskapp.domain.follow_up import FollowUp
from deskapp.domain.record import Id, new_id
from deskapp.ui.contacts.departing_page import DepartingPage
from deskapp.ui.contacts.dossier import ContactDossier, new_contact, read_contact
from deskapp.ui.contacts.facts import essential_facts, further_facts, position_of, title_of
from deskapp.ui.contacts.form import ContactForm
from deskapp.ui.kit.actions import action
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.lists.card import Card, Mark
from deskapp.ui.kit.lists.empty_state import EmptyState
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.records.collected.facts import own_facts, with_tags
from deskapp.ui.kit.records.editor import Editor, Storing
from deskapp.ui.kit.records.fact_buttons import copy
from deskapp.ui.kit.records.follow_up_form import STORING, FollowUpForm
from deskapp.ui.kit.records.introductions import add_introductions
from deskapp.ui.kit.records.list_pane import Question
from deskapp.ui.kit.records.sheet import Sheet
from deskapp.ui.kit.records.timeline.timeline import add_timeline
from deskapp.ui.kit.records.work_cards import follow_up_cards, inquiry_cards
from deskapp.ui.kit.requests import LogCall, NewRecord, OpenRecord
from deskapp.wording.language import translate


class ContactsPage(DepartingPage):
    """People: found on the left, read and edited on the right."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, translate("contacts", "Contacts"), RecordKind.CONTACT, parent)
        self.add_command_button("add_new")
        self.offer_for_several(translate("contacts", "Delete"), "delete_contact")
        name, everybody = translate("contacts", "Has left?"), translate("contacts", "All people")
        gone = translate("contacts", "Perhaps gone")
        self.list.offer("departing", name, everybody, [("gone", gone)])

    def ask_ids(self, words: str, codes: tuple[str, ...], /) -> Question:
        """The people whom the words find, or those of them who seem to have left."""
        clock, seem_gone = self.desk.workspace.clock, any(codes)

        def ask(queries: Queries) -> Sequence[Id]:
            found = queries.contact_ids(words)
            if not seem_gone:
                return found
            gone = frozenset(who_seems_gone(queries, clock))
            return [one for one in found if one in gone]

        return ask

    def cards(self, queries: Queries, ids: Sequence[Id]) -> Mapping[Id, Card]:
        """Name, and below it what the person is and where."""
        return {row.id: _card(row) for row in queries.contact_rows(ids)}

    def empty_state(self) -> EmptyState:
        """Nobody is known yet."""
        return EmptyState(
            Icon.CONTACTS,
            translate("contacts", "There are no contacts yet."),
            advice=translate("contacts", "Senders of mails become contacts with one key, too."),
            action=translate("contacts", "New contact"),
            pressed=self.add_new,
        )

    def read(self, queries: Queries, record_id: Id) -> ContactDossier | None:
        """A person with roles and open points."""
        workspace = self.desk.workspace
        return read_contact(queries, record_id, workspace.clock, workspace.user_id)

    def blank(self, queries: Queries, about: Id | None) -> ContactDossier:
        """A new person, at a body where one is named."""
        workspace = self.desk.workspace
        return new_contact(queries, workspace.clock.today(), workspace.user_id, about)

    def new_role(self, dossier: ContactDossier) -> Affiliation:
        """A role of this person, the main one if there is none."""
        is_first = dossier.main_role is None
        return Affiliation(id=new_id(), contact_id=dossier.record.id, primary=is_first)

    def editor(self, dossier: ContactDossier) -> Editor[Contact]:
        """Every field of the person."""
        contact, about = dossier.record, dossier.about
        form = ContactForm(self.desk, dossier, lambda one: self.open_record(self.kind, one))
        storing: Storing[Contact] = Storing(
            Action.CONTACT_SAVED, lambda work, typed: save_contact(work, typed, about)
        )
        heading = title_of(contact) or translate("contacts", "New contact")
        return Editor(contact.id, heading, form, form.known.noting(storing))

    def sheet(self, dossier: ContactDossier) -> Sheet:
        """How to reach and address the person, then roles, open points and what has happened."""
        contact, clock = dossier.record, self.desk.workspace.clock
        sheet = Sheet(title_of(contact), position_of(dossier))
        names = ("edit", "log_call", "set_follow_up", "new_inquiry", "delete_contact")
        sheet.add_buttons([*(self.button(name) for name in names), self.star(contact)])
        self.add_sign(sheet, dossier)
        self.add_tags(sheet, contact)
        own = own_facts(contact, dossier.own, self.copy_button)
        sheet.add_facts((*essential_facts(dossier, self.copy_button), *own))
        self.add_roles(
            sheet,
            dossier,
            translate("contacts", "Roles"),
            translate("contacts", "No role is known yet."),
        )
        self.add_block(
            sheet,
            translate("contacts", "Open follow-ups"),
            follow_up_cards(dossier.follow_ups, clock.today()),
            lambda one: OpenRecord(RecordKind.FOLLOW_UP, one),
        )
        self.add_block(
            sheet,
            translate("contacts", "Open inquiries"),
            inquiry_cards([replace(row, who="") for row in dossier.inquiries], clock),
            lambda one: OpenRecord(RecordKind.INQUIRY, one),
        )
        add_introductions(sheet, self.desk, dossier.introductions, self.wants.emit)
        self.add_consents(sheet, dossier)
        sheet.add_text(translate("contacts", "Note"), contact.note)
        sheet.add_folded(translate("contacts", "More details"), further_facts(contact))
        add_timeline(sheet, self.desk, self.kind, contact.id, self.wants.emit)
        return sheet

    @action("contacts", "New contact", shortcut="Ctrl+Shift+K", icon=Icon.PLUS, needs_nothing=True)
    def add_new(self) -> None:
        """Begin a new contact."""
        self.begin(RecordKind.CONTACT)

    @action("contacts", "Log a call", icon=Icon.PHONE)
    def log_call(self) -> None:
        """Open the call note for this person."""
        if self.reading is not None:
            self.wants.emit(LogCall(contact_id=self.reading.record.id))

    @action("contacts", "Follow-up", shortcut="Ctrl+Shift+F", icon=Icon.CLOCK)
    def set_follow_up(self) -> None:
        """Set a follow-up about this person."""
        if self.reading is not None:
            contact = self.reading.record
            today = self.desk.workspace.clock.today()
            follow_up = FollowUp(id=new_id(), contact_id=contact.id, due_on=today, reason="")
            heading = translate("contacts", "Follow-up: {name}", name=title_of(contact))
            form = FollowUpForm(self.desk, follow_up)
            self.open_editor(Editor(contact.id, heading, form, STORING))

    @action("contacts", "Inquiry", icon=Icon.INBOX)
    def new_inquiry(self) -> None:
        """Begin an inquiry of this person."""
        if self.reading is not None:
            self.wants.emit(NewRecord(RecordKind.INQUIRY, self.reading.record.id))

    @action("contacts", "Copy the e-mail address", shortcut="Ctrl+Shift+C", icon=Icon.COPY)
    def copy_mail(self) -> None:
        """Put the person's mail address on the clipboard."""
        if self.reading is not None and self.reading.record.mail:
            copy(self.reading.record.mail, self.says.emit)

    @action("contacts", "Delete", shortcut="Ctrl+Delete", icon=Icon.TRASH)
    def delete_contact(self) -> None:
        """Delete this person with their roles and follow-ups."""
        self.delete(Action.CONTACT_DELETED)


def _card(row: ContactRow) -> Card:
    position = " · ".join(part for part in (row.function, row.body) if part)
    gone = Mark(Icon.DONE, translate("contacts", "archived")) if row.archived else None
    return Card(title=row.name, second=with_tags(position or row.mail, row.tags), mark=gone)
