"""The line above a quoted mail, in the language of the letter."""

from datetime import date, datetime

from deskapp.application.use_cases.answered_mail import AnsweredMail
from deskapp.domain.dates.date_words import short_date


def introduction(mail: AnsweredMail, local: datetime, today: date, language: str) -> str:
    """Who wrote what follows, and when; ``local`` is that moment on the office's clock."""
    name = (mail.sender.name or mail.sender.address) if mail.sender else ""
    day, time = short_date(local.date(), today, language), f"{local:%H:%M}"
    if language.startswith("en"):
        return f"On {day} at {time}, {name or 'you'} wrote:"
    return f"Am {day}, {time} Uhr, schrieb {name}:" if name else f"Am {day}, {time} Uhr:"
