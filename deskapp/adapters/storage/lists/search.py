"""Finding records by words: every word must begin a word of the record."""

from collections.abc import Iterable, Iterator
from typing import Any

from sqlalchemy import Connection, Row, Select, select

from deskapp.adapters.storage.search_index import newest_first, with_part, with_words
from deskapp.adapters.storage.search_words import NAME_GAP, wanted_words
from deskapp.adapters.storage.tables.trail import SEARCH_ENTRY
from deskapp.adapters.storage.tables.work import INQUIRY, MESSAGE
from deskapp.application.ports.lists import Hit
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.names.folding import compact, fold
from deskapp.domain.record import Id

_S, _M, _Q = SEARCH_ENTRY, MESSAGE.table, INQUIRY.table
_ENOUGH = 200
_IN_TEXT = 4
_ORDER = {
    kind: position
    for position, kind in enumerate(
        ("inquiry", "contact", "initiative", "organisation", "template", "snippet", "message")
    )
}


def search(
    connection: Connection, words: str, kinds: frozenset[RecordKind] | None, limit: int
) -> tuple[Hit, ...]:
    """What the words find: names that are equal, names that begin so, then texts."""
    if not wanted_words(words):
        return ()
    found = {row.id: row for row in _candidates(connection, words, kinds)}
    ranked = sorted(
        ((_rank(row, words), row) for row in found.values()),
        key=lambda entry: (entry[0], _ORDER[entry[1].kind], -entry[1].id),
    )
    return tuple(_hits(connection, ranked, limit))


def _candidates(
    connection: Connection, words: str, kinds: frozenset[RecordKind] | None
) -> Iterator[Row[Any]]:
    """The newest found in each way, so that a common word costs no more than a rare one."""
    question = select(
        _S.c.id,
        _S.c.record_id,
        _S.c.kind,
        _S.c.title,
        _S.c.detail,
        _S.c.name_fold,
        _S.c.name_loose,
        _S.c.name_compact,
    ).limit(_ENOUGH)
    if kinds is not None:
        question = question.where(_S.c.kind.in_([kind.value for kind in kinds]))
    tokens = wanted_words(words)
    for in_names in (True, False):
        found = with_words(connection, question, tokens, in_names=in_names)
        yield from connection.execute(found.order_by(newest_first(connection)))
    part = with_part(question, words)
    if part is not None:
        yield from connection.execute(part)


def _rank(row: Row[Any], words: str) -> int:
    folded = fold(words).strip()
    names = row.name_fold.split(NAME_GAP)
    if folded in names:
        return 0
    if any(name.startswith(folded) for name in names):
        return 1
    if all(f" {token}" in f" {row.name_loose}" for token in wanted_words(words)):
        return 2
    return 3 if compact(words) in row.name_compact else _IN_TEXT


def _hits(
    connection: Connection, ranked: Iterable[tuple[int, Row[Any]]], limit: int
) -> Iterator[Hit]:
    """Each record once; for a message the inquiry in which it was said, which a person opens."""
    best = list(ranked)[: 2 * limit]
    said = _said_in(connection, [row.record_id for _, row in best if row.kind == "message"])
    shown: set[str] = set()
    for rank, row in best:
        record_id, title, detail = said.get(row.record_id, (row.record_id, row.title, row.detail))
        if record_id in shown or len(shown) == limit:
            continue
        shown.add(record_id)
        if row.record_id in said:
            yield Hit(RecordKind.INQUIRY, Id(record_id), title, detail, "message")
        else:
            why = "text" if rank == _IN_TEXT else "name"
            yield Hit(RecordKind(row.kind), Id(record_id), title, detail, why)


def _said_in(connection: Connection, messages: list[str]) -> dict[str, tuple[str, str, str]]:
    question: Select[Any] = (
        select(_M.c.id, _Q.c.id.label("inquiry_id"), _Q.c.subject, _Q.c.ref_no)
        .join(_Q, _Q.c.id == _M.c.inquiry_id)
        .where(_M.c.id.in_(messages))
    )
    rows = connection.execute(question)
    return {row.id: (row.inquiry_id, row.subject, row.ref_no) for row in rows}
