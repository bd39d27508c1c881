"""Kölner Phonetik: names that sound alike in German have the same code (H. J. Postel, 1969)."""

import re

from deskapp.domain.names.folding import fold

_NOT_LETTERS = re.compile(r"[^a-z]")
_REPEATS = re.compile(r"(.)\1+")

_FIXED = (
    dict.fromkeys("aeijouy", "0")
    | {"h": "", "b": "1", "l": "5", "r": "7", "s": "8", "z": "8"}
    | dict.fromkeys("mn", "6")
    | dict.fromkeys("fvw", "3")
    | dict.fromkeys("gkq", "4")
)


def cologne_code(name: str) -> str:
    """The code of a name in digits: Müller-Lüdenscheidt is ``65752682``; empty without letters."""
    letters = _NOT_LETTERS.sub("", fold(name))
    codes = "".join(
        _code(before, letter, after)
        for before, letter, after in zip(f" {letters}", letters, f"{letters[1:]} ", strict=False)
    )
    single = _REPEATS.sub(r"\1", codes)
    return single[:1] + single[1:].replace("0", "")


def _code(before: str, letter: str, after: str) -> str:
    if letter in _FIXED:
        return _FIXED[letter]
    if letter == "p":
        return "3" if after == "h" else "1"
    if letter in "dt":
        return "8" if after in "csz" else "2"
    if letter == "x":
        return "8" if before in "ckq" else "48"
    hard_after = "ahkloqrux" if before == " " else "ahkoqux"
    return "4" if after in hard_after and before not in "sz" else "8"
