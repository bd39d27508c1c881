"""A favourite: a record that one user keeps at hand."""

from dataclasses import dataclass

from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.record import Id, Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Favourite(Record):
    """One record at hand; without ``user_id`` it is that of an office without users."""

    user_id: Id | None = None
    kind: RecordKind
    record_id: Id
