"""What can be done with the question whether a person has left."""

from dataclasses import replace
from datetime import date
from functools import partial

from deskapp.application.actions import Action
from deskapp.application.use_cases.succession.departures import note_still_there
from deskapp.domain.affiliation import Affiliation
from deskapp.domain.dates.date_words import list_date
from deskapp.ui.contacts.consents_page import ConsentsPage
from deskapp.ui.contacts.departing import STORING, DepartureBar, LeftForm, sign_words
from deskapp.ui.contacts.dossier import ContactDossier
from deskapp.ui.contacts.facts import title_of
from deskapp.ui.kit.actions import action
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.records.editor import Editor
from deskapp.ui.kit.records.roles.succession_form import STORING as PASSING_ON
from deskapp.ui.kit.records.roles.succession_form import Change, SuccessionForm, change_of
from deskapp.ui.kit.records.sheet import Sheet
from deskapp.wording.language import current_language, translate


class DepartingPage(ConsentsPage):
    """A departure is proposed where mails speak for it, and noted by a person."""

    def add_sign(self, sheet: Sheet, dossier: ContactDossier) -> None:
        """Ask, where something speaks for it, and who follows whoever has left."""
        if dossier.sign is not None:
            answers = {
                translate("contacts", "Left on…"): self.note_left,
                translate("contacts", "No, still there"): self.keep_here,
            }
            sheet.add_row(DepartureBar(sign_words(dossier.sign), answers))
        for role in dossier.left_open:
            self._ask_who_follows(sheet, dossier, role)

    @action("contacts", "Has left…", shortcut="Ctrl+Shift+H", icon=Icon.DONE)
    def note_left(self) -> None:
        """Note the day on which the person left, which ends all their roles."""
        if self.reading is None:
            return
        contact, sign = self.reading.record, self.reading.sign
        today = self.desk.workspace.clock.today()
        known = sign.on if sign is not None and sign.on else today
        form = LeftForm(replace(contact, left_on=contact.left_on or known))
        heading = translate("contacts", "{name} has left", name=title_of(contact))
        self.open_editor(Editor(contact.id, heading, form, STORING))

    @action("contacts", "Who follows…", shortcut="Ctrl+Shift+Y", icon=Icon.PERSON)
    def name_successor(self) -> None:
        """Name who takes over the first role that the person has left open."""
        for role in self.reading.left_open[:1] if self.reading else ():
            self._name_successor(role)

    @action("contacts", "Is still there", icon=Icon.CHECK)
    def keep_here(self) -> None:
        """Note that the person has not left, so that nobody is asked again."""
        if self.reading is not None:
            contact_id = self.reading.record.id
            self.saving.do(Action.CONTACT_SAVED, lambda work: note_still_there(work, contact_id))

    def _ask_who_follows(self, sheet: Sheet, dossier: ContactDossier, role: Affiliation) -> None:
        line = next(each for each in dossier.roles if each.role.id == role.id)
        said = translate("contacts", "Left on {day}. Who follows in {initiative}?").format(
            day=list_date(dossier.record.left_on or date.max, current_language()),
            initiative=line.other_name,
        )
        follows = translate("contacts", "Name who follows…")
        sheet.add_row(DepartureBar(said, {follows: partial(self._name_successor, role)}))

    def _name_successor(self, role: Affiliation) -> None:
        today = self.desk.workspace.clock.today()
        self.desk.ask(
            lambda queries: change_of(queries, role, today), owner=self, done=self._open_succession
        )

    def _open_succession(self, change: Change | None) -> None:
        if change is not None and self.reading is not None:
            heading = translate("contacts", "Who follows {name}?", name=change.line.other_name)
            form = SuccessionForm(self.desk, change)
            self.open_editor(Editor(self.reading.record.id, heading, form, PASSING_ON))
