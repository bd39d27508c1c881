"""Conditions in templates, in words: a part that stands only where something is filled in."""

import re
from collections.abc import Iterable
from typing import Final

from deskapp.domain.collected.custom_field import CustomField
from deskapp.ui.templates.placeholders import of_own_field, placeholders
from deskapp.wording.language import translate

_TAG: Final = re.compile(r"\{%-?\s*(\w+)\s*(.*?)\s*-?%\}")
_NAME: Final = re.compile(r"[\w.]+")


def condition_on(name: str) -> str:
    """The opening of a part that stands where that placeholder is filled in."""
    return f"{{% if {name} %}}"


def tag_words(source: str, own: Iterable[CustomField] = ()) -> str:
    """What a tag says to somebody who does not program; one that is not known stays as it is."""
    found = _TAG.fullmatch(source.strip())
    if found is None:
        return source
    word, rest = found.groups()
    match word:
        case "if" | "elsif":
            return translate("templates", "If filled in: {what}", what=_meaning(rest, own))
        case "unless":
            return translate("templates", "If not filled in: {what}", what=_meaning(rest, own))
        case "else":
            return translate("templates", "Otherwise")
        case "endif" | "endunless":
            return translate("templates", "End of the condition")
    return source


def _meaning(expression: str, own: Iterable[CustomField]) -> str:
    """What the placeholder is called, where the expression is nothing but its name."""
    if not _NAME.fullmatch(expression):
        return expression
    known = (*placeholders(), *map(of_own_field, own))
    names = (each for each in known if expression in {each.de, each.en})
    return next((each.label for each in names), expression)
