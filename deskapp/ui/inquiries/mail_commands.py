"""What a person says of mails: that they belong together or not, and what an absence leads to."""

from PySide6.QtCore import QObject, Signal

from deskapp.application.actions import Action
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases import records
from deskapp.application.use_cases.inquiry_work.belonging import belongs_elsewhere
from deskapp.application.use_cases.inquiry_work.joining import join
from deskapp.application.use_cases.inquiry_work.splitting import split
from deskapp.application.use_cases.reply_start import ReplyStart
from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.follow_up import FollowUp, FollowUpKind
from deskapp.domain.inquiry import Inquiry
from deskapp.domain.mail.short_answers.absence import Absence, Deputy
from deskapp.domain.message import Direction
from deskapp.domain.record import Id, new_id
from deskapp.ui.inquiries.changes import Changes
from deskapp.ui.inquiries.record.absence_line import day_after_return
from deskapp.ui.inquiries.record.view import InquiryView
from deskapp.ui.kit.actions import action
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.notice import Notice
from deskapp.ui.kit.requests import OpenRecord
from deskapp.wording.language import translate


class MailCommands(QObject):
    """Each is one key, and is undone from its notice."""

    wants = Signal(object)
    says = Signal(object)

    def __init__(self, desk: Desk, view: InquiryView) -> None:
        super().__init__(view)
        self._desk, self._view = desk, view
        self._changes = Changes(desk, self)
        self._changes.says.connect(self.says)
        view.belonging_bar.accepted.connect(self._join_with)
        view.belonging_bar.refused.connect(self._keep_apart)
        view.belonging_bar.wants.connect(self.wants)
        view.conversation.own_inquiry_wanted.connect(self._detach)
        view.conversation.follow_up_wanted.connect(self._follow_up)
        view.conversation.deputy_wanted.connect(self._write_to)

    @action("inquiries", "Join with the one suggested", shortcut="Y", icon=Icon.MERGE)
    def join_suggested(self) -> None:
        """Bring all of this inquiry into the one to which it may belong."""
        if self._view.belonging_bar.other_id is not None:
            self._join_with(self._view.belonging_bar.other_id)
        else:
            self._say_nothing_suggested()

    @action("inquiries", "Another matter than the one suggested", shortcut="V")
    def refuse_suggested(self) -> None:
        """Note that the two have nothing to do with each other."""
        if self._view.belonging_bar.other_id is not None:
            self._keep_apart(self._view.belonging_bar.other_id)
        else:
            self._say_nothing_suggested()

    @action("inquiries", "Newest mail as its own inquiry", shortcut="O", icon=Icon.SPLIT)
    def detach_newest(self) -> None:
        """Take the mail that came in last out of this inquiry."""
        said = self._view.sheet.messages if self._view.sheet else ()
        came = [row.id for row in said if row.direction is Direction.IN]
        if came and len(said) > 1:
            self._detach(came[-1])
        elif self._view.sheet is not None:
            words = translate("inquiries", "There is only one message here, so nothing to split.")
            self.says.emit(Notice(words))

    @action("inquiries", "Follow-up after the return", shortcut="R", icon=Icon.CLOCK)
    def follow_up_after_return(self) -> None:
        """Ask again the day after somebody who is away is back."""
        absences = self._view.sheet.absences if self._view.sheet else ()
        told = [absence for _, absence in absences if absence.back_on is not None]
        if told:
            self._follow_up(told[-1])
        elif self._view.sheet is not None:
            words = translate("inquiries", "Nobody here says when they are back.")
            self.says.emit(Notice(words))

    def _say_nothing_suggested(self) -> None:
        if self._view.sheet is not None:
            words = translate("inquiries", "No other inquiry is suggested here.")
            self.says.emit(Notice(words))

    def _join_with(self, other_id: Id) -> None:
        inquiry_id = self._view.inquiry_id
        if inquiry_id is None:
            return

        def open_kept(kept: Inquiry) -> None:
            self.wants.emit(OpenRecord(RecordKind.INQUIRY, kept.id))

        self._changes.do(
            Action.INQUIRIES_JOINED, lambda work: join(work, other_id, (inquiry_id,)), open_kept
        )

    def _keep_apart(self, other_id: Id) -> None:
        inquiry_id = self._view.inquiry_id
        if inquiry_id is not None:
            self._changes.do(
                Action.PAIR_KEPT_APART, lambda work: belongs_elsewhere(work, inquiry_id, other_id)
            )

    def _detach(self, message_id: Id) -> None:
        inquiry_id = self._view.inquiry_id
        if inquiry_id is not None:
            self._changes.do(
                Action.INQUIRY_SPLIT, lambda work: split(work, inquiry_id, (message_id,))
            )

    def _follow_up(self, absence: Absence) -> None:
        sheet, day = self._view.sheet, day_after_return(absence)
        if sheet is None or day is None:
            return
        inquiry, user_id = sheet.inquiry, self._desk.workspace.user_id

        def set_one(work: UnitOfWork) -> FollowUp:
            return records.save(
                work,
                FollowUp(
                    id=new_id(),
                    inquiry_id=inquiry.id,
                    due_on=work.calendar.next_working_day(day),
                    reason=translate("inquiries", "Back again: {subject}", subject=inquiry.subject)[
                        :200
                    ],
                    kind=FollowUpKind.ASK_AGAIN,
                    owner_id=user_id or inquiry.owner_id,
                ),
            )

        self._changes.do(Action.FOLLOW_UP_SET, set_one)

    def _write_to(self, deputy: Deputy) -> None:
        person = MailAddress(deputy.mail, deputy.name)
        self._view.reply_with(ReplyStart(to=(person,), template_key=""))
