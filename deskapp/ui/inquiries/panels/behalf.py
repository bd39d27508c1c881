"""On behalf of which initiative somebody asks: one of the roles of that day, or any other."""

from typing import Final

from deskapp.application.actions import Action
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases.inquiry_work.behalf import set_initiative
from deskapp.domain.errors import Invalid, Problem
from deskapp.domain.inquiry import Inquiry
from deskapp.domain.record import Id
from deskapp.ui.inquiries.panels.choices import INITIATIVES
from deskapp.ui.inquiries.panels.form_panel import FormPanel, UseCase
from deskapp.ui.inquiries.record.sheet import Sheet
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.forms.choice_fields import ChoiceField
from deskapp.ui.kit.records.fields.record_picker import RecordField
from deskapp.wording.language import translate

_ANOTHER: Final = Id("")


class BehalfPanel(FormPanel):
    """The initiatives of the roles held when the inquiry came stand first."""

    def __init__(self, desk: Desk, sheet: Sheet) -> None:
        self._inquiry_id = sheet.inquiry.id
        offered: list[tuple[Id | None, str]] = [(body.id, body.name) for body in sheet.held]
        offered += [
            (_ANOTHER, translate("inquiries", "Another one")),
            (None, translate("inquiries", "For nobody")),
        ]
        self._of_roles = ChoiceField[Id | None](
            "initiative_id",
            translate("inquiries", "Initiative"),
            offered,
            hint=translate("inquiries", "First those of the roles on the day of the inquiry."),
        )
        if any(one == sheet.inquiry.initiative_id for one, _ in offered[:-1]):
            self._of_roles.set_value(sheet.inquiry.initiative_id)
        self._other = RecordField(
            "other_initiative", translate("inquiries", "Another one"), desk, INITIATIVES, {}
        )
        heading = translate("inquiries", "On behalf of which initiative?")
        save = translate("inquiries", "Take over")
        super().__init__(desk, heading, [(self._of_roles, self._other)], save)

    def change(self) -> tuple[Action, UseCase]:
        """What is searched for counts before what is chosen. Raises ``Invalid`` without either."""
        chosen = self._other.value() or self._of_roles.value()
        if chosen == _ANOTHER:
            raise Invalid((Problem("other_initiative", "required"),))

        def change(work: UnitOfWork) -> Inquiry:
            return set_initiative(work, self._inquiry_id, chosen)

        return Action.INQUIRY_EDITED, change
