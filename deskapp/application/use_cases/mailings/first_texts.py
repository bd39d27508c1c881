"""The texts that mailings and consents begin with, as they ship with the program."""

import tomllib
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


@cache
def _read() -> dict[str, Any]:  # what stands in a TOML file
    return tomllib.loads(resource("mailings", "texts.toml").read_text(encoding="utf-8"))
