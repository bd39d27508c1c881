"""Choosing the person of an inquiry, and which of the person's initiatives it is about."""

from dataclasses import replace

from deskapp.application.actions import Action
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases.senders import main_role
from deskapp.domain.inquiry import Inquiry
from deskapp.domain.record import Id
from deskapp.ui.inquiries.panels.choices import CONTACTS, INITIATIVES, ORGANISATIONS
from deskapp.ui.inquiries.panels.form_panel import FormPanel, UseCase
from deskapp.ui.inquiries.record.sheet import Sheet
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.records.fields.record_picker import RecordField
from deskapp.wording.language import translate


class PersonPanel(FormPanel):
    """Whoever is chosen brings the main role of that day along where no body is named."""

    def __init__(self, desk: Desk, sheet: Sheet) -> None:
        self._inquiry_id = sheet.inquiry.id
        person = translate("inquiries", "Person")
        self._person = RecordField("contact_id", person, desk, CONTACTS, {}, is_required=True)
        self._initiative = RecordField(
            "initiative_id", translate("inquiries", "Initiative"), desk, INITIATIVES, {}
        )
        self._organisation = RecordField(
            "organisation_id", translate("inquiries", "Organisation"), desk, ORGANISATIONS, {}
        )
        super().__init__(
            desk,
            translate("inquiries", "Who is asking?"),
            [self._person, (self._initiative, self._organisation)],
            translate("inquiries", "Take over"),
        )

    def change(self) -> tuple[Action, UseCase]:
        """Give the inquiry its person, and the bodies named or those of the primary role."""
        contact_id = self._person.value()
        assert contact_id is not None
        bodies = self._initiative.value(), self._organisation.value()
        return Action.SENDER_ACCEPTED, lambda work: _assign(
            work, self._inquiry_id, contact_id, bodies
        )


def _assign(
    work: UnitOfWork, inquiry_id: Id, contact_id: Id, bodies: tuple[Id | None, Id | None]
) -> Inquiry:
    inquiry = work.get(Inquiry, inquiry_id)
    initiative_id, organisation_id = bodies
    if not any(bodies):
        role = main_role(work.store, contact_id, work.clock.local(inquiry.received_at).date())
        if role is not None:
            initiative_id, organisation_id = role.initiative_id, role.organisation_id
    return work.save(
        replace(
            inquiry,
            contact_id=contact_id,
            initiative_id=initiative_id or inquiry.initiative_id,
            organisation_id=organisation_id or inquiry.organisation_id,
        )
    )
