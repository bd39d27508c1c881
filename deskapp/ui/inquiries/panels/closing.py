"""Closing an inquiry with what the reports need."""

from dataclasses import replace

from deskapp.application.actions import Action
from deskapp.application.use_cases import inquiries
from deskapp.application.use_cases.inquiries import Closing
from deskapp.domain.inquiry import Depth, Outcome, State
from deskapp.ui.inquiries.panels.choices import kind_field, land_field, topics_field
from deskapp.ui.inquiries.panels.form_panel import FormPanel, UseCase
from deskapp.ui.inquiries.record.sheet import Sheet
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.forms.choice_fields import ChoiceField
from deskapp.ui.kit.records.choices import optional_words_of
from deskapp.wording.language import translate


class ClosingPanel(FormPanel):
    """Outcome, kind, depth, topics; what is missing is named at its field."""

    def __init__(self, desk: Desk, sheet: Sheet) -> None:
        self._inquiry = sheet.inquiry
        self._outcome = ChoiceField(
            "outcome", translate("inquiries", "Outcome"), optional_words_of(Outcome)
        )
        self._outcome.set_value(sheet.inquiry.outcome)
        self._kind = kind_field(sheet)
        self._depth = ChoiceField(
            "depth", translate("inquiries", "Depth"), optional_words_of(Depth)
        )
        self._depth.set_value(sheet.inquiry.depth)
        self._topics = topics_field(sheet)
        self._land = land_field(sheet)
        if not sheet.inquiry.land and sheet.land:
            self._land.set_value(sheet.land)
        super().__init__(
            desk,
            translate("inquiries", "Close the inquiry"),
            [(self._outcome, self._kind), (self._depth, self._land), self._topics],
            translate("inquiries", "Close it"),
        )

    def change(self) -> tuple[Action, UseCase]:
        """Close it. Raises ``Invalid`` where the reports would lack something."""
        outcome, kind = self._outcome.value(), self._kind.value()
        topics, depth = self._topics.value(), self._depth.value()
        land = self._land.value()
        filled = replace(self._inquiry, outcome=outcome, kind=kind, topics=topics, depth=depth)
        filled.moved_to(State.CLOSED, self.desk.workspace.clock.now())
        assert outcome is not None
        closing = Closing(outcome=outcome, kind=kind, topics=topics, depth=depth, land=land)
        return Action.INQUIRY_CLOSED, lambda work: inquiries.close(work, filled.id, closing)
