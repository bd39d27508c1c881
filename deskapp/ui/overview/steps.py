"""Which colour a count has: a few equal steps from the ground to the accent."""

from dataclasses import dataclass
from math import ceil
from typing import Final

from PySide6.QtGui import QColor

from deskapp.ui.kit.look.contrast import luminance
from deskapp.ui.kit.look.palette import Colours

_STEPS: Final = 4
_PALEST: Final = 0.2
"""Share of the accent in the first step."""


@dataclass(frozen=True, slots=True)
class Steps:
    """The upper ends of the steps, from 1 on; nothing at all is a step of its own."""

    ends: tuple[int, ...]

    @classmethod
    def up_to(cls, most: int) -> "Steps":
        """Equal steps up to the highest count, fewer where that is small."""
        count = min(_STEPS, most)
        return cls(tuple(ceil(most * (at + 1) / count) for at in range(count)))

    def words(self) -> tuple[str, ...]:
        """The counts of each step, such as ``4–6``; the first is that of nothing."""
        starts = (1, *(end + 1 for end in self.ends))
        spans = zip(starts, self.ends, strict=False)
        return ("0", *(str(end) if start == end else f"{start}–{end}" for start, end in spans))

    def step(self, count: int) -> int:
        """The step of a count, 0 for nothing."""
        return next((at for at, end in enumerate((0, *self.ends)) if count <= end), len(self.ends))

    def ground(self, step: int, colours: Colours) -> QColor:
        """The colour of a step."""
        base, accent = QColor(colours.base), QColor(colours.accent)
        if not step:
            return base
        rest = (step - 1) / max(len(self.ends) - 1, 1)
        return _mixed(base, accent, _PALEST + (1 - _PALEST) * rest)


def text_on(ground: QColor) -> QColor:
    """Black or white, whichever stands out more: at least 4.58 : 1 on any ground (WCAG 1.4.3)."""
    light = luminance(ground)
    is_dark_better = (light + 0.05) / 0.05 >= 1.05 / (light + 0.05)
    return QColor("#000000" if is_dark_better else "#ffffff")


def _mixed(one: QColor, other: QColor, share: float) -> QColor:
    parts = zip(one.getRgb()[:3], other.getRgb()[:3], strict=True)  # type: ignore[index]
    return QColor(*(round(a + (b - a) * share) for a, b in parts))
