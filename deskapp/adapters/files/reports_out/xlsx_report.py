"""A report as XLSX: its text on one sheet, its tables below each other on another."""

from io import BytesIO
from typing import Final

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from deskapp.application.ports.report_files import Paper, PaperRow, PaperTable

_FORBIDDEN: Final = str.maketrans(dict.fromkeys("[]:*?/\\'", "_"))
_LONGEST_TITLE: Final = 31
_WORDS, _NUMBERS, _TEXT = 40, 16, 100
"""Widths in characters."""


def xlsx_report(paper: Paper) -> bytes:
    """The file's bytes; texts are texts, and nothing is a formula."""
    file = BytesIO()
    options = {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    with xlsxwriter.Workbook(file, options) as book:
        book.set_properties({"title": paper.title})
        _Sheets(book).write(paper)
    return file.getvalue()


class _Sheets:
    """Both sheets of a book."""

    def __init__(self, book: xlsxwriter.Workbook) -> None:
        self._book = book
        self._title = book.add_format({"bold": True, "font_size": 16})
        self._heading = book.add_format({"bold": True, "font_size": 12})
        self._head = book.add_format({"bold": True, "bottom": 1, "align": "right"})
        self._text = book.add_format({"text_wrap": True, "valign": "top"})
        self._cell = book.add_format({"num_format": "#,##0", "align": "right"})
        self._sum = book.add_format(
            {"num_format": "#,##0", "align": "right", "bold": True, "top": 1}
        )
        self._sum_words = book.add_format({"bold": True, "top": 1})

    def write(self, paper: Paper) -> None:
        """The figures first: they are what a spreadsheet is opened for."""
        figures = self._book.add_worksheet(_sheet_name(paper.tables_heading))
        figures.set_column(0, 0, _WORDS)
        figures.set_column(1, 9, _NUMBERS)
        figures.write_string(0, 0, paper.title, self._title)
        figures.write_string(1, 0, " · ".join(paper.lines))
        row = 3
        for table in paper.tables:
            row = self._add_table(figures, row, table)
        text = self._book.add_worksheet(_sheet_name(paper.rules_heading))
        text.set_column(0, 0, _TEXT, self._text)
        lines: list[tuple[str, Format]] = [(paper.title, self._title)]
        lines += [(each, self._text) for each in paper.summary]
        lines += [(paper.rules_heading, self._heading)]
        lines += [(each, self._text) for each in paper.rules]
        for at, (line, form) in enumerate(lines):
            text.write_string(at, 0, line, form)

    def _add_table(self, sheet: Worksheet, row: int, table: PaperTable) -> int:
        """Write it from that row on, and answer where the next one begins."""
        sheet.write_string(row, 0, table.heading, self._heading)
        for at, column in enumerate(table.columns, start=1):
            sheet.write_string(row, at, column, self._head)
        for each in table.rows:
            row += 1
            self._add_row(sheet, row, each)
        for note in table.notes:
            row += 1
            sheet.write_string(row, 0, note)
        return row + 2

    def _add_row(self, sheet: Worksheet, at: int, row: PaperRow) -> None:
        sheet.write_string(at, 0, row.words, self._sum_words if row.is_sum else None)
        form = self._sum if row.is_sum else self._cell
        for column, cell in enumerate(row.cells, start=1):
            if isinstance(cell, int):
                sheet.write_number(at, column, cell, form)
            else:
                sheet.write_string(at, column, cell, form)


def _sheet_name(words: str) -> str:
    return words.translate(_FORBIDDEN)[:_LONGEST_TITLE]
