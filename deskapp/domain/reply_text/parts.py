"""What a mail body consists of."""

from dataclasses import dataclass
from enum import Enum


class CarriedType(Enum):
    """How an older mail came to be in this one."""

    FORWARD = "forward"
    REPLY = "reply"
    QUOTE = "quote"


@dataclass(frozen=True, slots=True, kw_only=True)
class Forwarded:
    """The older mail that a mail carries, its header fields as they were written.

    `text` is its body without quote marks, `text_top` what the sender put above it.
    A field that the mail does not name is empty.
    """

    type: CarriedType
    from_: str = ""
    to: str = ""
    cc: str = ""
    subject: str = ""
    date: str = ""
    text: str = ""
    text_top: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplyParts:
    """A mail body cut into what the sender newly wrote, the signature and the mail below it."""

    reply_text: str
    reply_with_signature: str
    signature: str
    forwarded: Forwarded | None
