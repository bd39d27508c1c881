"""What a day of the month says, to the eye and to a screen reader."""

from deskapp.domain.dates.date_words import weekday_date
from deskapp.domain.dates.working_days import DayOff, DayOffKind
from deskapp.ui.follow_ups.month.days import Day
from deskapp.wording.language import current_language, translate


def off_words(off: DayOff | None) -> str:
    """Why nobody works on the day; nothing for a weekend, which everybody sees."""
    if off is None or off.kind is DayOffKind.WEEKEND:
        return ""
    return off.name or translate("follow_ups", "Closing day")


def _elsewhere_words(day: Day) -> str:
    """Where else the day is a holiday."""
    if not day.laender_elsewhere:
        return ""
    return f"{day.holiday_elsewhere} ({', '.join(day.laender_elsewhere)})"


def partner_words(day: Day) -> str:
    """Where somebody whom a follow-up is about has a holiday."""
    if not day.partner_laender:
        return ""
    return translate("follow_ups", "Holiday in {laender}", laender=", ".join(day.partner_laender))


def heading(day: Day) -> str:
    """The day itself, and what is special about it."""
    parts = (
        weekday_date(day.day, current_language()),
        off_words(day.off),
        partner_words(day),
        _elsewhere_words(day),
    )
    return " · ".join(part for part in parts if part)


def spoken(day: Day) -> str:
    """The whole day in one line."""
    count = translate("follow_ups", "%n follow-ups", n=day.count) if day.count else ""
    return ", ".join(part for part in (heading(day), count, *day.reasons) if part)
