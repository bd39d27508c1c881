"""What is made to exhaust the reader ends within its limits, and the next mail is read.

The suite takes every family at one size, the campaign at sizes up to that of the largest mail
that is fetched: ``pytest -m campaign tests/adapters/mail/test_worker_bombs.py``. How long each
takes is printed by ``python tests/bench/bombs.py``.
"""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from deskapp.adapters.mail.imap_folder import LARGEST_MAIL
from deskapp.adapters.mail.worker import Worker
from deskapp.adapters.mail.worker_process import Limits
from deskapp.adapters.mail.worker_readers import JOBS, WorkerMailReader
from deskapp.application.ports.mail import UnreadableMail, UnreadableReason
from deskapp.wording.errors import outside_sentence
from tests.adapters.mail.reading import bombs
from tests.adapters.mail.reading.compound_bombs import COMPOUND

FAMILIES = {**bombs.MAILS, **bombs.OUTLOOK, **COMPOUND}
_NEXT = b"From: a@example.org\r\nSubject: danach\r\n\r\nGuten Tag"
_MEMORY = 300
"""Megabytes that the process may really use, of the 512 that it may ask for."""

pytestmark = [pytest.mark.fault("MIM-01", "MIM-08", "ATT-10"), pytest.mark.timeout(120)]


@pytest.fixture(scope="module")
def worker() -> Iterator[Worker]:
    made = Worker(JOBS)
    yield made
    made.close()


def _read(worker: Worker, raw: bytes) -> None:
    """A mail comes of it, or the file is said to be broken; and the next one is read."""
    reader, reason = WorkerMailReader(worker), UnreadableReason.BROKEN
    try:
        reader.read(raw)
    except UnreadableMail as error:
        reason = error.reason
    assert reason in {UnreadableReason.BROKEN, UnreadableReason.NO_MAIL}
    assert reader.read_text(_NEXT).subject == "danach"


@pytest.mark.parametrize("family", FAMILIES)
def test_a_bomb_is_read_within_the_limits(worker: Worker, family: str) -> None:
    _read(worker, FAMILIES[family](300_000))


@pytest.mark.campaign
@pytest.mark.parametrize("size", [1_000_000, 10_000_000, LARGEST_MAIL])
@pytest.mark.parametrize("family", FAMILIES)
def test_a_bomb_of_any_size_is_read_or_refused(worker: Worker, family: str, size: int) -> None:
    _read(worker, FAMILIES[family](size))


@pytest.mark.fault("MIM-09", "FET-07")
@pytest.mark.skipif(sys.platform != "linux", reason="the system tells what a process has used")
def test_the_largest_mail_with_a_file_takes_little_memory() -> None:
    raw = bombs.MAILS["attached"](LARGEST_MAIL)
    worker = Worker(JOBS)
    try:
        reader = WorkerMailReader(worker)
        mail = reader.read_text(raw)
        assert mail.text == "Guten Tag"
        assert mail.attachments[0].size > 0.7 * LARGEST_MAIL
        assert len(reader.attachment(raw, 0)) == mail.attachments[0].size
        assert _most_megabytes(worker) < _MEMORY
    finally:
        worker.close()


def _most_megabytes(worker: Worker) -> int:
    process = worker._process
    assert process is not None
    lines = Path(f"/proc/{process.pid}/status").read_text().splitlines()
    peak = next(line for line in lines if line.startswith("VmHWM"))
    return int(peak.split()[1]) // 1024


_COSTLY = """
def work(raw):
    while True: pass
def swell(raw): return len(bytearray(600 * 1024**2))
def simply(raw):
    from deskapp.domain.mail.incoming_mail import IncomingMail
    return IncomingMail(subject=raw.decode())
"""


@pytest.fixture
def costly(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., Worker]]:
    (tmp_path / "costly.py").write_text(_COSTLY)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    made: list[Worker] = []

    def make(**jobs: str) -> Worker:
        named = {name: f"costly:{function}" for name, function in jobs.items()}
        made.append(Worker(named, Limits(processor_seconds=1)))
        return made[-1]

    yield make
    for worker in made:
        worker.close()


@pytest.mark.parametrize("function", ["work", "swell"])
def test_a_mail_that_costs_too_much_is_read_simply(
    costly: Callable[..., Worker], function: str
) -> None:
    reader = WorkerMailReader(costly(mail=function, mail_text="simply", mail_simply="simply"))
    assert reader.read(b"teuer").subject == "teuer"
    assert reader.read_text(b"danach").subject == "danach"


@pytest.mark.parametrize("function", ["work", "swell"])
def test_one_that_still_costs_too_much_is_refused_with_a_sentence(
    costly: Callable[..., Worker], function: str
) -> None:
    reader = WorkerMailReader(costly(mail=function, mail_text="simply", mail_simply=function))
    with pytest.raises(UnreadableMail) as error:
        reader.read(b"teuer")
    assert error.value.reason is UnreadableReason.TOO_COSTLY
    assert outside_sentence(error.value.code)
    assert reader.read_text(b"danach").subject == "danach"


def test_the_limits_are_those_that_are_promised() -> None:
    assert Limits() == Limits(processor_seconds=3, memory_bytes=512 * 1024 * 1024)
