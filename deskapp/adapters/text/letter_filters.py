"""Filters for letters, under German and English names: dates in words, lists, nouns, quotes.

A placeholder without a value passes through every filter, so that it shows in the text.
"""

from collections.abc import Callable
from datetime import date
from functools import wraps
from typing import Final

from liquid import Undefined
from liquid.exceptions import FilterArgumentError

from deskapp.domain.dates.date_words import list_date, long_date, weekday_date
from deskapp.domain.salutation.running_text import quoted_name

Filter = Callable[..., object]


def _passing_unfilled(filter_: Filter) -> Filter:
    @wraps(filter_)
    def passing(value: object, *arguments: object) -> object:
        return value if isinstance(value, Undefined) else filter_(value, *arguments)

    return passing


def _dated(words: Callable[[date, str], str], language: str) -> Filter:
    def in_words(value: object) -> str:
        if not isinstance(value, date):
            raise FilterArgumentError("no date", token=None)
        return words(value, language)

    return _passing_unfilled(in_words)


def _items(value: object) -> list[str]:
    return [str(item) for item in value] if isinstance(value, list) else [str(value)]


@_passing_unfilled
def bullet_list(value: object) -> str:
    """One line an item, each behind a dash."""
    return "\n".join(f"– {item}" for item in _items(value))


@_passing_unfilled
def size(value: object) -> int:
    """How many items a list has; anything else is one."""
    return len(_items(value))


def _enumeration(word: str) -> Filter:
    def joined(value: object) -> str:
        *front, last = _items(value)
        return f"{', '.join(front)} {word} {last}" if front else last

    return _passing_unfilled(joined)


@_passing_unfilled
def plural(value: object, one: object, many: object) -> str:
    """The noun that goes with a number, or with the number of items of a list."""
    count = value if isinstance(value, int) else size(value)
    return str(one if count == 1 else many)


@_passing_unfilled
def quoted(value: object) -> str:
    """The name in English quotation marks; marks inside become single."""
    return "“" + str(value).replace("“", "‘").replace("”", "’").replace('"', "’") + "”"


@_passing_unfilled
def zitat(value: object) -> str:
    """The name in German quotation marks; marks inside become single."""
    return quoted_name(str(value))


FILTERS: Final[dict[str, Filter]] = {
    "datum": _dated(list_date, "de"),
    "datum_lang": _dated(long_date, "de"),
    "wochentag_datum": _dated(weekday_date, "de"),
    "liste": bullet_list,
    "aufzaehlung": _enumeration("und"),
    "zitat": zitat,
    "date": _dated(list_date, "en"),
    "date_long": _dated(long_date, "en"),
    "weekday_date": _dated(weekday_date, "en"),
    "bullet_list": bullet_list,
    "enumeration": _enumeration("and"),
    "quoted": quoted,
    "size": size,
    "plural": plural,
}
"""Every filter by its name in the templates; none can make a text grow beyond its input."""
