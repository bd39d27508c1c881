"""A list that is or was read in: which file, what its columns mean, and how far it came."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum

from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.record import Id, Record


class ImportState(Enum):
    """Whether a list is still being read in; one that was cut off can go on or be taken back."""

    RUNNING = "running"
    FINISHED = "finished"


@dataclass(frozen=True, slots=True)
class ColumnUse:
    """One column by its heading, and the field that it fills; empty where it is left out."""

    heading: str
    field: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListImport(Record):
    """One file with rows.

    ``content_sha256`` names its kept bytes and ``rejected_sha256`` the newest piece of the list
    of rows that were refused, each with its reason. ``settings`` says how the file is read,
    such as its delimiter and encoding; ``columns`` stand in the file's order, and serve as a
    proposal for the next file with the same headings. ``source``, ``source_note``,
    ``source_date`` and ``legal_basis`` hold for every person that it brings. ``done`` counts
    the rows that are behind it. Each change set of an import is part of it by its identity.
    """

    of: RecordKind
    file_name: str
    content_sha256: str
    started_at: datetime
    settings: tuple[tuple[str, str], ...] = ()
    columns: tuple[ColumnUse, ...] = ()
    updates: bool = False
    source: str = ""
    source_note: str = ""
    source_date: date | None = None
    legal_basis: str = ""
    user_id: Id | None = None
    state: ImportState = ImportState.RUNNING
    rows: int = 0
    done: int = 0
    made: int = 0
    changed: int = 0
    unchanged: int = 0
    rejected: int = 0
    rejected_sha256: str = ""
