"""How every measurement is printed: one table form, with the spread beside each figure."""

import statistics
from collections.abc import Sequence
from typing import Final

_FIRST, _OTHER = 44, 19
SPREAD: Final = ("p50", "p95", "max", "n")


def heading(title: str, columns: Sequence[str] = SPREAD) -> None:
    """The title of a table and what stands in its columns."""
    line = f"{title:<{_FIRST}}" + "".join(f"{each:>{_OTHER}}" for each in columns)
    print(f"\n{line}\n{'-' * len(line)}", flush=True)  # noqa: T201


def row(name: str, *cells: str) -> None:
    """One line of it."""
    print(f"{name:<{_FIRST}}" + "".join(f"{each:>{_OTHER}}" for each in cells), flush=True)  # noqa: T201


def note(text: str) -> None:
    """A sentence below or above a table."""
    print(text, flush=True)  # noqa: T201


def spread(figures: Sequence[float], digits: int = 1) -> tuple[str, ...]:
    """The cells below ``SPREAD``: what half and 95 % do not exceed, the largest, how many."""
    p50, p95 = statistics.median(figures), percentile(figures, 95)
    return (*(f"{each:.{digits}f}" for each in (p50, p95, max(figures))), str(len(figures)))


def percentile(figures: Sequence[float], share: int) -> float:
    """The measured figure that ``share`` in a hundred do not exceed."""
    ordered = sorted(figures)
    return ordered[max(0, -(-share * len(ordered) // 100) - 1)]


def between(figures: Sequence[float], digits: int = 0) -> str:
    """The median, with the least and the most in brackets."""
    middle, *ends = statistics.median(figures), min(figures), max(figures)
    return f"{middle:.{digits}f} ({ends[0]:.{digits}f} to {ends[1]:.{digits}f})"
