"""Which encoding a text is in, guessed by what it would say."""

import codecs
from typing import Final

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SINGLE_BYTE: Final = ("cp1252", "mac-roman", "cp850")
_SAMPLE: Final = 1024 * 1024
_UMLAUTS: Final = frozenset("äöüÄÖÜß")
_TYPOGRAPHIC: Final = frozenset("€„“”‚‘’–—…§°«»\N{NO-BREAK SPACE}")
_FIRST_BEYOND_ASCII: Final = 0x80


def guessed_encoding(raw: bytes) -> str:
    """The name of the encoding in Python: by its mark, by zero bytes, or by the letters it gives.

    Bytes that are good UTF-8 are UTF-8. Of the others Windows-1252, Mac Roman and the code
    page of DOS (850) are told apart by their umlauts.
    """
    for mark, name in _MARKS:
        if raw.startswith(mark):
            return name
    if pairs := _pairs_with_zero(raw):
        return pairs
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError as error:
        # A file that was cut off may end within a character.
        if error.start < len(raw) - 3:
            return _single_byte(raw)
    return "utf-8"


def decoded(raw: bytes, encoding: str) -> str:
    """The text without its mark; bytes that say nothing become ``\N{REPLACEMENT CHARACTER}``."""
    return raw.decode(encoding, "replace").removeprefix("\N{ZERO WIDTH NO-BREAK SPACE}")


def _pairs_with_zero(raw: bytes) -> str:
    """UTF-16 without a mark: most characters of a list have one byte of zero."""
    sample = raw[:4000]
    if len(sample) < 2:  # noqa: PLR2004  one character
        return ""
    pairs = len(sample) // 2
    if sample[1::2].count(0) > pairs * 0.7:
        return "utf-16-le"
    return "utf-16-be" if sample[::2].count(0) > pairs * 0.7 else ""


def _single_byte(raw: bytes) -> str:
    text = raw[:_SAMPLE]
    scores = {name: _likelihood(text.decode(name, "replace"), text) for name in _SINGLE_BYTE}
    scores["cp1252"] += 1
    return max(scores, key=lambda name: scores[name])


def _likelihood(text: str, raw: bytes) -> float:
    """How much the characters beyond ASCII look as if they stood in German words.

    Capitals within a word and signs between letters speak against an encoding.
    """
    score = 0.0
    for at, byte in enumerate(raw):
        if byte < _FIRST_BEYOND_ASCII:
            continue
        char, before, after = text[at], text[at - 1 : at], text[at + 1 : at + 2]
        if char.isalpha():
            if char.isupper() and before.islower():
                score -= 2
            elif char in _UMLAUTS and (char.isupper() or before.isalpha()):
                score += 1.5
            else:
                score += 1 if before.isalpha() or char.isupper() else 0.5
        elif before.isalpha() and after.isalpha() and char != "’":
            score -= 2
        else:
            score += 0.5 if char in _TYPOGRAPHIC else -1
    return score
