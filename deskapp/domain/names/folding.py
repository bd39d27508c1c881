"""The forms in which texts are compared, so that ``mueller`` finds Müller and ``lodz`` Łódź.

Three forms, each coarser than the one before: ``fold`` keeps ä and a apart, ``loose`` does
not, ``compact`` forgets where words end. They are stored beside the text; a query goes
through the same functions.
"""

import re
import unicodedata

_SPELLED_OUT = {
    "ä": "ae",
    "ö": "oe",
    "ü": "ue",
    "ø": "oe",
    "æ": "ae",
    "œ": "oe",
    "å": "aa",
    "ł": "l",
    "ı": "i",
}
_UNSEEN = frozenset({"Mn", "Me", "Cf"})
_PLAIN = frozenset(map(chr, range(128))) | frozenset("„“”‚‘’–—•«»€§")
"""Characters that fold to themselves, small letters among them: most texts have no others."""
_GAP = re.compile(r"[\W_]+")
_ASCII_GAPS = "".join(char if char.isalnum() else " " for char in map(chr, range(128)))
_VOWEL_E = re.compile(r"(?<=[aou])e+")


def fold(text: str) -> str:
    """The text without case, marks and invisible characters, umlauts spelled out (ß = ss)."""
    if text.isascii():
        return text.lower()
    spelled = _spelled(unicodedata.normalize("NFC", text))
    if spelled.isascii() or _PLAIN.issuperset(spelled):  # nearly every German text by now
        return spelled
    parts = unicodedata.normalize("NFKD", spelled)
    # NFKD brings up new capitals and letters (℡, ǿ), which are spelled out in their turn.
    return _spelled("".join(char for char in parts if unicodedata.category(char) not in _UNSEEN))


def _spelled(text: str) -> str:
    text = text.casefold()
    for letter, letters in _SPELLED_OUT.items():  # on long texts five times as fast as a table
        text = text.replace(letter, letters)
    return text


def fold_words(text: str) -> str:
    """The words of the folded text, one space between them: ``Ems-Achse`` is ``ems achse``."""
    folded = fold(text)
    if folded.isascii():  # most texts, and five times as fast as the pattern
        return " ".join(folded.translate(_ASCII_GAPS).split())
    return _GAP.sub(" ", folded).strip()


def loose(text: str) -> str:
    """The words of the folded text, one space between them, with ae, oe, ue as a, o, u.

    The e falls until none is left to fall: Lüerßen, Luerssen and Lürssen are all ``lurssen``.
    """
    return _without_falling_e(fold_words(text))


def compact(text: str) -> str:
    """The loose text without its spaces: ``In|du|strie. Zukunft`` is ``industriezukunft``.

    An e that comes to stand behind a, o or u falls too, so Auto-Ecke equals Autoecke.
    """
    return _without_falling_e(loose(text).replace(" ", ""))


def _without_falling_e(text: str) -> str:
    fallen = text.replace("ae", "a").replace("oe", "o").replace("ue", "u")
    # The pattern is slow and seldom needed: an e can stand behind one that fell.
    return _VOWEL_E.sub("", fallen) if "ee" in text else fallen


def query_tokens(query: str) -> tuple[str, ...]:
    """The words of a search text in loose form; each must be found."""
    return tuple(loose(query).split())
