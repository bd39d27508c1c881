"""What names or reaches other people in a text: mail addresses, phone numbers, names.

Addresses and numbers are found by their form, names by who is known. It finds too much rather
than too little: a person looks through all of it before anything leaves the office.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from deskapp.domain.names.folding import fold

_ADDRESS: Final = re.compile(
    r"[^\s@<>()\[\]{},;:\"„“”|]{1,64}+@[^\W_][\w-]{0,62}+(?:\.[\w-]{1,63}+){1,8}+"
)
_NUMBER: Final = re.compile(
    r"(?<![\w.,/-])(?:\+|\(0|\(\+|0)[\d(][\d \N{NO-BREAK SPACE}()/.‐‑–-]{4,24}\d(?![\w@])"
)
_DAY: Final = re.compile(r"\d{1,2}\.\s?\d{1,2}\.(?:\s?\d{4}|\s?\d{2}|(?!\d))")
_FEWEST_DIGITS: Final = 7
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’‐‑-][^\W\d_]+)*")
_GAP: Final = re.compile(r"\.?[ \n\N{NO-BREAK SPACE}_]{1,2}|\.")
"""Files are named with ``_`` or ``.`` in a name."""
_TURNED: Final = re.compile(r",[ \n\N{NO-BREAK SPACE}]{1,2}")
"""Between a family name and a given name behind it."""
_TITLES: Final = frozenset(
    ("frau", "herr", "herrn", "hr", "fr", "mr", "mrs", "ms", "dr", "prof", "kollege", "kollegin")
)
_MOST_BETWEEN: Final = 3
"""Words between a given and a family name, such as ``von der``."""
_SHORTEST_ALONE: Final = 3
_MOST_TITLED: Final = 2

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody by given and family name."""

    given: str
    family: str


