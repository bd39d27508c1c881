"""A field for an hour of the day."""

import re
from datetime import time
from typing import Final

from deskapp.ui.kit.forms.text_fields import ParsedField

_TIME: Final = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?")


class TimeField(ParsedField[time]):
    """Takes ``10``, ``10:30`` or ``10.30``."""

    def __init__(
        self, name: str, label: str, *, is_required: bool = False, example: str = ""
    ) -> None:
        super().__init__(
            name,
            label,
            _time,
            lambda moment: f"{moment:%H:%M}",
            is_required=is_required,
            example=example,
        )


def _time(text: str) -> time | None:
    match = _TIME.fullmatch(text)
    if match is None:
        return None
    hour, minute = int(match[1]), int(match[2] or 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None  # noqa: PLR2004  hours and minutes
