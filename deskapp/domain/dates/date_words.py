"""Dates, times and numbers in words and in lists, German (DIN 5008) and English.

``language`` is a code such as ``de``, ``de-AT`` or ``en``. Nothing here asks the system's
locale: a letter must read the same on every machine.
"""

from datetime import date, time
from decimal import Decimal

from deskapp.domain.dates.partial_date import PartialDate

_MONTHS_DE = (
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
)
_MONTHS_EN = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_WEEKDAYS_DE = ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag")
_WEEKDAYS_EN = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_SWAP_MARKS = str.maketrans(",.", ".,")


def list_date(day: date, language: str = "de") -> str:
    """For lists and forms: ``16.03.2021``, in English ``16 Mar 2021``."""
    if _english(language):
        return f"{day.day} {_MONTHS_EN[day.month - 1][:3]} {day.year}"
    return f"{day.day:02d}.{day.month:02d}.{day.year}"


def short_date(day: date, today: date, language: str = "de") -> str:
    """For deciding by it: ``Fr., 27.11.``, in English ``Fri 27 Nov``; another year is named."""
    if _english(language):
        text = f"{_WEEKDAYS_EN[day.weekday()][:3]} {list_date(day, language)}"
    else:
        text = f"{_WEEKDAYS_DE[day.weekday()][:2]}., {list_date(day, language)}"
    return text.removesuffix(str(day.year)).rstrip() if day.year == today.year else text


def month_words(day: date, language: str = "de") -> str:
    """The month with its year: ``März 2021``, in English ``March 2021``."""
    return f"{(_MONTHS_EN if _english(language) else _MONTHS_DE)[day.month - 1]} {day.year}"


def short_weekday(day: date, language: str = "de") -> str:
    """For the head of a calendar: ``Mo``, in English ``Mon``."""
    if _english(language):
        return _WEEKDAYS_EN[day.weekday()][:3]
    return _WEEKDAYS_DE[day.weekday()][:2]


def long_date(day: date, language: str = "de") -> str:
    """For running text: ``16. März 2021``, in English ``16 March 2021``."""
    if _english(language):
        return f"{day.day} {_MONTHS_EN[day.month - 1]} {day.year}"
    return f"{day.day}. {_MONTHS_DE[day.month - 1]} {day.year}"


def weekday_date(day: date, language: str = "de") -> str:
    """For promises: ``Dienstag, 16. März 2021``, in English ``Tuesday, 16 March 2021``."""
    names = _WEEKDAYS_EN if _english(language) else _WEEKDAYS_DE
    return f"{names[day.weekday()]}, {long_date(day, language)}"


def partial_date_words(known: PartialDate, language: str = "de") -> str:
    """What is known of a date, for running text: ``2006``, ``November 2019``, ``16. März 2021``."""
    if known.month is None:
        return str(known.year)
    if known.day is None:
        return month_words(known.earliest, language)
    return long_date(known.earliest, language)


def week(day: date, language: str = "de") -> str:
    """The week of ISO 8601, which begins on Monday: ``KW 11/2021``, in English ``Week 11/2021``."""
    iso = day.isocalendar()
    return f"{'Week' if _english(language) else 'KW'} {iso.week}/{iso.year}"


def list_time(moment: time, language: str = "de") -> str:
    """For lists and forms: ``10:00 Uhr``, in English ``10:00``."""
    return f"{moment:%H:%M}" if _english(language) else f"{moment:%H:%M} Uhr"


def time_words(moment: time, language: str = "de") -> str:
    """For running text: ``10 Uhr`` or ``10:30 Uhr``, in English ``10:00`` or ``10:30``."""
    return list_time(moment, language) if _english(language) else f"{_german_hour(moment)} Uhr"


def list_span(start: time, end: time) -> str:
    """For lists and forms in either language: ``10:00–12:00``."""
    return f"{start:%H:%M}–{end:%H:%M}"


def span_words(start: time, end: time, language: str = "de") -> str:
    """For running text: ``von 10 bis 12 Uhr``, in English ``from 10:00 to 12:00``."""
    if _english(language):
        return f"from {start:%H:%M} to {end:%H:%M}"
    return f"von {_german_hour(start)} bis {_german_hour(end)} Uhr"


def number(value: int | Decimal, language: str = "de", decimals: int = 0) -> str:
    """With its thousands apart: ``1.234`` or ``1.234,5``, in English ``1,234`` or ``1,234.5``."""
    text = f"{value:,.{decimals}f}"
    return text if _english(language) else text.translate(_SWAP_MARKS)


def euros(amount: Decimal, language: str = "de") -> str:
    """With cents: ``1.234,50 €`` (no line break before the sign), in English ``€1,234.50``."""
    text = number(amount, language, decimals=2)
    return f"€{text}" if _english(language) else f"{text}\N{NO-BREAK SPACE}€"


def _german_hour(moment: time) -> str:
    return f"{moment:%H:%M}".removeprefix("0") if moment.minute else str(moment.hour)


def _english(language: str) -> bool:
    return language.startswith("en")
