"""TOML tables of the shipped files, and the parts of records that they spell as texts."""

import tomllib
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from deskapp.domain.dates.partial_date import PartialDate

R = TypeVar("R")
Table = dict[str, Any]
"""A table of a shipped file; its values have the types that TOML gives them."""

_PARTIAL_DATES = ("founded", "ended", "until", "as_of", "valid_from", "valid_to", "network_since")


def read_tables(path: Path) -> Table:
    """The tables of a shipped file."""
    return tomllib.loads(path.read_text(encoding="utf-8"))


def record(kind: type[R], values: Mapping[str, object]) -> R:
    """A record or value of that kind. Raises ``msgspec.ValidationError``: the file is wrong."""
    return msgspec.convert(dict(values), type=kind)


def with_partial_dates(table: Table) -> Table:
    """The table with its dates that may lack day and month as the records have them."""
    return {name: _partial(name, value) for name, value in table.items()}


def _partial(name: str, value: object) -> object:
    if isinstance(value, dict):
        return with_partial_dates(value)
    if isinstance(value, list):
        return [with_partial_dates(v) if isinstance(v, dict) else v for v in value]
    if name in _PARTIAL_DATES and isinstance(value, str):
        found = PartialDate.parse(value)
        return {"year": found.year, "month": found.month, "day": found.day}
    return value


def exact_date(text: str) -> date:
    """A whole date out of its ISO form."""
    return date.fromisoformat(text)
