"""The form of a new follow-up about the record that is shown."""

from deskapp.application.actions import Action
from deskapp.application.use_cases.follow_ups import store
from deskapp.application.use_cases.inquiry_work.partner_days import partner_holidays
from deskapp.domain.follow_up import FollowUp, FollowUpKind, Recurrence
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.forms.choice_fields import CheckField, ChoiceField
from deskapp.ui.kit.forms.due_field import DueField
from deskapp.ui.kit.forms.text_fields import LineField
from deskapp.ui.kit.lanes.jobs import Lane
from deskapp.ui.kit.records.choices import words_of
from deskapp.ui.kit.records.editor import Storing
from deskapp.ui.kit.records.record_form import RecordForm, Values
from deskapp.wording.language import translate

STORING: Storing[FollowUp] = Storing(Action.FOLLOW_UP_SET, store)
"""How a follow-up is stored."""


class FollowUpForm(RecordForm[FollowUp]):
    """What for, and when."""

    def __init__(self, desk: Desk, follow_up: FollowUp) -> None:
        today = desk.workspace.clock.today()
        due = DueField("due_on", translate("kit", "Due"), today, is_required=True)
        desk.lanes.run(Lane.READS, desk.workspace.calendar, owner=due, done=due.set_calendar)
        desk.lanes.run(
            Lane.READS,
            lambda: partner_holidays(desk.workspace, follow_up.about),
            owner=due,
            done=due.set_partner,
        )
        kind = ChoiceField("kind", translate("kit", "Kind"), words_of(FollowUpKind))
        again = ChoiceField("recurrence", translate("kit", "Repeat"), words_of(Recurrence))
        hard = CheckField("hard", translate("kit", "Fixed date: it cannot be moved to a later day"))
        reason = LineField("reason", translate("kit", "What for"), is_required=True, limit=200)
        super().__init__((reason, (due, kind), again, hard), follow_up)

    def values_of(self, record: FollowUp) -> Values:
        """The day is empty until the person names it."""
        return {**super().values_of(record), "due_on": None}

    def record_of(self, base: FollowUp, values: Values) -> FollowUp:
        """The follow-up as it stands in the form."""
        return super().record_of(base, {**values, "due_on": values["due_on"].due})
