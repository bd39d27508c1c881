"""A list in the order and the groups that somebody wants."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from deskapp.application.ports.exporting import Place, Value
from deskapp.application.ports.questions.arranged import (
    GROUPED_BY,
    SORTED_BY,
    Arranged,
    Due,
    GroupValue,
    Order,
)
from deskapp.application.ports.records import Queries
from deskapp.application.use_cases.exporting.facts import Names, read_entries
from deskapp.domain.collected.list_layout import ListLayout
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.contact import Contact
from deskapp.domain.events.event import Event
from deskapp.domain.initiative import Initiative
from deskapp.domain.inquiry import Inquiry
from deskapp.domain.office import Catalogue
from deskapp.domain.record import Id

_CATALOGUES: Final = {
    (RecordKind.ORGANISATION, "type"): Catalogue.ORGANISATION_TYPE,
    (RecordKind.INITIATIVE, "kind"): Catalogue.INITIATIVE_KIND,
    (RecordKind.INITIATIVE, "topics"): Catalogue.TOPIC,
    (RecordKind.INQUIRY, "topics"): Catalogue.TOPIC,
}
_MAY_BE_ABOUT: Final = (Inquiry, Contact, Initiative, Event)


@dataclass(frozen=True, slots=True)
class Counted:
    """A group: its lasting key, what its records have in common, and how many they are."""

    key: str
    value: Value
    count: int


@dataclass(frozen=True, slots=True)
class InGroups:
    """Ids in their order, and the groups in which they come one after the other."""

    ids: Sequence[Id]
    groups: tuple[Counted, ...] = ()


def in_groups(
    queries: Queries, kind: RecordKind, ids: Sequence[Id], layout: ListLayout, today: date
) -> InGroups:
    """Those ids as the layout wants them; what this version does not know counts for nothing."""
    order = Order(
        sort=layout.sort if layout.sort in SORTED_BY[kind] else "",
        falls=layout.falls,
        group=layout.group if layout.group in GROUPED_BY[kind] else "",
        today=today,
    )
    if not order.sort and not order.group:
        return InGroups(ids)
    arranged = queries.arranged(kind, ids, order)
    return InGroups(arranged.ids, _counted(queries, kind, order.group, arranged))


def _counted(
    queries: Queries, kind: RecordKind, key: str, arranged: Arranged
) -> tuple[Counted, ...]:
    catalogue = _CATALOGUES.get((kind, key))
    entries = read_entries(queries) if catalogue is not None else {}
    names = Names(queries)
    if key == "about":
        ids = [Id(str(value)) for value, _ in arranged.groups]
        names.learn((each, one) for each in _MAY_BE_ABOUT for one in ids)

    def meant(value: GroupValue) -> Value:
        if value is None:
            return None
        if catalogue is not None:
            return entries.get((catalogue, str(value)), str(value))
        if key == "about":
            return names.of(Id(str(value)))
        if key == "about_kind":
            return RecordKind(value)
        if key == "land":
            return Place(str(value))
        return Due(value) if key == "due_on" else value

    return tuple(Counted(str(value), meant(value), count) for value, count in arranged.groups)
