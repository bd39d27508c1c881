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
_COLUMNS: Final = list(EventFigure)
_EVENTS, _REGISTERED = map(_COLUMNS.index, (EventFigure.EVENTS, EventFigure.REGISTERED))
_CAME_OR_NOT: Final = tuple(map(_COLUMNS.index, (EventFigure.ATTENDED, EventFigure.MISSED)))
"""Together they are those who registered, so that these and the one tell the other."""


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
        cells: list[int | str] = [
            number if self._is_open(at) or not 0 < number < self.threshold else self._small
            for at, number in enumerate(self.table.total)
        ]
        is_of_events = self.table.part is Part.EVENTS and bool(cells)
        if is_of_events and any(cells[at] == self._small for at in _CAME_OR_NOT):
            cells[_REGISTERED] = COVERED
        return tuple(cells)

    @property
    def is_telling(self) -> bool:
        """Whether the number of rows alone says that each of them stands for one."""
        numbers = [row.numbers[0] for row in self.table.rows if row.numbers[0]]
        is_known = bool(self.table.total) and self.table.total[0] == len(numbers) > 1
        return is_known and not self._is_open(0)

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
        states = self._states(at)
        return tuple(
            signs.get(state, number) for state, number in zip(states, numbers, strict=True)
        )

    def _states(self, at: int) -> list[Shown]:
        """How each cell of a column is shown."""
        numbers = [row.numbers[at] for row in self.table.rows]
        states = list(shown(numbers, self.threshold, self._sums(numbers, at)))
        for place, row in enumerate(self.table.rows):
            if row.code == MailingFigure.MAILINGS.value:
                states[place] = Shown.OPEN
        if self.table.part is Part.EVENTS and at == _REGISTERED:
            for column in _CAME_OR_NOT:
                for place, state in enumerate(self._states(column)):
                    if state is not Shown.OPEN:
                        states[place] = Shown.COVERED
        return states

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
