"""Contact cards (vCard 2.1, 3.0 and 4.0: RFC 2426, RFC 6350) as phones and Outlook write them."""

import codecs
import io
import quopri
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Final

from deskapp.application.ports.mail import UnreadableMail, UnreadableReason
from deskapp.domain.mail.contact_card import ContactCard

_LARGEST: Final = 64 * 1024 * 1024
_MOST_CARDS: Final = 100_000
_LONGEST_VALUE: Final = 4000
_LONGEST_LINE: Final = 64 * 1024
"""Characters of a folded line that are kept; only a picture has more."""
_DOUBLED_RETURNS: Final = re.compile(r"\r{2,}\n?")
_LINE: Final = re.compile(r'(?:[\w-]++\.)?([\w-]++)((?:;(?:[^:;"]|"[^"]*+")*+)*+):(.*)', re.DOTALL)
_QUOTED_PRINTABLE: Final = re.compile(r";(?:ENCODING=)?(?:QUOTED-PRINTABLE|QP)\b", re.IGNORECASE)
_CHARSET: Final = re.compile(r';CHARSET="?([\w.-]{1,40})', re.IGNORECASE)
_KNOWN_CHARSET: Final = re.compile(
    r"utf-?(?:8|16(?:le|be)?)|us-ascii|(?:x-)?mac-?roman|(?:iso-?8859-|windows-?125|cp)\d{1,4}"
    r"|koi8-[ru]|shift_jis|gb(?:2312|k|18030)|big5|euc-(?:jp|kr)|iso-2022-jp",
    re.IGNORECASE,
)
_PART: Final = re.compile(r"((?:[^;\\]|\\.|\\$)*+)(?:;|$)", re.DOTALL)
_ESCAPE: Final = re.compile(r"\\([\\;,:nN])")
_CONTROL: Final = re.compile(
    r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]+"
)


@dataclass(frozen=True, slots=True)
class Property:
    """One property of a card; its name and its parameters are in upper case."""

    name: str
    value: str
    parameters: str = ""

    @property
    def text(self) -> str:
        """The whole value in one line."""
        return _plain(self.value)

    def parts(self, count: int) -> tuple[str, ...]:
        """The first parts that semicolons divide, empty where there are fewer."""
        found = [_plain(part) for part in _PART.findall(self.value)[:count]]
        return tuple((found + [""] * count)[:count])


def read_cards(raw: bytes) -> tuple[ContactCard, ...]:
    """The cards of a file in their order; raises `UnreadableMail` where there is none."""
    if len(raw) > _LARGEST:
        raise UnreadableMail(UnreadableReason.TOO_LARGE)
    cards = tuple(map(_card, islice(cards_in(raw), _MOST_CARDS)))
    if not cards:
        raise UnreadableMail(UnreadableReason.NO_CARD)
    return cards


def _text(raw: bytes) -> str:
    if raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return raw.decode("utf-16", "replace")
    if raw[1:2] == b"\0":
        return raw.decode("utf-16-le", "replace")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return raw.decode("cp1252", "replace")


def cards_in(raw: bytes) -> Iterator[list[Property]]:
    """The properties of each card; a card within a card (AGENT) is passed over."""
    depth = 0
    properties: list[Property] = []
    for line in _unfolded(_lines(_text(raw))):
        match = _LINE.match(line)
        if match is None:
            continue
        name, value = match[1].upper(), match[3]
        if name == "BEGIN" and value.strip().upper() == "VCARD":
            depth += 1
        elif name == "END" and depth:
            depth -= 1
            if not depth:
                yield properties
                properties = []
        elif depth == 1:
            text = _decoded(match[2], value[:_LONGEST_VALUE])
            properties.append(Property(name, text, match[2].upper()))
    if properties:
        yield properties  # the file was cut off


def _lines(text: str) -> Iterator[str]:
    """The lines of all systems; several returns before a line feed are one line end."""
    if "\r\r" in text:
        text = _DOUBLED_RETURNS.sub("\n", text)
    return (line.removesuffix("\n") for line in io.StringIO(text, newline=None))


def _unfolded(lines: Iterable[str]) -> Iterator[str]:
    """The logical lines; version 2.1 folds at blanks and keeps them, later ones add a blank."""
    waiting, length = [""], 0
    keeps_blank = soft = False
    for line in lines:
        if soft:
            if length < _LONGEST_LINE:
                waiting[-1] = waiting[-1][:-1]
            part = line
        elif length and line[:1] in {" ", "\t"}:
            part = line if keeps_blank else line[1:]
        else:
            yield "".join(waiting)
            waiting, length, part = [], 0, line
        if length < _LONGEST_LINE:
            waiting.append(part)
            length += len(part)
        if line.upper().startswith("VERSION:"):
            keeps_blank = line.strip().endswith("2.1")
        soft = line.endswith("=") and bool(_QUOTED_PRINTABLE.search(waiting[0].partition(":")[0]))
    yield "".join(waiting)


def _decoded(parameters: str, value: str) -> str:
    if not _QUOTED_PRINTABLE.search(parameters):
        return value
    data = quopri.decodestring(value.encode("utf-8", "replace"))
    charset = _CHARSET.search(parameters)
    if charset and _KNOWN_CHARSET.fullmatch(charset[1]):
        try:
            return data.decode(charset[1], "replace")
        except LookupError:
            pass
    return _text(data)


def _card(properties: list[Property]) -> ContactCard:
    first = {each.name: each for each in reversed(properties)}
    nothing = Property("", "")
    family, given = first.get("N", nothing).parts(2)
    return ContactCard(
        formatted_name=first.get("FN", nothing).text,
        family_name=family,
        given_name=given,
        organisation=first.get("ORG", nothing).parts(1)[0],
        emails=_values(properties, "EMAIL", "mailto:"),
        phones=_values(properties, "TEL", "tel:"),
    )


def _values(properties: list[Property], name: str, scheme: str) -> tuple[str, ...]:
    found = (each.text for each in properties if each.name == name)
    return tuple(value.removeprefix(scheme) for value in found if value)


def _plain(text: str) -> str:
    unescaped = _ESCAPE.sub(lambda m: " " if m[1] in "nN" else m[1], text)
    return _CONTROL.sub(" ", unescaped).strip()
