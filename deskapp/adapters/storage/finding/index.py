"""What each record is found by: folded words beside the records, and how the index is asked.

SQLite keeps three FTS5 indexes by triggers (names, all words, parts of names), PostgreSQL
expressions; both are made by the first migration. Query words are letters and digits and are
always quoted, so they never reach either index as its own language.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import astuple, dataclass, fields
from enum import Enum
from functools import cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Insert,
    Select,
    TableClause,
    bindparam,
    cast,
    column,
    delete,
    func,
    insert,
    literal_column,
    select,
    table,
    text,
    update,
)

from deskapp.adapters.storage.chunks import chunks
from deskapp.adapters.storage.finding.attached import attached_texts
from deskapp.adapters.storage.finding.words import SearchWords, search_words, with_more
from deskapp.adapters.storage.tables.kinds import mapped
from deskapp.adapters.storage.tables.trail import SEARCH_ENTRY
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.record import Id, Record

_S = SEARCH_ENTRY
_ROOM = 40
_PLACES = (
    RecordKind.CONTACT,
    RecordKind.ORGANISATION,
    RecordKind.INITIATIVE,
    RecordKind.INQUIRY,
    RecordKind.TEMPLATE,
    RecordKind.SNIPPET,
    RecordKind.MAILING,
    RecordKind.FOLLOW_UP,
    RecordKind.MESSAGE,
    RecordKind.EVENT,
)
"""The entries of a kind have numbers of their own: so an index can be asked for one kind alone.

The order is stored in the numbers, so a new kind goes to the end.
"""
SHORTEST_PART = 4
"""Letters that are looked for inside words too."""
_LONGEST_BEGINNING = 8
"""Letters of a word's beginning that the index of texts has ready."""
_MOST_BEGUN = 200
_BEGUN = text("""
    WITH RECURSIVE known(word) AS (
        SELECT (SELECT term FROM search_text_word WHERE term >= :word LIMIT 1)
        UNION ALL
        SELECT (SELECT term FROM search_text_word WHERE term >= word || char(1) LIMIT 1)
        FROM known WHERE substr(word, 1, length(:word)) = :word)
    SELECT word FROM known WHERE substr(word, 1, length(:word)) = :word LIMIT :most""")
"""The words that begin so, by a step from each to the next; letters come after char(1)."""

_MANY_FORGOTTEN = 50
"""So many are worth putting the parts of the indexes together before."""
_MERGED_PAGES = 500
"""Pages of 4 KiB that this writes at most, of an index of any size."""
_INDEXES = ("search_name", "search_text", "search_part")
_WORDS = tuple(field.name for field in fields(SearchWords))
_CHANGED = update(_S).where(_S.c.record_id == bindparam("this_id"))
_KNOWN = select(_S.c.record_id, *(_S.c[name] for name in _WORDS)).where(
    _S.c.record_id.in_(bindparam("ids", expanding=True))
)


class Words(Enum):
    """A column of words; each name has an index of its own or shares one."""

    FOLDED = "name_fold"
    LOOSE = "name_loose"
    SOUNDS = "name_sounds"
    EVERYTHING = "text_loose"


@dataclass(frozen=True, slots=True)
class Term:
    """One word, whole or begun, in the form of the column in which it is looked for."""

    word: str
    is_begun: bool


def numbers(kind: RecordKind) -> tuple[int, int]:
    """The first and the last number that entries of a kind can have."""
    first = (_PLACES.index(kind) + 1) << _ROOM
    return first, first + (1 << _ROOM) - 1


def kind_of(number: int) -> RecordKind:
    """The kind of record that an entry stands for."""
    return _PLACES[(number >> _ROOM) - 1]


def learn(connection: Connection, new: Sequence[Record], changed: Sequence[Record]) -> None:
    """Bring the index up to date with the stored states of records."""
    words = _words_of(connection, changed)
    known = _known_words(connection, sorted(words))
    forget(connection, [each for each in known if words[each] is None])
    rows = [
        _row(each, found) | {"this_id": each}
        for each, found in words.items()
        if found and each in known and known[each] != astuple(found)
    ]
    if rows:
        connection.execute(_CHANGED, rows)
    _enter(connection, [*new, *(each for each in changed if each.id not in known)])


def _words_of(connection: Connection, records: Sequence[Record]) -> dict[Id, SearchWords | None]:
    texts = attached_texts(connection, records)
    return {each.id: with_more(search_words(each), texts.get(each.id, "")) for each in records}


def _enter(connection: Connection, records: Sequence[Record]) -> None:
    """Store the entries of records that have none."""
    rows: dict[str, list[dict[str, str]]] = defaultdict(list)
    found = _words_of(connection, records)
    for record in records:
        if words := found[record.id]:
            rows[mapped(type(record)).table.name].append(_row(record.id, words))
    for kind, its_rows in rows.items():
        entry = _new_entry(RecordKind(kind), connection.dialect.name)
        connection.execute(entry, its_rows)


def _row(record_id: Id, words: SearchWords) -> dict[str, str]:
    return {"record_id": record_id, **{name: getattr(words, name) for name in _WORDS}}


def _known_words(connection: Connection, ids: Sequence[Id]) -> dict[Id, tuple[str, ...]]:
    known: dict[Id, tuple[str, ...]] = {}
    for part in chunks(ids):
        for record_id, *words in connection.execute(_KNOWN, {"ids": part}):
            known[record_id] = tuple(words)
    return known


