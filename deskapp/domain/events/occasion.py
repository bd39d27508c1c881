"""The mails that an event gives occasion to, each with its template and those it goes to."""

from collections.abc import Mapping
from enum import Enum
from typing import Final

from deskapp.domain.events.participation import ParticipationStatus
from deskapp.domain.mailings.consent import Purpose


class Occasion(Enum):
    """Why people are written to; the value is the key of the template."""

    INVITATION = "V18"
    CONFIRMATION = "V19"
    REMINDER = "V21"
    AFTERWARDS = "V22"
    MISSED = "V22b"

    @property
    def statuses(self) -> frozenset[ParticipationStatus]:
        """Those who are written to stand so; an invitation goes to whom somebody chooses."""
        return _STATUSES[self]

    @property
    def purpose(self) -> Purpose:
        """The consent that it needs where it is advertising: asking for feedback is, too (G-10)."""
        return Purpose.SURVEYS if self is Occasion.AFTERWARDS else Purpose.INVITATIONS


_STATUSES: Final[Mapping[Occasion, frozenset[ParticipationStatus]]] = {
    Occasion.INVITATION: frozenset(),
    Occasion.CONFIRMATION: frozenset({ParticipationStatus.REGISTERED}),
    Occasion.REMINDER: frozenset({ParticipationStatus.REGISTERED, ParticipationStatus.CONFIRMED}),
    Occasion.AFTERWARDS: frozenset({ParticipationStatus.ATTENDED}),
    Occasion.MISSED: frozenset({ParticipationStatus.MISSED}),
}
