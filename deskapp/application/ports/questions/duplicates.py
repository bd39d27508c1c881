"""The questions about records that may be one."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Protocol

from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.contact import Contact
from deskapp.domain.duplicates.likeness import Reason
from deskapp.domain.initiative import Initiative
from deskapp.domain.organisation import Organisation
from deskapp.domain.record import Id

Comparable = Contact | Organisation | Initiative


@dataclass(frozen=True, slots=True)
class Suspect:
    """A record that may be the same as the one asked about, and why.

    ``detail`` tells it from others of its name: a mail address or a short name.
    """

    id: Id
    name: str
    detail: str
    reason: Reason


@dataclass(frozen=True, slots=True)
class DuplicatePair:
    """Two records that may be one; ``first_id`` is the older one."""

    first_id: Id
    second_id: Id
    reason: Reason


class Duplicates(Protocol):
    """Pairs that were noted as two are never answered."""

    def suspects(self, record: Comparable, body_ids: Collection[Id] = ()) -> tuple[Suspect, ...]:
        """Which others may be the record, as it is typed or stored; the surest first.

        ``body_ids`` are organisations and initiatives in which a contact is to have a role,
        beside those that are stored.
        """
        ...

    def duplicate_pairs(self, kind: RecordKind) -> tuple[DuplicatePair, ...]:
        """All pairs of a kind that may be one, the surest first."""
        ...
