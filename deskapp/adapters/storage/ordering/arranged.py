"""Lists in another order than that of their kind, and in groups."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import timedelta
from typing import Any, Final

from sqlalchemy import Connection, Select, case, func, select

from deskapp.adapters.storage.chunks import ids as all_ids
from deskapp.adapters.storage.ordering.kinds import ORDERED, Column, Ordered, place
from deskapp.application.ports.questions.arranged import (
    SOON_DAYS,
    Arranged,
    Due,
    GroupValue,
    Order,
)
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.record import Id

_FEW: Final = 500
"""Ids that are named in the question; of more, the whole kind is sorted once."""
_Groups = tuple[tuple[GroupValue, int], ...]


def arranged(connection: Connection, kind: RecordKind, ids: Sequence[Id], order: Order) -> Arranged:
    """Those ids in that order, and the counts of the groups."""
    listed, few = ORDERED[kind], len(ids) <= _FEW
    question = select(listed.id).select_from(listed.source)
    if few:
        question = question.where(listed.id.in_(ids))
    group = _group(listed, order)
    found = all_ids(connection, question.order_by(*_by(listed, order, group)))
    # Both are of one moment and name each record once: of as many none is another.
    is_whole = len(found) == len(ids)
    wanted = found if is_whole else tuple(filter(frozenset(ids).__contains__, found))
    if group is None:
        return Arranged(tuple(wanted))
    counts = _counts(connection, question, group, _rank(listed, order, group))
    if is_whole:
        return Arranged(tuple(wanted), counts)
    rows = connection.execute(question.with_only_columns(listed.id, group.label("value")))
    values = {row[0]: row[1] for row in rows}
    fewer = Counter(map(values.get, wanted))
    return Arranged(
        tuple(wanted), tuple((value, fewer[value]) for value, _ in counts if fewer[value])
    )


def _by(listed: Ordered, order: Order, group: Column | None) -> Iterable[Column]:
    if group is not None:
        rank = _rank(listed, order, group)
        yield from (rank.is_(None), rank, group)
    if order.sort:
        wanted = listed.sorts[order.sort]
        # SQLite and PostgreSQL put what is empty at different ends.
        yield from (wanted.is_(None), wanted.desc() if order.falls else wanted)
    yield from listed.usual


def _group(listed: Ordered, order: Order) -> Column | None:
    """What the records of a group have in common; days are in one group by how near they are."""
    if not order.group:
        return None
    group = listed.groups[order.group]
    if order.group != "due_on":
        return group
    return case(
        (group < order.today, Due.OVERDUE.value),
        (group == order.today, Due.TODAY.value),
        (group <= order.today + timedelta(days=SOON_DAYS), Due.SOON.value),
        (group.is_not(None), Due.LATER.value),
    )


def _rank(listed: Ordered, order: Order, group: Column) -> Column:
    """Where a group stands among the others; what has no value has no rank."""
    if order.group == "due_on":
        return place(group, [each.value for each in Due])
    return listed.sorts.get(order.group, group)


def _counts(connection: Connection, question: Select[Any], group: Column, rank: Column) -> _Groups:
    """The groups of all that are asked for, in their order."""
    each = question.with_only_columns(group.label("value"), rank.label("rank")).subquery()
    by = (each.c.rank.is_(None), each.c.rank, each.c.value)
    counting = select(each.c.value, func.count()).group_by(each.c.value, each.c.rank)
    return tuple((row[0], int(row[1])) for row in connection.execute(counting.order_by(*by)))
