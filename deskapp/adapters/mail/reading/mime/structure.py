"""The tree of a mail's parts (RFC 2046), cut by its boundaries in one linear pass a level."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final

from deskapp.adapters.mail.reading.mime import limits
from deskapp.adapters.mail.reading.mime.header_block import Headers, first_header, split_headers
from deskapp.adapters.mail.reading.mime.parameters import Parameterised, parse_parameterised
from deskapp.adapters.mail.reading.mime.transfer import decode_transfer
from deskapp.domain.mail.incoming_mail import MailDefect

_TYPE: Final = re.compile(r"[!-.0-~]+/[!-.0-~]+")
_BOUNDARY_LINE: Final = re.compile(
    rb"(?:^|\n)--([^\s][^\r\n]{0,99}?)[ \t]*\r?\n(?=content-|mime-)", re.IGNORECASE
)


@dataclass(frozen=True)
class Part:
    """One part: headers, body as it came, and its parts where it is a multipart."""

    headers: Headers
    body: bytes
    kind: Parameterised
    disposition: Parameterised
    children: tuple["Part", ...] = ()
    defects: frozenset[MailDefect] = frozenset()

    @property
    def type(self) -> str:
        """The media type (``text/plain``)."""
        return self.kind.value

    @property
    def file_name(self) -> str:
        """The name that the sender gave it, or an empty text."""
        return self.disposition.get("filename") or self.kind.get("name")

    @cached_property
    def content(self) -> bytes:
        """The body without its transfer encoding."""
        return decode_transfer(self.body, self.headers.token("content-transfer-encoding"))

    def walk(self) -> Iterator["Part"]:
        """This part and all below it, in their order."""
        yield self
        for child in self.children:
            yield from child.walk()


def parse_part(raw: bytes) -> Part:
    """The tree of the mail ``raw``."""
    if b"\n" not in raw:
        raw = raw.replace(b"\r", b"\n")
    return _Cutter().part(raw[first_header(raw) :], around=(), default="text/plain")


class _Cutter:
    """Cuts parts until the number of them that a mail may have is used up."""

    def __init__(self) -> None:
        self._left = limits.PARTS

    def part(self, raw: bytes, around: tuple[str, ...], default: str) -> Part:
        """The part in ``raw``; ``around`` are the boundaries that it lies within."""
        self._left -= 1
        headers, start = split_headers(raw)
        kind = parse_parameterised(headers.raw("content-type"))
        if not _TYPE.fullmatch(kind.value):
            kind = replace(kind, value=_mended(kind.value, default))
        disposition = parse_parameterised(headers.raw("content-disposition"))
        part = Part(headers, raw[start:], kind, disposition)
        if headers.cut:
            part = replace(part, defects=frozenset({MailDefect.HEADERS_CUT}))
        return self._taken_apart(part, around) if kind.value.startswith("multipart/") else part

    def _taken_apart(self, part: Part, around: tuple[str, ...]) -> Part:
        boundary = part.kind.get("boundary")
        if boundary and boundary in around:  # its parts were taken for its neighbours
            return replace(part, body=b"")
        pieces = _pieces(part.body, boundary)
        if not pieces:
            # Form mailers announce a multipart, name no boundary and send plain text.
            kind = part.kind if boundary else replace(part.kind, value="text/plain")
            return replace(part, kind=kind, defects=part.defects | {MailDefect.BOUNDARY_MISSING})
        if len(around) >= limits.DEPTH:
            return replace(part, defects=part.defects | {MailDefect.PARTS_CUT})
        default = "message/rfc822" if part.type == "multipart/digest" else "text/plain"
        children = []
        for piece in pieces:
            if self._left <= 0:
                part = replace(part, defects=part.defects | {MailDefect.PARTS_CUT})
                break
            children.append(self.part(piece, (*around, boundary), default))
        return replace(part, children=tuple(children))


def _mended(value: str, default: str) -> str:
    """A media type for one that is none: ``text`` alone is plain text, nonsense is the default."""
    if value in {"text", "html"}:
        return "text/html" if value == "html" else "text/plain"
    if value == "multipart":
        return "multipart/mixed"
    return default


def _pieces(body: bytes, boundary: str) -> list[bytes]:
    """The bytes between the boundary lines, whether the headers name the right one or not."""
    named = boundary.encode("utf-8").rstrip()
    pieces = _between(body, named) if named else []
    if not pieces and (shown := _BOUNDARY_LINE.search(body)):
        pieces = _between(body, shown[1])
    return pieces


def _between(body: bytes, name: bytes) -> list[bytes]:
    """The bytes between the lines of this boundary; the last piece may lack its end."""
    line = re.compile(rb"(?:^|\r\n|\n|\r)--" + re.escape(name) + rb"(--)?[ \t]*(?=[\r\n]|\Z)")
    pieces: list[bytes] = []
    start = -1
    for match in line.finditer(body):
        if start >= 0:
            pieces.append(body[start : match.start()])
        start = -1 if match[1] else match.end()
        if len(pieces) > limits.PARTS:
            break
    if start >= 0:
        pieces.append(body[start:])
    return [_without_first_line_end(piece) for piece in pieces]


def _without_first_line_end(piece: bytes) -> bytes:
    return piece[2:] if piece.startswith(b"\r\n") else piece[1:]
