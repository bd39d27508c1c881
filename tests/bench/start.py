"""How long a start takes, beside a bare window with SQLAlchemy on the same file in the same run.

Run it with ``python tests/bench/start.py [runs]``; without a number 5. Each figure is the median
in milliseconds, in brackets the fastest and the slowest: until the window is drawn, until the
list of today answers, and how long the processor worked for it. The programs take turns. Behind
stands how many times as long as the bare window the list takes.
"""

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

from tests.bench.ground.files import LARGE, OFFICE, Size, built
from tests.bench.ground.tables import between, heading, note, row

BEGIN: Final = """
import os, sys, time
os.execv(sys.executable, [sys.executable, "-c", sys.argv[1], str(time.time()), sys.argv[2]])
"""
_TOLD: Final = """
import sys, time
begun = float(sys.argv.pop(1))
def tell(what):
    print(what, (time.time() - begun) * 1000, time.process_time() * 1000, flush=True)
"""
BARE: Final = """
import sqlalchemy
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QListWidget, QMainWindow
app = QApplication([])
engine = sqlalchemy.create_engine("sqlite:///" + sys.argv[1])
window, rows = QMainWindow(), QListWidget()
window.setCentralWidget(rows)
window.show()
QTimer.singleShot(0, lambda: tell("drawn"))
def fill():
    with engine.connect() as connection:
        found = connection.execute(sqlalchemy.text("SELECT subject FROM inquiry LIMIT 100"))
        rows.addItems([row[0] for row in found])
    QTimer.singleShot(0, lambda: (tell("answers"), app.quit()))
QTimer.singleShot(0, fill)
app.exec()
"""
DESKAPP: Final = """
import sys
class Watched:
    # Looks on without importing anything before the program does.
    def find_spec(self, name, path=None, target=None):
        if name != "deskapp.ui.shell.app":
            return None
        sys.meta_path.remove(self)
        from PySide6.QtCore import QTimer
        from PySide6.QtWidgets import QApplication, QMainWindow
        from deskapp.ui.kit.lists.rows_model import RowsModel
        shown, given = QMainWindow.show, RowsModel.set_ids
        def show(window):
            shown(window)
            QTimer.singleShot(0, lambda: tell("drawn"))
        def set_ids(model, *args, **more):
            given(model, *args, **more)
            QTimer.singleShot(0, lambda: (tell("answers"), QApplication.quit()))
        QMainWindow.show, RowsModel.set_ids = show, set_ids
sys.meta_path.insert(0, Watched())
from deskapp.__main__ import main
sys.argv = ["deskapp", "--database", sys.argv[1]]
main()
"""
_COLUMNS: Final = ("drawn", "answers", "processor", "ratio")


def main() -> None:
    """Print one table."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    heading(f"start, ms, n = {runs}", _COLUMNS)
    for size in (Size(0, 0, 0), OFFICE, LARGE):
        compared(built(size), f"{size.inquiries:,} inquiries", runs)
    if not shutil.which("thunderbird"):
        note("Thunderbird is not installed and was not measured.")


def compared(path: Path, name: str, runs: int) -> None:
    """Two lines for a file."""
    scripts = {f"bare window, {name}": BARE, f"deskapp, {name}": DESKAPP}
    found: dict[str, list[tuple[float, float, float]]] = {each: [] for each in scripts}
    for run in range(runs + 1):
        for each, script in scripts.items():
            figures = measured(script, path)
            if run:  # the first compiles, and brings files into the cache
                found[each].append(figures)
    bare = statistics.median(figures[1] for figures in found[next(iter(found))])
    for each, its_runs in found.items():
        columns = list(zip(*its_runs, strict=True))
        ratio = statistics.median(columns[1]) / bare
        row(each, *map(between, columns), f"{ratio:.2f}")


def measured(script: str, path: Path) -> tuple[float, float, float]:
    """One start: drawn, answering, work of the processor until then."""
    told = started(_TOLD + script, path)
    return float(told["drawn"][0]), float(told["answers"][0]), float(told["answers"][1])


def started(script: str, path: Path) -> dict[str, list[str]]:
    """Run a program on a file, with settings of its own; what it told, by the first word."""
    own = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "PYTHONPYCACHEPREFIX")
    inherited = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    home = Path(tempfile.gettempdir(), "deskapp-bench", "home")
    home.mkdir(parents=True, exist_ok=True)
    begun = subprocess.run(
        [sys.executable, "-c", BEGIN, script, str(path)],
        env={**inherited, "QT_QPA_PLATFORM": "offscreen", **dict.fromkeys(own, str(home))},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        check=True,
    )
    return {line.split()[0]: line.split()[1:] for line in begun.stdout.splitlines() if line}


if __name__ == "__main__":
    main()
