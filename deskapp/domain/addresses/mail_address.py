"""A mail address with the name that stood beside it."""

from dataclasses import dataclass
from typing import Final

_LATIN: Final = frozenset(map(chr, [*range(0xDF, 0xF7), *range(0xF8, 0x180)]))


@dataclass(frozen=True, slots=True)
class MailAddress:
    """One address of a mail header: the display name, and the addr-spec of RFC 5322."""

    address: str
    name: str = ""

    @property
    def key(self) -> str:
        """The form in which two addresses are compared: without regard to case."""
        return self.address.casefold()

    @property
    def domain(self) -> str:
        """The part behind the last ``@`` in lower case, or an empty text."""
        return self.address.rpartition("@")[2].casefold() if "@" in self.address else ""


def readable_domain(address: str) -> str:
    """``xn--mnchen-3ya`` as ``münchen``; other scripts stay encoded, for they can deceive."""
    local, at, domain = address.rpartition("@")
    if "xn--" not in domain.lower():
        return address
    try:
        readable = domain.lower().encode("ascii").decode("idna")
    except UnicodeError:
        return address
    latin = all(char.isascii() or char in _LATIN for char in readable)
    return f"{local}{at}{readable}" if latin else address
