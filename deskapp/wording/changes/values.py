"""Values of fields as the window shows them: dates as in DIN 5008, choices and codes in words."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from functools import singledispatch
from typing import Final

from deskapp.application.ports.system import Clock
from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.addresses.phone_number import PhoneNumber
from deskapp.domain.addresses.postal_address import PostalAddress
from deskapp.domain.collected.main_record import CustomValue
from deskapp.domain.contact import ContactMail
from deskapp.domain.dates.date_words import list_date, list_time, partial_date_words
from deskapp.domain.dates.partial_date import PartialDate
from deskapp.domain.message import Attachment
from deskapp.domain.office import Catalogue
from deskapp.domain.record import Id
from deskapp.wording.labels import has_words, label
from deskapp.wording.language import ENGLISH, current_language, translate
from deskapp.wording.lists.list_words import place_words

_IDENTITY, _HEX = 32, frozenset("0123456789abcdef")
_CATALOGUES: Final = {
    "kind": Catalogue.INITIATIVE_KIND,
    "type": Catalogue.ORGANISATION_TYPE,
    "legal_form": Catalogue.LEGAL_FORM,
    "brand": Catalogue.BRAND,
    "topics": Catalogue.TOPIC,
    "topic": Catalogue.TOPIC,
    "sectors": Catalogue.SECTOR,
    "role_kind": Catalogue.ROLE_KIND,
}
"""Fields that hold a code of a catalogue; a fixed choice of the same name is none."""
_PLACES: Final = frozenset({"land", "laender"})


@dataclass(frozen=True, slots=True)
class Naming:
    """What is needed to put identities, codes and moments into words."""

    titles: Mapping[Id, str]
    code: Callable[[Catalogue, str], str]
    clock: Clock


def value_words(field: str, value: object, naming: Naming) -> str:
    """A value of the field of that name in the language in use; empty where there is none."""
    if isinstance(value, tuple):
        words = [value_words(field, each, naming) for each in value]
        is_plain = all(isinstance(each, str) for each in value)
        return (", " if is_plain else "; ").join(word for word in words if word)
    if isinstance(value, str):
        return _text_words(field, value, naming)
    return _words(value, naming)


def _text_words(field: str, text: str, naming: Naming) -> str:
    if len(text) == _IDENTITY and _HEX.issuperset(text):
        return naming.titles.get(Id(text)) or translate("changes", "no longer known")
    if field in _CATALOGUES:
        return naming.code(_CATALOGUES[field], text)
    return place_words(text) if field in _PLACES else text


@singledispatch
def _words(value: object, naming: Naming) -> str:
    if is_dataclass(value) and not isinstance(value, type):
        parts = [
            value_words(each.name, getattr(value, each.name), naming) for each in fields(value)
        ]
        return " · ".join(part for part in parts if part)
    return "" if value is None else str(value)


@_words.register
def _enum(value: Enum, _naming: Naming) -> str:
    return label(value) if has_words(value) else ""


@_words.register
def _bool(value: bool, _naming: Naming) -> str:
    return translate("answers", "Yes") if value else translate("answers", "No")


@_words.register
def _day(value: date, _naming: Naming) -> str:
    return list_date(value, current_language())


@_words.register
def _moment(value: datetime, naming: Naming) -> str:
    local, language = naming.clock.local(value), current_language()
    return f"{list_date(local.date(), language)}, {list_time(local.time(), language)}"


@_words.register
def _partial(value: PartialDate, _naming: Naming) -> str:
    is_english = current_language() == ENGLISH
    return partial_date_words(value, ENGLISH) if is_english else value.format()


@_words.register
def _phone(value: PhoneNumber, _naming: Naming) -> str:
    return " ".join(part for part in (value.national, value.note) if part)


@_words.register
def _address(value: PostalAddress, _naming: Naming) -> str:
    return ", ".join(line for line in value.lines() if line)


@_words.register
def _mail(value: ContactMail, _naming: Naming) -> str:
    marks = (
        (value.preferred, translate("changes", "preferred")),
        (not value.valid, translate("changes", "comes back")),
    )
    said = ", ".join(word for is_so, word in marks if is_so)
    return f"{value.address} ({said})" if said else value.address


@_words.register
def _mail_address(value: MailAddress, _naming: Naming) -> str:
    return f"{value.name} <{value.address}>" if value.name else value.address


@_words.register
def _attachment(value: Attachment, _naming: Naming) -> str:
    return value.name


@_words.register
def _custom(value: CustomValue, naming: Naming) -> str:
    name = naming.titles.get(value.field_id, "")
    return f"{name}: {value.value}" if name else value.value
