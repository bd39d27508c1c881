"""The ends of weeks, months and quarters, and Easter, from which the movable feasts are counted."""

from calendar import monthrange
from datetime import date, timedelta

_FRIDAY = 4


def friday_of(day: date, weeks_ahead: int = 0) -> date:
    """The Friday of the day's week (ISO 8601, Monday first), or of a week ahead of it."""
    return day + timedelta(days=_FRIDAY - day.weekday(), weeks=weeks_ahead)


def month_end(year: int, month: int) -> date:
    """The last day of the month."""
    return date(year, month, monthrange(year, month)[1])


def quarter_end(year: int, quarter: int) -> date:
    """The last day of the quarter 1 to 4."""
    return month_end(year, 3 * quarter)


def easter_sunday(year: int) -> date:
    """Easter in the Gregorian calendar, by the rule of Butcher and Meeus."""
    century, rest = divmod(year, 100)
    epact = (19 * (year % 19) + century - century // 4 - (8 * century + 13) // 25 + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    shift = (year % 19 + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * shift + 114, 31)
    return date(year, month, day + 1)
