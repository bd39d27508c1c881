"""Bytes that are kept once, whoever brings them."""

import hashlib
from functools import cache

from sqlalchemy import Connection, Insert, bindparam, select

from deskapp.adapters.storage.chunks import chunks
from deskapp.adapters.storage.columns import pack
from deskapp.adapters.storage.tables.trail import CONTENT
from deskapp.adapters.storage.writing.records import insert_or

_MOST_WAITING = 8_000_000
_KNOWN = select(CONTENT.c.sha256).where(CONTENT.c.sha256.in_(bindparam("hashes", expanding=True)))


class Contents:
    """Bytes that a transaction has taken and not yet written, by their SHA-256."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._waiting: dict[str, bytes] = {}
        self._weight = 0

    def put(self, content: bytes) -> str:
        """Keep bytes, and answer their SHA-256 in hexadecimal; at most 8 MB wait."""
        sha256 = hashlib.sha256(content).hexdigest()
        if sha256 not in self._waiting:
            self._waiting[sha256] = content
            self._weight += len(content)
            if self._weight > _MOST_WAITING:
                self.write()
        return sha256

    def write(self) -> None:
        """Pack and store what is not there yet."""
        waiting, self._waiting, self._weight = self._waiting, {}, 0
        for part in chunks(list(waiting)):
            known = set(self._connection.execute(_KNOWN, {"hashes": part}).scalars())
            rows = [_row(each, waiting[each]) for each in part if each not in known]
            if rows:
                self._connection.execute(_kept(self._connection.dialect.name), rows)


def _row(sha256: str, content: bytes) -> dict[str, object]:
    return {
        "sha256": sha256,
        "size": len(content),
        "packed": pack(content),
    }


@cache
def _kept(dialect: str) -> Insert:
    return insert_or(CONTENT, dialect).on_conflict_do_nothing()
