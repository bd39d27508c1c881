"""Slips of the pen in the words that matter most: ``Feitag``, ``bekomen``, ``Okotber``."""

import re
from collections.abc import Iterator
from functools import cache

from deskapp.domain.promises.word_table import words

_WORDS = words(
    """
    montag dienstag mittwoch donnerstag freitag samstag sonntag monday tuesday wednesday thursday
    friday saturday januar februar august september oktober november dezember january february
    october december spaetestens kommenden kommender naechsten naechster tomorrow uebermorgen
    innerhalb within arbeitstagen werktagen antworten antwort melden bekommen erhalten schicken
    senden zusenden uebersenden informieren beantworten bearbeiten rueckmeldung bescheid rechnung
    angebot unterlagen protokoll receive answer
    """
)
_LONG_WORD = re.compile(r"(?<![\w@.-])[a-z]{5,14}(?![\w@-])")


@cache
def _slips() -> dict[str, str]:
    return {slip: word for word in sorted(_WORDS) for slip in _slips_of(word) if slip not in _WORDS}


def _slips_of(word: str) -> Iterator[str]:
    """With a letter left out or two changed about, the first and the last in their places."""
    for at in range(1, len(word) - 1):
        yield word[:at] + word[at + 1 :]
        if at < len(word) - 2:
            yield word[:at] + word[at + 1] + word[at] + word[at + 2 :]


def _right(found: re.Match[str]) -> str:
    return _slips().get(found[0], found[0])


def without_slips(folded: str) -> str:
    """The folded text with these words spelled right."""
    return _LONG_WORD.sub(_right, folded)
