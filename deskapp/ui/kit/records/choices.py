"""The words of fixed choices, in the order in which a person chooses."""

from enum import Enum
from typing import TypeVar

from deskapp.domain.addresses.laender import LAENDER
from deskapp.ui.kit.records.catalogues import NOTHING
from deskapp.wording.filters import land_word
from deskapp.wording.labels import choices

E = TypeVar("E", bound=Enum)


def words_of(kind: type[E]) -> list[tuple[E, str]]:
    """Every choice of a kind with its word."""
    return [(each, word) for each, word in choices(kind).items() if isinstance(each, kind)]


def optional_words_of(kind: type[E]) -> list[tuple[E | None, str]]:
    """The choices, and before them none."""
    return [(None, NOTHING), *words_of(kind)]


def laender() -> list[tuple[str, str]]:
    """The codes and names of the Länder and the federation."""
    return [(code, land_name(code)) for code in LAENDER]


def land_name(code: str) -> str:
    """The name of a Land; a code unknown here stays as it is."""
    return land_word(code)
