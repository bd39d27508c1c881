"""Whose turn it is: ours, the asker's, or that of a third party by name."""

from collections.abc import Sequence
from typing import Final

from deskapp.application.actions import Action
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases import inquiries
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.errors import Invalid, Problem
from deskapp.domain.follow_up import FollowUp, FollowUpKind
from deskapp.domain.inquiry import Ball, Inquiry
from deskapp.domain.names.folding import loose
from deskapp.domain.record import new_id
from deskapp.ui.inquiries.panels.form_panel import FormPanel, UseCase
from deskapp.ui.inquiries.record.sheet import Sheet
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.forms.choice_fields import ChoiceField
from deskapp.ui.kit.forms.due_field import DueField
from deskapp.ui.kit.forms.picker import PickerField, PickerLine, Suggestion
from deskapp.ui.kit.records.choices import words_of
from deskapp.wording.language import translate

_OFFERED: Final = 8
_LONGEST_NAME: Final = 120
_BODIES: Final = frozenset({RecordKind.ORGANISATION, RecordKind.INITIATIVE, RecordKind.CONTACT})


class TurnPanel(FormPanel):
    """From today; with a day on which to ask again, a follow-up is set in the same step."""

    def __init__(self, desk: Desk, sheet: Sheet) -> None:
        ball = sheet.inquiry.ball
        self._inquiry_id = sheet.inquiry.id
        self._subject = sheet.inquiry.subject
        self._holder = ChoiceField("holder", translate("inquiries", "Whose turn"), words_of(Ball))
        self._holder.set_value(ball.holder)
        self._third = ThirdPartyField(desk, "third_party")
        self._third.show_name(ball.third_party)
        self._third.changed.connect(self._follow)
        self._again = DueField("again_on", translate("inquiries", "Ask again on"), sheet.today)
        self._again.set_calendar(sheet.calendar)
        heading = translate("inquiries", "Whose turn is it?")
        super().__init__(desk, heading, [(self._holder, self._third), self._again])

    def change(self) -> tuple[Action, UseCase]:
        """Pass the ball. Raises ``Invalid`` for a third party without a name."""
        holder, again_on = self._holder.value(), self._again.day()
        third = self._third.text() if holder is Ball.THIRD_PARTY else ""
        if holder is Ball.THIRD_PARTY and not third:
            raise Invalid((Problem("third_party", "third_party_name"),))
        asked = " · ".join(part for part in (third, self._subject) if part)

        def change(work: UnitOfWork) -> Inquiry:
            if again_on is not None:
                follow_up = FollowUp(
                    id=new_id(),
                    inquiry_id=self._inquiry_id,
                    due_on=again_on,
                    reason=asked[:200],
                    kind=FollowUpKind.ASK_AGAIN,
                    owner_id=work.user_id,
                )
                work.save(follow_up)
            return inquiries.pass_ball(work, self._inquiry_id, holder, third)

        return Action.BALL_PASSED, change

    def _follow(self) -> None:
        """Whoever is named is meant."""
        if self._third.text():
            self._holder.set_value(Ball.THIRD_PARTY)


class ThirdPartyField(PickerField[str]):
    """A name: as it was spelled earlier, of a record, or any other."""

    def __init__(self, desk: Desk, name: str) -> None:
        line = PickerLine[str](desk.lanes, lambda text: _offers(desk, text))
        line.setMaxLength(_LONGEST_NAME)
        super().__init__(
            name,
            translate("inquiries", "Who exactly"),
            line,
            takes_text=True,
            hint=translate("inquiries", "Only for a third party, such as the ministry."),
        )

    def show_name(self, name: str) -> None:
        """Show who it is."""
        self.line.show_value(name or None, name)


def _offers(desk: Desk, text: str) -> Sequence[Suggestion[str]]:
    """Earlier spellings first, so that one third party is not counted as two."""
    wanted, before = loose(text), translate("inquiries", "waited for before")
    names = desk.workspace.query(lambda queries: queries.third_party_names())
    earlier = [Suggestion(name, name, before) for name in names if wanted in loose(name)]
    spelled = {loose(each.title) for each in earlier}
    hits = desk.workspace.query(lambda queries: queries.search(text, _BODIES, _OFFERED))
    others = [Suggestion(hit.title, hit.title, hit.detail) for hit in hits]
    return [*earlier, *(each for each in others if loose(each.title) not in spelled)][:_OFFERED]
