"""What of an answer to somebody else may stand in a new one: its own words, with marks for names.

A mark is a placeholder that is still to be filled, so nothing leaves as long as one stands there.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from deskapp.domain.checks.parts import MASK, parts_of

NAME, BODY, ADDRESS, NUMBER = "{{ name }}", "{{ organisation }}", "{{ mail }}", "{{ nummer }}"
_BEFORE_A_NAME: Final = (
    r"frau|herrn?|mrs?\.?|ms\.?|dr\.?|prof\.?|professor(?:in)?|familie|liebe[rn]?|sehr geehrte[rn]?"
)
_NUMBER: Final = re.compile(r"\[?\b[A-ZÄÖÜ][A-ZÄÖÜ0-9]{0,9}-(?:19|20)\d\d-\d{3,6}\b\]?")
_SHORTEST_BODY: Final = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class OldCase:
    """Whom and what the old inquiry was about: none of it belongs in a new answer.

    ``people`` are given and family names, ``bodies`` organisations and initiatives with all
    that they are called.
    """

    ref_no: str
    people: tuple[tuple[str, str], ...] = ()
    bodies: tuple[str, ...] = ()
    addresses: tuple[str, ...] = ()


def own_words(text: str) -> str:
    """What a letter says between salutation and closing, without quoted mail."""
    parts = parts_of(text)
    said = parts.written[parts.salutation[1] : parts.closing[0]]
    lines = (line.rstrip() for line in said.split("\n") if MASK not in line)
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def taken_over(text: str, old: OldCase, ref_no: str) -> str:
    """An old letter's own words for the inquiry of that number.

    Its old number becomes the new one; other numbers, people, bodies and addresses of the old
    case become marks.
    """
    said = own_words(text)
    if addresses := _any_of(old.addresses):
        said = re.sub(rf"(?<![\w.+-]){addresses}(?!\w)", ADDRESS, said, flags=re.IGNORECASE)
    said = _NUMBER.sub(lambda found: ref_no if old.ref_no in found[0] else NUMBER, said)
    if bodies := _any_of(name for name in old.bodies if len(name) >= _SHORTEST_BODY):
        said = re.sub(rf"(?<!\w){bodies}(?!\w)", BODY, said, flags=re.IGNORECASE)
    for way in _ways(old.people):
        said = re.sub(way, NAME, said, flags=re.IGNORECASE)
    return said


def _any_of(names: Iterable[str]) -> str:
    """A pattern for any of the names, the longest first, however their words are parted."""
    longest_first = sorted({name.strip() for name in names if name.strip()}, key=len, reverse=True)
    ways = (r"\s+".join(map(re.escape, name.split())) for name in longest_first)
    found = "|".join(ways)
    return f"(?:{found})" if found else ""


def _ways(people: Iterable[tuple[str, str]]) -> Iterator[str]:
    """How people are named: with titles and both names, or the family name behind a title."""
    for given, family in people:
        name = _any_of([family])
        if not name:
            continue
        titles = rf"(?:(?:{_BEFORE_A_NAME})\s+)"
        if first := _any_of([given]):
            yield rf"(?<!\w){titles}*{first}\s+{name}(?:s\b)?(?!\w)"
            yield rf"(?<!\w){name},\s+{first}(?!\w)"
        yield rf"(?<!\w){titles}+{name}(?:s\b)?(?!\w)"
