"""How many mails a second are taken in, beside ``notmuch new`` and ``mu index``.

Run it with ``python tests/bench/intake.py [mails [runs]]``; without numbers 20000 and 3. All three
read the same Maildir, each as a whole process with an empty database: ``deskapp import`` stores the
raw mails durably, finds threads and senders, and indexes the text; the other two leave the mails
where they are. The reference is left out where it is not installed. The runs take turns. The
figures are medians with the slowest and fastest run, the peak of memory of a process, and of
``deskapp`` with its worker the time of the processor, which says more on a machine with other work,
and the size of the file beside that of the raw mails.
"""

import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path

from tests.bench.ground.made_up import NOW, frequent_words
from tests.bench.ground.tables import between, heading, note, row

Words = Callable[[int], str]
_SENDERS, _FIRMS = 900, 120
_LAST_MAILS = 200
_ROOT = Path(__file__).parents[2]


def main() -> None:
    """Print one table."""
    mails = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
    runs = int(sys.argv[2]) if len(sys.argv) > 2 else 3
    with tempfile.TemporaryDirectory() as folder:
        maildir = Path(folder, "mail")
        size = fill(maildir, mails)
        title = f"intake, {mails} mails, {size / 1e6:.0f} MB, n = {runs}"
        heading(title, ("mails/s", "processor ms/mail", "peak MiB", "size to raw", "ratio"))
        there = {n: c for n, c in _COMMANDS.items() if n == "deskapp" or shutil.which(n)}
        found: dict[str, list[Run]] = {name: [] for name in there}
        for _ in range(runs):
            for name, command in there.items():
                found[name].append(measured(command, maildir))
        own = statistics.median(run.seconds for run in found["deskapp"])
        for name, its_runs in found.items():
            row(name, *cells(its_runs, mails, size, own))
        for name in _COMMANDS.keys() - there:
            note(f"{name} is not installed and was not measured.")


@dataclass(frozen=True, slots=True)
class Run:
    """What one run took: seconds by the clock and of the processor, bytes of memory and disk."""

    seconds: float
    processor: float
    memory: int
    disk: int


def cells(runs: list[Run], mails: int, size: int, own: float) -> tuple[str, ...]:
    """The figures of a program; the last is how many times as fast deskapp was."""
    rates = between([mails / run.seconds for run in runs])
    processor = between([run.processor * 1000 / mails for run in runs], 2)
    peak = max(run.memory for run in runs) / 2**20
    ratio = statistics.median(run.seconds for run in runs) / own
    return (rates, processor, f"{peak:.0f}", f"{runs[-1].disk / size:.2f}", f"{ratio:.2f}")


def fill(maildir: Path, mails: int, seed: int = 3) -> int:
    """Make a Maildir with that many mails, four in ten of them answers; answers the bytes."""
    for part in ("cur", "new", "tmp"):
        (maildir / part).mkdir(parents=True)
    chance = random.Random(seed)
    words = frequent_words(chance)
    earlier: list[tuple[str, str]] = []
    size = 0
    for number in range(mails):
        raw = _mail(chance, words, number, mails - number, earlier).as_bytes()
        size += len(raw)
        (maildir / "cur" / f"{number}.bench:2,").write_bytes(raw)
    return size


def measured(command: Callable[[Path, Path], list[list[str]]], maildir: Path) -> Run:
    """What the last of the commands takes, with its worker; ``disk`` is what lies there then."""
    with tempfile.TemporaryDirectory() as home:
        *before, last = command(maildir, Path(home))
        environ = {**os.environ, "HOME": home, "XDG_CONFIG_HOME": home, "XDG_DATA_HOME": home}
        environ |= {"PYTHONPATH": str(_ROOT), "NOTMUCH_CONFIG": str(Path(home, "notmuch.ini"))}
        for each in before:
            subprocess.run(each, env=environ, check=True, stdout=subprocess.DEVNULL)
        begun = time.monotonic()
        process = subprocess.Popen(last, env=environ, stdout=subprocess.DEVNULL)
        _, status, used = os.wait4(process.pid, 0)
        seconds = time.monotonic() - begun
        disk = sum(file.stat().st_size for file in Path(home).rglob("*") if file.is_file())
    if status:
        raise subprocess.CalledProcessError(status, last)
    return Run(seconds, used.ru_utime + used.ru_stime, used.ru_maxrss * 1024, disk)


def _deskapp(maildir: Path, home: Path) -> list[list[str]]:
    database = str(home / "office.db")
    return [[sys.executable, "-m", "deskapp", "--database", database, "import", str(maildir)]]


def _notmuch(maildir: Path, home: Path) -> list[list[str]]:
    (home / "notmuch.ini").write_text(
        f"[database]\npath={home}\nmail_root={maildir}\n[user]\nprimary_email=rii@example.org\n"
    )
    return [["notmuch", "new", "--quiet"]]


def _mu(maildir: Path, home: Path) -> list[list[str]]:
    place = f"--muhome={home / 'mu'}"
    return [["mu", "init", place, f"--maildir={maildir}"], ["mu", "index", place, "--quiet"]]


_COMMANDS = {"deskapp": _deskapp, "notmuch": _notmuch, "mu": _mu}


def _mail(
    chance: random.Random, words: Words, number: int, before: int, earlier: list[tuple[str, str]]
) -> EmailMessage:
    mail = EmailMessage()
    sender = chance.randrange(_SENDERS)
    mail["From"] = f"Person {sender} <person{sender}@firma{sender % _FIRMS}.example>"
    mail["To"] = "Service-RII <service-rii@example.org>"
    mail["Date"] = format_datetime(NOW - timedelta(minutes=10 * before))
    own_id, subject = f"<{number}.{chance.getrandbits(32):08x}@firma.example>", words(5)
    if earlier and chance.random() < 0.4:
        answered, its_subject = chance.choice(earlier[-_LAST_MAILS:])
        mail["In-Reply-To"] = mail["References"] = answered
        subject = f"AW: {its_subject}"
    mail["Message-ID"], mail["Subject"] = own_id, subject
    earlier.append((own_id, subject.removeprefix("AW: ")))
    lines = [words(12) for _ in range(chance.randrange(4, 40))]
    mail.set_content("\n".join((*lines, "", "Mit freundlichen Grüßen", "Person", "-- ", "Firma")))
    if chance.random() < 0.5:
        page = "".join(f"<p>{line}</p>" for line in lines)
        mail.add_alternative(f"<html><body>{page}</body></html>", subtype="html")
    if chance.random() < 0.1:
        mail.add_attachment(
            chance.randbytes(30_000), maintype="application", subtype="pdf", filename="Anlage.pdf"
        )
    return mail


if __name__ == "__main__":
    main()
