"""Cuts a passage into sentences: dots of abbreviations, ordinals and initials end none."""

import re
from collections.abc import Iterator

from deskapp.domain.promises.word_table import words

_END = re.compile(r"[.!?…]+[\"“”»«)\]]*\s+")
_WORD_BEFORE = re.compile(r"([\w.&/-]*)$")
_FIRST_WORD = re.compile(r"\W*(\w+)")
_ONLY_A_DATE = re.compile(r"\W*(?:(?:bis|am|zum|ab|by|spätestens) ){0,2}[\d.]{1,10}", re.IGNORECASE)
_SHORTEST_WORD = 4
_LONGEST_LOOK = 40

_ABBREVIATIONS = words(
    """
    z b d h u a v i s o g f e k bzw ca dr prof dipl ing hr fr frau str nr abs art bzgl evtl ggf
    ggfs inkl exkl zzgl vgl usw usf etc sog max min mind tel st jan feb febr mrz apr jun jul aug
    sep sept okt oct nov dez dec mo di mi do sa so mr mrs ms approx incl esp no vs resp spät
    spätest vorauss voraussichtl lt allg betr entspr gem mio mrd std
    """
)
_STARTERS = words(
    """
    wir ich sie das dies die der den dem bis danach dann bitte im in am an auf für mit es ein
    eine unser unsere vielen mehr falls wenn sollten sollte wie als auch bei zu vom von nach ab
    und aber ihr ihre ihnen herzlichen haben können gern gerne da so we i you the our if please
    until by on this that it then after thank thanks should
    """
)


def sentences(masked: str) -> Iterator[tuple[int, int]]:
    """Where each sentence of the passage begins and ends, in order."""
    start = 0
    for found in _END.finditer(masked):
        if not _ONLY_A_DATE.fullmatch(masked, start, found.start()) and _ends(masked, found):
            yield start, found.end()
            start = found.end()
    if start < len(masked):
        yield start, len(masked)


def _ends(text: str, found: re.Match[str]) -> bool:
    behind = _FIRST_WORD.match(text[found.end() : found.end() + _LONGEST_LOOK])
    if found[0].rstrip(')]"“”»« \t') != ".":
        return True
    before = _WORD_BEFORE.search(text[max(0, found.start() - _LONGEST_LOOK) : found.start()])
    word = (before[1] if before else "").casefold()
    if behind is None:
        return True
    if word[-1:].isdigit():
        return _number_ends(word, behind[1])
    if word in _ABBREVIATIONS or "." in word or (len(word) == 1 and word.isalpha()):
        return behind[1][0].isupper() and behind[1].casefold() in _STARTERS - {"so", "a"}
    return not behind[1][0].islower() or len(word) >= _SHORTEST_WORD


def _number_ends(number: str, behind: str) -> bool:
    """After ``2026.`` or ``3.4.`` unless in small letters it goes on; after ``15.`` mostly not."""
    if behind.casefold() in _STARTERS:
        return not behind[0].islower()
    return len(number) > len("15") and not behind[0].islower() and not behind.isdigit()
