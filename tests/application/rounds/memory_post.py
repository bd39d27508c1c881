"""Mailboxes in memory, and a reader of what lies there."""

import threading
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Self

from deskapp.application.errors import OutsideError
from deskapp.application.ports.mail import UnreadableMail, UnreadableReason
from deskapp.application.ports.post import Fetched
from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.mail.incoming_mail import IncomingMail
from deskapp.domain.mail_account import MailAccount, Server
from deskapp.domain.record import new_id
from tests.fixed_clock import FixedClock

AT = FixedClock().now()


def raw(number: int, *, message_id: str | None = None, subject: str = "", text: str = "") -> bytes:
    """A mail; without ``message_id`` it has one of its own, with an empty one none."""
    named = f"{number}@nordwind.example" if message_id is None else message_id
    return "\n".join((named, subject or f"Frage {number}", text or f"Text {number}")).encode()


class LineReader:
    """Reads mails of three lines: Message-ID, subject and text."""

    def read(self, raw: bytes) -> IncomingMail:
        return self.read_text(raw)

    def read_text(self, raw: bytes) -> IncomingMail:
        if raw == b"hangs":
            raise UnreadableMail(UnreadableReason.TOO_COSTLY)
        message_id, subject, text = raw.decode().split("\n")
        sender = MailAddress("o.fennen@nordwind.example")
        return IncomingMail(
            message_id=message_id, subject=subject, text=text.strip(), senders=(sender,)
        )

    def attachment(self, raw: bytes, index: int) -> bytes:  # noqa: ARG002  of the port
        raise UnreadableMail(UnreadableReason.BROKEN)

    def attachments(self, raw: bytes, indices: Sequence[int]) -> tuple[bytes, ...]:  # noqa: ARG002
        raise UnreadableMail(UnreadableReason.BROKEN)

    def own_pictures(self, raw: bytes) -> tuple[tuple[str, bytes], ...]:  # noqa: ARG002
        return ()


@dataclass
class MemoryFolder:
    """A folder; ``withheld`` are mails that it lists and does not give, ``breaks_at`` cuts."""

    mails: dict[int, bytes] = field(default_factory=dict)
    uid_validity: int = 7
    withheld: frozenset[int] = frozenset()
    breaks_at: int | None = None
    silent_from: int | None = None
    coming: dict[int, bytes] = field(default_factory=dict)
    is_cut: threading.Event = field(default_factory=threading.Event)
    given: list[int] = field(default_factory=list)

    def uids(self) -> frozenset[int]:
        return frozenset(self.mails)

    def message_ids(self, uids: Collection[int]) -> Iterator[tuple[int, str]]:
        for uid in uids:
            if name := self.mails[uid].partition(b"\n")[0].decode():
                yield uid, name

    def mails_of(self, uids: Collection[int]) -> Iterator[Fetched]:
        for uid in sorted(uids):
            if uid == self.breaks_at:
                raise OutsideError("server_unreachable")
            if uid == self.silent_from:
                self.is_cut.wait()
                raise OutsideError("server_unreachable")
            if uid not in self.withheld:
                self.given.append(uid)
                yield Fetched(uid, AT, self.mails[uid])
        self.mails |= self.coming


class _Reading:
    def __init__(self, folder: MemoryFolder) -> None:
        self._folder = folder
        self.uid_validity = folder.uid_validity
        self.uids, self.message_ids = folder.uids, folder.message_ids
        self.mails = folder.mails_of


class MemoryPost:
    """The ``MailFetcher`` port."""

    def __init__(self, **folders: MemoryFolder) -> None:
        self.folders = folders
        self.lines = 0

    def line(self, account: MailAccount) -> "MemoryLine":  # noqa: ARG002  there is one alone
        return MemoryLine(self)


class MemoryLine:
    """The ``MailboxLine`` and ``MailboxReading`` ports."""

    def __init__(self, post: MemoryPost) -> None:
        self._post = post

    def __enter__(self) -> Self:
        self._post.lines += 1
        return self

    def __exit__(self, *_: object) -> None:
        self._post.lines -= 1

    def opened(self, folder: str) -> _Reading:
        if folder not in self._post.folders:
            raise OutsideError("mailbox_missing", folder)
        return _Reading(self._post.folders[folder])

    def cut(self) -> None:
        for each in self._post.folders.values():
            each.is_cut.set()


def office(*folders: str) -> MailAccount:
    return MailAccount(
        id=new_id(),
        name="Büro",
        address="buero@desk.example",
        imap=Server("mail.desk.example", 993),
        folders=folders or ("INBOX",),
    )
