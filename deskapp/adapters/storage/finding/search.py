"""Finding records by words: in their names, in parts of names, by sound, and in texts."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, select, union_all

from deskapp.adapters.storage.finding.filters import Filters
from deskapp.adapters.storage.finding.found import Found
from deskapp.adapters.storage.finding.index import kind_of, numbers
from deskapp.adapters.storage.finding.reasons import because_of_names, because_of_texts
from deskapp.adapters.storage.finding.ways import Way, closeness_of, closer_ways, wanted_words, ways
from deskapp.adapters.storage.tables.trail import SEARCH_ENTRY
from deskapp.adapters.storage.tables.work import INQUIRY, MESSAGE
from deskapp.application.ports.questions.found import Hit
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.names.folding import fold_words
from deskapp.domain.record import Id

_S, _M, _Q = SEARCH_ENTRY, MESSAGE.table, INQUIRY.table
_ENOUGH = 100
"""Newest finds of each kind in each way, so that a common word costs no more than a rare one."""
_ORDER = (
    RecordKind.CONTACT,
    RecordKind.INITIATIVE,
    RecordKind.ORGANISATION,
    RecordKind.INQUIRY,
    RecordKind.EVENT,
    RecordKind.TEMPLATE,
    RecordKind.SNIPPET,
    RecordKind.MAILING,
    RecordKind.FOLLOW_UP,
    RecordKind.MESSAGE,
)
_Leave = Callable[[RecordKind, ColumnElement[int]], ColumnElement[bool]]
_SHOWN = (_S.c.id, _S.c.record_id, _S.c.title, _S.c.detail, _S.c.names, _S.c.name_fold)


def search(
    connection: Connection, text: str, kinds: frozenset[RecordKind] | None, limit: int
) -> tuple[Hit, ...]:
    """What the text finds: names that are equal, names that begin so, parts, texts, sounds."""
    asked = _Asked(connection, Filters(connection, text), kinds, limit)
    words = asked.filters.words
    found: dict[Id, Found] = {}
    if asked.filters and not wanted_words(words):
        # Filters alone leave many of every kind, and some of each are shown.
        new = asked.filtered(limit // max(1, len(asked.kinds)))
        found = {one.record_id: one for one in sorted(new, key=_closeness(words))}
    for way, question in ways(connection, words):
        if way is Way.LOOSE_PREFIX:
            entries = _ranked(asked, question, limit)
        else:
            entries = asked.entries(way, question, asked.newest(question))
        for one in sorted(_for_people(connection, entries), key=_closeness(words)):
            found.setdefault(one.record_id, one)
        if len(found) >= limit:
            break
    return _hits(connection, words, tuple(found.values())[:limit])


def _ranked(asked: "_Asked", loosely: Select[Any], limit: int) -> list[Found]:
    """What is found loosely, each in the closest way in which it answers."""
    words, newest = asked.filters.words, asked.newest(loosely)
    if len(newest) < _ENOUGH:
        how = closeness_of(words)
        entries = asked.entries(Way.LOOSE_PREFIX, loosely, newest)
        return [replace(one, way=how(set(one.name_fold.split()))) for one in entries]
    # The best may be among those left out, so the index is asked for them.
    closest: dict[int, Found] = {}
    for way, question in closer_ways(asked.connection, words):
        for one in asked.entries(way, question, asked.newest(question)):
            closest.setdefault(one.number, one)
        if len(closest) >= limit:
            return list(closest.values())
    loose = {one.number: one for one in asked.entries(Way.LOOSE_PREFIX, loosely, newest)}
    return list((loose | closest).values())


class _Asked:
    """Who is asked: the kinds of record that can answer, and what the filters leave of them."""

    def __init__(
        self,
        connection: Connection,
        filters: Filters,
        kinds: frozenset[RecordKind] | None,
        limit: int,
    ) -> None:
        self.connection, self.filters = connection, filters
        # Each entry that a filter leaves may cost many that it does not.
        self._most = min(limit, _ENOUGH) if filters else _ENOUGH
        self.kinds = [
            kind for kind in _ORDER if (kinds is None or kind in kinds) and filters.can_answer(kind)
        ]

    def filtered(self, most: int) -> list[Found]:
        """The newest of each kind that the filters alone leave."""
        named = (kind for kind in self.kinds if kind is not RecordKind.MESSAGE)
        left = self._values([self.filters.newest(kind, most) for kind in named])
        return self._entries(Way.EXACT, _S.c.record_id, left)

    def newest(self, question: Select[Any]) -> list[int]:
        """The numbers of the newest answers, whatever the filters leave; rare ones are all here."""
        (number,) = question.selected_columns
        spans = [numbers(kind) for kind in self.kinds]
        if not spans:
            return []
        asked = question.where(number.between(min(spans)[0], max(spans)[1]))
        return list(self.connection.scalars(_newest(asked)))

    def entries(self, way: Way, question: Select[Any], newest: list[int]) -> list[Found]:
        """The newest answers of each kind: what is frequent is asked for kind by kind."""
        if len(newest) < _ENOUGH:
            found = self._left(newest)
        else:
            parts = self._parts(way, question)
            found = self._values([_newest(part, self._most) for part in parts])
        return self._entries(way, _S.c.id, found)

    def _left(self, found: list[int]) -> list[int]:
        """Those of the kinds that are asked, and what the filters leave of them."""
        found = [each for each in found if kind_of(each) in self.kinds]
        if not (found and self.filters):
            return found
        some = select(_S.c.id).where(_S.c.id.in_(found))
        each = {*map(kind_of, found)}
        return self._values([self._of(kind, some, self.filters.leave) for kind in each])

    def _parts(self, way: Way, question: Select[Any]) -> Iterator[Select[Any]]:
        """Messages apart from the rest: they have no names, and texts are mostly theirs."""
        (number,) = question.selected_columns
        if way is Way.TEXT and not self.filters and len(self.kinds) == len(_ORDER):
            yield question.where(number < numbers(RecordKind.MESSAGE)[0])
        else:
            named = (kind for kind in self.kinds if kind is not RecordKind.MESSAGE)
            yield from (self._of(kind, question, self.filters.leave_of_many) for kind in named)
        if way is Way.TEXT and RecordKind.MESSAGE in self.kinds:
            yield self._of(RecordKind.MESSAGE, question, self.filters.leave_of_many)

    def _of(self, kind: RecordKind, question: Select[Any], leave: _Leave) -> Select[Any]:
        """The question about one kind, and what the filters leave of it."""
        (number,) = question.selected_columns
        about = question.where(number.between(*numbers(kind)))
        return about.where(leave(kind, number)) if self.filters else about

    def _values(self, parts: list[Select[Any]]) -> list[Any]:
        """The one column of every part, each with an order and a limit of its own."""
        every = [select(part.subquery()) for part in parts]
        return list(self.connection.scalars(union_all(*every))) if every else []

    def _entries(self, way: Way, key: ColumnElement[Any], values: list[Any]) -> list[Found]:
        if not values:
            return []
        rows = self.connection.execute(select(*_SHOWN).where(key.in_(values)))
        return [Found(way, kind_of(row.id), *row) for row in rows]


def _newest(question: Select[Any], most: int = _ENOUGH) -> Select[Any]:
    (number,) = question.selected_columns
    return question.order_by(number.desc()).limit(most)


def _for_people(connection: Connection, found: list[Found]) -> Iterator[Found]:
    """The same, and for a message the inquiry in which it was said, which a person opens."""
    messages = [one.record_id for one in found if one.kind is RecordKind.MESSAGE]
    said = _said_in(connection, messages) if messages else {}
    for one in found:
        if one.kind is not RecordKind.MESSAGE:
            yield one
        elif one.record_id in said:
            inquiry_id, subject, ref_no = said[one.record_id]
            yield replace(
                one, record_id=inquiry_id, title=subject, detail=ref_no, message_id=one.record_id
            )


def _said_in(connection: Connection, messages: list[Id]) -> dict[Id, tuple[Id, str, str]]:
    question = (
        select(_M.c.id, _Q.c.id.label("inquiry_id"), _Q.c.subject, _Q.c.ref_no)
        .join(_Q, _Q.c.id == _M.c.inquiry_id)
        .where(_M.c.id.in_(messages))
    )
    rows = connection.execute(question)
    return {Id(row.id): (Id(row.inquiry_id), row.subject, row.ref_no) for row in rows}


def _closeness(words: str) -> Callable[[Found], tuple[Way, bool, int, int]]:
    """By way; then what is called so and no more, then kind by kind, the newest first."""
    folded = fold_words(words)
    return lambda one: (one.way, not one.is_called(folded), _ORDER.index(one.kind), -one.number)


def _hits(connection: Connection, words: str, found: tuple[Found, ...]) -> tuple[Hit, ...]:
    because = because_of_names(found, words) | because_of_texts(connection, found, words)
    return tuple(
        Hit(one.shown_kind, one.record_id, one.title, one.detail, *because[one.number])
        for one in found
    )
