"""Whom to ask: found by name, initiative, topic or Land; picking begins the introduction."""

from collections.abc import Sequence

from deskapp.application.actions import Action
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases.introductions import course
from deskapp.application.use_cases.introductions.candidates import candidates
from deskapp.application.use_cases.introductions.letters import letter_of
from deskapp.application.use_cases.reply_start import ReplyStart
from deskapp.domain.errors import Invalid, Problem
from deskapp.domain.record import Id
from deskapp.ui.inquiries.panels.form_panel import FormPanel, UseCase
from deskapp.ui.inquiries.record.sheet import Sheet
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.forms.picker import PickerField, PickerLine, Suggestion
from deskapp.wording.language import translate


class BeginPanel(FormPanel):
    """Enter picks a person, which begins the introduction and opens the question to them."""

    def __init__(self, desk: Desk, sheet: Sheet) -> None:
        self._inquiry_id, self._today = sheet.inquiry.id, sheet.today
        line = PickerLine[Id](desk.lanes, self._suggest)
        line.setPlaceholderText(
            translate("inquiries", "Name, initiative, topic or state: hydrogen NI")
        )
        hint = translate(
            "inquiries",
            "Enter takes the person and opens the question whether they agree. "
            "Nobody is named to them.",
        )
        label = translate("inquiries", "Whom do we ask?")
        self._asked = PickerField("asked_id", label, line, is_required=True, hint=hint)
        heading = translate("inquiries", "Introduce somebody")
        super().__init__(desk, heading, [self._asked], translate("inquiries", "Ask"))
        line.picked.connect(self._begin_at_once)

    def change(self) -> tuple[Action, UseCase]:
        """Begin the introduction. Raises ``Invalid`` where nobody is picked."""
        asked_id, inquiry_id = self._asked.value(), self._inquiry_id
        if asked_id is None:
            raise Invalid((Problem("asked_id", "required"),))

        def begin(work: UnitOfWork) -> ReplyStart:
            begun = course.begin(work, inquiry_id, asked_id)
            return letter_of(work.store, begun, work.calendar, work.today)

        return Action.INTRODUCTION_BEGUN, begin

    def stored(self, result: object) -> None:
        """Go on with the question, unless there is no address to send it to."""
        super().stored(result)
        if isinstance(result, ReplyStart) and result.to:
            self.wants.emit(result)

    def _begin_at_once(self, picked: Id | None) -> None:
        if picked is not None:
            self.form.submit()

    def _suggest(self, words: str) -> Sequence[Suggestion[Id]]:
        found = self.desk.workspace.query(lambda queries: candidates(queries, words, self._today))
        return [
            Suggestion(
                each.contact_id, each.name, " · ".join(filter(None, (each.function, each.body)))
            )
            for each in found
        ]
