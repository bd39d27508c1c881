"""Questions over all records at once: what the overview counts, and who may have left."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from typing import Protocol

from deskapp.domain.record import Id


class Measure(Enum):
    """What is counted in each Land."""

    INITIATIVES = "initiatives"
    ORGANISATIONS = "organisations"
    CONTACTS = "contacts"
    OPEN_INQUIRIES = "open_inquiries"
    INQUIRIES_OF_YEAR = "inquiries_of_year"
    FOLLOW_UPS_DUE = "follow_ups_due"


@dataclass(frozen=True, slots=True)
class Moment:
    """The day by which a follow-up is due, and the moment at which the year has begun."""

    today: date
    year_begins: datetime


@dataclass(frozen=True, slots=True)
class AutomaticMail:
    """An automatic answer from a person's mailbox."""

    contact_id: Id
    at: datetime
    subject: str
    text: str


class Counting(Protocol):
    """Counts over all records, and signs that people have left, before anybody judged them."""

    def tags_in_use(self) -> tuple[tuple[str, int], ...]:
        """The tags of the main records with how many have each, as DIN 5007-1 sorts words."""
        ...

    def count_by_land(self, measure: Measure, moment: Moment) -> Mapping[str, int]:
        """By the code of each Land, of the federation too; empty for what lies in none.

        An initiative counts in each of its Länder, a person in each Land in which a body lies
        where they have or had a role, a follow-up in the Land of the inquiry or initiative.
        """
        ...

    def initiatives_by_topic_and_land(self) -> Mapping[tuple[str, str], int]:
        """By the codes of each topic and Land; an empty Land stands for all of them."""
        ...

    def automatic_mails(self, contact_id: Id | None = None) -> tuple[AutomaticMail, ...]:
        """The automatic answers of a person, or of everybody, oldest first."""
        ...

    def bounced_contacts(self) -> tuple[Id, ...]:
        """Who has a mail address from which mail came back, and has not left."""
        ...

    def last_refusal(self, contact_id: Id) -> datetime | None:
        """When the last mail to a person was written that did not reach everybody, or none."""
        ...
