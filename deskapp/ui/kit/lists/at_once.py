"""How many records can be changed in one step."""

from collections.abc import Sized
from typing import Final

from deskapp.domain.dates.date_words import number
from deskapp.ui.kit.notice import Notice, NoticeKind
from deskapp.wording.language import current_language, translate

MOST_AT_ONCE: Final = 5_000
"""More would be held in memory, looked at before and undone in one step, all of them."""


def too_many(selected: Sized) -> Notice | None:
    """What is said where more are selected than can be changed at once."""
    if len(selected) <= MOST_AT_ONCE:
        return None
    text = translate(
        "kit",
        "{count} are selected, and {most} at most can be changed in one step. Narrow the list.",
        count=number(len(selected), current_language()),
        most=number(MOST_AT_ONCE, current_language()),
    )
    return Notice(text, kind=NoticeKind.ERROR)
