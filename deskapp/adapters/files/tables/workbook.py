"""Sheets of XLSX and ODS workbooks, by python-calamine."""

import io
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import Final

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook, PasswordError

from deskapp.adapters.files.tables.grid import Row, table_of
from deskapp.adapters.files.tables.packed import check_packed
from deskapp.application.ports.mail import UnreadableMail, UnreadableReason
from deskapp.application.ports.tables import ReadingOptions, Table, TableFormat

Value = float | str | bool | time | date | datetime | timedelta
_MIDNIGHT: Final = time()


def read_workbook(raw: bytes, options: ReadingOptions) -> Table:
    """One sheet of a workbook, the first with something in it unless the options name one.

    Raises `UnreadableMail`; so does a sheet that is not there.
    """
    failed = check_packed(raw)
    form = TableFormat.ODS if "content.xml" in failed else TableFormat.XLSX
    try:
        workbook = CalamineWorkbook.from_filelike(io.BytesIO(raw))
        name = options.sheet or _first_filled(workbook)
        sheet = workbook.get_sheet_by_name(name)
    except PasswordError as error:
        raise UnreadableMail(UnreadableReason.LOCKED) from error
    except CalamineError as error:
        raise UnreadableMail(UnreadableReason.NO_LIST) from error
    sheets = tuple(workbook.sheet_names)
    workbook.close()
    used = ReadingOptions(sheet=name, has_headings=options.has_headings)
    return table_of(_rows(sheet), form, used, sheets=sheets, errors=sum(failed.values()))


def all_rows(raw: bytes) -> Iterator[tuple[str, Iterator[Row]]]:
    """The sheets of a workbook by their names, with all that stands in them.

    Raises `UnreadableMail`.
    """
    check_packed(raw)
    try:
        workbook = CalamineWorkbook.from_filelike(io.BytesIO(raw))
        for name in workbook.sheet_names:
            yield name, _rows(workbook.get_sheet_by_name(name))
    except PasswordError as error:
        raise UnreadableMail(UnreadableReason.LOCKED) from error
    except CalamineError as error:
        raise UnreadableMail(UnreadableReason.BROKEN) from error


def _first_filled(workbook: CalamineWorkbook) -> str:
    names = workbook.sheet_names
    if not names:
        raise UnreadableMail(UnreadableReason.NO_LIST)
    return next((name for name in names if workbook.get_sheet_by_name(name).height), names[0])


def _rows(sheet: CalamineSheet) -> Iterator[Row]:
    return (tuple(map(_text, row)) for row in sheet.iter_rows())


def _text(value: Value) -> str:
    """A value as text: dates as in ISO 8601, whole numbers without a point."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else repr(value)
    if isinstance(value, datetime):
        is_day = value.time() == _MIDNIGHT
        return value.date().isoformat() if is_day else value.isoformat(" ", "minutes")
    if isinstance(value, date):
        return value.isoformat()
    return value.isoformat("minutes") if isinstance(value, time) else str(value)
