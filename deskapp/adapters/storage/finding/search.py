"""Finding records by words: in their names, in parts of names, by sound, and in texts."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, Select, select, union_all

from deskapp.adapters.storage.finding.filters import Filters
from deskapp.adapters.storage.finding.found import Found
from deskapp.adapters.storage.finding.index import kind_of, numbers
from deskapp.adapters.storage.finding.reasons import because_of_names, because_of_texts
from deskapp.adapters.storage.finding.ways import Way, closeness_of, closer_ways, wanted_words, ways
from deskapp.adapters.storage.tables.trail import SEARCH_ENTRY
from deskapp.adapters.storage.tables.work import INQUIRY, MESSAGE
from deskapp.application.ports.found import Hit
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
    RecordKind.TEMPLATE,
    RecordKind.SNIPPET,
    RecordKind.MAILING,
    RecordKind.FOLLOW_UP,
    RecordKind.MESSAGE,
)
_SHOWN = (_S.c.id, _S.c.record_id, _S.c.title, _S.c.detail, _S.c.names, _S.c.name_fold)


def search(
    connection: Connection, text: str, kinds: frozenset[RecordKind] | None, limit: int
) -> tuple[Hit, ...]:
    """What the text finds: names that are equal, names that begin so, parts, texts, sounds."""
    asked = _Asked(connection, Filters(connection, text), kinds)
    words = asked.filters.words
    found: dict[Id, Found] = {}
    if asked.filters and not wanted_words(words):
        # Filters alone leave many of every kind, and some of each are shown.
        new = asked.entries(Way.EXACT, select(_S.c.id), limit // max(1, len(asked.kinds)))
        found = {one.record_id: one for one in new}
    for way, question in ways(connection, words):
        entries = asked.entries(way, question)
        if way is Way.LOOSE_PREFIX:
            entries = _ranked(connection, asked, entries, limit)
        for one in sorted(_for_people(connection, entries), key=_closeness(words)):
            found.setdefault(one.record_id, one)
        if len(found) >= limit:
            break
    return _hits(connection, words, tuple(found.values())[:limit])


def _ranked(
    connection: Connection, asked: "_Asked", loosely: list[Found], limit: int
) -> list[Found]:
    """What is found loosely, each in the closest way in which it answers."""
    words = asked.filters.words
    if max(Counter(one.kind for one in loosely).values(), default=0) < _ENOUGH:
        how = closeness_of(words)
        return [replace(one, way=how(set(one.name_fold.split()))) for one in loosely]
    # The best may be among those left out, so the index is asked for them.
    closest: dict[int, Found] = {}
    for way, question in closer_ways(connection, words):
        for one in asked.entries(way, question):
            closest.setdefault(one.number, one)
        if len(closest) >= limit:
            return list(closest.values())
    return list(({one.number: one for one in loosely} | closest).values())


class _Asked:
    """Who is asked: the kinds of record that can answer, and what the filters leave of them."""

    def __init__(
        self, connection: Connection, filters: Filters, kinds: frozenset[RecordKind] | None
    ) -> None:
        self.filters, self._connection = filters, connection
        self.kinds = [
            kind for kind in _ORDER if (kinds is None or kind in kinds) and filters.can_answer(kind)
        ]

    def entries(self, way: Way, question: Select[Any], most: int = _ENOUGH) -> list[Found]:
        """The newest answers of each kind: the index brings them in that order."""
        (number,) = question.selected_columns
        asked = self._in_texts(question) if way is Way.TEXT else self._by_kind(question)
        newest = (part.order_by(number.desc()).limit(most) for part in asked)
        parts = [select(part.subquery()) for part in newest]
        if not parts:
            return []
        rows = self._connection.execute(select(*_SHOWN).where(_S.c.id.in_(union_all(*parts))))
        return [Found(way, kind_of(row.id), *row) for row in rows]

    def _by_kind(self, question: Select[Any]) -> Iterator[Select[Any]]:
        (number,) = question.selected_columns
        for kind in self.kinds:
            if kind is not RecordKind.MESSAGE:  # which has no names
                yield self._left(question.where(number.between(*numbers(kind))), kind)

    def _in_texts(self, question: Select[Any]) -> Iterator[Select[Any]]:
        """Messages apart from the rest: the index gathers long words anew for every part."""
        (number,) = question.selected_columns
        first_message, last_message = numbers(RecordKind.MESSAGE)
        if self.filters or len(self.kinds) < len(_ORDER):
            yield from self._by_kind(question)
        else:
            yield question.where(number < first_message)
        if RecordKind.MESSAGE in self.kinds:
            messages = question.where(number.between(first_message, last_message))
            yield self._left(messages, RecordKind.MESSAGE)

    def _left(self, question: Select[Any], kind: RecordKind) -> Select[Any]:
        if not self.filters:
            return question
        (number,) = question.selected_columns
        return question.where(self.filters.leave(kind, number))


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
