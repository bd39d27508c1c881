"""What runs in a process of its own: Hunspell over one of the system's dictionaries.

A long compound takes it 20 ms and a suggestion a third of a second, in which it lets nothing else
of its process run.
"""

from functools import lru_cache
from pathlib import Path

import msgspec
from hunspell import Hunspell

from deskapp.adapters.text.spelling import Question


def misspelt(raw: bytes) -> list[str]:
    """Those of a `Question`'s words that the dictionary does not know."""
    question = msgspec.msgpack.decode(raw, type=Question)
    dictionary = _dictionary(question.dictionary)
    return [word for word in question.words if not _is_right(dictionary, word)]


def suggestions(raw: bytes) -> list[str]:
    """Words like those of a `Question`, the likeliest first."""
    question = msgspec.msgpack.decode(raw, type=Question)
    dictionary = _dictionary(question.dictionary)
    return [like for word in question.words for like in dictionary.suggest(_plain(word))]


def _is_right(dictionary: Hunspell, word: str) -> bool:
    """Also where the dictionary's alphabet lacks a character, so that it cannot judge."""
    try:
        return bool(dictionary.spell(_plain(word)))
    except UnicodeEncodeError:
        return True


def _plain(word: str) -> str:
    return word.replace("’", "'")


@lru_cache(maxsize=4)
def _dictionary(path: str) -> Hunspell:
    place = Path(path)
    return Hunspell(place.name, hunspell_data_dir=str(place.parent))
