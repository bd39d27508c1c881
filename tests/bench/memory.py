"""How much memory the window takes with a file open, beside a bare window with SQLAlchemy.

Run it with ``python tests/bench/memory.py [runs]``; without a number 3. The files have the sizes
of an office and of a large one; each figure is the median of what the process holds in MiB when
the list of today answers, then the largest peak until then, then the distance to the bare window.
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
    with open("/proc/self/status") as status:
        held = dict(line.split(":", 1) for line in status)
    print(what, held["VmRSS"].split()[0], held["VmHWM"].split()[0], flush=True)
"""


def main() -> None:
    """Print one table."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 3
    heading(f"memory, MiB, n = {runs}", ("held", "peak", "more than bare"))
    for size in (GROWTH[0], OFFICE, LARGE):
        path = built(size)
        bare, ours = (_held(script, path, runs) for script in (BARE, DESKAPP))
        name = f"{size.inquiries:,} inquiries"
        row(f"bare window, {name}", f"{bare[0]:.0f}", f"{bare[1]:.0f}", "0")
        row(f"deskapp, {name}", f"{ours[0]:.0f}", f"{ours[1]:.0f}", f"{ours[0] - bare[0]:.0f}")
    note("Bar: 60 more than bare with the large file open.")


def _held(script: str, path: Path, runs: int) -> tuple[float, float]:
    """The median of what is held, and the largest peak."""
    told = [started(_TOLD + script, path)["answers"] for _ in range(runs)]
    held, peaks = zip(*((int(now) / 1024, int(peak) / 1024) for now, peak in told), strict=True)
    return statistics.median(held), max(peaks)


if __name__ == "__main__":
    main()
