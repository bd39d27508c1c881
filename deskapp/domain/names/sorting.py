"""Sort keys for German lists, stored beside the text and compared character by character.

A key joins words with ``-`` and fields with a space, which sorts lower: the shorter name
comes before the longer one that begins with it. A database must compare keys by code
point (SQLite ``BINARY``, PostgreSQL ``"C"``). The text as written ends each key, so that
equal names keep one order.
"""

import re
import unicodedata

from deskapp.domain.names.folding import fold

_BASE_LETTERS = str.maketrans({"ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "ı": "i"})
_NUMBER = re.compile(r"[0-9]+")
_JOINTS = re.compile(r"[\s_‐‑–—-]+")
_IGNORED = re.compile(r"[^\w\s]|_")


def person_sort_key(last_name: str, first_name: str = "", particle: str = "") -> str:
    """The key of a name list (DIN 5007-2: ä = ae, ö = oe, ü = ue, ß = ss).

    Particles stand behind the name (``Heide, Maria von der``), titles nowhere. A hyphen
    parts words, so Maier-Huber follows Maier and comes before Maierhof.
    """
    names = (last_name, first_name, particle)
    fields = (_joined(_JOINTS.sub(" ", fold(name))) for name in names)
    return " ".join((*fields, *filter(None, names)))


def word_sort_key(text: str) -> str:
    """The key of any other list (DIN 5007-1: ä = a, ß = ss; punctuation counts for nothing)."""
    letters = unicodedata.normalize("NFKD", text.casefold())
    base = "".join(char for char in letters if not unicodedata.combining(char))
    return f"{_joined(base.casefold().translate(_BASE_LETTERS))} {text}"


def _joined(text: str) -> str:
    return "-".join(_NUMBER.sub(_by_value, _IGNORED.sub("", text)).split())


def _by_value(number: re.Match[str]) -> str:
    """The digits behind their count, so that 9 comes before 10."""
    digits = number[0].lstrip("0") or "0"
    return f"{len(digits):03d}{digits}"
