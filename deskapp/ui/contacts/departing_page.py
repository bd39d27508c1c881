"""What can be done with the question whether a person has left."""

from dataclasses import replace

from deskapp.application.actions import Action
from deskapp.application.use_cases.succession.departures import note_still_there
from deskapp.ui.contacts.consents_page import ConsentsPage
from deskapp.ui.contacts.departing import STORING, DepartureBar, LeftForm
from deskapp.ui.contacts.dossier import ContactDossier
from deskapp.ui.contacts.facts import title_of
from deskapp.ui.kit.actions import action
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.records.editor import Editor
from deskapp.ui.kit.records.sheet import Sheet
from deskapp.wording.language import translate


class DepartingPage(ConsentsPage):
    """A departure is proposed where mails speak for it, and noted by a person."""

    def add_sign(self, sheet: Sheet, dossier: ContactDossier) -> None:
        """Ask, where something speaks for it."""
        if dossier.sign is not None:
            sheet.add_row(DepartureBar(dossier.sign, self.note_left, self.keep_here))

    @action("contacts", "Has left …", shortcut="Ctrl+Shift+O", icon=Icon.DONE)
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

    @action("contacts", "Is still there", icon=Icon.CHECK)
    def keep_here(self) -> None:
        """Note that the person has not left, so that nobody is asked again."""
        if self.reading is not None:
            contact_id = self.reading.record.id
            self.saving.do(Action.CONTACT_SAVED, lambda work: note_still_there(work, contact_id))
