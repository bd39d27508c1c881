"""Own fields as placeholders: ``{{ kontakt.feld.groesse }}``, ``{{ contact.field.groesse }}``.

The last part is the field's ``slug``, which stays when the field is called otherwise, so that no
template changes. A field that is empty or gone leaves its placeholder unfilled.
"""

from collections.abc import Mapping
from typing import Final

from deskapp.application.ports.records import Reader
from deskapp.application.ports.text import Value
from deskapp.application.use_cases.collected.own_fields import own_fields_of
from deskapp.domain.collected.custom_field import CustomField, FieldType
from deskapp.domain.collected.main_record import MainRecord
from deskapp.domain.collected.own_value import shown_value
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.dates.partial_date import PartialDate, PartialDateError

OWN: Final = {"de": "feld", "en": "field"}
"""The part of a placeholder's name below which own fields stand, by the language of the text."""
_RECORDS: Final = {
    RecordKind.CONTACT: ("kontakt", "contact"),
    RecordKind.ORGANISATION: ("organisation", "organisation"),
    RecordKind.INITIATIVE: ("initiative", "initiative"),
    RecordKind.INQUIRY: ("anfrage", "inquiry"),
}


def own_placeholder(definition: CustomField, language: str) -> str:
    """What an own field is called in texts of that language."""
    german, english = _RECORDS[definition.of]
    record = english if language == "en" else german
    return f"{record}.{OWN[language]}.{definition.slug}"


def own_values(
    reader: Reader, kind: RecordKind, record: MainRecord | None, language: str
) -> Mapping[str, Value]:
    """What a record holds in its own fields, by their slugs."""
    if record is None or not record.custom:
        return {}
    return {
        each.slug: _value(each, record.custom_value(each.id), language)
        for each in own_fields_of(reader, kind)
    }


def _value(definition: CustomField, stored: str, language: str) -> Value:
    """A day as such, so that the text says how it is written; all else as lists show it."""
    if definition.type is FieldType.DATE:
        try:
            return PartialDate.parse(stored).earliest
        except PartialDateError:
            return stored
    return shown_value(definition, stored, language)
