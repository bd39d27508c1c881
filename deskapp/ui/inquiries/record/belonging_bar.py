"""To which inquiry this one may belong: one line above the conversation, with its two answers."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from deskapp.application.use_cases.inquiry_work.belonging import Belonging, BelongingReason
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.record import Id
from deskapp.ui.inquiries.record.suggested_line import SuggestedLine, enter_button
from deskapp.ui.kit.buttons import Button, Kind
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.requests import OpenRecord
from deskapp.wording.language import translate


class BelongingBar(SuggestedLine):
    """Shown while an inquiry may belong to another; nothing is joined by itself."""

    accepted = Signal(object)
    """The id of the other inquiry, with which this one shall be joined."""
    refused = Signal(object)
    """The id of the other inquiry, which is another matter."""
    wants = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        self.other_id: Id | None = None
        join = translate("inquiries", "Join them")
        self._join = enter_button(join, lambda: self.accepted.emit(self.other_id))
        apart = translate("inquiries", "Another matter")
        self._apart = Button(apart, lambda: self.refused.emit(self.other_id), Kind.QUIET)
        look = translate("inquiries", "Look at it")
        self._look = Button(look, self._open, Kind.QUIET)
        super().__init__(Icon.MERGE, (self._join, self._apart, self._look), parent)
        self.setFocusProxy(self._join)

    def show_suggested(self, belonging: Belonging | None) -> None:
        """Show to which one it may belong, or nothing."""
        self.setVisible(belonging is not None)
        self.other_id = belonging.inquiry.id if belonging else None
        if belonging is not None:
            other = belonging.inquiry
            what = translate("inquiries", "Part of {number}?", number=other.ref_no)
            self.say((what, other.subject), _reason(belonging.reason))
            self._join.setAccessibleDescription(self._what.text())

    def _open(self) -> None:
        if self.other_id is not None:
            self.wants.emit(OpenRecord(RecordKind.INQUIRY, self.other_id))


def _reason(reason: BelongingReason) -> str:
    return {
        BelongingReason.NAMED: translate(
            "inquiries", "The mail names it, but its sender takes no part there. Y joins, V not."
        ),
        BelongingReason.SAME_SENDER: translate(
            "inquiries", "The same subject and the same sender. Y joins, V not."
        ),
        BelongingReason.SAME_FIRM: translate(
            "inquiries", "The same subject, from the same firm within 30 days. Y joins, V not."
        ),
    }[reason]
