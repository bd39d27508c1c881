"""The cells of a table of records, as the same columns go out to files."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Final

from deskapp.application.ports.exporting import Value
from deskapp.application.ports.records import Queries
from deskapp.application.use_cases.collected.own_fields import own_fields_of
from deskapp.application.use_cases.exporting.facts import Facts, Names, read_entries
from deskapp.application.use_cases.exporting.listed import LISTED
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.record import Id

FIRST_COLUMNS: Final[Mapping[RecordKind, tuple[str, ...]]] = {
    RecordKind.INQUIRY: ("subject", "contact", "state", "owner", "due_on", "received_at"),
    RecordKind.CONTACT: ("full_name", "function", "organisation", "mail", "phone"),
    RecordKind.ORGANISATION: ("name", "type", "town", "land", "phone"),
    RecordKind.INITIATIVE: ("name", "kind", "laender", "status", "data_checked_on"),
    RecordKind.FOLLOW_UP: ("due_on", "reason", "about", "kind", "owner"),
    RecordKind.EVENT: ("title", "starts_at", "place", "registered", "status"),
    RecordKind.MAILING: ("title", "kind", "state", "written", "answer_by"),
}
"""What a table shows until somebody chooses."""


def read_cells(
    queries: Queries,
    kind: RecordKind,
    ids: Sequence[Id],
    keys: Sequence[str],
    local: Callable[[datetime], datetime],
) -> Mapping[Id, Mapping[str, Value]]:
    """What stands in those columns of each record that is still there, by the columns' keys.

    Moments are on the office's wall clock. A column that is no more is left out.
    """
    listed, own_fields = LISTED[kind], own_fields_of(queries, kind)
    known = {field.key for field in listed.fields(own_fields)}
    wanted = [key for key in keys if key in known]
    facts = Facts(Names(queries), read_entries(queries), own_fields)
    cells: dict[Id, Mapping[str, Value]] = {}
    for *values, one in listed.rows(queries, facts, ids, [*wanted, "id"]):
        shown = (local(each) if isinstance(each, datetime) else each for each in values)
        cells[Id(str(one))] = dict(zip(wanted, shown, strict=True))
    return cells
