"""How a follow-up reads in a list."""

from datetime import date
from typing import Final

from deskapp.application.ports.questions.lists import FollowUpRow
from deskapp.domain.dates.date_words import short_date
from deskapp.ui.kit.lists.card import Card, Mark
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.palette import Tone
from deskapp.wording.labels import label
from deskapp.wording.language import current_language, translate

MOVED_OFTEN: Final = 3
"""From so many moves on, the row asks whether it is still needed."""


def follow_up_card(row: FollowUpRow, today: date) -> Card:
    """What to do and when; below, what it is about and who does it."""
    second = (label(row.kind), row.about_title, row.owner)
    return Card(
        title=row.reason,
        second=" · ".join(part for part in second if part),
        time=day_words(row.due_on, today),
        mark=_mark(row, today),
    )


def day_words(day: date, today: date) -> str:
    """The day as one decides by it, today by its name."""
    if day == today:
        return translate("follow_ups", "today")
    return short_date(day, today, current_language())


def _mark(row: FollowUpRow, today: date) -> Mark | None:
    """The one thing to know of it, the most pressing first."""
    if row.done_at is not None:
        return Mark(Icon.DONE, translate("follow_ups", "done"))
    if row.due_on < today:
        days = (today - row.due_on).days
        return Mark(Icon.OVERDUE, translate("follow_ups", "%n days late", n=days), Tone.OVERDUE)
    if row.hard:
        return Mark(Icon.FLAG, translate("follow_ups", "fixed date"), Tone.DUE)
    if row.moved_count >= MOVED_OFTEN:
        return Mark(Icon.INFO, translate("follow_ups", "still needed?"))
    return None
