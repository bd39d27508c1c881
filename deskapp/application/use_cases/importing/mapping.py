"""Which column fills which field: as it was the last time, or as the headings say."""

import re
from collections.abc import Iterable, Sequence
from typing import Final

from deskapp.application.ports.records import Reader
from deskapp.application.use_cases.importing.fields import ImportField, import_fields
from deskapp.domain.collected.list_import import ColumnUse, ListImport
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.names.folding import compact

_NUMBERED: Final = re.compile(r"[\s_(]*\d{1,2}\)?$")


def proposed_columns(
    reader: Reader, of: RecordKind, headings: Sequence[str]
) -> tuple[ColumnUse, ...]:
    """The use of each column: that of the last list with the same headings, or else a guess."""
    fields = import_fields(reader, of)
    codes = {field.code for field in fields}
    for earlier in reversed(reader.where(ListImport, of=of)):
        if tuple(each.heading for each in earlier.columns) == tuple(headings):
            return tuple(
                each if each.field in codes else ColumnUse(each.heading) for each in earlier.columns
            )
    return guessed_columns(fields, headings)


def guessed_columns(
    fields: Iterable[ImportField], headings: Sequence[str]
) -> tuple[ColumnUse, ...]:
    """What the headings say; a heading that is the code of a field means that field.

    ``Name`` beside a given name is the family name. What nobody knows is left out, as is a
    second column for a field that holds one value.
    """
    known = {compact(word): field for field in fields for word in (field.code, *field.headings)}
    found = [_field(known, heading) for heading in headings]
    codes = {field.code for field in found if field is not None}
    taken: set[str] = set()
    columns = []
    for heading, field in zip(headings, found, strict=True):
        code = field.code if field else ""
        if code == "name" and "first_name" in codes and "last_name" not in codes:
            code = "last_name"
        if code in taken and not (field and field.several):
            code = ""
        taken.add(code)
        columns.append(ColumnUse(heading, code))
    return tuple(columns)


def _field(known: dict[str, ImportField], heading: str) -> ImportField | None:
    """The field for a heading; a number behind it counts for nothing (``E-Mail 2``)."""
    field = known.get(compact(heading))
    return field or known.get(compact(_NUMBERED.sub("", heading)))
