"""Reading telephone numbers, with the ``phonenumbers`` library for all but the extension."""

import re
from typing import TYPE_CHECKING

from deskapp.domain.addresses.phone_number import PhoneKind, PhoneNumber

if TYPE_CHECKING:
    from phonenumbers import PhoneNumber as ParsedNumber

_LONGEST_ENTRY = 60
_NUMBER = re.compile(r"[+(]{0,2}[0-9](?:[0-9 ().‐‑–-]|/(?! ?[‐‑–-]))*")
_HYPHEN = re.compile(r"[‐‑–-]")
_LONGEST_EXTENSION = 5
_HOME = "DE"
_HOME_CODE = 49


def parse_phone(entry: str) -> PhoneNumber:
    """What was entered and what it means; never fails.

    A number that no network knows (``115``), two numbers in one entry and an entry of more
    than 60 characters stay as they were entered. The library loses the hyphen before an
    extension, which DIN 5008 wants kept; so it is looked for here, in German landline numbers.
    """
    raw = " ".join(entry.split())
    written = _NUMBER.search(raw[:_LONGEST_ENTRY])
    if written is None or _digits(raw) != _digits(written[0]):
        return PhoneNumber(raw)
    import phonenumbers  # noqa: PLC0415 - 0.04 s to import

    try:
        number = phonenumbers.parse(written[0], _HOME)
    except phonenumbers.NumberParseException:
        return PhoneNumber(raw)
    if not phonenumbers.is_valid_number(number):
        return PhoneNumber(raw)
    grouping = phonenumbers.PhoneNumberFormat
    at_home = number.country_code == _HOME_CODE
    base = phonenumbers.format_number(
        number, grouping.NATIONAL if at_home else grouping.INTERNATIONAL
    )
    extension = _extension(written[0], number) if at_home else ""
    return PhoneNumber(
        raw,
        e164=phonenumbers.format_number(number, grouping.E164),
        base=base.removesuffix(extension),
        extension=extension,
        kind=_kind(number, extension),
    )


def _extension(written: str, number: "ParsedNumber") -> str:
    """The digits behind the last hyphen, unless it parts the area code: ``030-20308123``."""
    import phonenumbers  # noqa: PLC0415 - as above

    _, *behind = _HYPHEN.split(written)
    extension = _digits(behind[-1]) if behind else ""
    area = phonenumbers.length_of_geographical_area_code(number)
    before = len(str(number.national_number)) - len(extension)
    if not area or before <= area or len(extension) > _LONGEST_EXTENSION:
        return ""
    return extension


def _kind(number: "ParsedNumber", extension: str) -> PhoneKind:
    import phonenumbers  # noqa: PLC0415 - as above

    if phonenumbers.number_type(number) == phonenumbers.PhoneNumberType.MOBILE:
        return PhoneKind.MOBILE
    return PhoneKind.SWITCHBOARD if extension == "0" else PhoneKind.LANDLINE


def _digits(text: str) -> str:
    return "".join(char for char in text if char.isdigit())
