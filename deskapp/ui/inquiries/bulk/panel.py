"""Several inquiries changed in one step, each looked at before."""

from collections.abc import Sequence
from typing import Any

from deskapp.application.actions import Action
from deskapp.application.use_cases.bulk.plan import Plan, carry_out, plan, stored
from deskapp.application.use_cases.inquiry_work.many import ManyChange
from deskapp.domain.inquiry import Inquiry
from deskapp.ui.inquiries.bulk.fields import change_of, lines_for
from deskapp.ui.inquiries.bulk.preview import Planned, Preview, told
from deskapp.ui.inquiries.panels.form_panel import FormPanel, UseCase
from deskapp.ui.inquiries.record.sheet import Sheet
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.lanes.asking import Asking
from deskapp.wording.language import translate


class ManyPanel(FormPanel):
    """The preview follows the form; what is refused there stays as it is."""

    def __init__(self, desk: Desk, sheet: Sheet, inquiries: Sequence[Inquiry]) -> None:
        self._ids = tuple(inquiry.id for inquiry in inquiries)
        self._change = ManyChange()
        self.preview = Preview(desk)
        count = len(self._ids)
        super().__init__(
            desk,
            translate("inquiries", "Change %n inquiries", n=count),
            [
                self.preview.summary,
                *lines_for(desk, sheet, inquiries),
                translate("inquiries", "What becomes of each"),
                self.preview,
            ],
            translate("inquiries", "Change them"),
            is_long=True,
        )
        self._asking = Asking(desk.lanes, self._plan, self._show, self)
        self.form.changed.connect(self._look)
        self._look()

    def change(self) -> tuple[Action, UseCase]:
        """Change those that can be changed, in one step."""
        change, ids = self._wanted(), self._ids
        return Action.INQUIRIES_CHANGED, lambda work: carry_out(
            work, Inquiry, ids, lambda one: change.of(one, work.clock)
        )

    def told(self, action: Action, result: object) -> str:
        """How many were changed, and how many stay."""
        return told(result) if isinstance(result, Plan) else super().told(action, result)

    def _wanted(self) -> ManyChange:
        values: dict[str, Any] = self.form.values()  # each field gives what its name's field takes
        used = frozenset(each.name for each in self.form.fields() if not each.is_empty())
        return change_of(values, used)

    def _look(self) -> None:
        self._change = self._wanted()
        self.set_savable(is_savable=not self._change.is_empty)
        if self._change.is_empty:
            self.preview.show_planned(None)
        else:
            self._asking.ask()

    def _plan(self) -> Planned:
        """Off the window's thread."""
        change, workspace = self._change, self.desk.workspace
        before = workspace.query(lambda queries: stored(queries, Inquiry, self._ids))
        return Planned(before, plan(before, lambda one: change.of(one, workspace.clock)))

    def _show(self, planned: Planned) -> None:
        if not self._change.is_empty:
            self.preview.show_planned(planned)
            self.set_savable(is_savable=bool(planned.plan.changed))
