"""Filters as a person types and reads them in the language in use."""

from collections.abc import Iterable
from enum import Enum

from deskapp.domain.addresses.laender import LAENDER
from deskapp.domain.initiative import InitiativeStatus
from deskapp.domain.inquiry import Channel, Kind, State
from deskapp.domain.names.filter_words import WORDS, Key, Piece, joined, pieces, written
from deskapp.domain.names.folding import fold, loose
from deskapp.domain.record import Id
from deskapp.wording.labels import label
from deskapp.wording.language import ENGLISH, current_language, translate


def narrowing(*filters: tuple[Key, str]) -> str:
    """Such as ``land:NI thema:Wasserstoff``; a value that stands empty does not narrow."""
    return " ".join(written(filter_word(key), value) for key, value in filters if value)


def filter_word(key: Key) -> str:
    """The word before the colon in the language in use."""
    return WORDS[key][current_language() == ENGLISH]


def coded(text: str, me: Id | None) -> str:
    """The text with codes for what choices are called, and the user for ``owner:me``.

    Records keep codes, and only the words of a language know what a person calls them. A value
    can be the beginning of several: ``status:wartet`` means waiting of both kinds.
    """
    return joined(_coded(piece, me) for piece in pieces(text))


def words_of_values(key: Key) -> tuple[str, ...]:
    """What can stand behind a filter, where that is the same in every office."""
    match key:
        case Key.LAND:
            return tuple(land_word(code) for code in LAENDER)
        case Key.OPEN:
            return (translate("filters", "yes"), translate("filters", "no"))
        case Key.OWNER:
            return (translate("filters", "me"), translate("filters", "team"))
    return tuple(dict.fromkeys(label(each) for kind in _CHOICES.get(key, ()) for each in kind))


def shown_filter(piece: Piece) -> str:
    """A filter as a person reads it: ``Land: Niedersachsen``."""
    name = filter_word(piece.key) if piece.key else piece.name
    values = ", ".join(_shown_value(piece.key, value) for value in piece.values)
    return f"{name[:1].upper()}{name[1:]}: {values}"


def land_word(code: str) -> str:
    """The name of a Land; a code unknown here stays as it is."""
    land = LAENDER.get(code)
    if land is None:
        return code
    return land.name_en if current_language() == ENGLISH else land.name_de


_CHOICES: dict[Key, tuple[type[Enum], ...]] = {
    Key.KIND: (Kind,),
    Key.STATE: (State, InitiativeStatus),
    Key.CHANNEL: (Channel,),
}
_ME = frozenset({"ich", "me", "mir"})


def _coded(piece: Piece, me: Id | None) -> Piece:
    if piece.key is None or not piece.values:
        return piece
    if piece.key is Key.OWNER and me is not None:
        values = tuple(me if fold(value) in _ME else value for value in piece.values)
    elif piece.key in _CHOICES:
        known = [each for kind in _CHOICES[piece.key] for each in kind]
        values = tuple(code for value in piece.values for code in _codes(known, value))
    else:
        return piece
    return Piece(written(piece.name, *values), piece.name, values)


def _codes(known: Iterable[Enum], value: str) -> tuple[str, ...]:
    """The codes of the choices whose label has the words; a value that fits none stays."""
    wanted = loose(value).split()
    found = (
        str(each.value)
        for each in known
        if all(f" {word}" in f" {loose(label(each))}" for word in wanted)
    )
    return tuple(dict.fromkeys(found)) or (value,)


def _shown_value(key: Key | None, value: str) -> str:
    if key is Key.LAND:
        return land_word(value.upper()) if value.upper() in LAENDER else value
    for kind in _CHOICES.get(key, ()) if key else ():
        for each in kind:
            if each.value == value:
                return label(each)
    return value
