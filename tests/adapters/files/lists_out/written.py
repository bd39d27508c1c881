"""Lists written into memory, and read back."""

import csv
import io
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from python_calamine import CalamineWorkbook

from deskapp.adapters.files.lists_out.list_files import WrittenLists
from deskapp.application.ports.exporting import Card, Cell, FileFormat

ANYWHERE = Path("list")


class Memory:
    """A disk of one file that forgets nothing."""

    def __init__(self) -> None:
        self.content = b""

    @contextmanager
    def open_whole(self, _path: Path) -> Iterator[BinaryIO]:
        file = io.BytesIO()
        yield file
        self.content = file.getvalue()


def table(
    form: FileFormat, headings: Sequence[str], rows: Sequence[Sequence[Cell]], title: str = "List"
) -> bytes:
    memory = Memory()
    with WrittenLists(memory.open_whole).table(ANYWHERE, form, title, headings) as take:
        for row in rows:
            take(row)
    return memory.content


def cards(form: FileFormat, *those: Card) -> bytes:
    memory = Memory()
    with WrittenLists(memory.open_whole).cards(ANYWHERE, form) as take:
        for card in those:
            take(card)
    return memory.content


def csv_rows(content: bytes) -> list[list[str]]:
    text = content.decode("utf-8-sig")
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=";"))


def xlsx_rows(content: bytes) -> list[list[object]]:
    book = CalamineWorkbook.from_filelike(io.BytesIO(content))
    sheet = book.get_sheet_by_index(0)
    return [list(row) for row in sheet.to_python(skip_empty_area=False)]
