"""Reading a mailbox over IMAP (RFC 3501) without changing anything in it."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from deskapp.adapters.mail.envelope import has_control
from deskapp.adapters.mail.imap_client import BoundedClient, logged_in
from deskapp.adapters.mail.line import Line
from deskapp.application.errors import OutsideError
from deskapp.application.ports.post import Fetched
from deskapp.application.ports.system import Clock, Secrets
from deskapp.domain.mail_account import MailAccount

LARGEST_MAIL: Final = 50_000_000
"""Bytes; of a larger mail only the beginning is fetched."""
BEGINNING: Final = 1_000_000
CUT_FROM: Final = "X-Deskapp-Cut-From"
"""The header that tells the size on the server of a mail of which only the beginning is here."""

_MAILS_ASKED_ABOUT: Final = 200
_BYTES_AT_ONCE: Final = 1_000_000
_NUMBERS: Final = range(1, 2**32)  # nz-number, RFC 3501 section 9


class ImapFetcher:
    """The ``MailFetcher`` port: EXAMINE and BODY.PEEK only, so no flag changes either."""

    def __init__(self, secrets: Secrets, clock: Clock) -> None:
        """``clock`` dates a mail of which the server does not say when it came."""
        self._secrets = secrets
        self._clock = clock

    def fetch(self, account: MailAccount, uid_validity: int, after_uid: int) -> Iterator[Fetched]:
        """The new mails as the port says.

        A mail above ``LARGEST_MAIL`` comes as its first megabyte, headed by ``CUT_FROM``.
        One that is deleted while the others are fetched is left out.
        """
        with opened_mailbox(account, self._secrets) as mailbox:
            known = after_uid if mailbox.uid_validity == uid_validity else 0
            for entry, raw in mailbox.mails(known):
                received_at = entry.received_at or self._clock.now()
                yield Fetched(entry.uid, mailbox.uid_validity, received_at, raw)


@contextmanager
def opened_mailbox(account: MailAccount, secrets: Secrets) -> Iterator["_Mailbox"]:
    """The account's folder, open for reading only.

    Raises:
        OutsideError: the server cannot be reached, trusted or logged in to, or lacks the folder.
    """
    if has_control(account.folders[0]):
        raise OutsideError("mailbox_missing", account.name)
    with logged_in(account, secrets) as (line, client):
        with line.step("mailbox_missing"):
            folder = client.select_folder(account.folders[0], readonly=True)
        with line.step("server_answer"):
            mailbox = _Mailbox(line, client, _number(folder[b"UIDVALIDITY"]))
        yield mailbox


@dataclass(frozen=True, slots=True)
class _Entry:
    """What the server says of a mail before it is fetched; ``size`` in bytes."""

    uid: int
    size: int
    received_at: datetime | None


class _Mailbox:
    """A folder that is open for reading."""

    def __init__(self, line: Line, client: BoundedClient, uid_validity: int) -> None:
        self.uid_validity = uid_validity
        self._line = line
        self._client = client

    def mails(self, after_uid: int) -> Iterator[tuple[_Entry, bytes]]:
        """The mails with a higher UID, in the order of the UIDs."""
        uids = self._found(f"{after_uid + 1}:*")
        # A range that ends in * always holds the last mail, even one that is known.
        new = sorted({uid for uid in uids if uid > after_uid})
        for start in range(0, len(new), _MAILS_ASKED_ABOUT):
            entries = self._entries(new[start : start + _MAILS_ASKED_ABOUT])
            for group in _groups(entries):
                yield from self._bodies(group)

    def _found(self, uids: str) -> list[int]:
        with self._step():
            return [_number(uid) for uid in self._client.search(["UID", uids])]

    def _entries(self, uids: list[int]) -> list[_Entry]:
        with self._step():
            answers = self._client.fetch(uids, ["RFC822.SIZE", "INTERNALDATE"])
            entries = [
                _Entry(uid, int(answer[b"RFC822.SIZE"]), _utc(answer.get(b"INTERNALDATE")))
                for uid in uids
                if b"RFC822.SIZE" in (answer := answers.get(uid, {}))
            ]
        self._check_gone(set(uids) - {entry.uid for entry in entries})
        return entries

    def _bodies(self, entries: list[_Entry]) -> Iterator[tuple[_Entry, bytes]]:
        if entries[0].size > LARGEST_MAIL:
            item, key = f"BODY.PEEK[]<0.{BEGINNING}>", b"BODY[]<0>"
            head = f"{CUT_FROM}: {entries[0].size}\r\n".encode()
        else:
            item, key, head = "BODY.PEEK[]", b"BODY[]", b""
        with self._step():
            answers = self._client.fetch([entry.uid for entry in entries], [item])
        bodies = {entry.uid: answers.get(entry.uid, {}).get(key) for entry in entries}
        self._check_gone({uid for uid, body in bodies.items() if not isinstance(body, bytes)})
        for entry in entries:
            body = bodies[entry.uid]
            if isinstance(body, bytes):
                yield entry, head + body

    def _check_gone(self, uids: set[int]) -> None:
        """Mails may be deleted while we fetch; those that a server withholds must not be lost."""
        if uids:
            with self._step():
                self._client.noop()
            if self._found(",".join(map(str, sorted(uids)))):
                raise OutsideError("server_answer", self._line.server.host)

    @contextmanager
    def _step(self) -> Iterator[None]:
        self._client.renew_allowance()
        with self._line.step("server_answer"):
            yield


def _groups(entries: list[_Entry]) -> Iterator[list[_Entry]]:
    """The mails to be fetched at once, in their order; one that is too large stands alone."""
    group: list[_Entry] = []
    size = 0
    for entry in entries:
        if group and size + entry.size > _BYTES_AT_ONCE:
            yield group
            group, size = [], 0
        group.append(entry)
        size += entry.size
    if group:
        yield group


def _number(value: object) -> int:
    number = int(str(value))
    if number not in _NUMBERS:
        raise ValueError("no number of the protocol")
    return number


def _utc(moment: datetime | None) -> datetime | None:
    return moment.astimezone(UTC) if moment else None
