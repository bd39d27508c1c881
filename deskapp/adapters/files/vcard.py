"""Contact cards (vCard 2.1, 3.0 and 4.0: RFC 2426, RFC 6350) as phones and Outlook write them."""

import codecs
import quopri
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from deskapp.application.ports.mail import UnreadableMail, UnreadableReason
from deskapp.domain.mail.contact_card import ContactCard

_LARGEST: Final = 64 * 1024 * 1024
_MOST_CARDS: Final = 100_000
_LONGEST_VALUE: Final = 4000
_LINE_END: Final = re.compile(r"\r*\n|\r+")
_LINE: Final = re.compile(r'(?:[\w-]++\.)?([\w-]++)((?:;(?:[^:;"]|"[^"]*+")*+)*+):(.*)', re.DOTALL)
_QUOTED_PRINTABLE: Final = re.compile(r";(?:ENCODING=)?(?:QUOTED-PRINTABLE|QP)\b", re.IGNORECASE)
_CHARSET: Final = re.compile(r';CHARSET="?([\w.-]{1,40})', re.IGNORECASE)
_KNOWN_CHARSET: Final = re.compile(
    r"utf-?(?:8|16(?:le|be)?)|us-ascii|(?:x-)?mac-?roman|(?:iso-?8859-|windows-?125|cp)\d{1,4}"
    r"|koi8-[ru]|shift_jis|gb(?:2312|k|18030)|big5|euc-(?:jp|kr)|iso-2022-jp",
    re.IGNORECASE,
)
_SEMICOLON: Final = re.compile(r"(?<!\\);")
_ESCAPE: Final = re.compile(r"\\([\\;,:nN])")
_CONTROL: Final = re.compile(
    r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]+"
)


@dataclass(frozen=True, slots=True)
class _Property:
    """One property of a card, its name in upper case."""

    name: str
    value: str

    def parts(self) -> tuple[str, str]:
        """The first two of the parts that semicolons divide."""
        first, second, *_ = *_SEMICOLON.split(self.value, maxsplit=2), ""
        return _plain(first), _plain(second)


def read_cards(raw: bytes) -> tuple[ContactCard, ...]:
    """The cards of a file in their order; raises `UnreadableMail` where there is none."""
    if len(raw) > _LARGEST:
        raise UnreadableMail(UnreadableReason.TOO_LARGE)
    cards = tuple(map(_card, _blocks(raw)))
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


def _blocks(raw: bytes) -> Iterator[list[_Property]]:
    """The properties of each card; a card within a card (AGENT) is passed over."""
    depth, cards = 0, 0
    properties: list[_Property] = []
    for line in _unfolded(_LINE_END.split(_text(raw))):
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
                properties, cards = [], cards + 1
        elif depth == 1:
            properties.append(_Property(name, _decoded(match[2], value[:_LONGEST_VALUE])))
        if cards >= _MOST_CARDS:
            return
    if properties:
        yield properties  # the file was cut off


def _unfolded(lines: list[str]) -> Iterator[str]:
    """The logical lines; version 2.1 folds at blanks and keeps them, later ones add a blank."""
    waiting: list[str] = []
    keeps_blank = soft = False
    for line in lines:
        if waiting and soft:
            waiting[-1] = waiting[-1][:-1]
            waiting.append(line)
        elif waiting and line[:1] in {" ", "\t"}:
            waiting.append(line if keeps_blank else line[1:])
        else:
            if waiting:
                yield "".join(waiting)
            waiting = [line]
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


def _card(properties: list[_Property]) -> ContactCard:
    first = {each.name: each for each in reversed(properties)}
    nothing = _Property("", "")
    family, given = first.get("N", nothing).parts()
    return ContactCard(
        formatted_name=_plain(first.get("FN", nothing).value),
        family_name=family,
        given_name=given,
        organisation=first.get("ORG", nothing).parts()[0],
        emails=_values(properties, "EMAIL", "mailto:"),
        phones=_values(properties, "TEL", "tel:"),
    )


def _values(properties: list[_Property], name: str, scheme: str) -> tuple[str, ...]:
    found = (_plain(each.value) for each in properties if each.name == name)
    return tuple(value.removeprefix(scheme) for value in found if value)


def _plain(text: str) -> str:
    unescaped = _ESCAPE.sub(lambda m: " " if m[1] in "nN" else m[1], text)
    return _CONTROL.sub(" ", unescaped).strip()
