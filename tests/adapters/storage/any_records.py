"""Strategies for records of every kind with any values, whatever their rules say of them."""

import types
import typing
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime
from enum import Enum
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from hypothesis import strategies as st

from deskapp.domain.dates.partial_date import PartialDate
from deskapp.domain.record import Id, Record, new_id

R = TypeVar("R", bound=Record)

HOSTILE = (
    "",
    "Robert'); DROP TABLE inquiry;--",
    '"; %_ \\ \x00 \x1b[31m',
    "\ud800 allein",
    "a\r\nBcc: b@example.org",
    "<img src=x onerror=1>",
    "\u202egnp.exe",
    "ﷺ" * 40,
    "Z̴̹͖a̷l̵g̸o",
    "{{ 7*7 }}",
)
# The store takes what was tidied; a lone surrogate inside a part of a record cannot be encoded.
_TEXTS = st.one_of(st.sampled_from(HOSTILE), st.text(max_size=40))
_PARTS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=40)
_DATES = st.dates(date(1900, 1, 1), date(2200, 1, 1))
_SIMPLE: dict[Any, st.SearchStrategy[Any]] = {
    str: _PARTS,
    # As far as the UIDs of IMAP go.
    int: st.integers(-(2**31), 2**32 - 1),
    bool: st.booleans(),
    date: _DATES,
    datetime: st.builds(datetime.combine, _DATES, st.times(timezones=st.just(UTC))),
    Id: st.builds(new_id),
    PartialDate: st.one_of(
        st.builds(PartialDate, st.integers(1, 9999)), st.builds(PartialDate.of, _DATES)
    ),
}
_PAGES = st.sampled_from(["", "https://www.example.org/wir", "http://müller.example"])


def records(kind: type[R]) -> st.SearchStrategy[R]:
    """Records of a kind as the unit of work hands them on: tidied and at version 1."""
    hints = get_type_hints(kind)
    values = {each.name: _field(each.name, hints[each.name]) for each in fields(kind)}
    values |= {"id": st.builds(new_id), "version": st.just(1)}
    return st.builds(kind, **values).map(lambda record: record.tidied())


def _field(name: str, annotation: object) -> st.SearchStrategy[Any]:
    if name == "website":
        return _PAGES
    return _TEXTS if annotation is str else _values(annotation)


def _values(annotation: object) -> st.SearchStrategy[Any]:
    if annotation in _SIMPLE:
        return _SIMPLE[annotation]
    if get_origin(annotation) in {types.UnionType, typing.Union}:
        inner = [part for part in get_args(annotation) if part is not type(None)]
        return st.one_of(st.none(), *map(_values, inner))
    if get_origin(annotation) is tuple:
        return _tuples(get_args(annotation))
    assert isinstance(annotation, type)
    if issubclass(annotation, Enum):
        return st.sampled_from(annotation)
    assert is_dataclass(annotation)
    hints = get_type_hints(annotation)
    return st.builds(
        annotation, **{each.name: _values(hints[each.name]) for each in fields(annotation)}
    )


def _tuples(parts: tuple[Any, ...]) -> st.SearchStrategy[Any]:
    if parts[-1] is Ellipsis:
        return st.lists(_values(parts[0]), max_size=3).map(tuple)
    return st.tuples(*map(_values, parts))
