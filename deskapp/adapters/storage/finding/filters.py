"""Words that filter, as conditions on the records of each kind.

A word before a colon that is neither a filter nor the label of an own field is a word like
any other. A filter that a kind of record cannot answer leaves none of that kind.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, false, or_, select

from deskapp.adapters.storage.finding.answers import ANSWERS, own_field
from deskapp.adapters.storage.tables.collected import CUSTOM_FIELD
from deskapp.adapters.storage.tables.kinds import mapped_name
from deskapp.adapters.storage.tables.trail import SEARCH_ENTRY
from deskapp.adapters.storage.tables.work import INQUIRY, MESSAGE
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.names.filter_words import Piece, joined, pieces
from deskapp.domain.names.folding import fold_words

_NO_TEXT = re.compile("[\0\ud800-\udfff]")
"""What can be typed or pasted and is no letter of a text; databases refuse it as a value."""
_FEW = 500
"""Records that are named in a question."""
_M, _Q, _OWN = MESSAGE.table, INQUIRY.table, CUSTOM_FIELD.table


class Filters:
    """A search text: the words that are left, and what they are looked for among."""

    def __init__(self, connection: Connection, text: str) -> None:
        self._connection = connection
        parts = pieces(_NO_TEXT.sub(" ", text))
        self._fields = _own_fields(connection, parts)
        filters = [part for part in parts if part.key or fold_words(part.name) in self._fields]
        self.words = joined(part for part in parts if part not in filters)
        self._filters = [part for part in filters if part.values]
        self._conditions: dict[RecordKind, Sequence[ColumnElement[bool]]] = {}
        self._left: dict[RecordKind, Sequence[str]] = {}

    def __bool__(self) -> bool:
        return bool(self._filters)

    def can_answer(self, kind: RecordKind) -> bool:
        """Whether records of a kind know what every filter asks; a message asks its inquiry."""
        kind = _asked_instead(kind)
        return all(
            part.key in ANSWERS.get(kind, {}) if part.key else bool(self._fields_of(kind, part))
            for part in self._filters
        )

    def leave(self, kind: RecordKind, number: ColumnElement[int]) -> ColumnElement[bool]:
        """Whether the record of the entry with that number is left."""
        records, entry = mapped_name(kind.value).table, SEARCH_ENTRY.alias()
        is_it = select(entry.c.id).where(entry.c.id == number, records.c.id == entry.c.record_id)
        if kind is RecordKind.MESSAGE:
            is_it = is_it.where(_Q.c.id == _M.c.inquiry_id)
        return is_it.where(*self.conditions(_asked_instead(kind))).exists()

    def leave_of_many(self, kind: RecordKind, number: ColumnElement[int]) -> ColumnElement[bool]:
        """The same, for the many entries with a frequent word: where few are left, among those."""
        few = self._few(_asked_instead(kind))
        if len(few) > _FEW:
            return self.leave(kind, number)
        left = select(SEARCH_ENTRY.c.id)
        if kind is RecordKind.MESSAGE:
            left = left.join(_M, _M.c.id == SEARCH_ENTRY.c.record_id)
            left = left.where(_M.c.inquiry_id.in_(few))
        else:
            left = left.where(SEARCH_ENTRY.c.record_id.in_(few))
        # As a sum, because FTS5 would look for all words anew for each number it is given.
        return (number + 0).in_(left)

    def newest(self, kind: RecordKind, most: int) -> Select[Any]:
        """The identities of the newest records of a kind that are left; identities grow."""
        records = mapped_name(kind.value).table.c
        question = select(records.id).where(*self.conditions(kind))
        return question.order_by(records.id.desc()).limit(most)

    def conditions(self, kind: RecordKind) -> Sequence[ColumnElement[bool]]:
        """What the records of a kind must be."""
        if kind not in self._conditions:
            self._conditions[kind] = tuple(self._answers(kind))
        return self._conditions[kind]

    def _few(self, kind: RecordKind) -> Sequence[str]:
        """The identities of those that are left, and one more than few where they are many."""
        if kind not in self._left:
            records = mapped_name(kind.value).table.c
            question = select(records.id).where(*self.conditions(kind)).limit(_FEW + 1)
            self._left[kind] = self._connection.execute(question).scalars().all()
        return self._left[kind]

    def _answers(self, kind: RecordKind) -> Iterator[ColumnElement[bool]]:
        for part in self._filters:
            if part.key is None:
                yield self._own(kind, part)
            elif (answer := ANSWERS.get(kind, {}).get(part.key)) is not None:
                yield answer(self._connection, part.values)
            else:
                yield false()

    def _own(self, kind: RecordKind, part: Piece) -> ColumnElement[bool]:
        records = mapped_name(kind.value).table.c
        fields = self._fields_of(kind, part)
        answers = (own_field(kind, records.custom, records.id, field) for field in fields)
        return or_(false(), *(answer(self._connection, part.values) for answer in answers))

    def _fields_of(self, kind: RecordKind, part: Piece) -> list[str]:
        return [field for of, field in self._fields[fold_words(part.name)] if of is kind]


def _asked_instead(kind: RecordKind) -> RecordKind:
    return RecordKind.INQUIRY if kind is RecordKind.MESSAGE else kind


def _own_fields(
    connection: Connection, parts: Iterable[Piece]
) -> dict[str, list[tuple[RecordKind, str]]]:
    """The own fields that the text may name, by label; one field can stand in several kinds."""
    found: dict[str, list[tuple[RecordKind, str]]] = {}
    if any(part.name and part.key is None for part in parts):
        for row in connection.execute(select(_OWN.c.id, _OWN.c.of, _OWN.c.label)):
            found.setdefault(fold_words(row.label), []).append((row.of, row.id))
    return found
