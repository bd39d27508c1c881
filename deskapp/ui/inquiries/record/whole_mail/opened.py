"""What is read of a mail before it is shown, off the window's thread."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtGui import QImage

from deskapp.application.mail_pictures import draw_all
from deskapp.application.ports.mail import MailReader, UnreadableMail
from deskapp.application.ports.records import Queries
from deskapp.application.tools import Tools
from deskapp.application.use_cases.senders import own_addresses
from deskapp.domain.mail.incoming_mail import IncomingMail, MailDefect
from deskapp.domain.mail.signs.header_fields import header_block, values_of
from deskapp.domain.mail.signs.warning_signs import WarningSign, warning_signs
from deskapp.domain.message import Direction, Message
from deskapp.domain.record import Id
from deskapp.ui.inquiries.record.whole_mail.forms import Form
from deskapp.ui.kit.mail.document import TEXT_LIMIT
from deskapp.ui.kit.pictures.images import as_image
from deskapp.wording.errors import error_sentence
from deskapp.wording.mail_labels import (
    defect_sentence,
    invitation_label,
    protection_sentence,
)

_SAMPLE = 1_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """A message with what its raw bytes gave; ``fault`` says why they gave nothing.

    ``known`` are the domains of the office and of those it knows.
    """

    message: Message
    mail: IncomingMail = field(default_factory=IncomingMail)
    source: str = ""
    fault: str = ""
    signs: tuple[WarningSign, ...] = ()
    known: frozenset[str] = frozenset()

    @property
    def notes(self) -> tuple[str, ...]:
        """What is said of the mail beside its text: what it invites to, its faults, its lock."""
        mail = self.mail
        invited = invitation_label(mail.appointment.invitation) if mail.appointment else ""
        faults = (defect_sentence(each) for each in MailDefect if each in mail.defects)
        return tuple(filter(None, (invited, protection_sentence(mail.protection), *faults)))

    @property
    def texts(self) -> Mapping[Form, str]:
        """The plain texts that can be shown; there is always one."""
        headers = header_block(self.source)
        texts = {Form.TEXT: self.message.body_text, Form.SOURCE: self.source, Form.HEADERS: headers}
        return {form: text for form, text in texts.items() if text or form is Form.TEXT}

    @property
    def forms(self) -> frozenset[Form]:
        """In which forms it can be shown; a large page only as text."""
        is_shown = self.mail.html and not self.mail.page.is_large
        return frozenset(self.texts) | ({Form.FORMATTED} if is_shown else frozenset())


def opened(queries: Queries, reader: MailReader, message_id: Id) -> Opened | None:
    """A message with all that is shown of it; the bytes may take seconds to read."""
    message = queries.find(Message, message_id)
    if message is None:
        return None
    raw = queries.content(message.raw_sha256) if message.raw_sha256 else None
    if raw is None:
        return Opened(message=message)
    source = "" if b"\0" in raw[:_SAMPLE] else raw[:TEXT_LIMIT].decode("utf-8", "replace")
    try:
        mail = reader.read(raw)
    except UnreadableMail as error:
        return Opened(message=message, source=source, fault=error_sentence(error))
    known = _known_domains(queries)
    signs: tuple[WarningSign, ...] = ()
    if message.direction is Direction.IN:
        signs = warning_signs(mail, values_of(header_block(source), "from"), known)
    return Opened(message=message, mail=mail, source=source, signs=signs, known=known)


def own_pictures(tools: Tools, queries: Queries, shown: Opened, width: int) -> dict[str, QImage]:
    """The pictures that came with the mail, by what its page calls them."""
    raw = queries.content(shown.message.raw_sha256) or b""
    files = ((f"cid:{name}", data) for name, data in tools.mails.own_pictures(raw))
    return {name: as_image(each) for name, each in draw_all(tools.pictures, files, width).items()}


def fetched_picture(tools: Tools, name: str, url: str, width: int) -> dict[str, QImage]:
    """A picture from elsewhere by its name in the page; raises `OutsideError`."""
    files = [(name, tools.fetch_picture(url))]
    return {name: as_image(each) for name, each in draw_all(tools.pictures, files, width).items()}


def _known_domains(queries: Queries) -> frozenset[str]:
    own = (address.rpartition("@")[2] for address in own_addresses(queries))
    return queries.mail_domains() | frozenset(own)
