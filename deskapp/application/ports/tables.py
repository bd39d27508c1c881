"""What the program asks of whatever reads lists from files: a table of texts."""

from dataclasses import dataclass
from enum import Enum
from typing import Final, Protocol

LIST_ENDINGS: Final = frozenset({".csv", ".tsv", ".xlsx", ".xlsm", ".ods", ".vcf", ".vcard"})
"""Of files that hold a list and no mail, in small letters."""
LARGEST_FILE: Final = 32 * 1024 * 1024
"""Bytes that a file with a list may have."""
MOST_ROWS: Final = 100_000
MOST_COLUMNS: Final = 200
LONGEST_CELL: Final = 32_767
"""Characters; no more fit into a cell of a spreadsheet."""
DELIMITERS: Final = (";", ",", "\t", "|")
ENCODINGS: Final = (
    "utf-8",
    "cp1252",
    "iso-8859-15",
    "mac-roman",
    "cp850",
    "utf-16-le",
    "utf-16-be",
)
"""Those to choose from, by their names in Python; all of Latin-1 is in ``cp1252``."""


class TableFormat(Enum):
    """What kind of file a list came from."""

    CSV = "csv"
    XLSX = "xlsx"
    ODS = "ods"
    VCARD = "vcard"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadingOptions:
    """How a file is read; what is left empty is guessed."""

    encoding: str = ""
    delimiter: str = ""
    sheet: str = ""
    has_headings: bool | None = None


GUESSED: Final = ReadingOptions()


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A list as it stands in a file.

    ``options`` are those that were used. Every column has a heading; where the file has none
    it is a letter, and in contact cards the code of a field. Rows are as long as
    ``headings``; ``numbers`` says for each where in the file it stands, counted from 1.
    Dates are written as in ISO 8601, whole numbers without a point. ``errors`` counts cells
    in which a formula failed; they are empty.
    """

    format: TableFormat
    options: ReadingOptions
    sheets: tuple[str, ...] = ()
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numbers: tuple[int, ...]
    errors: int = 0


class TableReader(Protocol):
    """Reads one file with a list."""

    def read(self, raw: bytes, options: ReadingOptions = GUESSED) -> Table:
        """The table, after some seconds at most; raises `UnreadableMail`."""
        ...
