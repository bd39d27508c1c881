"""What can be typed next in a line of words: a filter, or a value of the filter begun."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from deskapp.application.ports.records import Queries
from deskapp.domain.collected.custom_field import CustomField
from deskapp.domain.collected.list_import import ListImport
from deskapp.domain.names.filter_words import Key, pieces, written
from deskapp.domain.names.folding import fold, fold_words, loose
from deskapp.domain.office import Catalogue, CatalogueEntry, User
from deskapp.wording.filters import filter_word, words_of_values
from deskapp.wording.language import current_language

_BEGUN = re.compile(r'[^\s":]+:(?:(?>"[^"]*"|[^\s",]*),)*(?:"[^"]*|[^\s",]*)$|\S*$')
_FEWEST_LETTERS = 3
_MOST = 8
_CATALOGUES = {
    Key.TOPIC: (Catalogue.TOPIC,),
    Key.TYPE: (Catalogue.ORGANISATION_TYPE, Catalogue.INITIATIVE_KIND),
}


@dataclass(frozen=True, slots=True)
class OfficeWords:
    """The values and own fields that are the office's own."""

    values: dict[Key, tuple[str, ...]] = field(default_factory=dict)
    own_fields: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """By the word before the colon; the labels of a choice."""


@dataclass(frozen=True, slots=True)
class Completion:
    """What would be typed, and the whole line with it; the cursor goes to ``at``."""

    word: str
    line: str
    at: int

    @property
    def is_filter(self) -> bool:
        """Whether it is a filter that still needs its value."""
        return self.word.endswith(":")


def read_office_words(queries: Queries) -> OfficeWords:
    """What an office has of its own: some hundred words at most."""
    entries = queries.where(CatalogueEntry)
    values = {
        key: tuple(e.label(current_language()) for e in entries if e.catalogue in catalogues)
        for key, catalogues in _CATALOGUES.items()
    }
    values[Key.OWNER] = tuple(user.name for user in queries.where(User))
    values[Key.FILE] = tuple({each.file_name: None for each in queries.where(ListImport)})
    values[Key.TAG] = tuple(tag for tag, _ in queries.tags_in_use())
    own = {own_word(each.label): each.choices for each in queries.where(CustomField)}
    return OfficeWords(values, own)


def own_word(label: str) -> str:
    """An own field as the word before a colon: its label, with hyphens between its words."""
    return fold_words(label).replace(" ", "-")


def completions(line: str, at: int, office: OfficeWords) -> tuple[Completion, ...]:
    """What fits the word at the cursor."""
    begun = _BEGUN.search(line[:at])
    typed = begun[0] if begun else ""
    name, colon, value = typed.partition(":")
    if not colon and len(typed) < _FEWEST_LETTERS:
        return ()
    words = _values(name, value, office) if colon else _filters(typed, office)
    before, after = line[: at - len(typed)], line[at:]
    return tuple(
        Completion(word, f"{before}{word}{after}", len(before) + len(word))
        for word in list(words)[:_MOST]
        if word != typed
    )


def _filters(typed: str, office: OfficeWords) -> Iterator[str]:
    for word in (*map(filter_word, Key), *office.own_fields):
        if fold(word).startswith(fold(typed)):
            yield f"{word}:"


def _values(name: str, typed: str, office: OfficeWords) -> Iterator[str]:
    """The filter with each value that its last one may become."""
    (piece, *_) = pieces(f"{name}:")
    known: Sequence[str] = ()
    if piece.key is not None:
        known = (*words_of_values(piece.key), *office.values.get(piece.key, ()))
    else:
        known = office.own_fields.get(own_word(name), ())
    done, comma, last = typed.rpartition(",")
    wanted = loose(last).split()
    for value in known:
        if all(f" {word}" in f" {loose(value)}" for word in wanted):
            yield f"{name}:{done}{comma}{written('', value)[1:]}"
