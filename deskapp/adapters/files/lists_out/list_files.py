"""The ``ListFiles`` port."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import BinaryIO

from deskapp.adapters.files.lists_out.calendar_text import END, beginning, entry_text
from deskapp.adapters.files.lists_out.csv_table import csv_table
from deskapp.adapters.files.lists_out.vcard_text import card_text
from deskapp.adapters.files.lists_out.xlsx_table import xlsx_table
from deskapp.application.ports.exporting import (
    CalendarEntry,
    Card,
    FileFormat,
    TakeCard,
    TakeEntry,
    TakeRow,
)

OpenWhole = Callable[[Path], AbstractContextManager[BinaryIO]]
"""Opens a file that stands at its path whole when the block ends well, or not at all."""


class WrittenLists:
    """Writes lists into files that ``open_whole`` opens."""

    def __init__(self, open_whole: OpenWhole) -> None:
        self._open_whole = open_whole

    @contextmanager
    def table(
        self, path: Path, form: FileFormat, title: str, headings: Sequence[str]
    ) -> Iterator[TakeRow]:
        """A table as XLSX or CSV."""
        with self._open_whole(path) as file:
            if form is FileFormat.XLSX:
                with xlsx_table(file, title, headings) as take:
                    yield take
            else:
                with csv_table(file, headings) as take:
                    yield take

    @contextmanager
    def cards(self, path: Path, form: FileFormat) -> Iterator[TakeCard]:
        """A file of cards as vCard 4.0 or 3.0."""
        with self._open_whole(path) as file:

            def take(card: Card) -> None:
                file.write(card_text(card, is_newest=form is FileFormat.VCARD_4).encode())

            yield take

    def card(self, card: Card) -> bytes:
        """One card as vCard 4.0."""
        return card_text(card, is_newest=True).encode()

    @contextmanager
    def calendar(self, path: Path, title: str) -> Iterator[TakeEntry]:
        """A calendar as iCalendar."""
        with self._open_whole(path) as file:
            file.write(beginning(title).encode())
            yield lambda entry: _written(file, entry)
            file.write(END.encode())


def _written(file: BinaryIO, entry: CalendarEntry) -> None:
    file.write(entry_text(entry).encode())
