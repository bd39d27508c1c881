"""The one-key steps of what is no follow-up: new, waiting, unclear, begun, unreadable."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Signal

from deskapp.application.actions import Action
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases import inquiries, outbox
from deskapp.domain.inquiry import Ball, State
from deskapp.domain.record import Id
from deskapp.ui.kit.actions import action
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.notice import Notice
from deskapp.ui.kit.requests import ReadTrayAgain, WriteReply
from deskapp.ui.today.items import Item, Part
from deskapp.wording.language import translate

_INTERIM_REPLY: Final = 2
"""The number of the template that says why it takes longer, as the start data has it."""
_QUESTION: Final = 3
"""The same of the one that asks for what is missing."""


class ItemSteps(QObject):
    """Each does something with the current item, where it is of the kind for it."""

    wants = Signal(object)
    says = Signal(object)

    def __init__(self, desk: Desk, current: Callable[[], Item | None], parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._current = desk, current

    @action("today", "Claim it", shortcut="U", icon=Icon.PERSON)
    def claim(self) -> None:
        """Begin to work on a new inquiry oneself."""
        user_id = self._desk.workspace.user_id

        def claim(work: UnitOfWork, inquiry_id: Id) -> None:
            inquiries.hand_over(work, inquiry_id, user_id)
            inquiries.move(work, inquiry_id, State.IN_PROGRESS)

        text = translate("today", "Claimed: it is in progress now")
        self._do({Part.NEW}, Action.INQUIRY_CLAIMED, claim, text)

    @action("today", "Write", shortcut="A", icon=Icon.REPLY)
    def write(self) -> None:
        """Ask again for what is waited for, say why it takes longer, or go on with a draft."""
        item = self._current()
        if item is not None and item.inquiry_id is not None:
            self.wants.emit(WriteReply(item.inquiry_id, _template_for(item)))

    @action("today", "Back to us", shortcut="B", icon=Icon.UNDO)
    def take_turn(self) -> None:
        """Wait no longer: it is the office's turn, and the work goes on."""

        def take(work: UnitOfWork, inquiry_id: Id) -> None:
            inquiries.pass_ball(work, inquiry_id, Ball.US)
            inquiries.move(work, inquiry_id, State.IN_PROGRESS)

        text = translate("today", "It is our turn again")
        self._do({Part.WAITING}, Action.BALL_PASSED, take, text)

    @action("today", "Was sent", shortcut="S", icon=Icon.CHECK)
    def was_sent(self) -> None:
        """Say that an unclear mail has left."""
        self._resolve(is_sent=True, text=translate("today", "Noted as sent"))

    @action("today", "Not sent", shortcut="N", icon=Icon.CLOSE)
    def was_not_sent(self) -> None:
        """Say that an unclear mail has not left; it is a draft again."""
        self._resolve(is_sent=False, text=translate("today", "Not sent: it is a draft again"))

    @action("today", "Read again", shortcut="R", icon=Icon.REFRESH)
    def read_again(self) -> None:
        """Try once more to read the mails that were set aside."""
        item = self._current()
        if item is not None and item.part is Part.UNREADABLE:
            self.wants.emit(ReadTrayAgain())

    def names_for(self, item: Item) -> set[str]:
        """The names of the steps that fit an item."""
        if item.is_unclear:
            return {"today.was_sent", "today.was_not_sent"}
        return {f"today.{name}" for name in _FITTING.get(item.part, ())}

    def _resolve(self, *, is_sent: bool, text: str) -> None:
        item = self._current()
        if item is not None and item.is_unclear:
            self._do(
                {item.part},
                Action.OUTBOX_MOVED,
                lambda work, one: outbox.resolve(work, one, was_sent=is_sent),
                text,
            )

    def _do(
        self, parts: set[Part], done: Action, step: Callable[[UnitOfWork, Id], object], text: str
    ) -> None:
        item = self._current()
        if item is None or item.part not in parts:
            return
        notice = Notice(text, translate("today", "Undo"), self._desk.undo)
        self._desk.do(
            done,
            lambda work: step(work, item.id),
            owner=self,
            done=lambda _: self.says.emit(notice),
        )


_FITTING: Final = {
    Part.NEW: ("claim", "write"),
    Part.WAITING: ("write", "take_turn"),
    Part.DRAFTS: ("write",),
    Part.UNREADABLE: ("read_again",),
}


def _template_for(item: Item) -> int:
    """What is asked for is asked again; who waits for others hears why; a draft has its own."""
    if item.part is not Part.WAITING:
        return 0
    return _QUESTION if item.awaits_asker else _INTERIM_REPLY
