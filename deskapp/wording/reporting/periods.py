"""What a period is called: in a sentence, and above a column."""

from deskapp.domain.dates.date_words import list_date, month_words
from deskapp.domain.reporting.period import Period
from deskapp.wording.language import current_language, translate


def period_words(period: Period) -> str:
    """For headings and sentences: ``1. Quartal 2026``, ``March 2026``, ``1.1.2026 – 15.2.2026``."""
    if period.is_year:
        return str(period.first.year)
    if period.half is not None:
        return _half(period.half).format(year=period.first.year)
    if period.quarter is not None:
        return _quarter(period.quarter).format(year=period.first.year)
    if period.months == 1:
        return month_words(period.first, current_language())
    return period_days(period)


def short_period(period: Period) -> str:
    """For columns and files: ``Q1/2026``, ``2026``, otherwise in full."""
    if period.quarter is not None:
        return f"Q{period.quarter}/{period.first.year}"
    return period_words(period)


def period_days(period: Period) -> str:
    """The first and the last day."""
    first, last = (list_date(day, current_language()) for day in (period.first, period.last))
    return first if period.first == period.last else f"{first} – {last}"


def _quarter(number: int) -> str:
    return {
        1: translate("reports", "1st quarter of {year}"),
        2: translate("reports", "2nd quarter of {year}"),
        3: translate("reports", "3rd quarter of {year}"),
        4: translate("reports", "4th quarter of {year}"),
    }[number]


def _half(number: int) -> str:
    return {
        1: translate("reports", "1st half of {year}"),
        2: translate("reports", "2nd half of {year}"),
    }[number]
