"""The texts that mailings and consents begin with, as they ship with the program."""

import tomllib
from dataclasses import dataclass
from functools import cache
from typing import Any

from deskapp.domain.mailings.consent import Purpose
from deskapp.domain.template import TemplateText
from deskapp.resource_files import resource


def first_texts() -> tuple[TemplateText, ...]:
    """How a mailing without template begins: salutation and end of the letter."""
    return tuple(TemplateText(**table) for table in _read()["text"])


def first_reminder() -> tuple[TemplateText, ...]:
    """The reminder of a mailing that has none of its own."""
    return tuple(TemplateText(**table) for table in _read()["reminder"])


def wording_of(purpose: Purpose) -> str:
    """The words of a consent to that purpose."""
    return str(_read()["consent"][purpose.value])


@dataclass(frozen=True, slots=True)
class ObjectionTexts:
    """What a person who objects no longer gets, and what stays stored all the same."""

    ended: tuple[str, ...]
    kept: tuple[str, ...]


def objection_texts(language: str) -> ObjectionTexts:
    """In that language, in German where there is none."""
    known = _read()["objection"]
    table = known.get(language, known["de"])
    return ObjectionTexts(tuple(table["ended"]), tuple(table["kept"]))


def reason_of(purpose: Purpose, language: str) -> str:
    """Why somebody who has agreed to that purpose is written to, as a clause with ``{day}``."""
    return str(_read()["reason"][language][purpose.value])


@cache
def _read() -> dict[str, Any]:  # what stands in a TOML file
    return tomllib.loads(resource("mailings", "texts.toml").read_text(encoding="utf-8"))
