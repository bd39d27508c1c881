"""What writing lists to files needs: whole records in bulk, words for values, and the files."""

from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from pathlib import Path
from typing import Final, Protocol, TypeVar

from deskapp.domain.addresses.phone_number import PhoneNumber
from deskapp.domain.addresses.postal_address import PostalAddress
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.contact import ContactMail
from deskapp.domain.dates.partial_date import PartialDate
from deskapp.domain.message import Message
from deskapp.domain.office import CatalogueEntry
from deskapp.domain.record import Id, Record

R = TypeVar("R", bound=Record)

Cell = str | int | Decimal | date | datetime | None
"""What stands in a table: a text, a number, a day, or a moment on the office's wall clock."""


@dataclass(frozen=True, slots=True)
class Place:
    """The code of a Land, or of where something lies instead; see ``domain.addresses.laender``."""

    code: str


@dataclass(frozen=True, slots=True)
class FieldName:
    """A field of a record, named in another."""

    kind: RecordKind
    key: str


Value = Cell | bool | Enum | PartialDate | CatalogueEntry | Place | FieldName | tuple["Value", ...]
"""What a column takes from a record, before it has the words of a language; moments are UTC."""


class FileFormat(Enum):
    """How a list is written."""

    XLSX = "xlsx"
    CSV = "csv"
    VCARD_4 = "vcard_4"
    VCARD_3 = "vcard_3"
    CALENDAR = "calendar"

    @property
    def is_table(self) -> bool:
        """Whether it has columns."""
        return self in TABLES

    @property
    def suffix(self) -> str:
        """What the name of such a file ends in."""
        if self is FileFormat.CALENDAR:
            return ".ics"
        return f".{self.value}" if self.is_table else ".vcf"


TABLES: Final = (FileFormat.XLSX, FileFormat.CSV)
CARDS: Final = (FileFormat.VCARD_4, FileFormat.VCARD_3)


@dataclass(frozen=True, slots=True)
class Stamp:
    """When a record was made and last changed, in UTC, and by which users."""

    made_at: datetime
    changed_at: datetime
    made_by: Id | None = None
    changed_by: Id | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """A contact card in full; ``is_person`` is false for an organisation or initiative."""

    id: Id
    is_person: bool
    formatted_name: str
    family_name: str = ""
    given_name: str = ""
    prefixes: tuple[str, ...] = ()
    suffixes: tuple[str, ...] = ()
    organisation: str = ""
    unit: str = ""
    title: str = ""
    language: str = ""
    website: str = ""
    mails: tuple[ContactMail, ...] = ()
    phones: tuple[PhoneNumber, ...] = ()
    addresses: tuple[PostalAddress, ...] = ()
    note: str = ""
    categories: tuple[str, ...] = ()
    changed_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarEntry:
    """Something on a day in a calendar; it keeps nobody from being free then."""

    id: Id
    day: date
    title: str
    about: str = ""
    who: str = ""
    changed_at: datetime | None = None


class WholeRecords(Protocol):
    """Records in bulk."""

    def several(self, kind: type[R], ids: Sequence[Id]) -> tuple[R, ...]:
        """The records of those ids in their order; ids no longer there are left out."""
        ...

    def belonging(self, kind: type[R], field: str, ids: Sequence[Id]) -> tuple[R, ...]:
        """The records whose field of that name is one of the ids; oldest first."""
        ...

    def messages_naming(self, addresses: Collection[str]) -> tuple[Message, ...]:
        """Those from or to one of these mail addresses, oldest first; reads all there are."""
        ...

    def stamps(self, ids: Collection[Id]) -> Mapping[Id, Stamp]:
        """When each was made and changed; what the audit trail does not know is left out."""
        ...


class Words(Protocol):
    """The words of the interface, in one language."""

    def title(self, kind: RecordKind) -> str:
        """What the records of a kind are called."""
        ...

    def heading(self, kind: RecordKind, key: str) -> str:
        """What a column is called; ``plz_2`` is the second of several."""
        ...

    def cell(self, value: Value) -> Cell:
        """How a value stands in a table."""
        ...


TakeRow = Callable[[Sequence[Cell]], None]
TakeCard = Callable[[Card], None]
TakeEntry = Callable[[CalendarEntry], None]


class ListFiles(Protocol):
    """Writes lists; a file stands there whole at the end of the block, or not at all.

    All raise ``OutsideError`` where the disk fails.
    """

    def table(
        self, path: Path, form: FileFormat, title: str, headings: Sequence[str]
    ) -> AbstractContextManager[TakeRow]:
        """Begin a table; the block gives it row by row."""
        ...

    def cards(self, path: Path, form: FileFormat) -> AbstractContextManager[TakeCard]:
        """Begin a file of contact cards."""
        ...

    def card(self, card: Card) -> bytes:
        """One contact card of version 4.0, as a file of its own has it."""
        ...

    def calendar(self, path: Path, title: str) -> AbstractContextManager[TakeEntry]:
        """Begin a calendar of that name."""
        ...
