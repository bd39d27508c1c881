"""What the values of filters mean: codes of Länder, catalogues and choices, people, days."""

import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from enum import Enum
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Connection, Text, or_, select, type_coerce

from deskapp.adapters.storage.tables.office import CATALOGUE_ENTRY, USER
from deskapp.domain.addresses.laender import LAENDER, PLACES
from deskapp.domain.dates.partial_date import PartialDate, PartialDateError
from deskapp.domain.names.folding import loose
from deskapp.domain.office import Catalogue
from deskapp.domain.record import Id

E = TypeVar("E", bound=Enum)
Values = Sequence[str]

_E, _U = CATALOGUE_ENTRY.table, USER.table


def fits(value: str, *labels: str) -> bool:
    """Whether each word of a value begins a word of one of the labels."""
    wanted = loose(value).split()
    return bool(wanted) and any(
        all(f" {word}" in f" {known}" for word in wanted) for known in map(loose, labels)
    )


def laender(values: Values) -> list[str]:
    """The Länder by code or name."""
    named = {code: (code, land.name_de, land.name_en) for code, land in LAENDER.items()}
    exact = [value.upper() for value in values if value.upper() in PLACES]
    rest = [value for value in values if value.upper() not in PLACES]
    return exact + [c for c, names in named.items() if any(fits(each, *names) for each in rest)]


def codes(connection: Connection, catalogue: Catalogue, values: Values) -> list[str]:
    """The codes of a catalogue by code or label."""
    question = select(_E.c.code, _E.c.label_de, _E.c.label_en).where(_E.c.catalogue == catalogue)
    known = connection.execute(question).all()
    exact = [value for value in values if any(row.code == value for row in known)]
    rest = [value for value in values if value not in exact]
    return exact + [row.code for row in known if any(fits(value, *row) for value in rest)]


def choices(kind: type[E], values: Values) -> list[E]:
    """The choices by code; in which language a person calls them is the wording's matter."""
    return [each for each in kind if any(fits(value, each.value) for value in values)]


def users(connection: Connection, values: Values) -> list[Id]:
    """The users by identity or name."""
    rows = connection.execute(select(_U.c.id, _U.c.name))
    return [
        Id(row.id)
        for row in rows
        if any(value == row.id or fits(value, row.name) for value in values)
    ]


def days(values: Values) -> Iterator[PartialDate]:
    """The days, months or years that can be understood."""
    for value in values:
        try:
            yield PartialDate.parse(value)
        except PartialDateError:
            continue


def midnight(day: date) -> datetime:
    """When a day begins, to the hour: lists of moments are looked at by day."""
    return datetime.combine(day, time(), UTC)


def next_midnight(day: date) -> datetime:
    """When the day after begins; the last day of all has none and ends itself."""
    return midnight(day + timedelta(1)) if day < date.max else datetime.max.replace(tzinfo=UTC)


def holds_text(column: ColumnElement[Any], texts: Iterable[str]) -> ColumnElement[bool]:
    """Whether a column holds one of the texts, in the usual ways of upper and lower case.

    The databases know different letters; so each way is looked for as it is written.
    """
    ways = (
        way
        for text in texts
        for way in dict.fromkeys((text, text.lower(), text.upper(), text.capitalize()))
    )
    plain = type_coerce(column, Text)
    return or_(*(plain.ilike(f"%{_unescaped(way)}%", escape="\\") for way in ways))


def json_text(text: str) -> str:
    """A text as it stands in JSON, without the quotes around it."""
    return json.dumps(text, ensure_ascii=False)[1:-1]


def _unescaped(text: str) -> str:
    for sign in ("\\", "%", "_"):
        text = text.replace(sign, f"\\{sign}")
    return text
