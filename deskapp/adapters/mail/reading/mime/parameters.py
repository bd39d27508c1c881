"""Content-Type and Content-Disposition: a value with parameters (RFC 2045, RFC 2231)."""

import re
import urllib.parse
from dataclasses import dataclass, field
from typing import Final

from deskapp.adapters.mail.reading.mime import limits
from deskapp.adapters.mail.reading.mime.charsets import decode
from deskapp.adapters.mail.reading.mime.encoded_words import decode_words
from deskapp.adapters.mail.reading.mime.visible import one_line

_PARAMETER: Final = re.compile(
    rb"""(?:^|[;\s]) ([^\s=;"]{1,80}) [ \t]* = [ \t]* (?: "((?:[^"\\]|\\.)*)" | ([^;]*) )""",
    re.VERBOSE | re.DOTALL,
)
_SECTION: Final = re.compile(r"^(.*?)(?:\*(\d{1,3}))?(\*?)$")
_ESCAPED: Final = re.compile(rb'\\(["\\])')


@dataclass(frozen=True, slots=True)
class Parameterised:
    """A value in lower case (``text/html``) with its parameters, their names in lower case."""

    value: str = ""
    parameters: dict[str, str] = field(default_factory=dict)

    def get(self, name: str) -> str:
        """The parameter of this name or an empty text."""
        return self.parameters.get(name, "")


def parse_parameterised(raw: bytes) -> Parameterised:
    """Taken apart; what cannot be a parameter is passed over."""
    value, _, rest = raw[: limits.HEADER_BYTES].partition(b";")
    if b"=" in value and b"/" not in value:  # "Content-Disposition: filename=…" without its value
        value, rest = b"", raw
    sections: dict[str, list[tuple[int, bool, bytes]]] = {}
    for number, match in enumerate(_PARAMETER.finditer(rest)):
        if number >= limits.PARAMETERS:
            break
        quoted, bare = match[2], match[3]
        content = _ESCAPED.sub(rb"\1", quoted) if quoted is not None else bare.strip()
        section = _SECTION.match(match[1].decode("ascii", "replace").lower())
        if section:
            entry = (int(section[2] or 0), bool(section[3]), content)
            sections.setdefault(section[1], []).append(entry)
    keyword = value.decode("ascii", "replace").strip().lower()
    return Parameterised(keyword, {name: _joined(found) for name, found in sections.items()})


def _joined(sections: list[tuple[int, bool, bytes]]) -> str:
    """The sections of one parameter in order; the extended form wins over a plain one beside it."""
    if any(encoded for _, encoded, _ in sections):
        plain_too = [s for s in sections if s[1] or s[0] > 0]
        sections = plain_too or sections
    sections = sorted(sections, key=lambda s: s[0])
    encoded = sections[0][1]
    charset, data = b"", b""
    for number, (_, percent, content) in enumerate(sections):
        piece = content
        if percent and number == 0 and content.count(b"'") >= 2:  # noqa: PLR2004  charset'language'text
            charset, _, piece = content.split(b"'", 2)
        data += urllib.parse.unquote_to_bytes(piece) if percent else piece
        if not encoded and number == 0 and len(sections) > 1 and sections[1][0] == 0:
            break  # given twice: the first counts
    text = decode(data, charset.decode("ascii", "replace"))
    return one_line(text if encoded else decode_words(text))
