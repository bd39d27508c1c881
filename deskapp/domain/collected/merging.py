"""Two records that are one, or are not: merges, and pairs that were looked at and stay two."""

from dataclasses import dataclass
from datetime import datetime

from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.record import Id, Record


@dataclass(frozen=True, slots=True, kw_only=True)
class NotDuplicate(Record):
    """A pair that somebody has called two; ``first_id`` is the smaller identity."""

    kind: RecordKind
    first_id: Id
    second_id: Id


@dataclass(frozen=True, slots=True, kw_only=True)
class Merge(Record):
    """A record that went into another; its state and its links stand in the audit trail.

    ``lost_name`` is how it was called, in UTC ``at`` the moment. Taken back, the merge itself
    is gone and ``lost_id`` is a record again.
    """

    kind: RecordKind
    kept_id: Id
    lost_id: Id
    lost_name: str
    at: datetime
