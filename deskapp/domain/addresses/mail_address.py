"""A mail address with the name that stood beside it."""

from dataclasses import dataclass


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
