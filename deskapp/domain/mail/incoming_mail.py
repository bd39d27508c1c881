"""What a received mail says: the one form in which .eml, .msg and TNEF reach the program."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.mail.appointment import Appointment
from deskapp.domain.mail.page_facts import NO_PAGE, PageFacts
from deskapp.domain.message import Automatic
from deskapp.domain.reply_text.parts import Forwarded


class MailDefect(Enum):
    """What was wrong with a mail that could be read all the same."""

    HEADERS_CUT = "headers_cut"
    PARTS_CUT = "parts_cut"
    TEXT_CUT = "text_cut"
    BOUNDARY_MISSING = "boundary_missing"
    DATE_UNREADABLE = "date_unreadable"
    TEXT_DAMAGED = "text_damaged"
    ATTACHMENT_DAMAGED = "attachment_damaged"
    VERSIONS_DIFFER = "versions_differ"
    SIMPLIFIED = "simplified"


class Shown(Enum):
    """Which part of a mail its body is."""

    NOTHING = "nothing"
    PLAIN = "plain"
    PAGE = "page"
    APPOINTMENT = "appointment"


class Protection(Enum):
    """How the sender has secured a mail; the signature of a signed one is not verified."""

    NONE = "none"
    SIGNED = "signed"
    ENCRYPTED = "encrypted"


@dataclass(frozen=True, slots=True, kw_only=True)
class AttachmentPart:
    """One leaf of a mail that is not its body; ``size`` in bytes, ``sha256`` in hex.

    ``name`` is what the sender wrote, without control characters, and may be empty; it is no safe
    file name. ``content_id`` has no angle brackets. Of a ``damaged`` one some bytes are missing or
    doubtful.
    """

    name: str
    size: int
    sha256: str
    content_type: str = "application/octet-stream"
    inline: bool = False
    content_id: str = ""
    damaged: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounce:
    """A report that a mail did not arrive.

    ``status`` is the enhanced status code (RFC 3463: ``5.1.1``) or empty, ``recipients`` are the
    addresses that were not reached, ``hard`` tells that trying again is of no use.
    ``original_id`` is the identity of the mail that came back, where the report says it.
    """

    status: str = ""
    recipients: tuple[str, ...] = ()
    reason: str = ""
    hard: bool = False
    original_id: str = ""

    @property
    def is_final(self) -> bool:
        """Whether nobody tries to deliver the mail any more, which a delay does not say."""
        return not self.status.startswith("4.")


@dataclass(frozen=True, slots=True, kw_only=True)
class IncomingMail:
    """A mail from outside: decoded, without control characters, its HTML already sanitised.

    Ids have no angle brackets. ``date`` is UTC, or None where the mail gives none that can be.
    ``text`` is the plain part (empty where there is none), ``html_text`` the visible text of
    ``html``, ``page`` what else is known of that, ``reply_text`` what the sender newly wrote,
    without quote and signature. Of two versions the plain one is ``shown``, unless it is empty or
    only sends its reader to the other; ``MailDefect.VERSIONS_DIFFER`` says that they tell
    different things.
    ``auto_reply`` forbids automatic answers, ``by_machine`` says that no person wrote it, and
    ``listed`` that a list or a newsletter sent it. Where it is not ``handed_in`` it came from
    another server, so that anybody may have written the sender's address.
    """

    subject: str = ""
    senders: tuple[MailAddress, ...] = ()
    to: tuple[MailAddress, ...] = ()
    cc: tuple[MailAddress, ...] = ()
    bcc: tuple[MailAddress, ...] = ()
    reply_to: tuple[MailAddress, ...] = ()
    date: datetime | None = None
    message_id: str = ""
    in_reply_to: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    text: str = ""
    html: str = ""
    html_text: str = ""
    page: PageFacts = NO_PAGE
    reply_text: str = ""
    reply_with_signature: str = ""
    signature: str = ""
    forwarded: Forwarded | None = None
    attachments: tuple[AttachmentPart, ...] = ()
    auto_reply: bool = False
    out_of_office: bool = False
    by_machine: bool = False
    listed: bool = False
    handed_in: bool = True
    bounce: Bounce | None = None
    shown: Shown = Shown.NOTHING
    protection: Protection = Protection.NONE
    appointment: Appointment | None = None
    defects: frozenset[MailDefect] = frozenset()

    @property
    def sender(self) -> MailAddress | None:
        """The first address of ``From``."""
        return self.senders[0] if self.senders else None

    @property
    def body(self) -> str:
        """What there is to read: the part that is ``shown``."""
        if self.shown is Shown.APPOINTMENT and self.appointment is not None:
            return self.appointment.text
        is_page = self.shown is Shown.PAGE or not self.text.strip()
        return self.html_text if is_page else self.text

    @property
    def kind(self) -> Automatic:
        """How it is filed; who is forbidden to be answered by a machine may still be a person."""
        if self.bounce is not None:
            return Automatic.BOUNCE
        if self.out_of_office:
            return Automatic.OUT_OF_OFFICE
        if self.by_machine:
            return Automatic.AUTO_REPLY
        return Automatic.LIST if self.listed else Automatic.NO

    @property
    def automatic(self) -> bool:
        """Whether no automatic answer may go out to it (RFC 3834)."""
        return self.auto_reply or self.out_of_office or self.bounce is not None