def forget(connection: Connection, record_ids: Iterable[Id]) -> None:
    """Take records out of the index.

    Many in one statement and in the order of their numbers, because FTS5 writes what it has
    gathered with each statement, and anew for each number that is out of order.
    """
    numbers = sorted(_numbers_of(connection, sorted(record_ids)))
    if len(numbers) > _MANY_FORGOTTEN and connection.dialect.name == "sqlite":
        _merge_small_parts(connection)
    for part in chunks(numbers):
        connection.execute(delete(_S).where(_S.c.id.in_(part)))


def _numbers_of(connection: Connection, record_ids: Sequence[Id]) -> Iterator[int]:
    for part in chunks(record_ids):
        yield from connection.execute(select(_S.c.id).where(_S.c.record_id.in_(part))).scalars()


def index_again(connection: Connection) -> None:
    """Make the indexes anew from the entries, as they may say something else by a fault."""
    if connection.dialect.name == "sqlite":
        for name in _INDEXES:
            connection.exec_driver_sql(f"INSERT INTO {name}({name}) VALUES ('rebuild')")  # noqa: S608  names from above


def _merge_small_parts(connection: Connection) -> None:
    """Let FTS5 put together what many transactions have left, which takes milliseconds.

    What goes is erased word by word, and each word is looked for in every part of an index.
    """
    for name in _INDEXES:
        for option, number in (("usermerge", 2), ("merge", _MERGED_PAGES)):
            connection.exec_driver_sql(
                f"INSERT INTO {name}({name}, rank) VALUES (?, ?)",  # noqa: S608  names from above
                (option, number),
            )


@cache
def _new_entry(kind: RecordKind, dialect: str) -> Insert:
    """What stores an entry under the next number of its kind; made once, as lists bring many."""
    return insert(_S).values(id=_next_number(kind, dialect), record_id=bindparam("record_id"))


def _next_number(kind: RecordKind, dialect: str) -> ColumnElement[int]:
    first, last = numbers(kind)
    if dialect == "sqlite":
        newest = select(func.max(_S.c.id)).where(_S.c.id.between(first, last))
        return func.coalesce(newest.scalar_subquery(), first - 1) + 1
    # Two who store at once must not take one number.
    return first + func.nextval("search_entry_id_seq")


def _index(name: str, *columns: str) -> TableClause:
    return table(name, *map(column, ("rowid", name, *columns)))


_NAMES = _index("search_name")
_TEXTS = _index("search_text")
_PARTS = _index("search_part")


def finds(
    connection: Connection, words: Words, alternatives: Sequence[Sequence[Term]]
) -> Select[Any]:
    """The numbers of entries in which all terms of one of the alternatives stand."""
    if connection.dialect.name == "sqlite":
        if words is Words.EVERYTHING:
            said = [[_begun_so(connection, term) for term in terms] for terms in alternatives]
            return select(_TEXTS.c.rowid.label("id")).where(_match(_TEXTS, _either(said)))
        named = [[_quoted(term) for term in terms] for terms in alternatives]
        query = f"{words.value} : ({_either(named)})"
        return select(_NAMES.c.rowid.label("id")).where(_match(_NAMES, query))
    from sqlalchemy.dialects.postgresql import TSQUERY  # noqa: PLC0415  slow

    spaced = f"translate({words.value}, E'\\n', ' ')"
    vector: ColumnElement[object] = literal_column(
        f"array_to_tsvector(array_remove(string_to_array({spaced}, ' '), ''))"
    )
    return select(_S.c.id).where(vector.bool_op("@@")(cast(_tsquery(alternatives), TSQUERY)))


def finds_part(connection: Connection, part: str) -> Select[Any]:
    """The numbers of entries of which a name, without its gaps, holds a part."""
    holds = _S.c.name_compact.contains(part, autoescape=True)
    if connection.dialect.name != "sqlite":
        return select(_S.c.id).where(holds)
    # The index knows threes of letters; whether they stand in this order is looked at.
    begins = {*range(0, len(part) - 2, 3), len(part) - 3}
    threes = " ".join(f'"{part[at : at + 3]}"' for at in sorted(begins))
    question = select(_PARTS.c.rowid.label("id")).where(_match(_PARTS, threes))
    return question.join(_S, _S.c.id == _PARTS.c.rowid).where(holds)


def _match(index: TableClause, query: str) -> ColumnElement[bool]:
    return index.c[index.name].bool_op("MATCH")(query)


def _either(alternatives: Sequence[Sequence[str]]) -> str:
    return " OR ".join(f"({' AND '.join(terms)})" for terms in alternatives)


def _quoted(term: Term) -> str:
    return f'"{term.word}"' + "*" * term.is_begun


def _begun_so(connection: Connection, term: Term) -> str:
    """A term for texts; the words themselves stand for a beginning too long for the index.

    FTS5 gathers all that a word begins before it answers, but reads whole words as needed.
    """
    if not term.is_begun or len(term.word) <= _LONGEST_BEGINNING:
        return _quoted(term)
    known = list(connection.scalars(_BEGUN, {"word": term.word, "most": _MOST_BEGUN + 1}))
    if len(known) > _MOST_BEGUN:
        return _quoted(term)
    return _either([[f'"{word}"'] for word in known or [term.word]]).join("()")


def _tsquery(alternatives: Sequence[Sequence[Term]]) -> str:
    return " | ".join(
        "(" + " & ".join(f"'{term.word}'" + ":*" * term.is_begun for term in terms) + ")"
        for terms in alternatives
    )
