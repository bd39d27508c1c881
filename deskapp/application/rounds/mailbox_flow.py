"""What flows out of a mailbox: which mails are not in the ledger yet, folder by folder."""

import hashlib
import logging
from collections.abc import Generator, Iterator
from dataclasses import dataclass
from typing import Final

from deskapp.application.errors import OutsideError
from deskapp.application.ports.ledger import KnownFolder
from deskapp.application.ports.post import (
    Fetched,
    FolderReading,
    FolderReplaced,
    MailboxLine,
    MailboxReading,
)
from deskapp.application.workspace import Workspace
from deskapp.domain.mail_account import MailAccount

_STRANGE_AT_MOST: Final = 0.2

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Looked:
    """A folder as it was seen, before its mails come, or after them where ``is_over``.

    ``renewed`` tells that mails of it were taken in under another UIDVALIDITY.
    """

    folder: str
    uid_validity: int
    uids: frozenset[int]
    renewed: bool
    is_over: bool


class MailboxFlow:
    """Reads what is new; all of it may run on another thread than the one that stores.

    ``total`` grows with each folder, and ``error`` is why one of them was passed over.
    """

    def __init__(
        self,
        workspace: Workspace,
        line: MailboxLine,
        account: MailAccount,
        folders: tuple[str, ...],
    ) -> None:
        self._workspace, self._line = workspace, line
        self._account, self._folders = account, folders
        self.total = 0
        self.error: OutsideError | None = None

    def mails(self) -> Generator[Looked | Fetched, None, None]:
        """The mails of each folder between what it looked like before and after.

        Raises ``OutsideError`` where the line fails.
        """
        with self._line as mailbox:
            for name in self._folders:
                try:
                    yield from self._of_folder(mailbox, name)
                except OutsideError as error:
                    if error.code not in {"mailbox_missing", "folder_replaced"}:
                        raise
                    self.error = self.error or error

    def _of_folder(self, mailbox: MailboxReading, name: str) -> Iterator[Looked | Fetched]:
        folder = mailbox.opened(name)
        uids = folder.uids()
        known = self._workspace.query(lambda q: q.known_folder(self._account.id, name))
        renewed = known is not None and self._is_renewed(known, name, folder, uids)
        asked = self._entered(known, folder)
        # Nothing is said of the highest UID: a server may give them in any order.
        while new := uids - asked:
            self.total += len(new)
            yield Looked(name, folder.uid_validity, uids, renewed, is_over=False)
            yield from folder.mails(new)
            asked |= new
            uids = folder.uids()
        yield Looked(name, folder.uid_validity, uids, renewed, is_over=True)

    def _entered(self, known: KnownFolder | None, folder: FolderReading) -> frozenset[int]:
        if known is None:
            return frozenset()
        return self._workspace.query(lambda q: q.entered_uids(known.id, folder.uid_validity))

    def _is_renewed(
        self, known: KnownFolder, name: str, folder: FolderReading, uids: frozenset[int]
    ) -> bool:
        """Whether mails are here under another UIDVALIDITY. Raises ``FolderReplaced``."""
        if known.uid_validity == folder.uid_validity:
            return known.renewed
        before = self._workspace.query(lambda q: q.entered_uids(known.id, known.uid_validity))
        if not before:
            return known.renewed
        strange = self._strange(folder, uids)
        _log.warning(
            "UIDVALIDITY changed: %d mails before, %d now, %d unknown",
            *(len(before), len(uids), strange),
        )
        if strange > _STRANGE_AT_MOST * len(uids):
            raise FolderReplaced(self._account.id, name, folder.uid_validity)
        return True

    def _strange(self, folder: FolderReading, uids: frozenset[int]) -> int:
        """How many of the mails nobody has seen, by Message-ID or else by their bytes.

        Counts no further than is needed to know that they are too many.
        """
        message_ids = dict(folder.message_ids(uids))
        known = self._workspace.query(lambda q: q.known_message_ids(set(message_ids.values())))
        doubtful = {uid for uid in uids if message_ids.get(uid) not in known}
        strange = 0
        if len(doubtful) > _STRANGE_AT_MOST * len(uids):
            for mail in folder.mails(doubtful):
                strange += not self._is_entered(mail)
                if strange > _STRANGE_AT_MOST * len(uids):
                    break
        return strange

    def _is_entered(self, mail: Fetched) -> bool:
        sha256 = hashlib.sha256(mail.raw).hexdigest()
        return bool(self._workspace.query(lambda q: q.entered_hashes((sha256,))))
