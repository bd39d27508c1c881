"""Fetching mail: what is new in a mailbox is entered in the ledger and taken in, in one go."""

import hashlib
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from itertools import compress
from typing import Final

from deskapp.application.actions import Action
from deskapp.application.errors import OutsideError
from deskapp.application.ports.ledger import Entry, Look
from deskapp.application.ports.mail import MailReader
from deskapp.application.ports.post import Fetched, FolderReplaced, MailFetcher
from deskapp.application.rounds.collecting import (
    Keeping,
    Progress,
    Read,
    Summary,
    foresee_mails,
    go_on,
    keep_mail,
    read_mail,
)
from deskapp.application.rounds.mailbox_flow import Looked, MailboxFlow
from deskapp.application.rounds.reading_ahead import reading_ahead
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases.intake import Intake, TakenIn
from deskapp.application.workspace import Workspace
from deskapp.domain.errors import DomainError
from deskapp.domain.mail.incoming_mail import IncomingMail
from deskapp.domain.mail_account import MailAccount
from deskapp.domain.message import Message
from deskapp.domain.record import Id
from deskapp.domain.text_rules import one_line


@dataclass(frozen=True, slots=True)
class AccountFetch:
    """What a mailbox brought.

    ``missing`` is the gap: so many mails the server lists and does not give. ``error`` is why a
    folder was passed over, or the fetch ended early; what was stored until then stays. It is
    an ``OutsideError``, a ``NotFound`` where the account is gone, or a fault of the program's own.
    """

    summary: Summary
    missing: int
    error: Exception | None = None


NOTHING: Final = AccountFetch(Summary(), 0)


def fetch_account(
    workspace: Workspace,
    reader: MailReader,
    fetcher: MailFetcher,
    account: MailAccount,
    progress: Progress = go_on,
    *,
    folders: tuple[str, ...] | None = None,
) -> AccountFetch:
    """Take in what is new in the account's folders, or in those named."""
    line = fetcher.line(account)
    flow = MailboxFlow(workspace, line, account, folders or account.folders)
    fetch = _Fetch(workspace, account.id)
    error: Exception | None = None

    def read(item: Looked | Fetched) -> Looked | Read:
        return item if isinstance(item, Looked) else _read(reader, item)

    try:
        with closing(flow.mails()) as items, reading_ahead(items, read, _weight) as groups:
            try:
                for group in groups:
                    fetch.take(group)
                    if not progress(fetch.count, flow.total):
                        break
            finally:
                line.cut()  # who leaves early waits for no server
    except (OutsideError, DomainError) as failed:
        error = failed
    return AccountFetch(fetch.summary, fetch.missing, error or flow.error or fetch.fault)


def accept_folder(workspace: Workspace, replaced: FolderReplaced) -> None:
    """Take the folder for what it was, as a person has said; the next fetch goes on."""
    account_id, folder = replaced.account_id, replaced.folder

    def accept(work: UnitOfWork) -> None:
        work.store.note_look(account_id, folder, _look(work, replaced.uid_validity))

    workspace.execute(Action.MAIL_TAKEN_IN, accept)


def _read(reader: MailReader, mail: Fetched) -> Read:
    entry = Entry(mail.uid, hashlib.sha256(mail.raw).hexdigest())
    return replace(read_mail(reader, mail.raw), received_at=mail.received_at, entry=entry)


def _weight(item: Looked | Fetched) -> int:
    return len(item.raw) if isinstance(item, Fetched) else 0


class _Fetch:
    """Stores what flows in, on the thread that called."""

    def __init__(self, workspace: Workspace, account_id: Id) -> None:
        self._workspace = workspace
        self._account_id = account_id
        self._keeping = Keeping(workspace, self._keep, undoable=False)
        self._missing: dict[str, int] = {}
        self.summary = Summary()
        self.count = 0

    @property
    def missing(self) -> int:
        """How many mails the server did not give."""
        return sum(self._missing.values())

    @property
    def fault(self) -> Exception | None:
        """The first error of our own that a mail has shown."""
        return self._keeping.fault

    def take(self, group: Sequence[Looked | Read]) -> None:
        """Store what came, folder after folder."""
        reads: list[Read] = []
        for item in group:
            if isinstance(item, Read):
                reads.append(item)
                continue
            self._store(reads)
            reads = []
            self._note(item)
        self._store(reads)

    def _store(self, reads: Sequence[Read]) -> None:
        for taken in self._keeping.store(reads):
            self.summary = self.summary.plus(taken)
        self.count += len(reads)

    def _note(self, looked: Looked) -> None:
        """Count what lies there against the ledger itself, once all before it is stored."""

        def note(work: UnitOfWork) -> Id:
            work.get(MailAccount, self._account_id)
            left = looked.uids - _entered(work, self._account_id, looked)
            if looked.is_over:
                self._missing[looked.folder] = len(left)
            waiting, missing = (0, len(left)) if looked.is_over else (len(left), 0)
            look = _look(work, looked.uid_validity, len(looked.uids), waiting, missing)
            return work.store.note_look(self._account_id, looked.folder, look)

        self._folder_id = self._workspace.execute(Action.MAIL_TAKEN_IN, note)
        self._looked = looked

    def _keep(self, work: UnitOfWork, reads: Sequence[Read]) -> Sequence[TakenIn]:
        entries = [one.entry for one in reads if one.entry]
        work.get(MailAccount, self._account_id)
        claimed = work.store.enter(self._folder_id, self._looked.uid_validity, entries)
        is_new = [one.entry is not None and one.entry.uid in claimed for one in reads]
        foresee_mails(work, [*compress(reads, is_new)])
        return [
            self._taken(work, one) if new else _KNOWN
            for one, new in zip(reads, is_new, strict=True)
        ]

    def _taken(self, work: UnitOfWork, one: Read) -> TakenIn:
        if self._looked.renewed and one.mail and _is_here(work, one.mail):
            return _KNOWN
        return keep_mail(work, one)


def _entered(work: UnitOfWork, account_id: Id, looked: Looked) -> frozenset[int]:
    known = work.store.known_folder(account_id, looked.folder)
    return work.store.entered_uids(known.id, looked.uid_validity) if known else frozenset()


def _look(
    work: UnitOfWork, uid_validity: int, in_mailbox: int = 0, waiting: int = 0, missing: int = 0
) -> Look:
    return Look(
        uid_validity=uid_validity,
        in_mailbox=in_mailbox,
        waiting=waiting,
        missing=missing,
        at=work.now,
    )


def _is_here(work: UnitOfWork, mail: IncomingMail) -> bool:
    """Whether a message says the same: a server that moved may write the bytes anew."""
    if not mail.message_id:
        return False
    said = (one_line(mail.subject)[:998], mail.sender, {each.sha256 for each in mail.attachments})
    return any(
        said == (each.subject, each.sender, {one.sha256 for one in each.attachments})
        and each.body_text.split() == mail.body.split()
        for each in work.where(Message, message_id=mail.message_id)
    )


_KNOWN = TakenIn(Intake.KNOWN)
