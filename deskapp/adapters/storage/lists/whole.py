"""Whole records in bulk, and when each was made and changed."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Final, TypeVar

from sqlalchemy import Connection, Text, func, or_, select, type_coerce

from deskapp.adapters.storage.chunks import chunks
from deskapp.adapters.storage.reader import ConnectionReader
from deskapp.adapters.storage.tables.kinds import mapped
from deskapp.adapters.storage.tables.trail import CHANGE, CHANGE_SET
from deskapp.application.ports.exporting import Stamp
from deskapp.domain.message import Message
from deskapp.domain.record import Id, Record

R = TypeVar("R", bound=Record)

_PLAIN: Final = re.compile(r'[^"\\\x7f-\U0010ffff]+')


class WholeRecordsReader(ConnectionReader):
    """The ``WholeRecords`` port on one connection."""

    def several(self, kind: type[R], ids: Sequence[Id]) -> tuple[R, ...]:
        """The records of those ids in their order."""
        found = _among(self._connection, kind, "id", ids)
        by_id = {record.id: record for record in found}
        return tuple(by_id[each] for each in ids if each in by_id)

    def belonging(self, kind: type[R], field: str, ids: Sequence[Id]) -> tuple[R, ...]:
        """The records whose column is one of the ids."""
        found = _among(self._connection, kind, field, ids)
        return tuple(sorted(found, key=lambda record: record.id))

    def messages_naming(self, addresses: Collection[str]) -> tuple[Message, ...]:
        """Those in whose head an address stands, be it in capitals."""
        if not addresses:
            return ()
        mapping = mapped(Message)
        column = mapping.table.c
        sought = {_sought(each.lower()) for each in addresses}
        heads = [func.lower(type_coerce(column[name], Text)) for name in ("sender", "to", "cc")]
        perhaps = or_(*(head.contains(each, autoescape=True) for head in heads for each in sought))
        question = select(mapping.table).where(perhaps).order_by(column.id)
        found = map(mapping.record, self._connection.execute(question).mappings())
        wanted = frozenset(each.casefold() for each in addresses)
        return tuple(message for message in found if wanted & _heads(message))

    def stamps(self, ids: Collection[Id]) -> Mapping[Id, Stamp]:
        """From the first and the last change set of each; their identities sort by age."""
        first, last = func.min(CHANGE.c.change_set_id), func.max(CHANGE.c.change_set_id)
        ends = select(CHANGE.c.record_id, first, last).group_by(CHANGE.c.record_id)
        found = {
            row[0]: (row[1], row[2])
            for part in chunks(tuple(ids))
            for row in self._connection.execute(ends.where(CHANGE.c.record_id.in_(part)))
        }
        sets = select(CHANGE_SET.c.id, CHANGE_SET.c.at, CHANGE_SET.c.user_id)
        by_id = {
            row.id: row
            for part in chunks(tuple({one for both in found.values() for one in both}))
            for row in self._connection.execute(sets.where(CHANGE_SET.c.id.in_(part)))
        }
        return {
            Id(one): Stamp(by_id[a].at, by_id[z].at, by_id[a].user_id, by_id[z].user_id)
            for one, (a, z) in found.items()
        }

    def kept_mails(self, after: str, most: int) -> tuple[Message, ...]:
        """The next messages of which raw bytes are kept."""
        mapping = mapped(Message)
        column = mapping.table.c
        question = select(mapping.table).where(column.id > after, column.raw_sha256 != "")
        found = self._connection.execute(question.order_by(column.id).limit(most)).mappings()
        return tuple(map(mapping.record, found))


def _among(connection: Connection, kind: type[R], column: str, ids: Sequence[Id]) -> Iterator[R]:
    mapping = mapped(kind)
    for part in chunks(ids):
        question = select(mapping.table).where(mapping.table.c[column].in_(part))
        yield from map(mapping.record, connection.execute(question).mappings())


def _sought(address: str) -> str:
    """What every database finds of it in small letters and in JSON: its longest plain part."""
    return max(_PLAIN.findall(address), key=len, default="@")


def _heads(message: Message) -> frozenset[str]:
    people = (*message.to, *message.cc, *((message.sender,) if message.sender else ()))
    return frozenset(each.key for each in people)
