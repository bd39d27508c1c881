"""What goes into servers' commands and mail headers: nothing that another command could hide in."""

import re
import unicodedata
from collections.abc import Iterable
from typing import Final

import idna

DRAFT_MARK: Final = "X-Deskapp-Draft"
"""The header that tells our drafts in a mailbox, and which revision each is."""
_LOCAL = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*")
_DOMAIN = re.compile(r"(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z][A-Za-z0-9-]*")
_MESSAGE_ID = re.compile(r"(?!.*=\?)[!-;=?-~]{1,900}")
_REFUSED = frozenset({"Cc", "Cs", "Zl", "Zp"})
_LONGEST_LOCAL = 64
_LONGEST_DOMAIN = 253


def envelope_address(address: str) -> str:
    """The address with its domain in ASCII (RFC 5321; IDNA 2008 by RFC 5891).

    Local parts that need quotes or SMTPUTF8, and addresses without a full domain, are
    not taken. Raises ``ValueError``.
    """
    local, _, domain = address.rpartition("@")
    if not domain.isascii():
        domain = idna.encode(domain, uts46=True).decode("ascii")
    fits = len(local) <= _LONGEST_LOCAL and len(domain) <= _LONGEST_DOMAIN
    if not (fits and _LOCAL.fullmatch(local) and _DOMAIN.fullmatch(domain)):
        raise ValueError(address)
    return f"{local}@{domain}"


def has_control(text: str) -> bool:
    """Whether a text holds line ends, control characters or halves of characters (RFC 5198)."""
    return any(unicodedata.category(each) in _REFUSED for each in text)


def has_bare_line_end(raw: bytes) -> bool:
    """Whether a CR or LF stands alone, behind which a second mail could hide (RFC 5321, 2.3.8).

    Counted, for a pattern holds up every thread for as long as it reads large files.
    """
    ends = raw.count(b"\r\n")
    return raw.count(b"\r") != ends or raw.count(b"\n") != ends


def usable_ids(message_ids: Iterable[str]) -> tuple[str, ...]:
    """The message identities that can stand in a header: printable, without brackets or blanks."""
    return tuple(each for each in message_ids if _MESSAGE_ID.fullmatch(each))
