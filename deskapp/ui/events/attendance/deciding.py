"""What was decided about the doubtful rows of a list, one after the other."""

from collections import Counter
from typing import Final

from deskapp.application.use_cases.events.attendance import Looked
from deskapp.domain.events.attendance.attendee import Attendee
from deskapp.domain.events.attendance.matching import Finding, Match
from deskapp.domain.record import Id

NEW: Final = Id("new")
"""The choice that somebody is no contact yet."""
NOBODY: Final = Id("nobody")
"""The choice that a row does not count."""


class Deciding:
    """Goes through the doubtful rows and back again."""

    def __init__(self, looked: Looked) -> None:
        self._matches = looked.matches
        self._doubtful = [each for each in looked.matches if each.finding is Finding.DOUBTFUL]
        self._chosen: list[Id] = []
        self.counts = Counter(each.finding for each in looked.matches)

    @property
    def current(self) -> Match | None:
        """The row to be decided now; none when all are."""
        return self._doubtful[self.place] if self.place < len(self._doubtful) else None

    @property
    def place(self) -> int:
        """How many are decided."""
        return len(self._chosen)

    def decide(self, choice: Id) -> None:
        """Take a contact, ``NEW`` or ``NOBODY`` for the current row, and go on."""
        if self.current is not None:
            self._chosen.append(choice)

    def go_back(self) -> None:
        """Decide the last one anew."""
        if self._chosen:
            self._chosen.pop()

    @property
    def came(self) -> frozenset[Id]:
        """The contacts who were there, each once."""
        certain = (m.candidates[0] for m in self._matches if m.finding is Finding.CERTAIN)
        return frozenset(certain) | {one for one in self._chosen if one not in {NEW, NOBODY}}

    @property
    def new(self) -> tuple[Attendee, ...]:
        """Those who become contacts."""
        decided = zip(self._doubtful, self._chosen, strict=False)
        return tuple(each.attendee for each, choice in decided if choice == NEW)
