"""What trying an account found: how far it came with each server, and what stopped it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from deskapp.application.ports.accounts.sign_in import LOGIN_ERRORS
from deskapp.domain.mail_account import MailAccount


class Step(Enum):
    """What is tried, in this order."""

    FOUND = "found"
    CONNECTED = "connected"
    ENCRYPTED = "encrypted"
    SIGNED_IN = "signed_in"
    FOLDER = "folder"


@dataclass(frozen=True, slots=True)
class Certificate:
    """What a certificate says of itself; nobody vouches for it."""

    names: tuple[str, ...]
    issuer: str
    valid_from: datetime
    valid_to: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedServer:
    """One server of the account, ``imap`` or ``smtp``.

    ``error`` is the code of an ``OutsideError``, empty where everything works; ``untried`` tells
    that nothing was said to the server. ``folders`` are those that it has; ``used_percent`` is how
    full the mailbox is, where the server tells it.
    """

    part: str
    error: str = ""
    detail: str = ""
    certificate: Certificate | None = None
    folders: tuple[str, ...] = ()
    used_percent: int | None = None
    untried: bool = False

    @property
    def failed(self) -> Step | None:
        """The step that failed."""
        return _FAILED.get(self.error, Step.CONNECTED) if self.error else None


AccountCheck = Callable[[MailAccount], tuple[CheckedServer, ...]]
"""Tries the servers that the account names; some minutes where one is silent."""

_FAILED = {
    "server_unknown": Step.FOUND,
    "no_encryption": Step.ENCRYPTED,
    "certificate_refused": Step.ENCRYPTED,
    "certificate_expired": Step.ENCRYPTED,
    "certificate_host": Step.ENCRYPTED,
    "certificate_self_signed": Step.ENCRYPTED,
    "mailbox_missing": Step.FOLDER,
    "folder_name": Step.FOLDER,
    "over_quota": Step.FOLDER,
    "sign_in_refused": Step.SIGNED_IN,
    **dict.fromkeys(LOGIN_ERRORS, Step.SIGNED_IN),
}
