"""Rules that many fields share: tidy texts, lengths, addresses of pages and mail domains."""

import re
import unicodedata
from collections.abc import Iterator
from urllib.parse import urlsplit

from deskapp.domain.errors import Problem

_DIRECTION = r"\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff"
_CONTROL = re.compile(rf"[\x00-\x1f\x7f-\x9f\u2028\u2029{_DIRECTION}]+")
_CONTROL_BUT_LINES = re.compile(rf"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f{_DIRECTION}]+")
_DOMAIN = re.compile(r"(?:[^\W_](?:[\w-]{0,61}[^\W_])?\.)+[^\W\d_][\w-]{0,61}[^\W_]")
_LONGEST_LOCAL_PART = 64
_LONGEST_DOMAIN = 253


def one_line(text: str) -> str:
    """The text in NFC, trimmed, control and direction marks turned into single spaces."""
    if text.isprintable():  # nothing of that is in it, and most texts are such
        return unicodedata.normalize("NFC", text).strip()
    return _CONTROL.sub(" ", unicodedata.normalize("NFC", _no_surrogates(text))).strip()


def paragraphs(text: str) -> str:
    """The text in NFC with line feeds as line ends and no control marks but line ends and tabs."""
    if text.replace("\n", "").isprintable():  # nothing of that is in it, and most texts are such
        return unicodedata.normalize("NFC", text).strip("\n").rstrip()
    text = unicodedata.normalize("NFC", _no_surrogates(text))
    text = re.sub(r"\r\n?|\u2028|\u2029", "\n", text)
    return _CONTROL_BUT_LINES.sub("", text).strip("\n").rstrip()


def _no_surrogates(text: str) -> str:
    return text.encode("utf-8", "replace").decode("utf-8")


def required(field: str, text: str) -> Iterator[Problem]:
    """A problem where the text is empty."""
    if not text.strip():
        yield Problem(field, "required")


def at_most(field: str, text: str, limit: int) -> Iterator[Problem]:
    """A problem where the text has more than ``limit`` characters."""
    if len(text) > limit:
        yield Problem(field, "too_long", str(limit))


def web_address(field: str, text: str) -> Iterator[Problem]:
    """A problem where the text is no http or https address; an empty text is none."""
    if not text:
        return
    try:
        parts = urlsplit(text)
    except ValueError:
        yield Problem(field, "web_address", text)
        return
    if parts.scheme not in {"http", "https"} or not parts.hostname or " " in text:
        yield Problem(field, "web_address", text)


def mail_domain(field: str, text: str) -> Iterator[Problem]:
    """A problem where the text is no mail domain such as ``example.org``."""
    if len(text) > _LONGEST_DOMAIN or not _DOMAIN.fullmatch(text):
        yield Problem(field, "mail_domain", text)


def mail_address(field: str, text: str) -> Iterator[Problem]:
    """A problem where the text cannot be a mail address (RFC 5321: one ``@``, 64 + 255 characters).

    The fine check belongs to the form; this one keeps out what no server could take.
    """
    local, at, domain = text.rpartition("@")
    is_local = bool(at and local) and "@" not in local and len(local) <= _LONGEST_LOCAL_PART
    if not is_local or " " in text or any(mail_domain(field, domain)):
        yield Problem(field, "mail_address", text)
