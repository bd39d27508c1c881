"""Words that several parts of the page use: moments, Länder, relations."""

from datetime import date, datetime, timedelta

from deskapp.domain.dates.date_words import list_date, short_date
from deskapp.domain.inquiry import RelationKind
from deskapp.ui.kit.records.choices import laender
from deskapp.wording.language import current_language, translate


def moment_words(local: datetime, today: date) -> str:
    """For a list: the time where it was today, else the day."""
    day = local.date()
    if day == today:
        return f"{local:%H:%M}"
    if day == today - timedelta(days=1):
        return translate("inquiries", "yesterday")
    return short_date(day, today, current_language())


def full_moment(local: datetime, today: date) -> str:
    """For reading: the day with weekday, and the time."""
    return f"{short_date(local.date(), today, current_language())}, {local:%H:%M}"


def day_and_time(local: datetime) -> str:
    """As a form shows it and takes it: ``16.03.2026 09:12``."""
    return f"{list_date(local.date())} {local:%H:%M}"


def land_words() -> list[tuple[str, str]]:
    """The codes and names of the Länder, and of what lies in none of them."""
    abroad = ("AUSLAND", translate("inquiries", "Abroad"))
    return [*laender(), abroad, ("UNBEKANNT", translate("inquiries", "Unknown"))]


def relation_words(kind: RelationKind, *, is_incoming: bool = False) -> str:
    """How this inquiry stands to the other; seen from the other where the link comes from there."""
    if is_incoming:
        return {
            RelationKind.DUPLICATE_OF: translate("inquiries", "its duplicate"),
            RelationKind.FOLLOWS: translate("inquiries", "followed by"),
            RelationKind.SEE_ALSO: translate("inquiries", "see also"),
        }[kind]
    return {
        RelationKind.DUPLICATE_OF: translate("inquiries", "duplicate of"),
        RelationKind.FOLLOWS: translate("inquiries", "follows"),
        RelationKind.SEE_ALSO: translate("inquiries", "see also"),
    }[kind]
