"""How long mails made to exhaust the reader take in the worker, and what memory.

Run it with ``python tests/bench/bombs.py [megabytes [family...]]``; without a number 0.1, 1, 10
and 50. Each mail is read whole by a process of its own that has read one before; printed are the
seconds by the clock, the processor's seconds, the peak of memory, and what came of it.
"""

import os
import sys
import time
from pathlib import Path

from deskapp.adapters.mail.worker import Worker
from deskapp.adapters.mail.worker_readers import JOBS, WorkerMailReader
from deskapp.application.ports.mail import UnreadableMail
from tests.adapters.mail.reading import bombs
from tests.adapters.mail.reading.compound_bombs import COMPOUND

FAMILIES = {**bombs.MAILS, **bombs.OUTLOOK, **COMPOUND}
_FIRST = b"Subject: x\r\n\r\nx"
_TICKS = os.sysconf("SC_CLK_TCK")


def main() -> None:
    """Print a line for each family and size, and the worst of all."""
    sizes = [float(sys.argv[1])] if len(sys.argv) > 1 else [0.1, 1, 10, 50]
    worst = (0.0, 0.0, 0.0)
    print(f"{'family':<24}{'MB':>7}{'s':>8}{'cpu s':>8}{'MiB':>7}")  # noqa: T201
    for family in sys.argv[2:] or FAMILIES:
        for size in sizes:
            raw = FAMILIES[family](int(size * 1e6))
            *figures, said = measured(raw)
            worst = tuple(map(max, worst, figures))  # type: ignore[assignment]  # as many as before
            print(f"{family:<24}{len(raw) / 1e6:7.1f}{_row(figures)}  {said}")  # noqa: T201
    print(f"{'worst':<31}{_row(worst)}")  # noqa: T201


def _row(figures: "list[float] | tuple[float, ...]") -> str:
    seconds, processor, memory = figures
    return f"{seconds:8.2f}{processor:8.2f}{memory:7.0f}"


def measured(raw: bytes) -> tuple[float, float, float, str]:
    """Seconds, the processor's seconds, the peak in MiB, and what came of it."""
    worker = Worker(JOBS)
    reader = WorkerMailReader(worker)
    reader.read(_FIRST)
    before = _used(worker)[0]
    begun = time.monotonic()
    try:
        said = " ".join(sorted(each.value for each in reader.read(raw).defects))
    except UnreadableMail as error:
        said = error.code
    seconds = time.monotonic() - begun
    used, memory = _used(worker)
    worker.close()
    return seconds, max(used - before, 0), memory, said


def _used(worker: Worker) -> tuple[float, float]:
    process = worker._process
    if process is None:
        return 0, 0
    times = Path(f"/proc/{process.pid}/stat").read_text().rpartition(")")[2].split()
    lines = Path(f"/proc/{process.pid}/status").read_text().splitlines()
    peak = next(line for line in lines if line.startswith("VmHWM"))
    return (int(times[11]) + int(times[12])) / _TICKS, int(peak.split()[1]) / 1024


if __name__ == "__main__":
    main()
