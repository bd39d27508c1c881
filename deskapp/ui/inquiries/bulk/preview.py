"""What a change would make of each inquiry: a sentence for all, and a row for each."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from deskapp.application.use_cases.bulk.plan import Plan, Refused
from deskapp.domain.errors import DomainError, TransitionNotAllowed
from deskapp.domain.inquiry import FOLLOWING, Inquiry
from deskapp.domain.record import Id
from deskapp.ui.inquiries.record.text_labels import strong
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.labels import PlainLabel
from deskapp.ui.kit.lists.card import Card, Mark
from deskapp.ui.kit.lists.empty_state import EmptyState
from deskapp.ui.kit.lists.record_list import RecordList
from deskapp.ui.kit.lists.rows_model import RowsModel
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.look.text_size import TextSize, scaled
from deskapp.ui.kit.look.theme import GRID
from deskapp.ui.kit.speech import announce
from deskapp.wording.changes.field_labels import field_label
from deskapp.wording.errors import error_sentence
from deskapp.wording.labels import label
from deskapp.wording.language import translate

_HEIGHT = 240
_UNTOLD = frozenset({"version", "closed_at"})


_NOTHING: Plan[Inquiry] = Plan()


@dataclass(frozen=True, slots=True)
class Planned:
    """A plan with the inquiries as they are now."""

    before: tuple[Inquiry, ...]
    plan: Plan[Inquiry]


class Preview(QWidget):
    """Those that stay against the wish first, then those that change, then the rest."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.summary = QWidget()
        """How many change and why others stay, to be read above the fields."""
        self._sentence = strong("")
        self._why = PlainLabel("", TextSize.SMALL, Tone.OVERDUE, wraps=True)
        self._rows: Mapping[Id, Callable[[], Card]] = {}
        self._model: RowsModel[Id, Card] = RowsModel(
            desk.lanes,
            lambda ids: {one: self._rows[one]() for one in ids if one in self._rows},
            lambda card: card,
            self,
        )
        name = translate("inquiries", "What becomes of each")
        self.list = RecordList(self._model, name)
        self.list.set_compact(is_compact=True)
        self.list.setMinimumHeight(scaled(_HEIGHT, self.font()))
        self.list.set_empty(EmptyState(Icon.EDIT, _nothing_chosen()))
        above = QVBoxLayout(self.summary)
        above.setContentsMargins(0, 0, 0, 0)
        above.setSpacing(GRID)
        above.addWidget(self._sentence)
        above.addWidget(self._why)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list)

    def show_planned(self, planned: Planned | None) -> None:
        """Show a plan, or that nothing is chosen yet."""
        plan = planned.plan if planned else _NOTHING
        text = summary(plan) if planned else _nothing_chosen()
        if text != self._sentence.text():
            self._sentence.setText(text)
            announce(self, text)
        alike = {(each.record.state, repr(each.error)): each for each in plan.refused}
        reasons = dict.fromkeys(map(reason_of, alike.values()))
        self._why.setText("\n".join(reasons))
        self._why.setVisible(bool(reasons))
        self._rows = _cards(planned) if planned else {}
        self._model.set_ids(tuple(self._rows))
        self._model.refresh()


def _nothing_chosen() -> str:
    return translate("inquiries", "Nothing chosen yet that would change")


def summary(plan: Plan[Inquiry]) -> str:
    """How many would change, and how many stay."""
    first = translate("inquiries", "%n inquiries will be changed", n=len(plan.changed))
    return _with_others(first, plan)


def told(plan: Plan[Inquiry]) -> str:
    """How many were changed, and how many stayed."""
    return _with_others(translate("inquiries", "%n inquiries changed", n=len(plan.changed)), plan)


def _with_others(first: str, plan: Plan[Inquiry]) -> str:
    parts = [first]
    if plan.refused:
        parts.append(translate("inquiries", "%n stay", n=len(plan.refused)))
    if plan.same:
        parts.append(translate("inquiries", "%n are so already", n=len(plan.same)))
    return ", ".join(parts)


def reason_of(refused: Refused[Inquiry]) -> str:
    """Why an inquiry stays as it is."""
    return _reason(refused.record, refused.error)


def _reason(inquiry: Inquiry, error: DomainError) -> str:
    if isinstance(error, TransitionNotAllowed):
        allowed = ", ".join(label(each) for each in FOLLOWING[inquiry.state])
        return translate(
            "inquiries",
            "“{state}” allows only: {states}",
            state=label(inquiry.state),
            states=allowed,
        )
    return error_sentence(error)


def _cards(planned: Planned) -> Mapping[Id, Callable[[], Card]]:
    """What makes the card of each, when it comes into view."""
    before = {inquiry.id: inquiry for inquiry in planned.before}
    plan = planned.plan
    refused = ((each.record, partial(_refused, each)) for each in plan.refused)
    changed = ((each, partial(_change, before[each.id], each)) for each in plan.changed)
    same = ((each, partial(_same, each)) for each in plan.same)
    return {one.id: card for one, card in (*refused, *changed, *same)}


def _refused(refused: Refused[Inquiry]) -> Card:
    return _card(refused.record, Mark(Icon.WARNING, reason_of(refused), Tone.OVERDUE))


def _change(before: Inquiry, after: Inquiry) -> Card:
    return _card(after, Mark(Icon.CHECK, _changed(before, after), Tone.ACCENT))


def _same(inquiry: Inquiry) -> Card:
    return _card(inquiry, Mark(Icon.CHECK, translate("inquiries", "stays as it is")))


def _card(inquiry: Inquiry, mark: Mark) -> Card:
    return Card(title=inquiry.subject, second=inquiry.ref_no, mark=mark)


def _changed(before: Inquiry, after: Inquiry) -> str:
    """The names of the fields that change."""
    names: Sequence[str] = [
        field.name
        for field in fields(before)
        if getattr(before, field.name) != getattr(after, field.name) and field.name not in _UNTOLD
    ]
    return ", ".join(filter(None, (field_label(Inquiry, name) for name in names)))
