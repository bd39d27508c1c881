"""A mail address with the name that stood beside it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class MailAddress:
    """One address as a mail header gives it: ``name`` is the display name, ``address`` the addr-spec (RFC 5322)."""

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
