"""Names of people and bodies that have nothing to do with the letter: left over from copying.

A family name counts behind a given name or a title alone, for Koch and Bauer are words too; a
body's name of one plain word only in quotation marks.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from deskapp.domain.checks.checked import Checked
from deskapp.domain.checks.finding import Check, Field, Finding, Level
from deskapp.domain.checks.parts import Parts, Span
from deskapp.domain.names.folding import fold

_WORD: Final = re.compile(r"[^\W_]+")
_GAP: Final = re.compile(r"\W")
_GAP_IN_PERSON: Final = re.compile(r"[ \N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}'’-]")
_LONGEST_GAP: Final = 3
_TITLES: Final = "frau herr herrn mr mrs ms dr prof professor professorin"
_FORMS: Final = "e v ev gmbh ggmbh mbh ag kg eg ug inc ltd se"
_BEFORE_NAMES: Final = frozenset(_TITLES.split())
_LEGAL_FORMS: Final = frozenset(_FORMS.split())
_QUOTATION_MARKS: Final = frozenset("„“”\"‚‘»«'")
_KEPT_NAMES: Final = 30_000
_MOST: Final = 20

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Text:
    """A text as folded words with their places, and where each word stands."""

    text: str
    words: list[str]
    spans: list[Span]
    places: Mapping[str, list[int]]

    def find(self, name: Words, gap: re.Pattern[str] = _GAP) -> Iterator[int]:
        """The numbers of the words at which a name begins."""
        for at in self.places.get(name[0], ()):
            if tuple(self.words[at : at + len(name)]) == name and all(
                self._joins(here, gap) for here in range(at, at + len(name) - 1)
            ):
                yield at

    def span(self, at: int, length: int) -> Span:
        return self.spans[at][0], self.spans[at + length - 1][1]

    def _joins(self, at: int, gap: re.Pattern[str]) -> bool:
        between = self.text[self.spans[at][1] : self.spans[at + 1][0]]
        fits = all(map(gap.match, between)) and "\n" not in between
        return fits and len(between) <= _LONGEST_GAP


def other_names(checked: Checked, parts: Parts) -> Iterator[Finding]:
    """Each name once that neither belongs to the letter nor was named in the inquiry before."""
    subject, body = _read(checked.subject), _read(parts.written[: parts.closing[0]])
    named = _Named(checked, frozenset(subject.places) | frozenset(body.places))
    told: set[Words] = set()
    for field, read in ((Field.SUBJECT, subject), (Field.BODY, body)):
        for name, (start, end) in _outermost(read, named):
            if name not in told and len(told) < _MOST and not _was_said(checked, name):
                told.add(name)
                words = read.text[start:end]
                yield Finding(Check.OTHER_NAME, Level.WARN, field, start, end, words)


class _Named:
    """The names of others of which at least one word stands in the texts."""

    def __init__(self, checked: Checked, spoken: frozenset[str]) -> None:
        self.own = [_words(name) for name in checked.own_names]
        self._own_words = {word for name in self.own for word in name}
        self._people = [
            (_words(given), words)
            for given, family in checked.others.people
            if (words := _words(family)) and words[-1] in spoken
        ]
        self._bodies = [
            _without_legal_form(words)
            for name in checked.others.bodies
            if (words := _words(name)) and words[0] in spoken
        ]

    def in_text(self, read: _Text) -> Iterator[tuple[Words, Span]]:
        """Each place of a name, be it one's own or not."""
        for given, family in self._people:
            yield from self._person(read, given, family)
        for name in self._bodies:
            for at in read.find(name):
                start, end = read.span(at, len(name))
                if len(name) > 1 or _is_quoted(read.text, start, end):
                    yield name, (start, end)

    def _person(self, read: _Text, given: Words, family: Words) -> Iterator[tuple[Words, Span]]:
        whole = (*given, *family)
        for at in read.find(whole, _GAP_IN_PERSON) if given else ():
            yield whole, read.span(at, len(whole))
        if self._own_words.issuperset(family):
            return
        for at in read.find(family, _GAP_IN_PERSON):
            if at and read.words[at - 1] in _BEFORE_NAMES:
                yield family, read.span(at - 1, len(family) + 1)


def _is_quoted(text: str, start: int, end: int) -> bool:
    return text[start - 1 : start] in _QUOTATION_MARKS and text[end : end + 1] in _QUOTATION_MARKS


def _outermost(read: _Text, named: _Named) -> Iterator[tuple[Words, Span]]:
    """The places of others' names that lie neither in one's own names nor in one another."""
    own = list(_own_places(read, named.own))
    done = 0
    for name, (start, end) in sorted(named.in_text(read), key=lambda hit: (hit[1][0], -hit[1][1])):
        if start >= done and not any(a < end and start < b for a, b in own):
            done = end
            yield name, (start, end)


def _own_places(read: _Text, own: Iterable[Words]) -> Iterator[Span]:
    for name in own:
        words = _without_legal_form(name)
        for at in read.find(words) if words else ():
            yield read.span(at, len(words))


def _was_said(checked: Checked, name: Words) -> bool:
    said = _read_before(checked.said_before)
    return any(True for _ in said.find(name))


@lru_cache(maxsize=1)
def _read_before(text: str) -> _Text:
    return _read(text)


def _read(text: str) -> _Text:
    words: list[str] = []
    spans: list[Span] = []
    places: dict[str, list[int]] = {}
    for found in _WORD.finditer(text):
        word = fold(found[0])
        places.setdefault(word, []).append(len(words))
        words.append(word)
        spans.append(found.span())
    return _Text(text, words, spans, places)


@lru_cache(maxsize=_KEPT_NAMES)
def _words(name: str) -> Words:
    return tuple(map(fold, _WORD.findall(name)))


def _without_legal_form(words: Words) -> Words:
    end = len(words)
    while end > 1 and words[end - 1] in _LEGAL_FORMS:
        end -= 1
    return words[:end]
