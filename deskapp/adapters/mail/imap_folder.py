"""One folder of a mailbox, open for reading: which mails lie there, and their bytes."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from deskapp.adapters.mail.imap_client import BoundedClient
from deskapp.adapters.mail.line import Line
from deskapp.application.ports.post import Fetched
from deskapp.application.ports.system import Clock

LARGEST_MAIL: Final = 50_000_000
"""Bytes; of a larger mail only the beginning is fetched."""
BEGINNING: Final = 1_000_000
CUT_FROM: Final = "X-Deskapp-Cut-From"
"""The header that tells the size on the server of a mail of which only the beginning is here."""

_MAILS_ASKED_ABOUT: Final = 200
_BYTES_AT_ONCE: Final = 1_000_000
_NUMBERS: Final = range(1, 2**32)  # nz-number, RFC 3501 section 9
_ID_FIELD: Final = "BODY.PEEK[HEADER.FIELDS (MESSAGE-ID)]"
_ID: Final = re.compile(rb"<([^<>\s]+)>")


class ImapFolder:
    """The ``FolderReading`` port.

    A mail above ``LARGEST_MAIL`` comes as its first megabyte, headed by ``CUT_FROM``.
    """

    def __init__(
        self, line: Line, client: BoundedClient, answer: Mapping[bytes, object], clock: Clock
    ) -> None:
        """``answer`` is what the server said when it opened the folder."""
        self._line, self._client, self._clock = line, client, clock
        with line.step("server_answer"):
            self.uid_validity = _number(answer[b"UIDVALIDITY"])

    def uids(self) -> frozenset[int]:
        """The UIDs of all mails, in whatever order and however often the server says them."""
        with self._step():
            self._client.noop()  # what came since the last answer counts too
        with self._step():
            return frozenset(_number(uid) for uid in self._client.search(["UID", "1:*"]))

    def message_ids(self, uids: Collection[int]) -> Iterator[tuple[int, str]]:
        """The Message-IDs of mails that have one."""
        for window in _windows(uids):
            with self._step():
                answers = self._client.fetch(window, [_ID_FIELD])
                found = [(uid, _message_id(answers.get(uid, {}))) for uid in window]
            yield from (each for each in found if each[1])

    def mails(self, uids: Collection[int]) -> Iterator[Fetched]:
        """The mails in the order of their UIDs."""
        for window in _windows(uids):
            for group in _groups(self._entries(window)):
                yield from self._bodies(group)

    def _entries(self, uids: Sequence[int]) -> list["_Entry"]:
        with self._step():
            answers = self._client.fetch(uids, ["RFC822.SIZE", "INTERNALDATE"])
            return [
                _Entry(uid, int(answer[b"RFC822.SIZE"]), _utc(answer.get(b"INTERNALDATE")))
                for uid in uids
                if b"RFC822.SIZE" in (answer := answers.get(uid, {}))
            ]

    def _bodies(self, entries: Sequence["_Entry"]) -> Iterator[Fetched]:
        if entries[0].size > LARGEST_MAIL:
            item, key = f"BODY.PEEK[]<0.{BEGINNING}>", b"BODY[]<0>"
            head = f"{CUT_FROM}: {entries[0].size}\r\n".encode()
        else:
            item, key, head = "BODY.PEEK[]", b"BODY[]", b""
        with self._step():
            answers = self._client.fetch([entry.uid for entry in entries], [item])
        for entry in entries:
            body = answers.get(entry.uid, {}).get(key)
            if isinstance(body, bytes):
                received_at = entry.received_at or self._clock.now()
                yield Fetched(entry.uid, received_at, head + body)

    @contextmanager
    def _step(self) -> Iterator[None]:
        self._client.renew_allowance()
        with self._line.step("server_answer"):
            yield


@dataclass(frozen=True, slots=True)
class _Entry:
    """What the server says of a mail before it is fetched; ``size`` in bytes."""

    uid: int
    size: int
    received_at: datetime | None


def _windows(uids: Collection[int]) -> Iterator[list[int]]:
    ordered = sorted(uids)
    for start in range(0, len(ordered), _MAILS_ASKED_ABOUT):
        yield ordered[start : start + _MAILS_ASKED_ABOUT]


def _groups(entries: Sequence[_Entry]) -> Iterator[list[_Entry]]:
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


def _message_id(answer: Mapping[bytes, object]) -> str:
    texts = (value for value in answer.values() if isinstance(value, bytes))
    found = next((match for text in texts if (match := _ID.search(text))), None)
    return found[1].decode("utf-8", "replace") if found else ""


def _number(value: object) -> int:
    number = int(str(value))
    if number not in _NUMBERS:
        raise ValueError("no number of the protocol")
    return number


def _utc(moment: datetime | None) -> datetime | None:
    return moment.astimezone(UTC) if moment else None
