"""The places of a letter on its page, in millimetres from the top left corner.

Source: DIN 5008:2020, business letter of Form B (the address field low, the head 45 mm high),
and DIN 680 for the window. A window of 90 × 45 mm shows the whole address field.
"""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle on the page."""

    left: float
    top: float
    width: float
    height: float

    @property
    def bottom(self) -> float:
        """Its lower edge."""
        return self.top + self.height


@dataclass(frozen=True, slots=True)
class Mark:
    """A short line at the left edge, where the page is folded or punched."""

    top: float
    length: float


PAGE: Final = Area(0, 0, 210, 297)
TEXT_LEFT: Final = 25.0
TEXT_WIDTH: Final = 165.0

REMARKS: Final = Area(25, 45, 80, 17.7)
"""The zone of the return address and of remarks, filled from below."""
ADDRESS: Final = Area(25, 62.7, 80, 27.3)
"""The zone of the address, filled from above."""
MOST_REMARKS: Final = 3
MOST_ADDRESS_LINES: Final = 6

LINE: Final = ADDRESS.height / MOST_ADDRESS_LINES
"""From one line to the next, in the address as in the text: 4.55 mm, single spacing at 11 pt."""
BODY_POINTS: Final = 11.0
LEAST_POINTS: Final = 8.0
"""Lines of the address are set no smaller."""

HEAD: Final = Area(25, 18, 165, 22)
INFORMATION: Final = Area(125, 50, 75, 40)
SUBJECT_TOP: Final = 98.46
"""Two empty lines of 4.23 mm below the address field."""
BLANKS_BELOW_SUBJECT: Final = 2
BLANKS_TO_SIGN: Final = 3

NEXT_PAGE_TOP: Final = 27.0
NEXT_PAGE_BOTTOM: Final = 267.0
FOOT_BOTTOM: Final = 287.0
"""Where the business details end on the first page, and the page's number on the others."""
ABOVE_FOOT: Final = 10.0
"""From the last possible line to the business details; the page's number stands in between."""

MARKS: Final = (Mark(105.0, 4.0), Mark(148.5, 6.0), Mark(210.0, 4.0))
"""Fold, punch, fold; on the first page."""
MARKS_LEFT: Final = 4.0
"""Nearer to the edge most printers print nothing."""
