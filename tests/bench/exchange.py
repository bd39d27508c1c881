"""Lists that go out: seconds and memory; lists that come in: how long the window is held.

Run it with ``python tests/bench/exchange.py [inquiries [contacts [rows]]]``; without numbers
300000, 50000 and 10000. Each export is a whole process of its own, whose peak of memory counts;
the heartbeat is that of ``stall``, with the page shown that reads the list in.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLoggingCategory
from PySide6.QtWidgets import QApplication

from deskapp.ui.exchange.page import ExchangePage
from deskapp.ui.kit.look.theme import Theme
from deskapp.ui.kit.requests import ImportList
from deskapp.ui.shell.app import TURN_SECONDS
from tests.bench.ground.heartbeat import COLUMNS, Heart, wait
from tests.bench.ground.made_up import build
from tests.bench.ground.tables import heading, row
from tests.bench.stall import settle, shown

_ROOT = Path(__file__).parents[2]
_EXPORTS = (
    *(("contacts", ".xlsx"), ("contacts", ".csv"), ("contacts", ".vcf")),
    *(("inquiries", ".xlsx"), ("inquiries", ".csv")),
)
_BROKEN = 20
"""One row in so many has no name and no address that could be one."""


def main() -> None:
    """Print two tables."""
    numbers = [int(each) for each in sys.argv[1:]]
    inquiries, contacts, rows = (*numbers, *(300_000, 50_000, 10_000)[len(numbers) :])
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "office.db")
        build(path, inquiries, messages=inquiries, contacts=contacts)
        heading("written", ("records/s", "seconds", "MB", "peak MiB"))
        for kind, suffix in _EXPORTS:
            number = contacts if kind == "contacts" else inquiries
            seconds, peak, size = written(path, kind, Path(folder, f"list{suffix}"))
            cells = (f"{number / seconds:.0f}", f"{seconds:.1f}", f"{size:.1f}", f"{peak:.0f}")
            row(f"{number} {kind} {suffix}", *cells)
    if rows:
        read_in(rows)


def written(database: Path, kind: str, target: Path) -> tuple[float, float, float]:
    """Seconds and peak in MiB of one process, and the size of its file in MB."""
    command = [sys.executable, "-m", "deskapp", "export", kind, "--to", str(target)]
    started = time.monotonic()
    environ = {**os.environ, "PYTHONPATH": str(_ROOT)}
    process = os.posix_spawn(sys.executable, [*command, "--database", str(database)], environ)
    _, status, usage = os.wait4(process, 0)
    assert status == 0
    return time.monotonic() - started, usage.ru_maxrss / 1024, target.stat().st_size / 1e6


def read_in(rows: int) -> None:
    """Read a list in, in a window that is shown."""
    QLoggingCategory.setFilterRules("default.warning=false")  # off-screen, Qt has many
    sys.setswitchinterval(TURN_SECONDS)
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    heart = Heart()
    with tempfile.TemporaryDirectory() as folder:
        database, source = Path(folder, "office.db"), Path(folder, "people.csv")
        build(database, 2000)
        source.write_text(_people(rows), "utf-8")
        with shown(database, Theme(app)) as window:
            page = window.pages.show_page("exchange")
            assert isinstance(page, ExchangePage)
            end = page.coming_in.end
            heading(f"{rows} rows of people, window held, ms", (*COLUMNS, "seconds"))
            steps: dict[str, Callable[[], object]] = {
                "read and guess": lambda: page.carry_out(ImportList(paths=(source,))),
                "try out": end.try_button.click,
                "read in": end.start_button.click,
                "take back": end.undo_button.click,
            }
            for name, act in steps.items():
                started = time.monotonic()
                with heart.beating() as beats:
                    act()
                    settle(window)
                    wait(100)
                    settle(window)
                row(name, *beats.cells, f"{time.monotonic() - started:.1f}")


def _people(rows: int) -> str:
    lines = ["Anrede;Vorname;Nachname;E-Mail;Telefon;Firma;Funktion;PLZ;Ort;Straße"]
    for number in range(rows):
        mail = f"person.{number}@firma{number % 900}.example" if number % _BROKEN else "keine"
        lines.append(
            f"Frau;Vera{number % 97};Beispiel{number};{mail};030 20308-{number % 9000 + 100};"
            f"Firma {number % 900} GmbH;Leitung;{10000 + number % 80000};Musterstadt;Weg {number}"
        )
    return "\n".join(lines)


if __name__ == "__main__":
    main()
