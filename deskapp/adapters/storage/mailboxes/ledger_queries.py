"""What the ledger tells, on one connection."""

from collections.abc import Collection, Iterator, Mapping
from typing import Any, Final, NamedTuple

from sqlalchemy import Column, Row, Select, bindparam, exists, func, select

from deskapp.adapters.storage.chunks import chunks
from deskapp.adapters.storage.reader import ConnectionReader
from deskapp.adapters.storage.tables.office import MAIL_ACCOUNT, UNREADABLE_MAIL
from deskapp.adapters.storage.tables.trail import LEDGER, MAILBOX_FOLDER
from deskapp.adapters.storage.tables.work import MESSAGE
from deskapp.application.ports.ledger import FolderState, KnownFolder
from deskapp.domain.mail_account import MailAccount
from deskapp.domain.record import Id

_F, _L, _M = MAILBOX_FOLDER, LEDGER, MESSAGE.table
_KNOWN: Final = select(
    _F.c.id,
    _F.c.uid_validity,
    exists()
    .where(_L.c.folder_id == _F.c.id, _L.c.uid_validity != _F.c.uid_validity)
    .label("renewed"),
).where(_F.c.account_id == bindparam("account_id"), _F.c.folder == bindparam("folder"))
_UIDS: Final = select(_L.c.uid).where(
    _L.c.folder_id == bindparam("folder_id"), _L.c.uid_validity == bindparam("uid_validity")
)
_PRESENT: Final = (_L.c.folder_id, _L.c.uid_validity)
_COUNTED: Final = select(*_PRESENT, func.count()).group_by(*_PRESENT)
_DIFFERENT: Final = select(_L.c.sha256, *_PRESENT).distinct().subquery()


class LedgerReader(ConnectionReader):
    """The ``LedgerQueries`` port; each method is what its port says."""

    def known_folder(self, account_id: Id, folder: str) -> KnownFolder | None:
        """The folder, or none."""
        given = {"account_id": account_id, "folder": folder}
        row = self._connection.execute(_KNOWN, given).first()
        return KnownFolder(Id(row.id), row.uid_validity, bool(row.renewed)) if row else None

    def entered_uids(self, folder_id: Id, uid_validity: int) -> frozenset[int]:
        """The UIDs of a folder."""
        given = {"folder_id": folder_id, "uid_validity": uid_validity}
        return frozenset(self._connection.execute(_UIDS, given).scalars())

    def entered_hashes(self, hashes: Collection[str]) -> frozenset[str]:
        """Those that are entered."""
        return frozenset(self._among(_L.c.sha256, hashes))

    def known_message_ids(self, message_ids: Collection[str]) -> frozenset[str]:
        """Those that messages have."""
        return frozenset(self._among(_M.c.message_id, message_ids))

    def folder_states(self) -> tuple[FolderState, ...]:
        """What became of the mails of each folder."""
        looked = {(row.account_id, row.folder): row for row in self._connection.execute(select(_F))}
        counts = _Counts(
            self._count(_COUNTED),
            self._count(_different_in(_M.c.raw_sha256)),
            self._count(_different_in(UNREADABLE_MAIL.table.c.raw_sha256)),
        )
        return tuple(
            _state(account, folder, looked.get((account.id, folder)), counts)
            for account in self._accounts()
            for folder in account.folders
        )

    def _accounts(self) -> Iterator[MailAccount]:
        table = MAIL_ACCOUNT.table
        for row in self._connection.execute(select(table).order_by(table.c.id)).mappings():
            account = MAIL_ACCOUNT.record(row)
            if account.imap.host:
                yield account

    def _count(self, question: Select[Any]) -> "_Numbers":
        return {(row[0], row[1]): row[2] for row in self._connection.execute(question)}

    def _among(self, column: Column[Any], values: Collection[str]) -> Iterator[str]:
        for part in chunks(sorted(values)):
            yield from self._connection.execute(select(column).where(column.in_(part))).scalars()


_Numbers = Mapping[tuple[str, int], int]
"""By the folder and its UIDVALIDITY."""


class _Counts(NamedTuple):
    """How many mails are entered, and how many different ones are messages or in the tray."""

    entries: _Numbers
    taken_in: _Numbers
    unreadable: _Numbers


def _different_in(column: Column[Any]) -> Select[Any]:
    """How many different mails of each folder have their SHA-256 in a column."""
    folder = (_DIFFERENT.c.folder_id, _DIFFERENT.c.uid_validity)
    is_there = exists().where(column == _DIFFERENT.c.sha256)
    return select(*folder, func.count()).where(is_there).group_by(*folder)


def _state(account: MailAccount, folder: str, row: Row[Any] | None, counts: _Counts) -> FolderState:
    if row is None:
        return FolderState(account_id=account.id, account=account.name, folder=folder)
    entries, taken_in, unreadable = (each.get((row.id, row.uid_validity), 0) for each in counts)
    # Where rows of the ledger went, the sum says so, whatever the last look has noted.
    missing = max(row.missing, row.in_mailbox - entries - row.waiting)
    return FolderState(
        account_id=account.id,
        account=account.name,
        folder=folder,
        in_mailbox=row.in_mailbox,
        taken_in=taken_in,
        set_aside=entries - taken_in - unreadable,
        unreadable=unreadable,
        waiting=row.waiting,
        missing=missing,
        gone=entries + row.waiting + missing - row.in_mailbox,
        looked_at=row.looked_at,
    )
