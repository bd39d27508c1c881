"""What writing a report to a file needs: the report in words, and its forms."""

from dataclasses import dataclass
from enum import Enum
from typing import Protocol


class PaperFormat(Enum):
    """How a report is written."""

    DOCX = "docx"
    XLSX = "xlsx"
    PDF = "pdf"

    @property
    def suffix(self) -> str:
        """What the name of such a file ends in."""
        return f".{self.value}"


@dataclass(frozen=True, slots=True)
class PaperRow:
    """A row of a table; a cell is a number, or the sign that stands for a hidden one."""

    words: str
    cells: tuple[int | str, ...]
    is_sum: bool = False


@dataclass(frozen=True, slots=True)
class PaperTable:
    """A table with its footnotes; the first column, of the words, has no heading."""

    heading: str
    columns: tuple[str, ...]
    rows: tuple[PaperRow, ...]
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A report in the words of one language (``de`` or ``en``), without anything about a person."""

    title: str
    language: str
    lines: tuple[str, ...]
    summary: tuple[str, ...]
    tables: tuple[PaperTable, ...]
    tables_heading: str
    rules_heading: str
    rules: tuple[str, ...]


class WriteReport(Protocol):
    """Writes reports."""

    def __call__(self, form: PaperFormat, paper: Paper) -> bytes:
        """The report as DOCX or XLSX; as PDF the window sets it."""
        ...
