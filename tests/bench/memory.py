"""How much memory the window takes with a file open, beside a bare window with SQLAlchemy.

Run it with ``python tests/bench/memory.py [runs]``; without a number 3. The files have the sizes
of an office and of a large one; each figure is the median of what the process holds in MiB when
the list of today answers, in brackets the peak until then, then the distance to the bare window.
"""

import statistics
import sys
import tempfile
from pathlib import Path
from typing import Final

from tests.bench.made_up import build
from tests.bench.start import BARE, DESKAPP, started

SIZES: Final = ((1_000, 3_000), (20_000, 60_000), (300_000, 1_000_000))
"""Inquiries and messages."""
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
    print(f"{f'MiB, n = {runs}':<32}{'held':>14}{'more than bare':>18}")  # noqa: T201
    with tempfile.TemporaryDirectory() as folder:
        for inquiries, messages in SIZES:
            path = Path(folder, f"{inquiries}.db")
            build(path, inquiries, messages)
            bare, ours = (_held(script, path, runs) for script in (BARE, DESKAPP))
            if inquiries == SIZES[0][0]:
                print(f"{'bare window':<32}{bare[0]:8.0f} ({bare[1]:.0f})")  # noqa: T201
            name = f"deskapp, {inquiries} inquiries"
            print(f"{name:<32}{ours[0]:8.0f} ({ours[1]:.0f}){ours[0] - bare[0]:14.0f}")  # noqa: T201
            path.unlink()


def _held(script: str, path: Path, runs: int) -> tuple[float, float]:
    """The median of what is held, and the largest peak."""
    told = [started(_TOLD + script, path)["answers"] for _ in range(runs)]
    held, peaks = zip(*((int(now) / 1024, int(peak) / 1024) for now, peak in told), strict=True)
    return statistics.median(held), max(peaks)


if __name__ == "__main__":
    main()
