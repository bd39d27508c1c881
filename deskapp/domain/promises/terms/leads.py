"""The words before a term, which say on which side of its day it lies."""

import re

from deskapp.domain.promises.terms.term import Side
from deskapp.domain.promises.terms.vocabulary import any_of
from deskapp.domain.promises.word_table import words

_SIDES = {
    Side.APART: "ab seit vom von fuer from since for of dated fruehestens zwischenzeitlich"
    " letzten letzter letzte letztem vergangenen vergangener vergangene vorigen voriger last"
    " past previous jeden jeder jedem jede every each starting erstmals",
    Side.AFTER: "nach after nachdem",
    Side.BEFORE: "vor before vorm",
    Side.BY: "bis by until till spaetestens laengstens",
    Side.ON: "am im in an on at zum zur ueber uebers over zu gegen during waehrend zwischen between"
    " noch diese",
}
_SIDE_OF = {word: side for side, text in _SIDES.items() for word in text.split()}
_FILLERS = words(
    """
    dem den der die das the ca etwa circa rund um ungefaehr around about approximately
    voraussichtlich vermutlich wohl einschliesslich einschl inkl inklusive towards including
    erst schon bereits rechtzeitig kurz shortly just gleich even already sometime irgendwann
    """
)
_LEAD = re.compile(rf"(?:(?<!\w)(?:{any_of([*_SIDE_OF, *_FILLERS])})\.? )+$")
_LONGEST = 70
_BEFORE_AGAIN = re.compile(r"(?:tag|tage|woche|wochen|monat|monate|days?|weeks?|months?) $")
_LAST_BEHIND = re.compile(
    r",? spaetestens(?! (?:am|bis|zum|in|im|on|by|den|dem|the|mo|di|mi|do|fr|sa|so|kw|naechst"
    r"|kommend|heute|uebermorgen|tues|wed|thu|tomorrow|today|end|anfang|\d))(?!\w)"
)
_STRONGEST = (Side.APART, Side.AFTER, Side.BEFORE, Side.BY, Side.ON)


def lead(sentence: str, start: int) -> tuple[int, Side, bool]:
    """Where the words before a term begin, its side, and whether it is the outermost date."""
    begin = max(0, start - _LONGEST)
    found = _LEAD.search(sentence[begin:start])
    if found is None:
        return start, Side.BARE, False
    before = re.findall(r"\w+", found[0])
    sides = {_SIDE_OF[word] for word in before if word in _SIDE_OF}
    side = next((side for side in _STRONGEST if side in sides), Side.BARE)
    if side in {Side.BEFORE, Side.AFTER} and _BEFORE_AGAIN.search(
        sentence[: begin + found.start()][-12:]
    ):
        side = Side.APART
    return begin + found.start(), side, "spaetestens" in before


def last_behind(sentence: str, stop: int) -> int:
    """Behind a ``spätestens`` or ``at the latest`` that follows the term; ``stop`` without one."""
    found = _LAST_BEHIND.match(sentence, stop)
    return found.end() if found else stop
