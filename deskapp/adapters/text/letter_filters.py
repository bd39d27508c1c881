"""Filters for letters, under German and English names: dates in words, lists, nouns, quotes.

A placeholder without a value passes through every filter, so that it shows in the text.
"""

import re
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from functools import partial, wraps
from typing import Final

from liquid import Undefined
from liquid.exceptions import FilterArgumentError

from deskapp.domain.dates.date_words import list_date, long_date, weekday_date
from deskapp.domain.salutation.running_text import quoted_name

Filter = Callable[..., object]

_WRITTEN_DAY: Final = re.compile(
    r"([0-9]{1,2})\. ?([0-9]{1,2})\. ?([0-9]{4})|([0-9]{4})-([0-9]{2})-([0-9]{2})"
)
_NUMBERS_DE: Final = (
    *("null", "eins", "zwei", "drei", "vier", "fünf", "sechs"),
    *("sieben", "acht", "neun", "zehn", "elf", "zwölf"),
)
_NUMBERS_EN: Final = (
    *("zero", "one", "two", "three", "four", "five", "six"),
    *("seven", "eight", "nine", "ten", "eleven", "twelve"),
)


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


def _steps(until: str, dated: Callable[[date], str]) -> Filter:
    """Items "what; who; until when" as "what (who, by the day)"; what is left out falls away."""

    def step(item: str) -> str:
        what, *rest = (part.strip() for part in item.split(";", 2))
        who, when = (*rest, "", "")[:2]
        day = _day(when)
        term = f"{until} {dated(day) if day else when}" if when else ""
        details = ", ".join(filter(None, (who, term)))
        return f"– {what} ({details})" if details else f"– {what}"

    return _passing_unfilled(lambda value: "\n".join(map(step, _items(value))))


def _day(text: str) -> date | None:
    """The day of ``04.12.2026`` or ``2026-12-04``; nothing for any other text."""
    found = _WRITTEN_DAY.fullmatch(text)
    if found is None:
        return None
    day, month, year = found.group(1, 2, 3) if found[1] else found.group(6, 5, 4)
    with suppress(ValueError):
        return date(int(year), int(month), int(day))
    return None


def _number_words(words: tuple[str, ...]) -> Filter:
    """Numbers up to twelve in words, as running text has them, and the noun that goes with them.

    ``one`` is number and noun together, because it is inflected: "eine Initiative".
    """

    def worded(value: object, one: object = "", many: object = "") -> str:
        count = value if isinstance(value, int) else len(_items(value))
        if one and count == 1:
            return str(one)
        number = words[count] if 0 <= count < len(words) else str(count)
        return f"{number} {many}".strip()

    return _passing_unfilled(worded)


@_passing_unfilled
def shortened(value: object, limit: object) -> str:
    """The text up to that many characters, ended behind a word and with a sign that it goes on."""
    if not isinstance(limit, int) or limit < 1:
        raise FilterArgumentError("no number of characters", token=None)
    text = str(value)
    if len(text) <= limit:
        return text
    start = text[: limit - 1]
    whole = start.rpartition(" ")[0] if " " in start and text[limit - 1] != " " else start
    return whole.rstrip(" ,;:–-") + "…"


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
    "liste_mit_name_und_datum": _steps("bis", partial(weekday_date, language="de")),
    "zitat": zitat,
    "anzahl": size,
    "zahlwort": _number_words(_NUMBERS_DE),
    "kurz": shortened,
    "date": _dated(list_date, "en"),
    "date_long": _dated(long_date, "en"),
    "weekday_date": _dated(weekday_date, "en"),
    "bullet_list": bullet_list,
    "enumeration": _enumeration("and"),
    "list_with_name_and_date": _steps("by", partial(weekday_date, language="en")),
    "quoted": quoted,
    "size": size,
    "number_word": _number_words(_NUMBERS_EN),
    "shortened": shortened,
    "plural": plural,
}
"""Every filter by its name in the templates; none makes a text much longer than its input."""
