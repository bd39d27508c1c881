"""The ``Mailbox`` port in memory: one mailbox, for tests of what is put there and when."""

import re
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field

from deskapp.application.errors import OutsideError
from deskapp.domain.mail_account import MailAccount


@dataclass
class MemoryMailbox:
    """``failing`` names the methods that fail, ``opened_for`` the accounts in their order."""

    sent: list[bytes] = field(default_factory=list)
    lying: dict[int, bytes] = field(default_factory=dict)
    failing: set[str] = field(default_factory=set)
    opened_for: list[str] = field(default_factory=list)

    @contextmanager
    def opened(self, account: MailAccount) -> Iterator["MemoryMailbox"]:
        self._may("opened")
        self.opened_for.append(account.address)
        yield self

    def has_sent(self, message_id: str) -> bool:
        self._may("has_sent")
        return any(f"Message-ID: <{message_id}>".encode() in raw for raw in self.sent)

    def keep_sent(self, raw: bytes, message_id: str) -> None:
        self._may("keep_sent")
        if not self.has_sent(message_id):
            self.sent.append(raw)

    def drafts(self) -> Mapping[int, str]:
        self._may("drafts")
        found = {uid: re.search(rb"X-Deskapp-Draft: (\S+)", raw) for uid, raw in self.lying.items()}
        return {uid: match[1].decode() for uid, match in found.items() if match}

    def keep_draft(self, raw: bytes) -> None:
        self._may("keep_draft")
        self.lying[max(self.lying, default=0) + 1] = raw

    def remove_drafts(self, uids: Collection[int]) -> None:
        self._may("remove_drafts")
        for uid in uids:
            del self.lying[uid]

    def _may(self, method: str) -> None:
        if method in self.failing:
            raise OutsideError("copy_refused", method)
