"""The one-key steps of a list: done, later by a day to a month, handed over."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from deskapp.application.actions import Action
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases import follow_ups, inquiries
from deskapp.application.use_cases.follow_ups import Delay
from deskapp.application.use_cases.records import delete_several
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.follow_up import FollowUp
from deskapp.domain.record import Id
from deskapp.ui.kit.actions import action
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.follow_ups.cards import day_words
from deskapp.ui.kit.follow_ups.hand_over import ask_owner
from deskapp.ui.kit.lists.record_list import RecordList
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.notice import Notice
from deskapp.wording.language import translate

T = TypeVar("T")
Selected = Callable[[], Sequence[tuple[RecordKind, Id]]]


class FollowUpSteps(QObject):
    """Commands for what is selected: follow-ups, and inquiries where they are handed over."""

    says = Signal(object)
    """A `Notice`, with Undo."""
    moved = Signal(object)
    """The follow-ups that have another day now."""

    def __init__(self, desk: Desk, records: RecordList, selected: Selected) -> None:
        super().__init__(records)
        self._desk, self._records, self._selected = desk, records, selected

    @action("follow_ups", "Done", shortcut="E", icon=Icon.DONE)
    def finish(self) -> None:
        """Note that it is done."""
        self._change(Action.FOLLOW_UP_DONE, follow_ups.finish, _done_words)

    @action("follow_ups", "+1 day", shortcut="1")
    def later_by_a_day(self) -> None:
        """Move it by a working day."""
        self._postpone(Delay.DAY)

    @action("follow_ups", "+2 days", shortcut="2")
    def later_by_two_days(self) -> None:
        """Move it by two working days."""
        self._postpone(Delay.TWO_DAYS)

    @action("follow_ups", "+1 week", shortcut="3")
    def later_by_a_week(self) -> None:
        """Move it by a week."""
        self._postpone(Delay.WEEK)

    @action("follow_ups", "+2 weeks", shortcut="4")
    def later_by_two_weeks(self) -> None:
        """Move it by two weeks."""
        self._postpone(Delay.TWO_WEEKS)

    @action("follow_ups", "+1 month", shortcut="5")
    def later_by_a_month(self) -> None:
        """Move it by a month."""
        self._postpone(Delay.MONTH)

    @action("follow_ups", "Hand over…", shortcut="Z", icon=Icon.PERSON)
    def hand_over(self) -> None:
        """Choose who does it from now on."""
        selected = tuple(self._selected())
        if selected:
            ask_owner(
                self._desk, self._records, lambda owner, name: self._give(selected, owner, name)
            )

    def delete(self) -> None:
        """Delete the follow-ups selected."""
        ids = [each for kind, each in self._selected() if kind is RecordKind.FOLLOW_UP]
        self._do(
            Action.FOLLOW_UP_DELETED,
            lambda work: delete_several(work, FollowUp, ids),
            lambda count: translate("follow_ups", "%n follow-ups deleted", n=count),
        )

    def move_to(self, day: date) -> None:
        """Move what is selected to a day, or to the next on which somebody works, and say so."""

        def move(work: UnitOfWork, each: Id) -> FollowUp:
            return follow_ups.postpone(work, each, day)

        def told(moved: Sequence[FollowUp]) -> str:
            words = _moved_words(moved, self._desk)
            if all(each.due_on == day for each in moved):
                return words
            asked = day_words(day, self._desk.workspace.clock.today())
            return translate("follow_ups", "{moved} ({day} is off)", moved=words, day=asked)

        self._change(Action.FOLLOW_UP_MOVED, move, told)

    def move(self, step: Callable[[UnitOfWork, Id], FollowUp]) -> None:
        """Move what is selected, each by the same step."""
        self._change(Action.FOLLOW_UP_MOVED, step, lambda moved: _moved_words(moved, self._desk))

    def _give(self, selected: Sequence[tuple[RecordKind, Id]], owner: Id | None, name: str) -> None:
        def give(work: UnitOfWork) -> None:
            for kind, record_id in selected:
                if kind is RecordKind.FOLLOW_UP:
                    follow_ups.hand_over(work, record_id, owner)
                else:
                    inquiries.hand_over(work, record_id, owner)

        has_follow_up = any(kind is RecordKind.FOLLOW_UP for kind, _ in selected)
        code = Action.FOLLOW_UP_HANDED_OVER if has_follow_up else Action.INQUIRY_HANDED_OVER
        text = translate("follow_ups", "Handed over to {name}", name=name)
        self._do(code, give, lambda _: text)

    def _postpone(self, delay: Delay) -> None:
        self.move(lambda work, each: follow_ups.postpone_by(work, each, delay))

    def _change(
        self,
        code: Action,
        step: Callable[[UnitOfWork, Id], FollowUp],
        words: Callable[[Sequence[FollowUp]], str],
    ) -> None:
        ids = [each for kind, each in self._selected() if kind is RecordKind.FOLLOW_UP]
        if ids:
            self._do(code, lambda work: [step(work, each) for each in ids], words)
        else:
            text = translate("follow_ups", "Please choose a follow-up first.")
            self.says.emit(Notice(text))

    def _do(
        self, code: Action, use_case: Callable[[UnitOfWork], T], words: Callable[[T], str]
    ) -> None:
        def tell(result: T) -> None:
            undo = translate("follow_ups", "Undo")
            self.says.emit(Notice(words(result), undo, self._desk.undo))
            if code is Action.FOLLOW_UP_MOVED:
                self.moved.emit(result)

        self._desk.do(code, use_case, owner=self, done=tell)


def _done_words(done: Sequence[FollowUp]) -> str:
    if len(done) == 1:
        return translate("follow_ups", "Done: {reason}", reason=done[0].reason)
    return translate("follow_ups", "%n follow-ups done", n=len(done))


def _moved_words(moved: Sequence[FollowUp], desk: Desk) -> str:
    if len(moved) > 1:
        return translate("follow_ups", "%n follow-ups moved", n=len(moved))
    day = day_words(moved[0].due_on, desk.workspace.clock.today())
    return translate("follow_ups", "Moved to {day}: {reason}", day=day, reason=moved[0].reason)
