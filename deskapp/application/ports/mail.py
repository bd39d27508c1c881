"""What the program asks of whatever takes mails and contact cards from outside apart."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Protocol

from deskapp.application.errors import OutsideError
from deskapp.domain.mail.contact_card import ContactCard
from deskapp.domain.mail.incoming_mail import IncomingMail
from deskapp.domain.reply_text.parts import ReplyParts


class UnreadableReason(Enum):
    """Why bytes from outside gave nothing."""

    EMPTY = "empty"
    NO_MAIL = "no_mail"
    NO_CARD = "no_card"
    NO_FILE = "no_file"
    LINK = "link"
    MISSING = "missing"
    TOO_LARGE = "too_large"
    TOO_COSTLY = "too_costly"
    BROKEN = "broken"
    NO_LIST = "no_list"
    LOCKED = "locked"
    TABLE_TOO_LARGE = "table_too_large"
    PACKED_TOO_FAR = "packed_too_far"
    FORBIDDEN_MARKUP = "forbidden_markup"
    NO_PICTURE = "no_picture"
    NO_PREVIEW = "no_preview"
    PASSWORD = "password"  # noqa: S105  a reason, no secret


class UnreadableMail(OutsideError):
    """Bytes from outside that could not be read; they are kept as they are."""

    def __init__(self, reason: UnreadableReason) -> None:
        super().__init__(f"mail_{reason.value}")
        self.reason = reason


class MailReader(Protocol):
    """Reads one mail: .eml, .msg or bare TNEF, told apart by their bytes."""

    def read(self, raw: bytes) -> IncomingMail:
        """The mail; raises `UnreadableMail`."""
        ...

    def read_text(self, raw: bytes) -> IncomingMail:
        """The mail without its ``html``, nor its ``html_text`` where it has a plain ``text``.

        They take longest to make. Raises `UnreadableMail`.
        """
        ...

    def attachment(self, raw: bytes, index: int) -> bytes:
        """The bytes of ``IncomingMail.attachments[index]``; raises `UnreadableMail`."""
        ...


class MailFiles(MailReader, Protocol):
    """Reads mails, and several of their files at once."""

    def attachments(self, raw: bytes, indices: Sequence[int]) -> tuple[bytes, ...]:
        """The bytes of several, as far as they take no more than 64 MB; as ``attachment``."""
        ...

    def own_pictures(self, raw: bytes) -> tuple[tuple[str, bytes], ...]:
        """The pictures for the mail's own page: Content-ID and bytes, 64 MB at most.

        Raises `UnreadableMail`.
        """
        ...


@dataclass(frozen=True, slots=True)
class FoundMail:
    """A mail found in a file; its name tells where, in a mailbox file with the byte it begins at.

    With a ``problem`` there is no ``raw``.
    """

    name: str
    raw: bytes = b""
    problem: UnreadableReason | None = None


MailFinder = Callable[[Iterable[Path]], Iterator[FoundMail]]
"""Finds the mails in files, folders, Maildir folders and mailbox files, one after the other."""


class CardReader(Protocol):
    """Reads the contact cards of one file."""

    def read_cards(self, raw: bytes) -> tuple[ContactCard, ...]:
        """The cards in their order; raises `UnreadableMail`."""
        ...


@dataclass(frozen=True, slots=True)
class SafePage:
    """HTML from outside made safe, and the text that it shows."""

    html: str
    text: str


class BodyReader(Protocol):
    """Reads bodies of mails that come alone."""

    def page(self, raw: bytes) -> SafePage:
        """HTML made safe; raises `UnreadableMail`."""
        ...

    def reply_text(self, raw: bytes) -> ReplyParts:
        """A plain-text body cut into its parts; raises `UnreadableMail`."""
        ...

    def reply_html(self, raw: bytes) -> ReplyParts:
        """An HTML body cut into its parts; raises `UnreadableMail`."""
        ...
