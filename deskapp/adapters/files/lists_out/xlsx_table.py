"""Tables as XLSX, with XlsxWriter: texts are texts, days are days, and nothing is a formula."""

import errno
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from decimal import Decimal
from typing import BinaryIO, Final

import xlsxwriter
from xlsxwriter.exceptions import FileCreateError
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from deskapp.application.ports.exporting import Cell, TakeRow

MOST_ROWS: Final = 1_048_576
"""Rows of one sheet, the headings among them; what is more goes on another sheet."""
LONGEST_CELL: Final = 32_767
"""Characters; a longer text is cut and ends in ``…``, as the format has no room for it."""
_EARLIEST: Final = date(1900, 3, 1)
"""Spreadsheets count days from 1900 and take that year for a leap year."""
_MOST_DIGITS: Final = 15
_NARROWEST, _WIDEST = 8, 50
_FORBIDDEN: Final = str.maketrans(dict.fromkeys("[]:*?/\\", "_"))
_LONGEST_TITLE: Final = 28


@contextmanager
def xlsx_table(file: BinaryIO, title: str, headings: Sequence[str]) -> Iterator[TakeRow]:
    """Write the headings, and each row as it is given."""
    options = {
        "constant_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    book = xlsxwriter.Workbook(file, options)
    book.use_zip64()
    table = _Table(book, title.translate(_FORBIDDEN)[:_LONGEST_TITLE], headings)
    try:
        yield table.take
        table.end()
        _close(book)
    finally:
        _let_go(book)


class _Table:
    """A table over as many sheets as it needs."""

    def __init__(self, book: xlsxwriter.Workbook, title: str, headings: Sequence[str]) -> None:
        self._book, self._title, self._headings = book, title, headings
        self._bold = book.add_format({"bold": True, "bottom": 1})
        self._day = book.add_format({"num_format": "dd.mm.yyyy"})
        self._moment = book.add_format({"num_format": "dd.mm.yyyy hh:mm"})
        self._widths = [len(each) for each in headings]
        self._sheet, self._row = self._begun(), 1

    def take(self, row: Sequence[Cell]) -> None:
        """Write the next row."""
        if self._row == MOST_ROWS:
            self.end()
            self._sheet, self._row = self._begun(), 1
        for column, cell in enumerate(row):
            self._write(column, cell)
        self._row += 1

    def end(self) -> None:
        """Give the sheet what only its rows could tell."""
        last = max(0, self._row - 1)
        for column, width in enumerate(self._widths):
            self._sheet.set_column(column, column, min(max(width, _NARROWEST), _WIDEST) + 1)
        if self._headings:
            self._sheet.autofilter(0, 0, last, len(self._headings) - 1)

    def _begun(self) -> Worksheet:
        number = len(self._book.worksheets()) + 1
        sheet = self._book.add_worksheet(f"{self._title} {number}" if number > 1 else self._title)
        sheet.freeze_panes(1, 0)
        sheet.ignore_errors({"number_stored_as_text": "A1:XFD1048576"})
        for column, heading in enumerate(self._headings):
            sheet.write_string(0, column, _fitting(heading), self._bold)
        return sheet

    def _write(self, column: int, cell: Cell) -> None:
        match cell:
            case None | "":
                return
            case datetime() if cell.date() >= _EARLIEST:
                self._day_at(column, cell.replace(tzinfo=None), self._moment)
            case date() if not isinstance(cell, datetime) and cell >= _EARLIEST:
                self._day_at(column, cell, self._day)
            case int() | Decimal() if len(Decimal(cell).as_tuple().digits) <= _MOST_DIGITS:
                self._sheet.write_number(self._row, column, float(cell))
                self._widen(column, len(str(cell)))
            case _:
                text = _fitting(str(cell))
                self._sheet.write_string(self._row, column, text)
                self._widen(column, max(map(len, text.splitlines()), default=0))

    def _day_at(self, column: int, day: date, form: Format) -> None:
        self._sheet.write_datetime(self._row, column, day, form)
        self._widen(column, 16 if form is self._moment else 10)

    def _widen(self, column: int, width: int) -> None:
        self._widths[column] = max(self._widths[column], width)


def _fitting(text: str) -> str:
    """The text as a cell can hold it.

    The library takes what is between ``<r>`` and ``</r>`` for marked-up text and would write
    it as it is; a blank behind it keeps it a text.
    """
    if len(text) > LONGEST_CELL:
        text = f"{text[: LONGEST_CELL - 1]}…"
    return f"{text} " if text.startswith("<r>") and text.endswith("</r>") else text


def _close(book: xlsxwriter.Workbook) -> None:
    try:
        book.close()
    except FileCreateError as error:
        cause = error.args[0] if error.args else None
        if isinstance(cause, OSError):
            raise cause from error
        raise OSError(errno.EIO, os.strerror(errno.EIO)) from error


def _let_go(book: xlsxwriter.Workbook) -> None:
    """Close the files in which the library keeps rows, also where the table was given up."""
    for sheet in book.worksheets():
        sheet._opt_close()  # noqa: SLF001  the library offers no other way to give up a book
    book.fileclosed = True
