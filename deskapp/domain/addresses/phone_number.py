"""A telephone number with its extension, as DIN 5008 writes it."""

import re
from dataclasses import dataclass
from enum import Enum

_NOT_DIGITS = re.compile(r"[^0-9]")
_NUMBER = re.compile(r"[+(\s]*[0-9][0-9()/.\s‐‑–-]*")
_GERMANY = "+49"


class PhoneKind(Enum):
    """What answers at the number."""

    LANDLINE = "landline"
    MOBILE = "mobile"
    SWITCHBOARD = "switchboard"
    FAX = "fax"


@dataclass(frozen=True, slots=True)
class PhoneNumber:
    """A number as entered, and what was understood of it.

    ``raw`` is the entry. ``e164`` is the whole number in E.164 (``+4930203081234``), empty
    where there is none, as for ``115``. ``base`` is the number without its extension as
    DIN 5008 groups it (``030 20308``, abroad ``+41 61 123 45 67``).
    """

    raw: str
    e164: str = ""
    base: str = ""
    extension: str = ""
    kind: PhoneKind = PhoneKind.LANDLINE
    note: str = ""

    @property
    def national(self) -> str:
        """For a reader in Germany: ``030 20308-1234``; what was not understood stays as entered."""
        base = self.base or self.raw
        return f"{base}-{self.extension}" if self.extension else base

    @property
    def international(self) -> str:
        """For a reader abroad: ``+49 30 20308-1234``."""
        if self.e164.startswith(_GERMANY) and self.base.startswith("0"):
            return f"{_GERMANY} {self.national.removeprefix('0')}"
        return self.national

    def digits(self) -> tuple[str, ...]:
        """The digits by which it is found: with the country code, and as dialled in Germany."""
        full = _NOT_DIGITS.sub("", self.e164 or self.raw)
        if self.e164.startswith(_GERMANY):
            return full, "0" + full.removeprefix("49")
        return (full,) if full else ()


def dialled_digits(query: str) -> str:
    """The digits of a search text that is a number or its beginning, else empty.

    A leading ``00`` counts as ``+``, and the ``(0)`` behind a country code is not dialled.
    """
    if _NUMBER.fullmatch(query) is None:
        return ""
    return _NOT_DIGITS.sub("", query.replace("(0)", "")).removeprefix("00")
