"""Files that would cost too much end soon, within their memory, and the next one is read."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from deskapp.adapters.files.tables.worker_tables import WorkerTables
from deskapp.adapters.mail.worker import Worker
from deskapp.application.ports.mail import UnreadableMail
from deskapp.application.ports.tables import LARGEST_FILE
from deskapp.composition.workers import list_worker
from deskapp.wording.errors import error_sentence
from deskapp.wording.outside_errors import outside_sentences
from tests.adapters.files.tables.bombs import BOMBS

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="the limits are those of POSIX")

MOST_MEGABYTES = 512
SMALL = 100_000
ORDINARY = b"Name;E-Mail\nIda Fall;ida@example.org\n"


@pytest.fixture(scope="module")
def worker() -> Iterator[Worker]:
    made = list_worker()
    yield made
    made.close()


def test_there_are_forty() -> None:
    assert len(BOMBS) >= 40


@pytest.mark.fault("ATT-05")
@pytest.mark.fault("ATT-06")
@pytest.mark.fault("ATT-07")
@pytest.mark.fault("ATT-08")
@pytest.mark.fault("ATT-09")
@pytest.mark.parametrize("name", BOMBS)
def test_it_ends_with_a_sentence_and_the_next_file_is_read(worker: Worker, name: str) -> None:
    raw = BOMBS[name]()
    assert len(raw) <= LARGEST_FILE
    reader = WorkerTables(worker.call)
    answer = answered(reader, raw)
    assert answer in {*outside_sentences().values(), "a small table"}
    assert peak_megabytes(worker) <= MOST_MEGABYTES
    assert reader.read(ORDINARY).rows == (("Ida Fall", "ida@example.org"),)
    worker.close()


@pytest.mark.fault("ATT-08")
def test_a_file_of_a_gigabyte_never_reaches_the_worker(worker: Worker) -> None:
    with pytest.raises(UnreadableMail, match="too_large"):
        WorkerTables(worker.call).read(bytes(LARGEST_FILE + 1))


def answered(reader: WorkerTables, raw: bytes) -> str:
    """The sentence for the person, or what was read."""
    try:
        table = reader.read(raw)
    except UnreadableMail as refused:
        return error_sentence(refused)
    cells = (cell for row in (table.headings, *table.rows) for cell in row)
    return "a small table" if sum(map(len, cells)) < SMALL else "a large table"


def peak_megabytes(worker: Worker) -> int:
    """The most that the process has had; one that was killed could not have had more."""
    process = worker._process
    if process is None:
        return 0
    status = Path(f"/proc/{process.pid}/status").read_text()
    (line,) = (line for line in status.splitlines() if line.startswith("VmHWM:"))
    return int(line.split()[1]) // 1024
