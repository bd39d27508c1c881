"""What can be done with the recipients of a mailing: added, left out, taken off, opened."""

from collections.abc import Callable

from deskapp.application.actions import Action
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases.mailings import chosen
from deskapp.application.use_cases.mailings.chosen import Added
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.mailings.mailing import Gate
from deskapp.domain.record import Id
from deskapp.ui.kit.actions import action
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.notice import Notice
from deskapp.ui.kit.records.listed_page import ListedPage
from deskapp.ui.kit.requests import OpenRecord
from deskapp.ui.mailings.course import CourseSheet
from deskapp.ui.mailings.dossier import Line, MailingDossier
from deskapp.ui.mailings.preparing import PreparingSheet
from deskapp.wording.language import translate


class RecipientsPage(ListedPage[MailingDossier]):
    """The commands for the list of recipients, each one key inside it."""

    made: PreparingSheet | CourseSheet | None = None
    """The sheet made last."""

    @action("mailings", "Will not answer", shortcut="N", icon=Icon.CLOSE)
    def decline(self) -> None:
        """Note that those selected will not answer, or take that back."""
        lines = self._selected_lines()
        ids = [line.id for line in lines]
        declined = not all(line.row.recipient.declined for line in lines)
        if ids:
            self.saving.do(
                Action.RECIPIENTS_CHANGED,
                lambda work: chosen.decline(work, ids, declined=declined),
            )

    @action("mailings", "Leave out or take in", shortcut="L", icon=Icon.CHECK)
    def leave_out(self) -> None:
        """Leave those selected out by hand, or take them in again."""
        lines = self._selected_lines()
        ids = [line.id for line in lines]
        is_out = not all(line.gate is Gate.LEFT_OUT for line in lines)
        if ids:
            self.saving.do(
                Action.RECIPIENTS_CHANGED, lambda work: chosen.leave_out(work, ids, is_out=is_out)
            )

    @action("mailings", "Take off the list", shortcut="W", icon=Icon.TRASH)
    def remove(self) -> None:
        """Take those selected off the list."""
        ids = [line.id for line in self._selected_lines()]
        if ids:
            self.saving.do(Action.RECIPIENTS_CHANGED, lambda work: chosen.remove(work, ids))

    def add_group(self, initiative_ids: tuple[Id, ...], role_kind: str) -> None:
        """Add whoever speaks for these initiatives, or all who have that role there."""
        self._add(lambda work, one: chosen.add_initiatives(work, one, initiative_ids, role_kind))

    def add_people(self, contact_ids: tuple[Id, ...]) -> None:
        """Add these people."""
        self._add(lambda work, one: chosen.add_contacts(work, one, contact_ids))

    def _add(self, add: Callable[[UnitOfWork, Id], Added]) -> None:
        if self.reading is not None:
            mailing_id = self.reading.record.id
            self.desk.do(
                Action.RECIPIENTS_CHANGED,
                lambda work: add(work, mailing_id),
                owner=self,
                done=self._tell_added,
            )

    def _tell_added(self, added: Added) -> None:
        said = translate("mailings", "%n people added.", n=added.people)
        if added.without:
            said += " " + translate(
                "mailings", "Nobody speaks for %n initiatives today.", n=added.without
            )
        self.says.emit(Notice(said, translate("mailings", "Undo"), self.desk.undo))

    def selected(self) -> tuple[Id, ...]:
        """The recipients selected, or the current one."""
        return self.made.recipients.chosen() if self.made is not None else ()

    def _selected_lines(self) -> tuple[Line, ...]:
        if self.reading is None:
            return ()
        selected = self.selected()
        return tuple(line for line in self.reading.lines if line.id in selected)

    def open_recipient(self, recipient_id: Id) -> None:
        """The answer where there is one, else the person."""
        if self.reading is None:
            return
        line = next(line for line in self.reading.lines if line.id == recipient_id)
        answer = line.exchange.answer
        if answer is not None:
            self.wants.emit(OpenRecord(RecordKind.MESSAGE, answer.id))
        else:
            self.wants.emit(OpenRecord(RecordKind.CONTACT, line.row.recipient.contact_id))
