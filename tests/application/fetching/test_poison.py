"""A mail that takes the worker process with it lies in the tray, and the next ones are fetched."""

from pathlib import Path

import pytest

from deskapp.adapters.mail import worker as worker_module
from deskapp.adapters.mail.worker import Worker
from deskapp.adapters.mail.worker_readers import JOBS, WorkerMailReader
from deskapp.adapters.storage.database import Database
from deskapp.application.rounds.fetching import fetch_account
from deskapp.application.workspace import Workspace
from deskapp.domain.mail_account import UnreadableMail
from deskapp.domain.message import Message
from tests.application.rounds.fetched import counts, state, used
from tests.application.rounds.memory_post import MemoryFolder, MemoryPost
from tests.fixed_clock import FixedClock, no_holidays

_FRAGILE = """
import os, signal
from deskapp.adapters.mail.reading import reader

def read(raw):
    if b"X-Dies" in raw: os.kill(os.getpid(), signal.SIGKILL)
    if b"X-Grows" in raw: len(bytearray(4 * 1024**3))
    if b"X-Raises" in raw: raise RecursionError
    while b"X-Hangs" in raw: pass
    return reader.read_text(raw)
"""
POISON = (b"X-Dies", b"X-Grows", b"X-Raises", b"X-Hangs")


@pytest.mark.fault("FET-07")
def test_poison_keeps_no_mail_back(
    sqlite_storage: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "fragile.py").write_text(_FRAGILE)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    monkeypatch.setattr(worker_module, "SECONDS_FOR_A_JOB", 1)
    workspace = Workspace(sqlite_storage, FixedClock(), no_holidays)
    account = used(workspace)
    heads = [each for poison in POISON for each in (b"X-Harmless", poison)]
    folder = MemoryFolder(
        {
            uid: head + b": %d\r\nSubject: Frage\r\n\r\nText\r\n" % uid
            for uid, head in enumerate([*heads, b"X-Harmless"], start=1)
        }
    )
    worker = Worker(JOBS | dict.fromkeys(("mail_text", "mail_simply"), "fragile:read"))
    done = fetch_account(workspace, WorkerMailReader(worker), MemoryPost(INBOX=folder), account)
    worker.close()
    assert (done.summary.taken, done.summary.unreadable, done.error) == (5, 4, None)
    assert counts(state(workspace)) == (9, 5, 0, 4, 0, 0, 0)
    assert len(workspace.query(lambda q: q.where(Message))) == 5
    aside = workspace.query(lambda q: q.where(UnreadableMail))
    raws = workspace.query(lambda q: [q.content(each.raw_sha256) for each in aside])
    assert raws == [raw for raw in folder.mails.values() if raw.startswith(POISON)]
