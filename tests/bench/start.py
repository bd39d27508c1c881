"""How long a start takes, beside a bare window with SQLAlchemy in the same run.

Run it with ``python tests/bench/start.py [runs]``; without a number 5. Each figure is the median
in milliseconds, in brackets the slowest: until the window is drawn, until the list of today
answers, and how long the processor worked for it.
"""

import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.bench.made_up import build

INQUIRIES = 2000

BEGIN = """
import os, sys, time
os.execv(sys.executable, [sys.executable, "-c", sys.argv[1], str(time.time()), sys.argv[2]])
"""
_TOLD = """
import sys, time
begun = float(sys.argv.pop(1))
def tell(what):
    print(what, (time.time() - begun) * 1000, time.process_time() * 1000, flush=True)
"""
BARE = """
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
DESKAPP = """
from deskapp.composition.commands import run
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
run(["--database", sys.argv[1]])
"""


def main() -> None:
    """Print one table."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "office.db")
        build(path, INQUIRIES)
        print(f"{f'{INQUIRIES} inquiries, n = {runs}':<24}{'drawn':>16}{'answers':>16}{'CPU':>16}")  # noqa: T201
        for name, script in (("bare window", BARE), ("deskapp", DESKAPP)):
            measured(script, path)  # does not count: compiles, and brings files into the cache
            figures = zip(*(measured(script, path) for _ in range(runs)), strict=True)
            print(f"{name:<24}" + "".join(map(_shown, figures)))  # noqa: T201


def measured(script: str, path: Path) -> tuple[float, float, float]:
    """One start: drawn, answering, work of the processor until then."""
    told = started(_TOLD + script, path)
    return float(told["drawn"][0]), float(told["answers"][0]), float(told["answers"][1])


def started(script: str, path: Path) -> dict[str, list[str]]:
    """Run a program on a file, with settings of its own; what it told, by the first word."""
    own = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "PYTHONPYCACHEPREFIX")
    inherited = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    homes = dict.fromkeys(own, str(path.parent))
    begun = subprocess.run(
        [sys.executable, "-c", BEGIN, script, str(path)],
        env={**inherited, "QT_QPA_PLATFORM": "offscreen", **homes},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        check=True,
    )
    return {line.split()[0]: line.split()[1:] for line in begun.stdout.splitlines() if line}


def _shown(milliseconds: tuple[float, ...]) -> str:
    return f"{statistics.median(milliseconds):8.0f} ({max(milliseconds):.0f})".rjust(16)


if __name__ == "__main__":
    main()
