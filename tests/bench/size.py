"""How large the file is for the mails that are kept in it, beside the mails themselves.

Run it with ``python tests/bench/size.py [mails]``; without a number 5000. The mails are taken in
by ``deskapp import``; the file is that of SQLite after its log has been written back. Below the
ratio stand the largest tables and indexes.
"""

import os
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.bench.ground.tables import heading, note, row
from tests.bench.intake import fill

_ROOT = Path(__file__).parents[2]
_LARGEST = 12


def main() -> None:
    """Print one table."""
    mails = int(sys.argv[1]) if len(sys.argv) > 1 else 5_000
    with tempfile.TemporaryDirectory() as folder:
        raw = fill(Path(folder, "mail"), mails)
        path = Path(folder, "office.db")
        command = ["-m", "deskapp", "--database", str(path), "import", f"{folder}/mail"]
        environ = {**os.environ, "HOME": folder, "PYTHONPATH": str(_ROOT)}
        quiet = subprocess.DEVNULL
        subprocess.run([sys.executable, *command], env=environ, check=True, stdout=quiet)
        size = path.stat().st_size
        heading(f"size, {mails} mails of {raw / mails:.0f} bytes", ("bytes a mail", "ratio to raw"))
        for name, part in (("file (bar: 1.1)", size), *_parts(path)):
            row(name, f"{part / mails:.0f}", f"{part / raw:.2f}")


def _parts(path: Path) -> Iterator[tuple[str, int]]:
    """Tables and indexes with their bytes, the largest first."""
    question = "SELECT name, sum(pgsize) FROM dbstat GROUP BY name ORDER BY 2 DESC LIMIT ?"
    connection = sqlite3.connect(path)
    try:
        yield from connection.execute(question, (_LARGEST,))
    except sqlite3.OperationalError:
        note("this SQLite counts no pages")
    finally:
        connection.close()


if __name__ == "__main__":
    main()
