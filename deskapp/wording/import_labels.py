"""What the fields are called that a list can fill, and its columns."""

from collections.abc import Mapping

from deskapp.domain.collected.record_kind import RecordKind
from deskapp.wording.language import translate
from deskapp.wording.lists.column_labels import column_label


def field_label(of: RecordKind, code: str) -> str:
    """The word for a field; own fields have their own label."""
    special = {**_reaching(), **(_contact() if of is RecordKind.CONTACT else {})}
    return special.get(code) or column_label(of, code)


def heading_label(heading: str) -> str:
    """The heading of a column as a person reads it; contact cards have codes of fields."""
    return field_label(RecordKind.CONTACT, heading)


def _reaching() -> Mapping[str, str]:
    return {
        "mails": translate("imports", "E-mail"),
        "phones": translate("imports", "Phone"),
        "mobile": translate("imports", "Mobile phone"),
        "fax": translate("imports", "Fax"),
        "plz_town": translate("imports", "Postcode and town"),
        "members": translate("imports", "Number of members"),
    }


def _contact() -> Mapping[str, str]:
    return {
        "name": translate("imports", "Whole name"),
        "organisation_type": translate("imports", "Type of the organisation"),
        "organisation_land": translate("imports", "State of the organisation"),
        "initiative": translate("imports", "Initiative"),
    }
