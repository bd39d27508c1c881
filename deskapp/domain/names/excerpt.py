"""The piece of a text in which a search found something, short enough for one line."""

import re
from collections.abc import Sequence

_VARIANTS = {
    "a": "[aàáâãäåāăą]e*",
    "o": "[oòóôõöøōőœ]e*",
    "u": "[uùúûüūůűų]e*",
    "e": "[eèéêëēėęě]",
    "i": "[iìíîïīįı]",
    "c": "[cçćč]",
    "l": "[lł]",
    "n": "[nñńň]",
    "s": "[sśšş]",
    "z": "[zźżž]",
}
_DOUBLE_S = "(?:ss|ß)"
_GAP = re.compile(r"\s+")
_BEFORE, _LENGTH = 24, 72


def excerpt(text: str, words: Sequence[str]) -> str:
    """The surroundings of the first of the words, in loose form, that begins a word of the text.

    Empty where none of them stands there in a spelling that is looked for.
    """
    if not words:
        return ""
    found = re.search("|".join(map(_spelled, words)), text, re.IGNORECASE)
    return "" if found is None else _around(text, found.start())


def _spelled(word: str) -> str:
    """A pattern for the spellings that a loose word usually stands for."""
    parts = ("".join(_VARIANTS.get(letter, letter) for letter in part) for part in word.split("ss"))
    return r"(?<![^\W_])" + _DOUBLE_S.join(parts)


def _around(text: str, at: int) -> str:
    """The words around a place, on one line, with an ellipsis where the text was cut."""
    begin = max(0, at - _BEFORE)
    if begin:
        begin = min(at, text.find(" ", begin, at) + 1 or at)
    piece = text[begin : begin + _LENGTH]
    if begin + _LENGTH < len(text):
        piece = piece.rpartition(" ")[0] or piece
    cut_before, cut_after = begin > 0, begin + len(piece) < len(text)
    return f"{'… ' * cut_before}{_GAP.sub(' ', piece).strip()}{' …' * cut_after}"
