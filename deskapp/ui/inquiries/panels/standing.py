"""Where an inquiry stands: its priority, its kind and topics, its owner."""

from collections.abc import Sequence
from dataclasses import replace

from deskapp.application.actions import Action
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases import inquiries
from deskapp.domain.inquiry import Inquiry, Priority
from deskapp.domain.record import Id
from deskapp.ui.inquiries.panels.choices import kind_field, owner_field, topics_field
from deskapp.ui.inquiries.panels.form_panel import FormPanel, UseCase
from deskapp.ui.inquiries.record.sheet import Sheet
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.forms.choice_fields import ChoiceField
from deskapp.ui.kit.forms.text_fields import LineField
from deskapp.ui.kit.records.choices import words_of
from deskapp.wording.language import translate


class PriorityPanel(FormPanel):
    """High needs a reason."""

    def __init__(self, desk: Desk, sheet: Sheet) -> None:
        self._inquiry_id = sheet.inquiry.id
        self._priority = ChoiceField(
            "priority", translate("inquiries", "Priority"), words_of(Priority)
        )
        self._priority.set_value(sheet.inquiry.priority)
        reason = translate("inquiries", "Why is it urgent?")
        self._reason = LineField("priority_reason", reason, limit=200)
        self._reason.set_value(sheet.inquiry.priority_reason)
        heading = translate("inquiries", "Priority")
        super().__init__(desk, heading, [(self._priority, self._reason)])

    def change(self) -> tuple[Action, UseCase]:
        """Set priority and reason."""
        priority, reason = self._priority.value(), self._reason.value()

        def change(work: UnitOfWork) -> Inquiry:
            inquiry = work.get(Inquiry, self._inquiry_id)
            kept = reason if priority is Priority.HIGH else ""
            return work.save(replace(inquiry, priority=priority, priority_reason=kept))

        return Action.INQUIRY_EDITED, change


class KindPanel(FormPanel):
    """What it is about, for the reports and for finding it again."""

    def __init__(self, desk: Desk, sheet: Sheet) -> None:
        self._inquiry_id = sheet.inquiry.id
        self._kind, self._topics = kind_field(sheet), topics_field(sheet)
        heading = translate("inquiries", "Kind and topics")
        super().__init__(desk, heading, [self._kind, self._topics])

    def change(self) -> tuple[Action, UseCase]:
        """Set kind and topics."""
        kind, topics = self._kind.value(), self._topics.value()

        def change(work: UnitOfWork) -> Inquiry:
            return inquiries.set_kind(work, self._inquiry_id, kind, topics)

        return Action.INQUIRY_EDITED, change


class HandOverPanel(FormPanel):
    """To whom, with a note that Enter ends; for one inquiry or all that are selected."""

    def __init__(self, desk: Desk, sheet: Sheet, inquiry_ids: Sequence[Id] = ()) -> None:
        self._inquiry_ids = tuple(inquiry_ids) or (sheet.inquiry.id,)
        self._owner = owner_field(sheet, sheet.inquiry.owner_id)
        self._note = LineField("note", translate("inquiries", "Note for them"), limit=500)
        count = len(self._inquiry_ids)
        heading = (
            translate("inquiries", "Hand over %n inquiries", n=count)
            if count > 1
            else translate("inquiries", "Hand over")
        )
        super().__init__(desk, heading, [(self._owner, self._note)])
        self._note.line.returnPressed.connect(self.form.submit)

    def change(self) -> tuple[Action, UseCase]:
        """Hand all of them over in one step."""
        owner_id, note = self._owner.value(), self._note.value()

        def hand_over(work: UnitOfWork) -> None:
            for inquiry_id in self._inquiry_ids:
                inquiries.hand_over(work, inquiry_id, owner_id)
                if note:
                    inquiries.add_note(work, inquiry_id, note)

        return Action.INQUIRY_HANDED_OVER, hand_over
