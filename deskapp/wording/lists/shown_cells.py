"""The words of lists in the window: cells of a table, and headings of groups."""

from datetime import date, datetime

from deskapp.application.ports.exporting import Cell, Value
from deskapp.application.ports.questions.arranged import Due
from deskapp.domain.dates.date_words import list_date
from deskapp.wording.language import current_language, translate
from deskapp.wording.lists.list_words import ListWords


def shown_cell(value: Value) -> str:
    """A value as a table in the window shows it: days and times as lists have them."""
    cell: Cell = ListWords().cell(value)
    language = current_language()
    if isinstance(cell, datetime):
        return f"{list_date(cell.date(), language)} {cell:%H:%M}"
    if isinstance(cell, date):
        return list_date(cell, language)
    return "" if cell is None else str(cell)


def group_words(key: str, value: Value) -> str:
    """What the records of a group have in common; ``key`` is that of the column."""
    if isinstance(value, Due):
        return _due_words(value)
    if isinstance(value, bool):
        return translate("columns", "Archived") if value else translate("columns", "In use")
    if value is None:
        return _nothing(key)
    return _languages().get(str(value), str(value)) if key == "language" else shown_cell(value)


def _languages() -> dict[str, str]:
    return {
        "de": translate("columns", "German"),
        "de-AT": translate("columns", "German (Austria)"),
        "de-CH": translate("columns", "German (Switzerland)"),
        "en": translate("columns", "English"),
    }


def _due_words(due: Due) -> str:
    return {
        Due.OVERDUE: translate("columns", "Overdue"),
        Due.TODAY: translate("columns", "Today"),
        Due.SOON: translate("columns", "In the next seven days"),
        Due.LATER: translate("columns", "Later"),
    }[due]


def _nothing(key: str) -> str:
    if key in {"owner", "author"}:
        return translate("columns", "The team")
    return translate("columns", "No day") if key == "due_on" else translate("columns", "Not stated")
