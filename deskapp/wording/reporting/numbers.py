"""The numbers of a table as they are shown: as they are, or fit to leave the house."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from deskapp.domain.addresses.laender import LAENDER
from deskapp.domain.reporting.figures import EventFigure, MailingFigure, Part, Table
from deskapp.domain.reporting.small_numbers import Shown, shown

COVERED: Final = "…"
_OPEN_PARTS: Final = (Part.INITIATIVES, Part.INITIATIVE_LAENDER, Part.CARRIERS)
"""They count bodies that are known to the public, and nobody."""
_EVENTS: Final = list(EventFigure).index(EventFigure.EVENTS)


@dataclass(frozen=True, slots=True)
class Numbers:
    """The cells of one table; ``threshold`` is 0 inside the house, where nothing is hidden."""

    table: Table
    threshold: int = 0

    def rows(self) -> tuple[tuple[int | str, ...], ...]:
        """The cells of each row."""
        width = max((len(row.numbers) for row in self.table.rows), default=0)
        columns = [self._column(at) for at in range(width)]
        return tuple(zip(*columns, strict=True))

    def total(self) -> tuple[int | str, ...]:
        """The cells of the sum."""
        return tuple(
            number if self._is_open(at) or not 0 < number < self.threshold else self._small
            for at, number in enumerate(self.table.total)
        )

    def cell(self, code: str, column: int = 0) -> int | str:
        """What stands at a code."""
        codes = [row.code for row in self.table.rows]
        return self.rows()[codes.index(code)][column] if code in codes else 0

    @property
    def _small(self) -> str:
        return f"< {self.threshold}"

    def _column(self, at: int) -> tuple[int | str, ...]:
        numbers = [row.numbers[at] for row in self.table.rows]
        if self._is_open(at):
            return tuple(numbers)
        signs = {Shown.SMALL: self._small, Shown.COVERED: COVERED}
        states = list(shown(numbers, self.threshold, self._sums(numbers, at)))
        for place, row in enumerate(self.table.rows):
            if row.code == MailingFigure.MAILINGS.value:
                states[place] = Shown.OPEN
        return tuple(
            signs.get(state, number) for state, number in zip(states, numbers, strict=True)
        )

    def _is_open(self, column: int) -> bool:
        is_of_events = self.table.part is Part.EVENTS and column == _EVENTS
        return not self.threshold or self.table.part in _OPEN_PARTS or is_of_events

    def _sums(self, numbers: Sequence[int], column: int) -> list[list[int]]:
        """The places whose sum a reader knows: that of a region, and the total."""
        everywhere = list(range(len(numbers)))
        if not self.table.total or self.table.total[column] != sum(numbers):
            return []
        if self.table.part is not Part.LAENDER:
            return [everywhere]
        regions: dict[object, list[int]] = {}
        for at, row in enumerate(self.table.rows):
            land = LAENDER.get(row.code)
            regions.setdefault(land and land.region, []).append(at)
        return [*regions.values(), everywhere]
