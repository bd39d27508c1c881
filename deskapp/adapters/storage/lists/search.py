"""Finding records by words: every word must begin a word of the record."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, Row, select, text

from deskapp.adapters.storage.tables.trail import SEARCH_ENTRY
from deskapp.adapters.storage.tables.work import MESSAGE
from deskapp.application.ports.lists import Hit, RecordKind
from deskapp.domain.folding import compact, fold, loose
from deskapp.domain.record import Id

_S, _M = SEARCH_ENTRY, MESSAGE.table
_ENOUGH = 400
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
    if not loose(words):
        return ()
    keys = _keys(connection, words)
    question = select(_S).where(_S.c.id.in_(keys))
    if kinds is not None:
        question = question.where(_S.c.kind.in_({kind.value for kind in kinds}))
    rows = connection.execute(question).all()
    ranked = sorted(rows, key=lambda row: (*_rank(row, words), _ORDER[row.kind], -row.id))
    return tuple(_hits(connection, ranked[:limit], words))


def _keys(connection: Connection, words: str) -> set[int]:
    if connection.dialect.name == "sqlite":
        query = " ".join(f'"{token}"*' for token in loose(words).split())
        found = text(
            "SELECT rowid FROM search_word WHERE search_word MATCH :query ORDER BY rank LIMIT :limit"
        )
    else:
        query = " & ".join(f"'{token}':*" for token in loose(words).split())
        found = text(
            "SELECT id FROM search_entry WHERE to_tsvector('simple', name_loose || ' ' ||"
            " text_loose) @@ to_tsquery('simple', :query) LIMIT :limit"
        )
    keys = set(connection.execute(found, {"query": query, "limit": _ENOUGH}).scalars())
    joined = compact(words)
    if len(joined) > 3:
        inside = select(_S.c.id).where(_S.c.name_compact.contains(joined, autoescape=True))
        keys.update(connection.execute(inside.limit(_ENOUGH)).scalars())
    return keys


def _rank(row: Row[Any], words: str) -> tuple[int, str]:
    wanted, folded = loose(words), fold(words)
    names = row.name_fold.split(" | ")
    if folded in names:
        return 0, ""
    if any(name.startswith(folded) for name in names):
        return 1, ""
    if all(f" {token}" in f" {row.name_loose}" for token in wanted.split()):
        return 2, ""
    return (3 if compact(words) in row.name_compact else 4), ""


def _hits(connection: Connection, rows: Iterable[Row[Any]], words: str) -> Iterable[Hit]:
    for row in rows:
        why = "name" if _rank(row, words)[0] < 4 else "text"
        kind, record_id = RecordKind(row.kind), Id(row.record_id)
        if kind is RecordKind.MESSAGE:
            # A person opens the inquiry in which it was said.
            inquiry = connection.execute(
                select(_M.c.inquiry_id).where(_M.c.id == record_id)
            ).scalar()
            yield Hit(RecordKind.INQUIRY, Id(str(inquiry)), row.title, row.detail, "message")
        else:
            yield Hit(kind, record_id, row.title, row.detail, why)
