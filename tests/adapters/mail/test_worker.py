import math
import subprocess
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import msgspec
import pytest

from deskapp.adapters.mail import worker as worker_module
from deskapp.adapters.mail.worker import Worker, _Deadline
from deskapp.adapters.mail.worker_readers import (
    JOBS,
    WorkerBodyReader,
    WorkerCardReader,
    WorkerMailReader,
)
from deskapp.application.ports.mail import UnreadableMail, UnreadableReason

_HOSTILE = """
import os

def echo(raw): return raw
def hang(raw):
    while True: pass
def die(raw): os._exit(1)
def greedy(raw): return len(bytearray(4 * 1024**3))
def chatty(raw):
    print("x" * 100_000)
    os.write(1, b"y" * 1000)
    return b"ok"
def buggy(raw): raise KeyError(raw.decode())
"""


@pytest.fixture
def hostile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Worker]:
    (tmp_path / "hostile.py").write_text(_HOSTILE)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    monkeypatch.setattr(worker_module, "SECONDS_FOR_A_JOB", 1)
    names = ("echo", "hang", "die", "greedy", "chatty", "buggy")
    worker = Worker({name: f"hostile:{name}" for name in names})
    yield worker
    worker.close()


@pytest.fixture(scope="module")
def real() -> Iterator[Worker]:
    worker = Worker({**JOBS, "cards": "deskapp.adapters.files.vcard:read_cards"})
    yield worker
    worker.close()


def _echo(worker: Worker, raw: bytes) -> bytes:
    return msgspec.msgpack.decode(worker.call("echo", raw), type=bytes)


@pytest.mark.parametrize(
    ("job", "reason"),
    [
        ("hang", UnreadableReason.TOO_COSTLY),
        ("die", UnreadableReason.TOO_COSTLY),
        ("greedy", UnreadableReason.TOO_COSTLY),
        ("buggy", UnreadableReason.BROKEN),
    ],
)
def test_a_bad_job_fails_alone(hostile: Worker, job: str, reason: UnreadableReason) -> None:
    assert _echo(hostile, b"before") == b"before"
    with pytest.raises(UnreadableMail) as error:
        hostile.call(job, b"secret")
    assert error.value.reason is reason
    assert _echo(hostile, b"after") == b"after"


def test_a_bug_is_logged_without_what_stood_in_the_mail(
    hostile: Worker, caplog: pytest.LogCaptureFixture
) -> None:
    with pytest.raises(UnreadableMail):
        hostile.call("buggy", b"secret")
    assert "KeyError" in caplog.text
    assert "secret" not in caplog.text


def test_what_a_job_prints_is_no_answer(hostile: Worker) -> None:
    assert msgspec.msgpack.decode(hostile.call("chatty", b"x"), type=bytes) == b"ok"
    assert _echo(hostile, b"next") == b"next"


def test_threads_get_their_own_answers(hostile: Worker) -> None:
    with ThreadPoolExecutor(8) as pool:
        sent = [f"{number}".encode() * 1000 for number in range(100)]
        assert list(pool.map(lambda raw: _echo(hostile, raw), sent)) == sent


def test_large_bytes_pass_both_ways(hostile: Worker) -> None:
    raw = bytes(range(256)) * 40_000
    assert _echo(hostile, raw) == raw


def test_nothing_asked_is_nothing_read(hostile: Worker) -> None:
    with pytest.raises(UnreadableMail) as error:
        hostile.call("echo", b"")
    assert error.value.reason is UnreadableReason.EMPTY


def test_one_thread_watches_all_jobs_and_none_is_left_behind(hostile: Worker) -> None:
    hostile.close()
    before = threading.active_count()
    for _ in range(3):
        _echo(hostile, b"x")
        assert threading.active_count() == before + 1
    hostile.close()
    assert threading.active_count() == before


def test_mails_come_through_the_process(real: Worker) -> None:
    reader = WorkerMailReader(real)
    raw = (
        b"From: Erika <erika@example.org>\r\nSubject: x\r\nDate: Mon, 2 Nov 2026 09:00 +0100\r\n"
        b"Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nGuten Tag\r\n"
        b"--b\r\nContent-Type: a/b; name=c\r\n\r\nInhalt\r\n--b--\r\n"
    )
    mail = reader.read(raw)
    assert mail.sender is not None
    assert (mail.sender.address, mail.text) == ("erika@example.org", "Guten Tag")
    assert mail.date is not None
    assert mail.date.isoformat() == "2026-11-02T08:00:00+00:00"
    assert reader.attachment(raw, 0) == b"Inhalt"
    with pytest.raises(UnreadableMail) as error:
        reader.read(b"MZ\0")
    assert error.value.reason is UnreadableReason.NO_MAIL


def test_cards_and_bodies_come_through_the_process(real: Worker) -> None:
    (card,) = WorkerCardReader(real).read_cards(b"BEGIN:VCARD\nFN:Erika\nEND:VCARD\n")
    assert card.formatted_name == "Erika"
    bodies = WorkerBodyReader(real)
    assert bodies.page(b"<p>a<script>b</script>").text.strip() == "a"
    assert bodies.reply_text(b"neu\n\n> alt\n").reply_text.strip() == "neu"
    assert bodies.reply_html(b"<p>neu</p>").reply_text.strip() == "neu"


def test_a_job_has_its_own_time_however_long_the_one_before_might_have_taken() -> None:
    deadline = _Deadline()
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as process:
        with deadline.within(1_000, process):
            while deadline._looks_at == math.inf:
                pass
        with deadline.within(0.01, process):
            assert process.wait(timeout=30)
    deadline.close()
