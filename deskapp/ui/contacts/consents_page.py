"""What can be done with a person's consents, and the objection to all mailings."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from deskapp.application.actions import Action
from deskapp.application.use_cases.mailings import consents
from deskapp.domain.mailings.consent import Consent
from deskapp.domain.record import Id
from deskapp.ui.contacts.consents import STORING, ConsentForm, consent_cards, new_consent
from deskapp.ui.contacts.dossier import ContactDossier
from deskapp.ui.kit.actions import action
from deskapp.ui.kit.labels import PlainLabel
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.notice import Notice
from deskapp.ui.kit.records.block_list import TEXT_EDGE, BlockList
from deskapp.ui.kit.records.editor import Editor
from deskapp.ui.kit.records.roles.roles_page import RolesPage
from deskapp.ui.kit.records.sheet import Sheet
from deskapp.ui.kit.requests import GiveAccess
from deskapp.wording.labels import label
from deskapp.wording.language import translate


class ConsentsPage(RolesPage[ContactDossier]):
    """Consents are given, edited and withdrawn in the place of the person shown."""

    _list: BlockList | None = None

    def add_consents(self, sheet: Sheet, dossier: ContactDossier) -> None:
        """Show what the person has agreed to."""
        heading = translate("contacts", "Consents")
        cards = consent_cards(dossier.consents, self.desk.workspace.clock.today())
        if cards:
            self._list = made = BlockList(self.desk.lanes, heading, cards, opens_on_click=False)
            made.opened.connect(self._edit_consent)
            names = ("withdraw_consent", "add_consent")
            sheet.add_part(heading, made, [self.button(name) for name in names])
            return
        self._list = None
        none = QWidget()
        column = QVBoxLayout(none)
        column.setContentsMargins(TEXT_EDGE, 0, 0, 0)
        said = translate("contacts", "None: the person gets no advertising.")
        column.addWidget(PlainLabel(said, tone=Tone.MUTED))
        sheet.add_part(heading, none, [self.button("add_consent")])

    @action("contacts", "New consent", shortcut="Ctrl+Shift+G", icon=Icon.PLUS)
    def add_consent(self) -> None:
        """Note what the person agrees to."""
        if self.reading is not None:
            today = self.desk.workspace.clock.today()
            self._open_consent(new_consent(self.reading.record.id, today))

    @action("contacts", "Withdraw", icon=Icon.CLOSE)
    def withdraw_consent(self) -> None:
        """Let the consent chosen in the list end today."""
        chosen = self._chosen_consent()
        if chosen is not None:
            self.saving.do(
                Action.CONSENT_WITHDRAWN, lambda work: consents.withdraw(work, chosen.id)
            )

    @action("contacts", "Information on stored data", shortcut="F9", icon=Icon.SHIELD)
    def give_access(self) -> None:
        """Begin to answer what the office keeps about this person (Art. 15 GDPR)."""
        if self.reading is not None:
            self.wants.emit(GiveAccess(self.reading.record.id))

    @action("contacts", "Objection to mailings", shortcut="Ctrl+Shift+W", icon=Icon.WARNING)
    def note_objection(self) -> None:
        """Note that the person wants no mailings any more; replies still reach them."""
        if self.reading is None:
            return
        contact = self.reading.record
        if contact.objection is not None:
            said = translate("contacts", "The objection stands already.")
            self.says.emit(Notice(said))
            return
        self.saving.do(
            Action.OBJECTION_NOTED, lambda work: consents.object_to_mailings(work, contact.id)
        )

    def _chosen_consent(self) -> Consent | None:
        """The one chosen in the list, or the only one."""
        if self.reading is None or self._list is None:
            return None
        chosen, known = self._list.current_id(), self.reading.consents
        if len(known) == 1:
            return known[0]
        return next((each for each in known if each.id == chosen), None)

    def _edit_consent(self, consent_id: Id) -> None:
        if self.reading is not None:
            found = next(each for each in self.reading.consents if each.id == consent_id)
            self._open_consent(found)

    def _open_consent(self, consent: Consent) -> None:
        heading = translate("contacts", "Consent: {purpose}", purpose=label(consent.purpose))
        self.open_editor(Editor(consent.contact_id, heading, ConsentForm(consent), STORING))
