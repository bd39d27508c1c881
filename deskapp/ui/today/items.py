"""What stands in the list of today: the answer of the records as items in their order."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Final

from deskapp.application.ports.questions.lists import FollowUpRow, InquiryRow, MessageRow, Today
from deskapp.application.workspace import Workspace
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.dates.working_days import Calendar
from deskapp.domain.inquiry import Ball
from deskapp.domain.message import Delivery
from deskapp.domain.record import Id
from deskapp.ui.kit.requests import OpenPage, OpenRecord, Request, WriteReply

TRAY: Final = Id("tray")
"""Stands for all unreadable mails together."""
WAITS_TOO_LONG: Final = 5
"""Working days without a word from those who are waited for."""


class Part(Enum):
    """The groups of the list, the most pressing first."""

    UNCLEAR = "unclear"
    OVERDUE = "overdue"
    DUE = "due"
    NEW = "new"
    WAITING = "waiting"
    DRAFTS = "drafts"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to do; ``waited`` is in working days, ``count`` how many unreadable mails."""

    id: Id
    part: Part
    row: FollowUpRow | InquiryRow | MessageRow | None
    waited: int = 0
    count: int = 0

    @property
    def record(self) -> tuple[RecordKind, Id] | None:
        """What can be put off or handed over, if the item is such a thing."""
        match self.row:
            case FollowUpRow():
                return RecordKind.FOLLOW_UP, self.id
            case InquiryRow():
                return RecordKind.INQUIRY, self.id
        return None

    @property
    def is_unclear(self) -> bool:
        """Whether somebody has to say if it was sent."""
        return isinstance(self.row, MessageRow) and self.row.delivery is Delivery.UNCLEAR

    @property
    def awaits_asker(self) -> bool:
        """Whether it is for the person who asked to say something."""
        return isinstance(self.row, InquiryRow) and self.row.ball is Ball.ASKER

    @property
    def inquiry_id(self) -> Id | None:
        """The inquiry that it is, or in which it was said."""
        match self.row:
            case InquiryRow(id=inquiry) | MessageRow(inquiry_id=inquiry):
                return inquiry
        return None

    @property
    def opens(self) -> Request:
        """Where the work on it is done."""
        match self.row:
            case FollowUpRow(about=kind, about_id=about):
                return OpenRecord(kind, about)
            case InquiryRow(id=inquiry):
                return OpenRecord(RecordKind.INQUIRY, inquiry)
            case MessageRow(delivery=Delivery.REFUSED | Delivery.PARTLY_SENT):
                return OpenPage("tray")
            case MessageRow(delivery=Delivery.DRAFT, inquiry_id=inquiry):
                return WriteReply(inquiry)
            case MessageRow(inquiry_id=inquiry):
                return OpenRecord(RecordKind.INQUIRY, inquiry)
        return OpenPage("tray")


def todays_items(workspace: Workspace) -> tuple[Item, ...]:
    """Ask for everything and put it in order; waits for the disk."""
    calendar, day = workspace.calendar(), workspace.clock.today()
    since = calendar.add_working_days(day, -WAITS_TOO_LONG)
    today = workspace.query(lambda queries: queries.today(day, since))
    return tuple(_items(today, workspace, calendar))


def _items(today: Today, workspace: Workspace, calendar: Calendar) -> Iterator[Item]:
    yield from (Item(row.id, Part.UNCLEAR, row) for row in today.unclear)
    yield from (Item(row.id, Part.OVERDUE, row) for row in today.overdue)
    yield from (Item(row.id, Part.DUE, row) for row in today.due)
    yield from (Item(row.id, Part.NEW, row) for row in today.new)
    for row in today.waiting:
        last = workspace.clock.local(row.last_at).date()
        waited = calendar.working_days_between(last, workspace.clock.today())
        yield Item(row.id, Part.WAITING, row, waited=waited)
    yield from (Item(row.id, Part.DRAFTS, row) for row in today.drafts)
    if today.unreadable:
        yield Item(TRAY, Part.UNREADABLE, None, count=today.unreadable)
