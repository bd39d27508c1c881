"""The sentences of the page."""

from pathlib import Path
from typing import Protocol

from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.errors import Problem
from deskapp.wording.errors import problem_sentence
from deskapp.wording.import_labels import field_label
from deskapp.wording.language import translate


class Outcomes(Protocol):
    """Rows counted by what became of them, as in ``ListImport``."""

    @property
    def made(self) -> int:
        """Rows that became new records."""
        ...

    @property
    def changed(self) -> int:
        """Rows that changed a record."""
        ...

    @property
    def unchanged(self) -> int:
        """Rows that said nothing new."""
        ...

    @property
    def rejected(self) -> int:
        """Rows that were refused."""
        ...


def count_words(kind: RecordKind, count: int) -> str:
    """So many records of a kind."""
    match kind:
        case RecordKind.CONTACT:
            return translate("exchange", "%n contacts", n=count)
        case RecordKind.ORGANISATION:
            return translate("exchange", "%n organisations", n=count)
        case RecordKind.INITIATIVE:
            return translate("exchange", "%n initiatives", n=count)
        case RecordKind.INQUIRY:
            return translate("exchange", "%n inquiries", n=count)
        case _:
            return translate("exchange", "%n follow-ups", n=count)


def written_words(kind: RecordKind, count: int, path: Path) -> str:
    """What stands in the file now, and where that is."""
    records = count_words(kind, count)
    return translate("exchange", "{records} written: {path}", records=records, path=path)


def problem_words(kind: RecordKind, problem: Problem) -> str:
    """What is wrong with a row or with the columns, and in which field."""
    code = problem.value if problem.field == "columns" else problem.field.rpartition(".")[2]
    field = field_label(kind, code) if code else ""
    return ": ".join(part for part in (field, problem_sentence(problem)) if part)


def outcome_words(counts: Outcomes) -> str:
    """How many rows became what: ``9.500 neu, 0 geändert, 500 abgelehnt``."""
    parts = [
        translate("exchange", "%n new", n=counts.made),
        translate("exchange", "%n changed", n=counts.changed),
        translate("exchange", "%n unchanged", n=counts.unchanged) if counts.unchanged else "",
        translate("exchange", "%n rejected", n=counts.rejected),
    ]
    return ", ".join(part for part in parts if part)
