"""What the application asks of mail servers: fetch, compose, send."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.mail_account import MailAccount


@dataclass(frozen=True, slots=True, kw_only=True)
class Outgoing:
    """A mail to be built; ids without angle brackets, ``attachments`` are names with bytes."""

    message_id: str
    at: datetime
    sender: MailAddress
    to: tuple[MailAddress, ...]
    cc: tuple[MailAddress, ...] = ()
    subject: str = ""
    text: str = ""
    in_reply_to: str = ""
    references: tuple[str, ...] = ()
    attachments: tuple[tuple[str, bytes], ...] = ()

    @property
    def recipients(self) -> tuple[str, ...]:
        """The envelope's recipients."""
        return tuple(dict.fromkeys(each.address for each in (*self.to, *self.cc)))


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


class MailSender(Protocol):
    """Hands one mail to the account's server."""

    def send(
        self, account: MailAccount, raw: bytes, sender: str, recipients: tuple[str, ...]
    ) -> None:
        """Send; returns when the server has taken the mail for every recipient.

        Raises:
            SendingPostponed: it surely did not leave.
            SendingRefused: the server will not take it.
            SendingUnclear: nobody knows whether it left.
        """
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
