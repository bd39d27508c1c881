"""How much memory the window takes with a file open, beside a bare window with SQLAlchemy.

Run it with ``python tests/bench/memory.py [runs]``; without a number 3. The files have the sizes
of an office and of a large one; each figure is the median of what the process holds in MiB when
the list of today answers, then when it is at rest and every page has been imported, then the
largest peak until then, then the distance of each to the bare window.
"""

import statistics
import sys
from pathlib import Path
from typing import Final

from tests.bench.ground.files import GROWTH, LARGE, OFFICE, built
from tests.bench.ground.tables import heading, note, row
from tests.bench.start import BARE, DESKAPP, started

_TOLD: Final = """
import sys
del sys.argv[1]
def tell(what):
    show(what)
    if what == "answers":
        from PySide6.QtCore import QEventLoop, QTimer
        loop = QEventLoop()
        QTimer.singleShot(4_000, loop.quit)
        loop.exec()
        show("rests")
def show(what):
    with open("/proc/self/status") as status:
        held = dict(line.split(":", 1) for line in status)
    print(what, held["VmRSS"].split()[0], held["VmHWM"].split()[0], flush=True)
"""


def main() -> None:
    """Print one table."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 3
    columns = ("answers", "at rest", "peak", "more than bare", "at rest")
    heading(f"memory, MiB, n = {runs}", columns)
    for size in (GROWTH[0], OFFICE, LARGE):
        path = built(size)
        bare, ours = (_held(script, path, runs) for script in (BARE, DESKAPP))
        more = (own - other for own, other in zip(ours[:2], bare[:2], strict=True))
        name = f"{size.inquiries:,} inquiries"
        row(f"bare window, {name}", *(f"{held:.0f}" for held in bare), "0", "0")
        row(f"deskapp, {name}", *(f"{held:.0f}" for held in (*ours, *more)))
    note("Bar: 60 more than bare with the large file open.")


def _held(script: str, path: Path, runs: int) -> tuple[float, float, float]:
    """The medians of what is held when the list answers and at rest, and the largest peak."""
    told = [started(_TOLD + script, path) for _ in range(runs)]
    answers, rests = (
        statistics.median(int(each[what][0]) / 1024 for each in told)
        for what in ("answers", "rests")
    )
    return answers, rests, max(int(each["rests"][1]) / 1024 for each in told)


if __name__ == "__main__":
    main()
