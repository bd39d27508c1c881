"""The texts of attachments: kept once by their SHA-256, and part of what a message is found by.

Which messages have been read is known by the number of the last one in the index; it is kept
as a number series.
"""

from collections.abc import Collection, Iterable
from typing import Final

from sqlalchemy import Connection, bindparam, select

from deskapp.adapters.storage.chunks import chunks
from deskapp.adapters.storage.columns import has_items
from deskapp.adapters.storage.tables.trail import ATTACHMENT_TEXT, NUMBER_SERIES, SEARCH_ENTRY
from deskapp.adapters.storage.tables.work import MESSAGE
from deskapp.application.ports.attached.attachment_texts import WithFiles
from deskapp.domain.message import Attachment, Message
from deskapp.domain.record import Id, Record

_T, _N, _S, _M = ATTACHMENT_TEXT, NUMBER_SERIES, SEARCH_ENTRY, MESSAGE.table
READ_UP_TO: Final = "attachment_texts"
"""The series."""
_TEXTS = select(_T.c.sha256, _T.c.text).where(
    _T.c.sha256.in_(bindparam("hashes", expanding=True)), _T.c.text != ""
)
_KNOWN = select(_T.c.sha256).where(_T.c.sha256.in_(bindparam("hashes", expanding=True)))


def attached_texts(connection: Connection, records: Iterable[Record]) -> dict[Id, str]:
    """What stands in the files of those of the records that are messages, as far as it is known."""
    files = {each.id: each.attachments for each in records if isinstance(each, Message)}
    texts = texts_of(connection, [file for every in files.values() for file in every])
    if not texts:
        return {}
    return {
        message: "\n".join(texts[each.sha256] for each in every if each.sha256 in texts)
        for message, every in files.items()
    }


def texts_of(connection: Connection, files: Iterable[Attachment]) -> dict[str, str]:
    """The texts of files that say something, by their SHA-256."""
    texts: dict[str, str] = {}
    for part in chunks(sorted({each.sha256 for each in files})):
        texts |= {row.sha256: row.text for row in connection.execute(_TEXTS, {"hashes": part})}
    return texts


def without_text(connection: Connection, hashes: Collection[str]) -> frozenset[str]:
    """Those of which no text is kept."""
    known: set[str] = set()
    for part in chunks(sorted(hashes)):
        known.update(connection.execute(_KNOWN, {"hashes": part}).scalars())
    return frozenset(hashes) - known


def with_unread_files(
    connection: Connection, span: tuple[int, int], most: int
) -> tuple[WithFiles, ...]:
    """The next messages with files; ``span`` are the first and last number of messages."""
    last = connection.execute(select(_N.c.last).where(_N.c.series == READ_UP_TO)).scalar() or 0
    before = span[0] - 1
    question = (
        select(_S.c.id.label("number"), _M.c.id, _M.c.raw_sha256, _M.c.attachments)
        .join(_M, _M.c.id == _S.c.record_id)
        .where(_S.c.id > before + last, _S.c.id <= span[1], has_items(_M.c.attachments))
        .order_by(_S.c.id)
        .limit(most)
    )
    return tuple(
        WithFiles(row.number - before, Id(row.id), row.raw_sha256, tuple(row.attachments))
        for row in connection.execute(question)
    )
