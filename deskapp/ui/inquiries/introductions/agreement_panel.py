"""An agreement that no mail and no call note shows: on which day, and what does."""

from deskapp.application.actions import Action
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases.introductions import course
from deskapp.application.use_cases.introductions.letters import letter_of
from deskapp.application.use_cases.reply_start import ReplyStart
from deskapp.domain.introduction import Agreement, Introduction
from deskapp.domain.record import Id
from deskapp.ui.inquiries.panels.form_panel import FormPanel, UseCase
from deskapp.ui.inquiries.record.sheet import Sheet
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.forms.text_fields import LineField
from deskapp.ui.kit.records.fields.date_fields import DayField
from deskapp.wording.language import translate


class AgreementPanel(FormPanel):
    """The day is today unless another is given."""

    def __init__(
        self, desk: Desk, sheet: Sheet, *, introduction: Introduction, party: Id, name: str
    ) -> None:
        self._introduction, self._party = introduction, party
        self._proof = LineField(
            "proof",
            translate("inquiries", "What shows it?"),
            limit=200,
            is_required=True,
            hint=translate(
                "inquiries", "There is neither a mail nor a call note of {name} yet.", name=name
            ),
            example=translate("inquiries", "said so at the fair"),
        )
        self._on = DayField("on", translate("inquiries", "Agreed on"), is_required=True)
        self._on.set_value(sheet.today)
        heading = translate("inquiries", "{name} agrees", name=name)
        super().__init__(desk, heading, [(self._proof, self._on)])

    def change(self) -> tuple[Action, UseCase]:
        """Note the agreement."""
        day, introduction, party = self._on.value(), self._introduction, self._party
        assert day is not None
        agreement = Agreement(day, self._proof.value())

        def agree(work: UnitOfWork) -> ReplyStart | None:
            agreed = course.agree(work, introduction.id, party, agreement)
            if agreed.missing:
                return None
            return letter_of(work.store, agreed, work.calendar, work.today)

        return Action.INTRODUCTION_AGREED, agree

    def stored(self, result: object) -> None:
        """Go on with the mail to both, where that was the last agreement."""
        super().stored(result)
        if isinstance(result, ReplyStart) and result.to:
            self.wants.emit(result)
