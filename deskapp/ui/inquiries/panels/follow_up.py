"""A follow-up about an inquiry, and the day until which the inquiry itself shall be answered."""

from dataclasses import replace

from deskapp.application.actions import Action
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases import records
from deskapp.application.use_cases.inquiry_work.partner_days import partner_holidays
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.follow_up import FollowUp, FollowUpKind
from deskapp.domain.inquiry import Inquiry
from deskapp.domain.record import new_id
from deskapp.ui.inquiries.panels.choices import owner_field
from deskapp.ui.inquiries.panels.form_panel import FormPanel, UseCase
from deskapp.ui.inquiries.record.sheet import Sheet
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.forms.choice_fields import ChoiceField
from deskapp.ui.kit.forms.due_field import DueField
from deskapp.ui.kit.forms.form import Line
from deskapp.ui.kit.forms.text_fields import LineField
from deskapp.ui.kit.lanes.jobs import Lane
from deskapp.ui.kit.records.choices import words_of
from deskapp.wording.language import translate


class FollowUpPanel(FormPanel):
    """When, what, who."""

    def __init__(self, desk: Desk, sheet: Sheet) -> None:
        self._inquiry = sheet.inquiry
        self._due = DueField(
            "due_on", translate("inquiries", "When"), sheet.today, is_required=True
        )
        self._due.set_calendar(sheet.calendar)
        desk.lanes.run(
            Lane.READS,
            lambda: partner_holidays(desk.workspace, (RecordKind.INQUIRY, sheet.inquiry.id)),
            owner=self._due,
            done=self._due.set_partner,
        )
        self._kind = ChoiceField("kind", translate("inquiries", "What"), words_of(FollowUpKind))
        self._kind.set_value(FollowUpKind.ASK_AGAIN)
        self._owner = owner_field(sheet, desk.workspace.user_id or sheet.inquiry.owner_id)
        reason = translate("inquiries", "Why")
        self._reason = LineField("reason", reason, limit=200, example=sheet.inquiry.subject)
        lines: list[Line] = [self._due, self._reason, (self._kind, self._owner)]
        super().__init__(desk, translate("inquiries", "Follow-up"), lines)

    def change(self) -> tuple[Action, UseCase]:
        """Set the follow-up."""
        day = self._due.day()
        assert day is not None
        follow_up = FollowUp(
            id=new_id(),
            inquiry_id=self._inquiry.id,
            due_on=day,
            reason=self._reason.value() or self._inquiry.subject,
            kind=self._kind.value(),
            owner_id=self._owner.value(),
        )
        return Action.FOLLOW_UP_SET, lambda work: records.save(work, follow_up)


class DuePanel(FormPanel):
    """Until when the inquiry shall be answered."""

    def __init__(self, desk: Desk, sheet: Sheet) -> None:
        self._inquiry_id = sheet.inquiry.id
        self._due = DueField("due_on", translate("inquiries", "Answer by"), sheet.today)
        self._due.set_calendar(sheet.calendar)
        self._due.show_day(sheet.inquiry.due_on)
        super().__init__(desk, translate("inquiries", "Due"), [self._due])

    def begin(self) -> None:
        """What stands there is overwritten at once."""
        super().begin()
        self._due.line.selectAll()

    def change(self) -> tuple[Action, UseCase]:
        """Move the day, or take it away."""
        day = self._due.day()

        def move(work: UnitOfWork) -> Inquiry:
            return work.save(replace(work.get(Inquiry, self._inquiry_id), due_on=day))

        return Action.INQUIRY_EDITED, move
