"""What else a person can do with inquiries: several at once, links, joining, splitting."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from deskapp.application.actions import Action
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases.bulk.plan import stored
from deskapp.application.use_cases.inquiry_work import behalf, links
from deskapp.application.use_cases.mailings.objections import Objection, objection_of
from deskapp.domain.inquiry import Inquiry
from deskapp.domain.record import Id
from deskapp.ui.inquiries.between.joining import JoinPanel
from deskapp.ui.inquiries.between.linking import LinkPanel
from deskapp.ui.inquiries.between.splitting import SplitPanel
from deskapp.ui.inquiries.bulk.panel import ManyPanel
from deskapp.ui.inquiries.changes import Changes
from deskapp.ui.inquiries.commands import InquiryCommands
from deskapp.ui.inquiries.panels.behalf import BehalfPanel
from deskapp.ui.inquiries.panels.objection import ObjectionPanel
from deskapp.ui.inquiries.record.sheet import Related
from deskapp.ui.inquiries.record.view import InquiryView
from deskapp.ui.kit.actions import action
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.lists.at_once import too_many
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.notice import Notice
from deskapp.ui.kit.requests import GiveAccess, ShowHistory
from deskapp.wording.language import translate


class WorkCommands(QObject):
    """Each opens a form beside the inquiry, or asks another page."""

    wants = Signal(object)
    says = Signal(object)

    def __init__(
        self,
        desk: Desk,
        view: InquiryView,
        daily: InquiryCommands,
        selected: Callable[[], Sequence[Id]],
    ) -> None:
        """``daily`` opens the forms, one at a time."""
        super().__init__(view)
        self._desk, self._view, self._daily, self._selected = desk, view, daily, selected
        self._changes = Changes(desk, self)
        self._changes.says.connect(self.says)

    @action("inquiries", "Change several…", shortcut="M", icon=Icon.EDIT)
    def change_many(self) -> None:
        """Change all that are selected in one step, after a look at what becomes of each."""
        ids = self._selected()
        refused = too_many(ids)
        if refused is not None:
            self.says.emit(refused)
            return
        self._desk.ask(
            lambda queries: stored(queries, Inquiry, ids), owner=self, done=self._open_many
        )

    @action("inquiries", "Link to another…", shortcut="L", icon=Icon.LINK)
    def link(self) -> None:
        """Say how it stands to another inquiry."""
        self._daily.open_form(LinkPanel)

    @action("inquiries", "Join with another…", shortcut="J", icon=Icon.MERGE)
    def join(self) -> None:
        """Make one of those selected, or of this and another."""
        ids = self._selected()
        refused = too_many(ids)
        if refused is None:
            self._daily.open_form(JoinPanel, tuple(ids))
        else:
            self.says.emit(refused)

    @action("inquiries", "Split off messages…", shortcut="H", icon=Icon.SPLIT)
    def split(self) -> None:
        """Move messages into an inquiry of their own."""
        sheet = self._view.sheet
        if sheet is not None and len(sheet.messages) > 1:
            self._daily.open_form(SplitPanel)
        elif sheet is not None:
            words = translate("inquiries", "There is only one message here, so nothing to split.")
            self.says.emit(Notice(words))

    @action("inquiries", "On behalf of which initiative?", shortcut="I", icon=Icon.INITIATIVES)
    def behalf(self) -> None:
        """Choose among the person's roles on the day of the inquiry."""
        self._daily.open_form(BehalfPanel)

    @action("inquiries", "No more mails, please…", shortcut="Ctrl+Shift+W", icon=Icon.WARNING)
    def object(self) -> None:
        """Note that whoever wrote wants no mailings any more, after a look at what that ends."""
        workspace, inquiry_id = self._desk.workspace, self._view.inquiry_id
        if inquiry_id is not None:
            self._desk.ask(
                lambda queries: objection_of(queries, workspace.clock, inquiry_id),
                owner=self,
                done=self._open_objection,
            )

    @action("inquiries", "Information on stored data", shortcut="F9", icon=Icon.SHIELD)
    def give_access(self) -> None:
        """Begin to answer what the office keeps about whoever asks (Art. 15 GDPR)."""
        sheet = self._view.sheet
        if sheet is not None and sheet.inquiry.contact_id is not None:
            self.wants.emit(GiveAccess(sheet.inquiry.contact_id, sheet.inquiry.id))
        elif sheet is not None:
            words = translate("inquiries", "Choose the person first, whose data it is about.")
            self.says.emit(Notice(words))

    @action("inquiries", "History", icon=Icon.HISTORY)
    def history(self) -> None:
        """Show what was done to this inquiry."""
        if self._view.inquiry_id is not None:
            self.wants.emit(ShowHistory(self._view.inquiry_id))

    def set_initiative(self, initiative_id: Id) -> None:
        """Take over on whose behalf the inquiry is."""
        inquiry_id = self._view.inquiry_id
        if inquiry_id is not None:
            self._changes.do(
                Action.INQUIRY_EDITED,
                lambda work: behalf.set_initiative(work, inquiry_id, initiative_id),
            )

    def unlink(self, related: Related) -> None:
        """Take a link away, wherever it was made."""
        here, there = self._view.inquiry_id, related.row.id
        if here is None:
            return
        ends = (there, here) if related.is_incoming else (here, there)

        def take_away(work: UnitOfWork) -> Inquiry:
            return links.unlink(work, *ends)

        self._changes.do(Action.INQUIRY_LINKED, take_away)

    def _open_objection(self, objection: Objection) -> None:
        sheet = self._view.sheet
        if sheet is not None and sheet.inquiry.contact_id == objection.contact.id:
            self._daily.open_form(ObjectionPanel, objection)

    def _open_many(self, inquiries: Sequence[Inquiry]) -> None:
        sheet = self._view.sheet
        if inquiries and sheet is not None:
            place = self._view.show_whole_panel()
            forms = self._daily.forms
            forms.open(ManyPanel, sheet, place, tuple(inquiries))
