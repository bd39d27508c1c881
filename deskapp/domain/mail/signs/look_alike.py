"""Domains that look like another one (Unicode Technical Standard 39, in small)."""

import re
import unicodedata
from collections.abc import Iterable
from typing import Final

_LONGEST_DOMAIN: Final = 253
_LONGEST_LABEL: Final = 63
_PUNYCODE: Final = "xn--"

# Letters of other alphabets and signs, each before the letter that it is drawn as.
_PAIRS_DRAWN: Final = (
    "аa вb еe зe ѕs іi јj кk мm нh оo рp сc тt уy хx ԁd ԛq ԝw һh ӏl ьb ѵv гr αa βb "
    "γy εe ηn ιi κk νv οo ρp τt υu χx ωw ϲc ϳj ıi ɩi ⅼl ǀl |l 1l ɑa ɡg ʋv ʏy օo ոn "
    "սu հh ցg øo łl đd 0o ‐- ‑- –- "
)
_DRAWN_AS: Final = {ord(pair[0]): pair[1] for pair in _PAIRS_DRAWN.split()}
_PAIRS: Final = (("i", "l"), ("rn", "m"), ("vv", "w"), ("cl", "d"))


def decoded(domain: str) -> str:
    """A domain with its punycode labels as the letters that they stand for."""
    return ".".join(map(_decoded, domain[:_LONGEST_DOMAIN].lower().rstrip(".").split(".")))


def skeleton(domain: str) -> str:
    """What a domain looks like at a glance: domains that look alike have the same skeleton."""
    letters = unicodedata.normalize("NFKD", decoded(domain).casefold())
    plain = "".join(each for each in letters if not unicodedata.combining(each))
    drawn = plain.translate(_DRAWN_AS)
    for pair, letter in _PAIRS:
        drawn = drawn.replace(pair, letter)
    return drawn


def imitated(domain: str, known: Iterable[str]) -> str:
    """The known domain that another one looks like without being it, or part of it; or nothing."""
    shown = domain.lower().rstrip(".")
    domains = [each.lower().rstrip(".") for each in known]
    if any(shown == each or shown.endswith(f".{each}") for each in domains):
        return ""
    drawn = skeleton(shown)
    return next((each for each in domains if skeleton(each) == drawn), "")


def mixes_alphabets(domain: str) -> bool:
    """Whether a label mixes Latin letters with others, or has none but others drawn as Latin."""
    return any(map(_deceives, decoded(domain).split(".")))


def _deceives(label: str) -> bool:
    alphabets = {_alphabet(each) for each in label if each.isalpha()}
    if len(alphabets) > 1 and "LATIN" in alphabets:
        return True
    drawn = label.translate(_DRAWN_AS)
    foreign = bool(alphabets) and "LATIN" not in alphabets
    return foreign and all(each.isascii() for each in drawn)


def _alphabet(letter: str) -> str:
    name = unicodedata.name(letter, "?").split(" ", 1)[0]
    # Japanese is written in three alphabets, with Latin letters between them.
    return "HAN" if name in {"CJK", "HIRAGANA", "KATAKANA"} else name


def _decoded(label: str) -> str:
    if not label.startswith(_PUNYCODE) or len(label) > _LONGEST_LABEL:
        return label
    try:
        return label[len(_PUNYCODE) :].encode("ascii").decode("punycode")
    except UnicodeError:
        return label


HIDDEN_DIRECTION: Final = re.compile("[\u202a-\u202e\u2066-\u2069\u200e\u200f]")
"""Characters that turn the direction in which text is drawn."""
