"""What is asked about inquiries while one works them: whom they wait for, links, checklists."""

from dataclasses import dataclass
from datetime import date
from typing import Protocol

from deskapp.domain.inquiry import Inquiry, Kind
from deskapp.domain.mail.behalf import NamedInitiative
from deskapp.domain.record import Id


@dataclass(frozen=True, slots=True)
class Awaited:
    """A third party that open inquiries wait for, since the first of those days."""

    third_party: str
    inquiries: int
    since: date | None


class InquiryLists(Protocol):
    """Questions about inquiries beside their list."""

    def third_parties(self) -> tuple[Awaited, ...]:
        """The third parties that open inquiries wait for, the longest wait first."""
        ...

    def third_party_names(self) -> tuple[str, ...]:
        """Every third party that an inquiry has waited for, the one named last first."""
        ...

    def linked_inquiries(self, inquiry_id: Id) -> tuple[Inquiry, ...]:
        """The inquiries that link to one, oldest first."""
        ...

    def last_with_checklist(self, kind: Kind, besides: Id) -> Id | None:
        """The inquiry of a kind with a checklist in which somebody wrote last."""
        ...

    def initiative_names(self) -> tuple[NamedInitiative, ...]:
        """Every initiative with all that it is called."""
        ...
