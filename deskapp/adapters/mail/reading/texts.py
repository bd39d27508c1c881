"""The texts of a mail's body: decoded and put back into paragraphs."""

from collections.abc import Iterable

from deskapp.adapters.mail.reading.mime import limits
from deskapp.adapters.mail.reading.mime.charsets import decode
from deskapp.adapters.mail.reading.mime.flowed import unflow
from deskapp.adapters.mail.reading.mime.structure import Part
from deskapp.adapters.mail.reading.mime.transfer import uu_files
from deskapp.adapters.mail.reading.mime.visible import many_lines


def plain_text(part: Part) -> str:
    """The text of a text/plain part."""
    data = part.content[: limits.TEXT_BYTES]
    for file in reversed(uu_files(data)):
        data = data[: file.start] + data[file.end :]
    text = many_lines(decode(data, part.kind.get("charset")))
    if part.kind.get("format").lower() == "flowed":
        return unflow(text, delsp=part.kind.get("delsp").lower() == "yes")
    return text


def html_source(part: Part) -> str:
    """The HTML of a text/html part as it came."""
    data = part.content[: limits.TEXT_BYTES]
    return decode(data, part.kind.get("charset") or _charset_within(data)).replace("\0", "")


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
