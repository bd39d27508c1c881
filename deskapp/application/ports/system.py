"""What the application needs of the machine: the time, secrets and days off."""

from datetime import date, datetime
from typing import Protocol

from deskapp.domain.dates.working_days import HolidaysOfYear


class Clock(Protocol):
    """The time; nothing else in the program asks the machine for it."""

    def now(self) -> datetime:
        """This moment in UTC."""
        ...

    def today(self) -> date:
        """This day where the office is."""
        ...

    def local(self, moment: datetime) -> datetime:
        """The moment on the office's wall clock."""
        ...


class Holidays(Protocol):
    """Gives the public holidays of a Land."""

    def __call__(self, land: str) -> HolidaysOfYear:
        """The holidays of each year in that Land."""
        ...


class Secrets(Protocol):
    """Passwords in the system's keyring, or for this run only where there is none."""

    def password(self, account: str) -> str | None:
        """The stored password of an account, or none."""
        ...

    def keep(self, account: str, password: str) -> bool:
        """Store a password; false where it is only kept until the program ends."""
        ...
