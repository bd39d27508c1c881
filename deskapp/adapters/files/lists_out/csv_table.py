"""Tables as CSV (RFC 4180), the way a German Excel opens them with a double click.

UTF-8 with its mark, semicolons, and numbers with a comma; days as in ISO 8601, which every
program reads. Nothing begins a formula (see ``application.table_text``).
"""

import csv
import io
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from decimal import Decimal
from typing import BinaryIO

from deskapp.application.ports.exporting import Cell, TakeRow
from deskapp.application.table_text import harmless


@contextmanager
def csv_table(file: BinaryIO, headings: Sequence[str]) -> Iterator[TakeRow]:
    """Write the headings, and each row as it is given."""
    text = io.TextIOWrapper(file, "utf-8-sig", errors="replace", newline="")
    try:
        rows = csv.writer(text, delimiter=";", lineterminator="\r\n")
        rows.writerow(map(harmless, headings))
        yield lambda row: rows.writerow(map(_text, row))
        text.flush()
    finally:
        text.detach()


def _text(cell: Cell) -> str:
    match cell:
        case None:
            return ""
        case datetime():
            return cell.strftime("%Y-%m-%d %H:%M")
        case date():
            return cell.isoformat()
        case Decimal():
            return f"{cell:f}".replace(".", ",")
        case int():
            return str(cell)
        case str():
            return harmless(cell)
