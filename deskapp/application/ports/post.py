"""What the application asks of mail servers: fetch, compose, send, and keep copies."""

from collections.abc import Collection, Iterator, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from deskapp.application.errors import OutsideError
from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.mail_account import MailAccount


@dataclass(frozen=True, slots=True, kw_only=True)
class Outgoing:
    """A mail to be built; ids without angle brackets, ``attachments`` are names with bytes.

    ``html`` says the same as ``text`` with its formatting. ``unsent`` asks the mail program
    that opens the file to let it be sent, and ``draft_mark`` tells a draft in a mailbox, and
    which revision of it, from any other; it has no blanks.
    """

    message_id: str
    at: datetime
    sender: MailAddress
    to: tuple[MailAddress, ...]
    cc: tuple[MailAddress, ...] = ()
    subject: str = ""
    text: str = ""
    html: str = ""
    in_reply_to: str = ""
    references: tuple[str, ...] = ()
    attachments: tuple[tuple[str, bytes], ...] = ()
    unsent: bool = False
    draft_mark: str = ""


class UnsafeMail(Exception):
    """The finished bytes do not say what was meant; they must not leave."""


class MailComposer(Protocol):
    """Builds the bytes of a mail and reads them back before anybody sees them."""

    def compose(self, mail: Outgoing) -> bytes:
        """The mail with CRLF line ends (RFC 5322). Raises ``UnsafeMail``."""
        ...


class SendingUnclear(Exception):
    """The line broke after the mail was handed over: nobody knows whether it left."""


class SendingRefused(Exception):
    """The server refused the mail for good; the text is the server's reason."""


class SendingPostponed(Exception):
    """The mail surely did not leave and may be tried again; the text is the reason."""


class ServerAway(SendingPostponed):
    """No mail leaves through the account now; ``code`` is that of an ``OutsideError``."""

    def __init__(self, error: OutsideError) -> None:
        super().__init__(str(error))
        self.code = error.code


@dataclass(frozen=True, slots=True)
class Refusal:
    """What a server answered for a recipient whom it did not take; ``for_good`` or for now."""

    address: str
    reply: str
    for_good: bool


class MailSender(Protocol):
    """Hands one mail to the account's server."""

    def send(
        self, account: MailAccount, raw: bytes, sender: str, recipients: tuple[str, ...]
    ) -> tuple[Refusal, ...]:
        """Send; returns when the server has taken the mail, with those whom it did not take.

        Where the server takes no recipient at all, the mail does not leave.

        Raises:
            SendingPostponed: it surely did not leave.
            SendingRefused: the server will not take it.
            SendingUnclear: nobody knows whether it left.
        """
        ...


class MailFolders(Protocol):
    """The folders of sent mail and of drafts, on one line to the server.

    Every method raises ``OutsideError`` where the server fails, or has no such folder.
    """

    def has_sent(self, message_id: str) -> bool:
        """Whether a mail with that identity lies in the folder of sent mail."""
        ...

    def keep_sent(self, raw: bytes, message_id: str) -> None:
        """Put a copy there, unless one lies there already."""
        ...

    def drafts(self) -> Mapping[int, str]:
        """The ``draft_mark`` of every mail among the drafts that has one, by its UID."""
        ...

    def keep_draft(self, raw: bytes) -> None:
        """Put a draft there."""
        ...

    def remove_drafts(self, uids: Collection[int]) -> None:
        """Take those mails away, and no other."""
        ...


class Mailbox(Protocol):
    """Opens the folders of an account."""

    def opened(self, account: MailAccount) -> AbstractContextManager[MailFolders]:
        """The folders, until the ``with`` statement ends. Raises ``OutsideError``."""
        ...


@dataclass(frozen=True, slots=True)
class Fetched:
    """One mail of a mailbox: its UID, when the server got it, and its bytes."""

    uid: int
    uid_validity: int
    received_at: datetime
    raw: bytes


class MailFetcher(Protocol):
    """Reads a mailbox without changing anything in it."""

    def fetch(self, account: MailAccount, uid_validity: int, after_uid: int) -> Iterator[Fetched]:
        """The mails with a higher UID, oldest first; all of them where the UIDVALIDITY is another.

        Raises ``OutsideError`` where the server cannot be reached or refuses.
        """
        ...
