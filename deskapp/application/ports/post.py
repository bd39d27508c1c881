"""What the application asks of mail servers: look, fetch, compose, send, and keep copies."""

from collections.abc import Collection, Iterator, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from deskapp.application.errors import OutsideError
from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.mail_account import MailAccount
from deskapp.domain.record import Id


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


class FolderReplaced(OutsideError):
    """A folder has another UIDVALIDITY, and more than a fifth of its mails nobody has seen yet.

    It may be another mailbox altogether, so a person says whether to go on.
    """

    def __init__(self, account_id: Id, folder: str, uid_validity: int) -> None:
        super().__init__("folder_replaced", folder)
        self.account_id = account_id
        self.folder = folder
        self.uid_validity = uid_validity


@dataclass(frozen=True, slots=True)
class Fetched:
    """One mail of a folder: its UID, when the server got it, and its bytes."""

    uid: int
    received_at: datetime
    raw: bytes


class FolderReading(Protocol):
    """A folder that is open for reading alone; its methods raise ``OutsideError``."""

    @property
    def uid_validity(self) -> int:
        """What tells whether UIDs still mean the same mails (RFC 3501)."""
        ...

    def uids(self) -> frozenset[int]:
        """The UIDs of all mails that lie there now."""
        ...

    def message_ids(self, uids: Collection[int]) -> Iterator[tuple[int, str]]:
        """The Message-IDs of mails, without angle brackets; mails that have none are left out."""
        ...

    def mails(self, uids: Collection[int]) -> Iterator[Fetched]:
        """The mails, oldest first; what the server does not give is left out."""
        ...


class MailboxReading(Protocol):
    """The folders of an account, on one line to its server."""

    def opened(self, folder: str) -> FolderReading:
        """Open a folder, and let go the one before. Raises ``OutsideError``."""
        ...


class MailboxLine(AbstractContextManager[MailboxReading], Protocol):
    """A line to a server, connected by the ``with`` statement, which raises ``OutsideError``."""

    def cut(self) -> None:
        """End it from any thread: what is asked for on it then fails."""
        ...


class MailFetcher(Protocol):
    """Reads mailboxes without changing anything in them."""

    def line(self, account: MailAccount) -> MailboxLine:
        """A line to the account's server; nothing is connected yet."""
        ...


class OpenFolder(Protocol):
    """A folder that is looked at; its methods raise ``OutsideError`` where the line fails."""

    @property
    def tells(self) -> bool:
        """Whether the server tells of new mail by itself; otherwise it is asked every minute."""
        ...

    def wait(self) -> bool:
        """Wait for two minutes at most; whether mails came or went meanwhile.

        What happens between two calls is told by the second. A line that is dead without a
        sign is found out by the end of the call.
        """
        ...


class FolderWatch(AbstractContextManager[OpenFolder], Protocol):
    """A line for looking at one folder, connected by the ``with`` statement, and used once."""

    def cut(self) -> None:
        """From any thread: connecting or waiting ends at once with an ``OutsideError``."""
        ...


class MailWatcher(Protocol):
    """Looks at folders without changing anything in them."""

    def watch(self, account: MailAccount, folder: str) -> FolderWatch:
        """A line that nobody has connected yet."""
        ...
