"""How a name in a list of those who joined can be meant.

People call themselves ``Müller, Anna``, ``MÜLLER Anna``, ``Anna Müller (IHK)``, ``anna.mueller``
or ``iPad von Anna``, and a tool adds what it likes.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from deskapp.domain.names.person_name import PersonName, name_of_parts, parse_person_name

_LONGEST: Final = 120
_BRACKETS: Final = re.compile(r"[(\[{<]([^)\]}>]*)[)\]}>]?")
_BETWEEN: Final = re.compile(r"\s+[-–—/•·]+\s+|\s*[|•·]\s*|\s+(?:via|bei|@)\s+|@")
_NO_NAME: Final = re.compile(r"[^\w\s.,'’-]|\d|_")
_JOINED: Final = re.compile(r"(?<=[^\W\d_])[._](?=[^\W\d_])")
_HUMP: Final = re.compile(r"(?<=[a-zäöüß])(?=[A-ZÄÖÜ])")
_DEVICE: Final = re.compile(
    r"\b(?:i?phones?|ipads?|ipods?|macbooks?|imacs?|mac|galaxy|pixel|huawei|samsung|xiaomi|android"
    r"|redmi|oneplus|nokia|lenovo|thinkpad|dell|hp|asus|acer|surface|laptops?|notebooks?|desktops?"
    r"|pcs?|computer|rechner|handys?|smartphones?|tablets?|air|pro|mini|max|plus|ultra|telefon"
    r"|gast|gäste|guests?|teilnehmer(?:in|innen|nde)?|teilnehmende|participants?|users?|nutzer(?:in)?"
    r"|benutzer(?:in)?|anonym\w*|unbekannt\w*|unknown|zoom|teams|webex|caller|call-in|dial-in"
    r"|anrufer(?:in)?|einwahl|\w*raum|\w*saal|rooms?|meeting|meetings|host|moderation|technik"
    r"|beamer|kamera|camera|recorder|aufnahme)\b",
    re.IGNORECASE,
)
_LINKS: Final = frozenset({"von", "of", "vom", "der", "s", "the", "de"})
_BODY: Final = re.compile(
    r"\b(?:gmbh|mbh|ag|kg|e\. ?v|ihk|hwk|dihk|gruppe|team|verband|verein|ministerium|redaktion"
    r"|stadt|landkreis|kreis|info|service|sekretariat|büro|universität|hochschule|institut|region"
    r"|netzwerk|initiative|allianz|wirtschaftsförderung|kammer)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Reading:
    """Given and family name; ``is_turned`` where that takes the words the other way round."""

    given: str
    family: str
    is_turned: bool = False


@dataclass(frozen=True, slots=True)
class Readings:
    """Every way a name can be meant; ``single`` are names that stand alone, given ones mostly."""

    full: tuple[Reading, ...] = ()
    single: tuple[str, ...] = ()
    is_device: bool = False

    @property
    def says_nothing(self) -> bool:
        """Whether there is no name at all."""
        return not self.full and not self.single


def readings(shown: str) -> Readings:
    """How a name can be meant; a thousand characters are no name."""
    if len(shown) > _LONGEST:
        return Readings()
    shown = unicodedata.normalize("NFC", shown)
    full: dict[Reading, None] = {}
    single: dict[str, None] = {}
    is_device = bool(_DEVICE.search(shown))
    for part in _parts(shown):
        own = _names_on_device(part) if _DEVICE.search(part) else part
        for each in _full(own):
            full.setdefault(each)
        for alone in _single(own, is_device=own is not part):
            single.setdefault(alone)
    return Readings(tuple(full), () if full else tuple(single), is_device)


def _parts(shown: str) -> Iterator[str]:
    """What stands outside of brackets, cut where affiliations begin, and what stands in them."""
    inside = [match[1] for match in _BRACKETS.finditer(shown)]
    for text in (_BRACKETS.sub(" ", shown), *inside):
        for part in _BETWEEN.split(text):
            plain = " ".join(_NO_NAME.sub(" ", _JOINED.sub(" ", part)).split()).strip(" .,'’-")
            if plain and not _BODY.search(plain.split(",")[0]):
                yield plain


def _full(part: str) -> Iterator[Reading]:
    before, comma, behind = (piece.strip() for piece in part.partition(","))
    if comma and behind and not _BODY.search(behind):
        yield from _reading(name_of_parts(behind, before))
    words = before.split()
    if len(words) == 1 and not comma:
        words = _HUMP.sub(" ", before).split()
    if len(words) < 2:  # noqa: PLR2004  given and family name
        return
    loud = [word for word in words if len(word.strip(".")) > 1 and word.isupper()]
    if len(loud) == 1 and len(words) == 2:  # noqa: PLR2004  MÜLLER Anna, Anna MÜLLER
        quiet = next(word for word in words if word is not loud[0])
        yield from _reading(name_of_parts(quiet, loud[0]))
        return
    yield from _reading(parse_person_name(" ".join(words)))
    yield from _reading(name_of_parts(words[0], " ".join(words[1:])))
    if not comma:
        yield from _reading(name_of_parts(" ".join(words[1:]), words[0]), is_turned=True)
        yield from _reading(name_of_parts(words[-1], " ".join(words[:-1])), is_turned=True)


def _reading(name: PersonName, *, is_turned: bool = False) -> Iterator[Reading]:
    if name.first_name and name.last_name:
        yield Reading(name.first_name, name.last_name, is_turned)


def _single(part: str, *, is_device: bool) -> Iterator[str]:
    name = parse_person_name(part.split(",", maxsplit=1)[0])
    alone = name.last_name or name.first_name
    if alone and not (name.last_name and name.first_name):
        yield alone
        if is_device and len(alone) > 2 and alone.endswith("s"):  # noqa: PLR2004  Annas iPhone
            yield alone[:-1]


def _names_on_device(part: str) -> str:
    """Whose device it is: ``iPad von Anna`` and ``Anna's iPad`` are those of Anna."""
    words = _DEVICE.sub(" ", re.sub(r"['’]s?\b", " ", part)).split()
    return " ".join(word for word in words if word.casefold() not in _LINKS and len(word) > 1)
