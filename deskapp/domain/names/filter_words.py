"""Words that filter: ``land:NI``, ``topic:hydrogen``, ``von:2026-01``, ``tag:"two words"``.

A text falls into pieces that put together are the text again, so that one can be taken out
or put in while the rest stays as it was typed.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from deskapp.domain.names.folding import fold

# Atomic groups: whatever is typed is read in one go, without a second look.
_VALUE = r'(?>"[^"]*"?|[^\s",]+)'
_FILTER = re.compile(rf"(?<!\S)([^\W\d_][\w-]*):((?:{_VALUE}?,)*{_VALUE}?)(?!\S)")
_VALUES = re.compile(_VALUE)
_PLAIN = re.compile(r'[^\s",:]+')


class Key(Enum):
    """What can be filtered by, beside the own fields of an office."""

    LAND = "land"
    TOPIC = "topic"
    OPEN = "open"
    KIND = "kind"
    STATE = "state"
    OWNER = "owner"
    SINCE = "from"
    UNTIL = "to"
    CHANNEL = "channel"
    TYPE = "type"
    TAG = "tag"
    INITIATIVE = "initiative"
    ORGANISATION = "organisation"
    THIRD_PARTY = "at"
    FILE = "file"
    """The list in which a record came."""


WORDS: dict[Key, tuple[str, str]] = {
    Key.LAND: ("land", "state"),
    Key.TOPIC: ("thema", "topic"),
    Key.OPEN: ("offen", "open"),
    Key.KIND: ("art", "kind"),
    Key.STATE: ("status", "status"),
    Key.OWNER: ("zuständig", "owner"),
    Key.SINCE: ("von", "from"),
    Key.UNTIL: ("bis", "to"),
    Key.CHANNEL: ("kanal", "channel"),
    Key.TYPE: ("typ", "type"),
    Key.TAG: ("schlagwort", "tag"),
    Key.INITIATIVE: ("initiative", "initiative"),
    Key.ORGANISATION: ("organisation", "organisation"),
    Key.THIRD_PARTY: ("bei", "at"),
    Key.FILE: ("datei", "file"),
}
"""How each is typed, in German and in English; both are understood everywhere."""

_KEYS = {fold(word): key for key, words in WORDS.items() for word in words} | {
    "stand": Key.STATE,
    "seit": Key.SINCE,
    "since": Key.SINCE,
    "until": Key.UNTIL,
    "organization": Key.ORGANISATION,
}
_YES = frozenset({"ja", "j", "yes", "y", "1"})
_NO = frozenset({"nein", "n", "no", "0"})


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of the text. Where it looks like a filter it has the word before the colon.

    ``values`` are alternatives; there is none while a person is still typing the first.
    """

    text: str
    name: str = ""
    values: tuple[str, ...] = ()

    @property
    def key(self) -> Key | None:
        """What it filters by; none for words, own fields, and what is no filter at all."""
        return _KEYS.get(fold(self.name))


def pieces(text: str) -> tuple[Piece, ...]:
    """The text in pieces, in its order."""
    found: list[Piece] = []
    end = 0
    for match in _FILTER.finditer(text):
        if match.start() > end:
            found.append(Piece(text[end : match.start()]))
        values = (value.strip('"').strip() for value in _VALUES.findall(match[2]))
        found.append(Piece(match[0], match[1], tuple(value for value in values if value)))
        end = match.end()
    if end < len(text):
        found.append(Piece(text[end:]))
    return tuple(found)


def written(name: str, *values: str) -> str:
    """A filter as it is typed, its values in quotes where they need them."""
    return f"{name}:" + ",".join(map(_quoted, values))


def joined(parts: Iterable[Piece]) -> str:
    """The text of pieces, as where one was taken out."""
    return "".join(part.text for part in parts)


def yes_or_no(value: str) -> bool | None:
    """What an answer such as ``ja`` or ``no`` means; none where it is neither."""
    word = fold(value)
    return True if word in _YES else False if word in _NO else None


def _quoted(value: str) -> str:
    plain = value.replace('"', " ").strip()
    return plain if _PLAIN.fullmatch(plain) else f'"{plain}"'
