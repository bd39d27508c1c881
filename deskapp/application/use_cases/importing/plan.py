"""What a person has decided before a list is read in."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from deskapp.application.ports.tables import GUESSED, ReadingOptions
from deskapp.application.use_cases.importing.fields import ImportField
from deskapp.domain.collected.list_import import ColumnUse, ListImport
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.contact import LegalBasis, Source
from deskapp.domain.errors import Problem
from deskapp.domain.record import Id

_NAMING: Final[Mapping[RecordKind, frozenset[str]]] = {
    RecordKind.CONTACT: frozenset({"name", "last_name", "mails"}),
    RecordKind.ORGANISATION: frozenset({"name"}),
    RecordKind.INITIATIVE: frozenset({"name"}),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportPlan:
    """How a list is read in.

    ``columns`` stand in the file's order, one for each heading. With ``updates`` the records
    that are known already are brought up to date, else their rows are refused unless they
    say nothing new. Source and legal basis hold for the people who are new.
    """

    of: RecordKind
    file_name: str
    options: ReadingOptions = GUESSED
    columns: tuple[ColumnUse, ...]
    updates: bool = False
    source: Source = Source.IMPORT
    source_note: str = ""
    source_date: date | None = None
    legal_basis: LegalBasis = LegalBasis.PUBLIC_TASK

    def problems(self, fields: Iterable[ImportField]) -> tuple[Problem, ...]:
        """What keeps the list from being read in."""
        return tuple(self._problems({field.code: field for field in fields}))

    def _problems(self, fields: Mapping[str, ImportField]) -> Iterator[Problem]:
        used = [each.field for each in self.columns if each.field]
        for code in dict.fromkeys(used):
            if code not in fields:
                yield Problem("columns", "import_no_such_field", code)
            elif used.count(code) > 1 and not fields[code].several:
                yield Problem("columns", "import_doubled", code)
        if not _NAMING[self.of] & set(used):
            yield Problem("columns", "import_nothing")

    def begun(
        self, import_id: Id, content_sha256: str, *, rows: int, at: datetime, user: Id | None
    ) -> ListImport:
        """The import at its beginning, as it is stored."""
        return ListImport(
            id=import_id,
            of=self.of,
            file_name=self.file_name,
            content_sha256=content_sha256,
            started_at=at,
            settings=_settings(self.options),
            columns=self.columns,
            updates=self.updates,
            source=self.source.value,
            source_note=self.source_note,
            source_date=self.source_date,
            legal_basis=self.legal_basis.value,
            user_id=user,
            rows=rows,
        )


def plan_of(begun: ListImport) -> ImportPlan:
    """The plan of an import that is stored."""
    return ImportPlan(
        of=begun.of,
        file_name=begun.file_name,
        options=_options(dict(begun.settings)),
        columns=begun.columns,
        updates=begun.updates,
        source=Source(begun.source),
        source_note=begun.source_note,
        source_date=begun.source_date,
        legal_basis=LegalBasis(begun.legal_basis),
    )


def texts_of(columns: Sequence[ColumnUse], row: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """The texts of a row by the fields that they fill, where there are any."""
    texts: dict[str, tuple[str, ...]] = {}
    for column, text in zip(columns, row, strict=True):
        if column.field and text:
            texts[column.field] = (*texts.get(column.field, ()), text)
    return texts


def _settings(options: ReadingOptions) -> tuple[tuple[str, str], ...]:
    headings = "" if options.has_headings is None else str(int(options.has_headings))
    return (
        ("encoding", options.encoding),
        # By its number: a tab would not outlive the tidying of texts.
        ("delimiter", str(ord(options.delimiter)) if options.delimiter else ""),
        ("sheet", options.sheet),
        ("headings", headings),
    )


def _options(settings: Mapping[str, str]) -> ReadingOptions:
    headings, delimiter = settings.get("headings", ""), settings.get("delimiter", "")
    return ReadingOptions(
        encoding=settings.get("encoding", ""),
        delimiter=chr(int(delimiter)) if delimiter else "",
        sheet=settings.get("sheet", ""),
        has_headings=None if not headings else headings == "1",
    )
