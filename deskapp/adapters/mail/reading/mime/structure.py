"""The tree of a mail's parts (RFC 2046), cut by its boundaries in one linear pass a level.

Nothing is copied: a part knows where in the mail it lies.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final

from deskapp.adapters.mail.reading.mime import limits
from deskapp.adapters.mail.reading.mime.base64_data import Decoded
from deskapp.adapters.mail.reading.mime.header_block import Headers, first_header, split_headers
from deskapp.adapters.mail.reading.mime.parameters import Parameterised, parse_parameterised
from deskapp.adapters.mail.reading.mime.transfer import decode_transfer
from deskapp.domain.mail.incoming_mail import MailDefect

_TYPE: Final = re.compile(r"[!-.0-~]+/[!-.0-~]+")
_BOUNDARY_LINE: Final = re.compile(
    rb"(?<![^\r\n])--([^\s][^\r\n]{0,99}?)[ \t]*\r?\n(?=content-|mime-)", re.IGNORECASE
)
_AFTER_MARK: Final = re.compile(rb"(--)?[ \t]*+(?=[\r\n]|\Z)")
_MOST_MISSES: Final = 1000


@dataclass(frozen=True)
class Part:
    """One part: headers, where in the mail its body lies, and its parts where it is a multipart."""

    headers: Headers
    raw: bytes
    start: int
    end: int
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

    @property
    def body(self) -> bytes:
        """The body as it came."""
        return self.raw[self.start : self.end]

    @property
    def content(self) -> bytes:
        """The body without its transfer encoding."""
        return self._decoded.content

    @property
    def is_damaged(self) -> bool:
        """Whether the body is not what its transfer encoding promises, or lacks its end."""
        return self._decoded.is_damaged

    @cached_property
    def _decoded(self) -> Decoded:
        view = memoryview(self.raw)[self.start : self.end]
        return decode_transfer(view, self.headers.token("content-transfer-encoding"))

    def walk(self) -> Iterator["Part"]:
        """This part and all below it, in their order."""
        yield self
        for child in self.children:
            yield from child.walk()


def parse_part(raw: bytes) -> Part:
    """The tree of the mail ``raw``."""
    if b"\n" not in raw:
        raw = raw.replace(b"\r", b"\n")
    return _Cutter(raw).part(first_header(raw), len(raw), around=(), default="text/plain")


class _Cutter:
    """Cuts parts until the number of them that a mail may have is used up.

    So is the room: each level of nested parts is looked through anew, and no honest mail has many
    levels around much.
    """

    def __init__(self, raw: bytes) -> None:
        self._raw = raw
        self._left = limits.PARTS
        self._room = max(limits.NESTED_BYTES, limits.NESTED_TIMES * len(raw))

    def part(self, start: int, end: int, around: tuple[str, ...], default: str) -> Part:
        """The part that lies there; ``around`` are the boundaries that it lies within."""
        self._left -= 1
        headers, body = split_headers(self._raw, start, end)
        kind = parse_parameterised(headers.raw("content-type"))
        if not _TYPE.fullmatch(kind.value):
            kind = replace(kind, value=_mended(kind.value, default))
        disposition = parse_parameterised(headers.raw("content-disposition"))
        part = Part(headers, self._raw, body, end, kind, disposition)
        if headers.cut:
            part = replace(part, defects=frozenset({MailDefect.HEADERS_CUT}))
        return self._taken_apart(part, around) if kind.value.startswith("multipart/") else part

    def _taken_apart(self, part: Part, around: tuple[str, ...]) -> Part:
        boundary = part.kind.get("boundary")
        if boundary and boundary in around:  # its parts were taken for its neighbours
            return replace(part, end=part.start)
        self._room -= part.end - part.start
        if len(around) >= limits.DEPTH or self._room < 0:
            return replace(part, defects=part.defects | {MailDefect.PARTS_CUT})
        pieces = _pieces(part, boundary)
        if not pieces:
            # Form mailers announce a multipart, name no boundary and send plain text.
            kind = part.kind if boundary else replace(part.kind, value="text/plain")
            return replace(part, kind=kind, defects=part.defects | {MailDefect.BOUNDARY_MISSING})
        default = "message/rfc822" if part.type == "multipart/digest" else "text/plain"
        children = []
        for start, end in pieces:
            if self._left <= 0:
                part = replace(part, defects=part.defects | {MailDefect.PARTS_CUT})
                break
            children.append(self.part(start, end, (*around, boundary), default))
        return replace(part, children=tuple(children))


def _mended(value: str, default: str) -> str:
    """A media type for one that is none: ``text`` alone is plain text, nonsense is the default."""
    if value in {"text", "html"}:
        return "text/html" if value == "html" else "text/plain"
    if value == "multipart":
        return "multipart/mixed"
    return default


def _pieces(part: Part, boundary: str) -> list[tuple[int, int]]:
    """Where the parts lie, whether the headers name the right boundary or not."""
    named = boundary.encode("utf-8").rstrip()
    pieces = _between(part, named) if named else []
    if not pieces and (shown := _BOUNDARY_LINE.search(part.raw, part.start, part.end)):
        pieces = _between(part, shown[1])
    return pieces


def _between(part: Part, name: bytes) -> list[tuple[int, int]]:
    """What lies between the lines of this boundary; the last piece may lack its end."""
    pieces: list[tuple[int, int]] = []
    start = -1
    for begin, end, is_last in _boundary_lines(part, b"--" + name):
        if start >= 0:
            pieces.append((start, max(start, _line_end_before(part.raw, begin))))
        start = -1 if is_last else _behind_line_end(part.raw, end, part.end)
        if len(pieces) > limits.PARTS:
            break
    if start >= 0:
        pieces.append((start, part.end))
    return pieces


def _boundary_lines(part: Part, mark: bytes) -> Iterator[tuple[int, int, bool]]:
    """Begin and end of each line that is the boundary, and whether it closes the last part."""
    raw, position, misses = part.raw, part.start, 0
    while misses < _MOST_MISSES:
        begin = raw.find(mark, position, part.end)
        if begin < 0:
            return
        position = begin + len(mark)
        rest = _AFTER_MARK.match(raw, position, part.end)
        if rest and (begin == 0 or raw[begin - 1] in b"\r\n"):
            yield begin, rest.end(), bool(rest[1])
        else:
            misses += 1
    # A pattern takes longer to make than most mails to be cut, but a hostile one is cut faster.
    escaped = re.escape(mark)
    line = re.compile(escaped + rb"(?<![^\r\n]" + escaped + rb")" + _AFTER_MARK.pattern)
    for match in line.finditer(raw, position, part.end):
        yield match.start(), match.end(), bool(match[1])


def _line_end_before(raw: bytes, position: int) -> int:
    """The place of the line end before ``position``; it belongs to the boundary."""
    return position - (2 if raw[position - 2 : position] == b"\r\n" else 1)


def _behind_line_end(raw: bytes, position: int, end: int) -> int:
    return min(end, position + (2 if raw[position : position + 2] == b"\r\n" else 1))
