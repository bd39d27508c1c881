"""How the items of today read, and the words of their groups."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from deskapp.application.ports.questions.lists import FollowUpRow, InquiryRow, MessageRow
from deskapp.application.ports.system import Clock
from deskapp.domain.inquiry import Ball
from deskapp.domain.message import Delivery
from deskapp.domain.record import Id
from deskapp.ui.kit.follow_ups.cards import day_words, follow_up_card
from deskapp.ui.kit.lists.card import Card, Mark
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.today.items import Item, Part
from deskapp.wording.labels import label
from deskapp.wording.language import translate


def card_of(item: Item, clock: Clock) -> Card:
    """The two lines of an item."""
    match item.row:
        case FollowUpRow() as row:
            return follow_up_card(row, clock.today())
        case InquiryRow() as row:
            return _inquiry_card(item, row, clock)
        case MessageRow() as row:
            return _message_card(row, clock)
    return Card(
        title=translate("today", "%n e-mails could not be read", n=item.count),
        second=translate("today", "They are kept as they came."),
        mark=Mark(Icon.TRAY, translate("today", "set aside")),
    )


def headings(items: Iterable[Item]) -> Mapping[Id, str]:
    """The word above the first item of each group."""
    words = {
        Part.UNCLEAR: translate("today", "Check the sending"),
        Part.OVERDUE: translate("today", "Overdue"),
        Part.DUE: translate("today", "Due today"),
        Part.NEW: translate("today", "New inquiries"),
        Part.WAITING: translate("today", "Waiting too long"),
        Part.DRAFTS: translate("today", "Drafts"),
        Part.UNREADABLE: translate("today", "Set aside"),
    }
    first: dict[Part, Id] = {}
    for item in items:
        first.setdefault(item.part, item.id)
    return {item_id: words[part] for part, item_id in first.items()}


def _inquiry_card(item: Item, row: InquiryRow, clock: Clock) -> Card:
    is_new = item.part is Part.NEW
    people = (row.who, row.body, row.owner)
    return Card(
        title=row.subject,
        second=" · ".join(part for part in people if part) or label(row.channel),
        time=_moment_words(row.last_at, clock),
        mark=Mark(Icon.NEW, label(row.state), Tone.NEW) if is_new else _waiting_mark(item, row),
        is_unread=is_new,
    )


def _waiting_mark(item: Item, row: InquiryRow) -> Mark:
    days = translate("today", "for %n working days", n=item.waited)
    if row.ball is Ball.THIRD_PARTY:
        word = translate("today", "{who} {days}", who=row.third_party, days=days)
    else:
        word = f"{label(row.state)} {days}"
    return Mark(Icon.WAITING, word, Tone.WAITING)


def _message_card(row: MessageRow, clock: Clock) -> Card:
    marks = {
        Delivery.UNCLEAR: Mark(Icon.WARNING, label(row.delivery), Tone.DUE),
        Delivery.REFUSED: Mark(Icon.WARNING, label(row.delivery), Tone.OVERDUE),
        Delivery.PARTLY_SENT: Mark(Icon.WARNING, label(row.delivery), Tone.DUE),
    }
    return Card(
        title=row.subject or translate("today", "Without subject"),
        second=row.text,
        time=_moment_words(row.at, clock),
        mark=marks.get(row.delivery, Mark(Icon.EDIT, label(row.delivery))),
    )


def _moment_words(moment: datetime, clock: Clock) -> str:
    local, today = clock.local(moment), clock.today()
    return f"{local:%H:%M}" if local.date() == today else day_words(local.date(), today)
