"""What an own field holds: from what a person writes to what is stored, and back."""

import re
from decimal import Decimal

from deskapp.domain.collected.custom_field import CustomField, FieldType
from deskapp.domain.dates.date_words import list_date, number
from deskapp.domain.dates.partial_date import PartialDate, PartialDateError
from deskapp.domain.text_rules import web_address

_NUMBER = re.compile(r"[+-]?(?:[0-9]{1,3}(?:[ .][0-9]{3})+|[0-9]+)(?:,[0-9]+)?")
_WITH_POINT = re.compile(r"[+-]?[0-9]+\.[0-9]+")
_STORED_NUMBER = re.compile(r"-?[0-9]+(?:\.[0-9]+)?")
_MOST_DIGITS = 40


def stored_value(definition: CustomField, text: str) -> str | None:
    """The value as ``CustomValue`` keeps it, empty for an empty text; none where it is no value."""
    text = text.strip()
    if not text:
        return ""
    match definition.type:
        case FieldType.TEXT:
            return text
        case FieldType.NUMBER:
            return _number(text)
        case FieldType.DATE:
            return _day(text)
        case FieldType.CHOICE:
            return _choice(definition, text)
        case FieldType.LINK:
            return None if any(web_address("", text)) else text


def shown_value(definition: CustomField, value: str, language: str) -> str:
    """A stored value as a list in that language shows it."""
    if definition.type is FieldType.NUMBER and _STORED_NUMBER.fullmatch(value):
        return number(Decimal(value), language, decimals=len(value.partition(".")[2]))
    if definition.type is FieldType.DATE and _day(value) == value:
        return list_date(PartialDate.parse(value).earliest, language)
    return value


def _number(text: str) -> str | None:
    """``1.234,5``, ``1 234,5`` and ``1234.5`` are one; points before three digits group them."""
    if len(text) > _MOST_DIGITS:
        return None
    if _NUMBER.fullmatch(text):
        return re.sub(r"[ .+]", "", text).replace(",", ".")
    return text.removeprefix("+") if _WITH_POINT.fullmatch(text) else None


def _day(text: str) -> str | None:
    try:
        known = PartialDate.parse(text)
    except PartialDateError:
        return None
    return known.isoformat() if known.day else None


def _choice(definition: CustomField, text: str) -> str | None:
    labels = {label.casefold(): label for label in definition.choices}
    return labels.get(text.casefold())
