"""Bodies of mails that come alone, without a mail around them."""

from deskapp.adapters.mail.html.reply import split_reply_html
from deskapp.adapters.mail.html.sanitise import sanitise
from deskapp.adapters.mail.html.visible_text import visible_text
from deskapp.adapters.mail.reading.mime import limits
from deskapp.adapters.mail.reading.mime.charsets import decode
from deskapp.adapters.mail.reading.mime.visible import many_lines, storable
from deskapp.application.ports.mail import SafePage
from deskapp.domain.reply_text.parts import ReplyParts
from deskapp.domain.reply_text.split import split_reply


def read_page(raw: bytes) -> SafePage:
    """HTML made safe, and the text that it shows."""
    html = _text(raw)
    return SafePage(html=sanitise(html), text=visible_text(html))


def read_reply_text(raw: bytes) -> ReplyParts:
    """The parts of a plain-text body."""
    return split_reply(many_lines(_text(raw)))


def read_reply_html(raw: bytes) -> ReplyParts:
    """The parts of an HTML body."""
    return split_reply_html(_text(raw))


def _text(raw: bytes) -> str:
    return storable(decode(raw[: limits.TEXT_BYTES]))
