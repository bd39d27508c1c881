"""Writing the ledger: what a look showed, and mails claimed before they are stored."""

from collections.abc import Sequence
from functools import cache
from typing import Final

from sqlalchemy import bindparam, case, func, select, update
from sqlalchemy.sql.dml import ReturningInsert

from deskapp.adapters.storage.mailboxes.ledger_queries import LedgerReader
from deskapp.adapters.storage.tables.trail import LEDGER, MAILBOX_FOLDER
from deskapp.adapters.storage.writing.records import insert_or
from deskapp.application.ports.ledger import Entry, Look
from deskapp.domain.record import Id, new_id

_F, _L = MAILBOX_FOLDER, LEDGER
_LOOKED_AT: Final = ("uid_validity", "in_mailbox", "waiting", "missing", "looked_at")
_TURN: Final = select(func.pg_advisory_xact_lock(0x4D41_494C))
"""``MAIL``: a lock on the server, which holds for one database until the transaction ends."""
_FETCHED: Final = (
    update(_F)
    .where(_F.c.id == bindparam("this_id"), _F.c.uid_validity == bindparam("this_validity"))
    .values(
        waiting=case(
            (_F.c.waiting > bindparam("count"), _F.c.waiting - bindparam("count")), else_=0
        )
    )
)


class LedgerWriter(LedgerReader):
    """The ``Ledger`` port on one connection inside its transaction."""

    def await_turn(self) -> None:
        """Wait for other programs; a file has one writer at a time anyway."""
        if self._connection.dialect.name != "sqlite":
            self._connection.execute(_TURN)

    def note_look(self, account_id: Id, folder: str, look: Look) -> Id:
        """Keep what a look showed, and answer the folder's identity."""
        values = {
            "id": new_id(),
            "account_id": account_id,
            "folder": folder,
            "uid_validity": look.uid_validity,
            "in_mailbox": look.in_mailbox,
            "waiting": look.waiting,
            "missing": look.missing,
            "looked_at": look.at,
        }
        noted = self._connection.execute(_noted(self._connection.dialect.name), values)
        return Id(noted.scalar_one())

    def enter(self, folder_id: Id, uid_validity: int, entries: Sequence[Entry]) -> frozenset[int]:
        """Claim mails; answers those to be taken in."""
        seen = self.entered_hashes([each.sha256 for each in entries])
        rows = [
            {"folder_id": folder_id, "uid_validity": uid_validity} | each._asdict()
            for each in sorted(entries)
        ]
        claimed = frozenset(
            self._connection.execute(_claimed(self._connection.dialect.name), rows).scalars()
        )
        this = {"this_id": folder_id, "this_validity": uid_validity, "count": len(claimed)}
        self._connection.execute(_FETCHED, this)
        return claimed - {each.uid for each in entries if each.sha256 in seen}


@cache
def _noted(dialect: str) -> ReturningInsert[str]:
    statement = insert_or(_F, dialect)
    return statement.on_conflict_do_update(
        index_elements=["account_id", "folder"],
        set_={name: statement.excluded[name] for name in _LOOKED_AT},
    ).returning(_F.c.id)


@cache
def _claimed(dialect: str) -> ReturningInsert[int]:
    statement = insert_or(_L, dialect)
    return statement.on_conflict_do_nothing().returning(_L.c.uid)
