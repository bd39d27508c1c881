"""Linking an inquiry to another one, found by its number or by words."""

from deskapp.application.actions import Action
from deskapp.application.use_cases.inquiry_work import links
from deskapp.domain.inquiry import RelationKind
from deskapp.ui.inquiries.panels.choices import INQUIRIES
from deskapp.ui.inquiries.panels.form_panel import FormPanel, UseCase
from deskapp.ui.inquiries.record.sheet import Sheet
from deskapp.ui.inquiries.words import relation_words
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.forms.choice_fields import ChoiceField
from deskapp.ui.kit.records.fields.record_picker import RecordField
from deskapp.wording.language import translate


class LinkPanel(FormPanel):
    """Which one, and how this one stands to it."""

    def __init__(self, desk: Desk, sheet: Sheet) -> None:
        self._inquiry_id = sheet.inquiry.id
        self._other = RecordField(
            "related",
            translate("inquiries", "Inquiry"),
            desk,
            INQUIRIES,
            {},
            is_required=True,
            example=translate("inquiries", "Number or words"),
        )
        kinds = (RelationKind.SEE_ALSO, RelationKind.FOLLOWS, RelationKind.DUPLICATE_OF)
        self._kind = ChoiceField(
            "kind",
            translate("inquiries", "Relation"),
            [(kind, relation_words(kind)) for kind in kinds],
        )
        heading = translate("inquiries", "Link to another inquiry")
        super().__init__(desk, heading, [(self._other, self._kind)], translate("inquiries", "Link"))

    def change(self) -> tuple[Action, UseCase]:
        """Link the two."""
        other_id, kind = self._other.value(), self._kind.value()
        assert other_id is not None
        return Action.INQUIRY_LINKED, lambda work: links.link(
            work, self._inquiry_id, other_id, kind
        )
