"""What stands in the tray: mails on their way out, and mails that nobody could read."""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from deskapp.application.ports.mail import UnreadableReason
from deskapp.application.ports.records import Queries
from deskapp.application.ports.system import Clock
from deskapp.application.use_cases.outbox import TRIES_OF_A_DAY
from deskapp.domain.dates.date_words import short_date
from deskapp.domain.mail_account import UnreadableMail
from deskapp.domain.message import Delivery, Message, SentCopy
from deskapp.domain.record import Id
from deskapp.ui.kit.lists.card import Card, Mark
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.palette import Tone
from deskapp.wording.errors import outside_sentence
from deskapp.wording.labels import label
from deskapp.wording.language import current_language, translate
from deskapp.wording.servers.replies import note_sentence

Item = Message | UnreadableMail
_MOST: Final = 500
"""Unreadable mails shown at most, the newest first."""
_ON_THE_WAY: Final = (
    Delivery.UNCLEAR,
    Delivery.REFUSED,
    Delivery.PARTLY_SENT,
    Delivery.SENDING,
    Delivery.QUEUED,
)
_MARKS: Final[Mapping[Delivery, tuple[Icon, Tone]]] = {
    Delivery.UNCLEAR: (Icon.WARNING, Tone.DUE),
    Delivery.REFUSED: (Icon.WARNING, Tone.OVERDUE),
    Delivery.PARTLY_SENT: (Icon.WARNING, Tone.DUE),
    Delivery.SENDING: (Icon.SEND, Tone.ACCENT),
    Delivery.QUEUED: (Icon.CLOCK, Tone.MUTED),
}
_RAW_SHOWN: Final = 64 * 1024
_UNSHOWABLE: Final = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]"
)


def tray_items(queries: Queries) -> tuple[Item, ...]:
    """Everything in the tray, what needs a decision first."""
    on_the_way = [m for state in _ON_THE_WAY for m in queries.where(Message, delivery=state)]
    lacking = queries.where(Message, delivery=Delivery.SENT, sent_copy=SentCopy.MISSING)
    unreadable = queries.where(UnreadableMail)[: -_MOST - 1 : -1]
    return (*on_the_way, *lacking, *unreadable)


def headings(items: Iterable[Item]) -> Mapping[Id, str]:
    """The word above the first item of each group."""
    words = {
        Message: translate("intake", "Outbox"),
        UnreadableMail: translate("intake", "Unreadable e-mails"),
    }
    first: dict[type[Item], Id] = {}
    for item in items:
        first.setdefault(type(item), item.id)
    return {item_id: words[kind] for kind, item_id in first.items()}


def card_of(item: Item, clock: Clock) -> Card:
    """The two lines of an item."""
    if isinstance(item, UnreadableMail):
        return Card(title=name_of(item), second=why_of(item), time=_moment(item, clock))
    return Card(
        title=name_of(item),
        second=" · ".join(part for part in (when_it_leaves(item, clock), recipients(item)) if part),
        time=_moment(item, clock),
        mark=_mark(item),
    )


def _mark(message: Message) -> Mark:
    if message.delivery is Delivery.SENT:
        return Mark(Icon.WARNING, label(message.sent_copy), Tone.DUE)
    if message.delivery is Delivery.QUEUED and message.attempts >= TRIES_OF_A_DAY:
        return Mark(Icon.WARNING, translate("intake", "Has not left for a day"), Tone.OVERDUE)
    icon, tone = _MARKS[message.delivery]
    return Mark(icon, label(message.delivery), tone)


def name_of(item: Item) -> str:
    """What to call it: the subject, or the file that it came in."""
    if isinstance(item, Message):
        return item.subject or translate("intake", "Without subject")
    return item.file_name or translate("intake", "Unreadable e-mail")


def why_of(item: Item) -> str:
    """Why it is here, as far as it is known."""
    if isinstance(item, UnreadableMail):
        reason, known = item.reason.removeprefix("mail_"), {each.value for each in UnreadableReason}
        return outside_sentence(f"mail_{reason}") if reason in known else item.reason
    return note_sentence(item.delivery_note) if item.delivery_note else ""


def when_it_leaves(message: Message, clock: Clock) -> str:
    """When a queued mail leaves, or is tried again."""
    if message.delivery is not Delivery.QUEUED or message.send_at is None:
        return ""
    at = clock.local(message.send_at)
    time = f"{at:%H:%M}" if message.attempts else f"{at:%H:%M:%S}"
    if at.date() == clock.today():
        if message.attempts:
            return translate("intake", "next try at {time}", time=time)
        return translate("intake", "leaves at {time}", time=time)
    day, time = short_date(at.date(), clock.today(), current_language()), f"{at:%H:%M}"
    if message.attempts:
        return translate("intake", "next try on {day} at {time}", day=day, time=time)
    return translate("intake", "leaves on {day} at {time}", day=day, time=time)


def about(item: Item, clock: Clock) -> Sequence[str]:
    """The lines above the text: when, to whom, where it stands and why."""
    if isinstance(item, UnreadableMail):
        came = translate("intake", "Taken in {day}", day=_moment(item, clock))
        return [came, why_of(item)]
    to = translate("intake", "To {recipients}", recipients=recipients(item))
    state = [_mark(item).word, when_it_leaves(item, clock), to]
    lines = [" · ".join(part for part in state if part)]
    if item.refused:
        names = ", ".join(item.refused)
        lines.append(translate("intake", "Not reached: {names}", names=names))
    if item.delivery is Delivery.UNCLEAR:
        lines.append(
            translate(
                "intake",
                "Please look among the sent mails of the mailbox, and say below whether it left.",
            )
        )
    return [line for line in (*lines, why_of(item)) if line]


def recipients(message: Message) -> str:
    """Everybody whom it goes to."""
    return ", ".join(message.recipients)


def raw_text(raw: bytes) -> str:
    """The beginning of raw bytes for reading; what cannot be shown is a dot."""
    return _UNSHOWABLE.sub("·", raw[:_RAW_SHOWN].decode("utf-8", "replace"))


def _moment(item: Item, clock: Clock) -> str:
    at = clock.local(item.at if isinstance(item, Message) else item.received_at)
    if at.date() == clock.today():
        return f"{at:%H:%M}"
    return short_date(at.date(), clock.today(), current_language())
