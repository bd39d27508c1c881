"""Whether an automatic answer says that a person has left for good; rather silent than wrong."""

import re
from typing import Final

_LOOKED_AT: Final = 4_000
_LONGEST_SENTENCE: Final = 300

_BODY: Final = r"""(?:uns|(?:dem|das|der|die|unser\w*|im|ihr\w*)?\ ?(?:unternehmen|firma|haus|hause|
    betrieb|behörde|amt|ministerium|verband|kammer|organisation|initiative|gesellschaft|ihk|hwk|
    stadt|landkreis|verein|verwaltung))"""
_GERMAN: Final = re.compile(
    rf"""\b(?:
      (?:ist|bin|arbeitet|arbeite)\ (?:\w+\ )?nicht\ (?:mehr|länger)\ (?:länger\ )?
        (?:bei|für|in|im|an)\ (?:der\ |dem\ |den\ )?[\w.&'-]+(?:\ [\w.&'-]+){{0,5}}?
        \ (?:tätig|beschäftigt|angestellt)\b
    | (?:ist|bin|arbeitet|arbeite)\ nicht\ (?:mehr|länger)\ (?:bei|für)\ (?:uns\b|{_BODY})
    | nicht\ (?:mehr|länger)\ (?:im|in\ unserem)\ (?:unternehmen|betrieb)\b
    | (?:hat|habe)\ (?:\w+\ ){{0,6}}?(?:{_BODY}|die\ [\w-]+)\ (?:\w+\ ){{0,5}}?verlassen\b
    | (?:ist|bin)\ (?:[\w.]+\ ){{0,10}}?ausgeschieden\b
    | aus\ (?:dem\ (?:unternehmen|dienst)|{_BODY})\ ausgeschieden\b
    | (?:ist|bin)\ (?:[\w.]+\ ){{0,6}}?(?:im|in\ den|in\ die|in)\ (?:\w+\ )?
        (?:ruhestand|rente|altersteilzeit)\b
    | mein\w*\ nachfolge\w*\ (?:ist|tritt|übernimmt|hat)\b
    | ab\ (?:sofort|dem\ [\w. ]{{3,20}}?)\ (?:ist|übernimmt)\ (?:frau|herr)\ (?:[\w.-]+\ ){{1,5}}?
        (?:(?:dauerhaft|künftig)\ )?(?:für\ \w+(?:\ \w+){{0,3}}\ )?(?:dauerhaft\ |künftig\ )?
        zuständig\b
    )""",
    re.VERBOSE | re.IGNORECASE,
)
_ENGLISH: Final = re.compile(
    r"""\b(?:
      (?:is|am)\ no\ longer\ (?:work\w*|employed|with\ (?:us|the|our)|at\ (?:the|our)
        |part\ of|a\ member\ of)\b
    | no\ longer\ works?\ (?:for|at|here|with)\b
    | (?:has|have)\ (?:now\ |recently\ )?left\ (?:the|our|this)\ (?:\w+\ )?
        (?:company|organi[sz]ation|firm|team|institute|ministry|chamber|association|initiative)\b
    | (?:has|have)\ (?:now\ |recently\ )?retired\b
    | my\ successor\ (?:is|will)\b
    )""",
    re.VERBOSE | re.IGNORECASE,
)
_FOR_A_WHILE: Final = re.compile(
    r"""\b(?:heute|morgen|diese\ woche|bis\ (?:zum|ein)|urlaub\w*|elternzeit|mutterschutz|krank\w*
    |vertretung|vertritt|während|wieder\ (?:da|im|erreichbar|zurück)|zurück
    |today|tomorrow|this\ week|until|vacation|holiday|parental\ leave|sick\ leave|back\ (?:on|in|at)
    |return\w*|while)\b""",
    re.VERBOSE | re.IGNORECASE,
)
_SENTENCE_ENDS: Final = re.compile(
    r"(?<=[^\W\d]{3}[.!?])\s+|(?<=\d{4}[.!?])\s+|\n\s*\n|(?<=[!?])\s+"
)


def departure_sentence(text: str) -> str:
    """The sentence of an automatic answer that says so, or nothing.

    A sentence that speaks of a time, of holidays or of a return says nothing.
    """
    for sentence in _SENTENCE_ENDS.split(text[:_LOOKED_AT]):
        plain = " ".join(sentence.split())
        if len(plain) > _LONGEST_SENTENCE or _FOR_A_WHILE.search(plain):
            continue
        if _GERMAN.search(plain) or _ENGLISH.search(plain):
            return plain
    return ""