@dataclass(frozen=True)
class Others:
    """Who is not the person that asks.

    ``near`` are those of the same correspondence: each of their names counts alone. Of all who
    are ``known`` besides, a family name counts beside a given name. ``phrases`` are
    taken as they stand, such as streets. What is ``own`` is never marked.
    """

    near: tuple[Person, ...] = ()
    known: tuple[Person, ...] = ()
    phrases: tuple[str, ...] = ()
    own_people: tuple[Person, ...] = ()
    own_reach: tuple[str, ...] = ()

    def marks(self, text: str) -> tuple[Span, ...]:
        """Where others are named or reached, from front to back, none inside another."""
        found = sorted(self._all(text), key=lambda span: (span[0], -span[1]))
        kept: list[Span] = []
        for start, end in found:
            if kept and start < kept[-1][1]:
                kept[-1] = kept[-1][0], max(end, kept[-1][1])
            else:
                kept.append((start, end))
        return tuple(kept)

    def _all(self, text: str) -> Iterator[Span]:
        yield from self._addresses(text)
        yield from self._numbers(text)
        yield from self._phrases(text)
        yield from self._names(text)

    def _addresses(self, text: str) -> Iterator[Span]:
        for found in _ADDRESS.finditer(text) if "@" in text else ():
            address = found[0].rstrip(".'*_-")
            if address.casefold() not in self._own_addresses:
                yield found.start(), found.start() + len(address)

    def _numbers(self, text: str) -> Iterator[Span]:
        for found in _NUMBER.finditer(text):
            digits = _digits(found[0])
            is_number = len(digits) >= _FEWEST_DIGITS and not _DAY.match(found[0])
            if is_number and digits not in self._own_numbers:
                yield found.span()

    def _phrases(self, text: str) -> Iterator[Span]:
        if self._phrase is not None:
            yield from (found.span() for found in self._phrase.finditer(text))

    def _names(self, text: str) -> Iterator[Span]:
        words = [(found.start(), found.end(), fold(found[0])) for found in _WORD.finditer(text)]
        yield from self._titled(text, words)
        for at, (start, end, word) in enumerate(words):
            # files are called ``cv_probe.pdf`` and ``mueller-doerte.odt``
            is_in_file_name = "_" in (text[start - 1 : start], text[end : end + 1])
            if word in self._alone and (text[start].isupper() or is_in_file_name):
                yield start, end
            front, _, back = word.partition("-")
            if front in self._givens.get(back, ()) or back in self._givens.get(front, ()):
                yield start, end
            for begin in self._beginnings(text, words, at):
                yield begin, end
            for begin, last, given in words[at + 1 : at + 2]:
                is_name = given in self._givens.get(word, ()) and text[begin].isupper()
                if is_name and _TURNED.fullmatch(text[end:begin]):
                    yield start, last

    def _titled(self, text: str, words: list[tuple[int, int, str]]) -> Iterator[Span]:
        """Whoever stands behind ``Frau`` or ``Dr.``, known or not: one word or two."""
        for at, (_, end, word) in enumerate(words):
            if word not in _TITLES:
                continue
            named: list[Span] = []
            for start, last, following in words[at + 1 : at + 1 + _MOST_TITLED]:
                is_name = text[start].isupper() and following not in self._own_words | _TITLES
                if not is_name or not _GAP.fullmatch(text[end:start]):
                    break
                named.append((start, last))
                end = last  # noqa: PLW2901 — where the next word has to begin
            if named:
                yield named[0][0], named[-1][1]

    def _beginnings(self, text: str, words: list[tuple[int, int, str]], at: int) -> Iterator[int]:
        """Where a name begins that ends with this word, be it with a given name or a title."""
        givens = self._givens.get(words[at][2])
        if givens is None:
            return
        behind = words[at]
        for before in reversed(words[max(0, at - 1 - _MOST_BETWEEN) : at]):
            if not _GAP.fullmatch(text[before[1] : behind[0]]):
                return
            if before[2] in givens:
                yield before[0]
            behind = before

    @cached_property
    def _own_addresses(self) -> frozenset[str]:
        return frozenset(each.casefold() for each in self.own_reach if "@" in each)

    @cached_property
    def _own_numbers(self) -> frozenset[str]:
        return frozenset(_digits(each) for each in self.own_reach if "@" not in each)

    @cached_property
    def _own_words(self) -> frozenset[str]:
        return frozenset(word for each in self.own_people for word in _words(each))

    @cached_property
    def _alone(self) -> frozenset[str]:
        """Single names that count wherever they stand."""
        words = {word for each in self.near for word in _words(each)}
        long = {word for word in words if len(word) >= _SHORTEST_ALONE}
        return frozenset(long - self._own_words - _TITLES)

    @cached_property
    def _givens(self) -> Mapping[str, frozenset[str]]:
        """The given names of everybody by the last word of the family name."""
        own = {(fold(each.given), fold(each.family)) for each in self.own_people}
        found: dict[str, set[str]] = {}
        for each in (*self.near, *self.known):
            family = [fold(word) for word in _WORD.findall(each.family)]
            if family and (fold(each.given), fold(each.family)) not in own:
                givens = (fold(word) for word in _WORD.findall(each.given))
                found.setdefault(family[-1], set()).update(givens)
        return {family: frozenset(givens) for family, givens in found.items()}

    @cached_property
    def _phrase(self) -> re.Pattern[str] | None:
        own = {each.casefold() for each in self.own_reach}
        kept = {each for each in self.phrases if each.strip() and each.casefold() not in own}
        longest_first = sorted(kept, key=len, reverse=True)
        forms = (r"\s+".join(map(re.escape, each.split())) for each in longest_first)
        return re.compile("|".join(forms), re.IGNORECASE) if kept else None


def _words(person: Person) -> Iterable[str]:
    return (fold(word) for word in _WORD.findall(f"{person.given} {person.family}"))


def _digits(number: str) -> str:
    """A number in the form in which two are compared: without the country's code and zeros."""
    digits = re.sub(r"\D", "", number.replace("(0)", ""))
    return digits.removeprefix("00").lstrip("0").removeprefix("49")
