"""The texts of a mail's body: decoded and put back into paragraphs."""

import re
from collections.abc import Iterable
from itertools import islice
from typing import Final

from deskapp.adapters.mail.reading.mime import limits
from deskapp.adapters.mail.reading.mime.charsets import decode
from deskapp.adapters.mail.reading.mime.flowed import unflow
from deskapp.adapters.mail.reading.mime.structure import Part
from deskapp.adapters.mail.reading.mime.uuencoded import uu_files, without_files
from deskapp.adapters.mail.reading.mime.visible import many_lines, storable

_EMBEDDED: Final = re.compile(rb"data:[a-zA-Z0-9.+/;=-]{1,80}?,[A-Za-z0-9+/=\s%]{1000,}+")


def plain_text(part: Part) -> str:
    """The text of a text/plain part."""
    data = without_files(part.content, uu_files(part.content))[: limits.TEXT_BYTES]
    text = many_lines(decode(data, part.kind.get("charset")))
    if part.kind.get("format").lower() == "flowed":
        return unflow(text, delsp=part.kind.get("delsp").lower() == "yes")
    return text


def html_source(part: Part) -> str:
    """The HTML of a text/html part as it came, but for what no text may hold."""
    data, _ = cut_page(part.content)
    return storable(decode(data, part.kind.get("charset") or _charset_within(data)))


def is_cut(part: Part) -> bool:
    """Whether the part is too long to be read to its end."""
    if part.type == "text/html":
        return cut_page(part.content)[1]
    return len(part.content) > limits.TEXT_BYTES


def cut_page(data: bytes) -> tuple[bytes, bool]:
    """As much of a page as is read, and whether that is not all.

    One that is large only by the pictures written into it is not large without them.
    """
    if len(data) > limits.PAGE_BYTES:
        data = _EMBEDDED.sub(b"", data)
    if data.count(b"<") > limits.PAGE_TAGS:
        last = next(islice(re.finditer(b"<", data), limits.PAGE_TAGS, None))
        return data[: min(last.start(), limits.PAGE_BYTES)], True
    return data[: limits.PAGE_BYTES], len(data) > limits.PAGE_BYTES


def joined(texts: Iterable[str]) -> str:
    """Texts one below the other."""
    return "\n".join(text.strip("\n") for text in texts if text.strip())


def _charset_within(html: bytes) -> str:
    """The character set that the page itself names in its first lines."""
    head = html[:1024].lower()
    at = head.find(b"charset=")
    if at < 0:
        return ""
    name = head[at + 8 : at + 60].lstrip(b"\"' ")
    return name.decode("ascii", "replace").split('"')[0].split("'")[0].split(">")[0].strip(" ;/")
