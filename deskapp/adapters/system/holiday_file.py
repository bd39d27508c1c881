"""Holidays as they were worked out once: the library takes a tenth of a second to be loaded."""

import logging
from collections.abc import Mapping
from datetime import date
from functools import partial
from importlib.metadata import version
from pathlib import Path
from typing import Final

import msgspec

from deskapp.adapters.system.atomic_file import write_file
from deskapp.application.errors import OutsideError
from deskapp.application.ports.system import Holidays
from deskapp.domain.dates.working_days import HolidaysOfYear

_LIBRARY: Final = "holidays"
_log = logging.getLogger(__name__)


class _Kept(msgspec.Struct):
    """What the file holds: holidays by Land and year, as that version of the library has them."""

    library: str
    days: dict[str, dict[date, str]]


class HolidayFile:
    """The ``Holidays`` port before another one: its answers are kept in a file.

    Another version of the library may know better, so then it is asked anew. A file that cannot
    be read or written costs time, and nothing else.
    """

    def __init__(self, path: Path, holidays: Holidays) -> None:
        self._path = path
        self._holidays = holidays
        self._kept: _Kept | None = None

    def __call__(self, land: str) -> HolidaysOfYear:
        """The holidays of each year in that Land."""
        return partial(self._of_year, land)

    def _of_year(self, land: str, year: int) -> Mapping[date, str]:
        kept = self._kept = self._kept or _read(self._path)
        key = f"{land} {year}"
        if key not in kept.days:
            kept.days[key] = dict(self._holidays(land)(year))
            _write(self._path, kept)
        return kept.days[key]


def _read(path: Path) -> _Kept:
    library = version(_LIBRARY)
    try:
        kept = msgspec.json.decode(path.read_bytes(), type=_Kept)
    except FileNotFoundError:
        kept = _Kept(library, {})
    except (OSError, msgspec.DecodeError) as error:
        _log.info("kept holidays cannot be read: %s", error)
        kept = _Kept(library, {})
    return kept if kept.library == library else _Kept(library, {})


def _write(path: Path, kept: _Kept) -> None:
    try:
        write_file(path, msgspec.json.encode(kept))
    except OutsideError as error:
        _log.info("holidays cannot be kept: %s", error)
