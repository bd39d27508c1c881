"""Wherever the line or the program breaks off, each mail of a real server is here once at last."""

import os
import random
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Self

import pytest

from deskapp.adapters.mail.imap import ImapFetcher
from deskapp.adapters.storage.database import open_for_reading
from deskapp.application.rounds.fetching import AccountFetch, fetch_account
from deskapp.application.workspace import Workspace
from deskapp.domain.mail_account import MailAccount
from tests.adapters.mail.accounts import GivenSecrets
from tests.adapters.mail.servers import dovecot
from tests.adapters.mail.servers.cut_proxy import CutProxy
from tests.adapters.mail.servers.dovecot import Dovecot
from tests.application.fetching import fetching_process
from tests.application.fetching.post_200 import (
    ALL,
    DirectReader,
    Kept,
    fill,
    holds_part,
    kept,
    opened,
    use_account,
)
from tests.fixed_clock import FixedClock

pytestmark = pytest.mark.skipif(not dovecot.PROGRAM.exists(), reason="dovecot-imapd is not here")

FOLDER = 'Eingang & "Büro"'


@pytest.fixture(scope="module")
def server() -> Iterator[Dovecot]:
    with dovecot.running() as running:
        fill(running, FOLDER)
        yield running


@pytest.fixture
def proxy(server: Dovecot) -> Iterator[CutProxy]:
    with CutProxy(server.port) as leading:
        yield leading


def fetched(workspace: Workspace, account: MailAccount) -> AccountFetch:
    fetcher = ImapFetcher(GivenSecrets(), FixedClock())
    return fetch_account(workspace, DirectReader(), fetcher, account)


@pytest.mark.fault("FET-01")
@pytest.mark.fault("FET-08")
@pytest.mark.parametrize(
    "cuts", [12, pytest.param(520, marks=[pytest.mark.campaign, pytest.mark.timeout(7200)])]
)
def test_a_line_cut_anywhere_loses_and_doubles_nothing(
    server: Dovecot, proxy: CutProxy, new_sqlite_file: Path, tmp_path: Path, cuts: int
) -> None:
    before = server.snapshot(FOLDER)
    files = (Path(shutil.copy2(new_sqlite_file, tmp_path / f"{at}.db")) for at in range(cuts + 1))
    uncut = opened(str(next(files)))
    assert fetched(uncut, use_account(uncut, proxy.port, FOLDER)).error is None
    assert uncut.query(kept) == ALL
    uncut.close()
    length = proxy.passed
    were_cut = 0
    for at, file in enumerate(files):
        workspace = opened(str(file))
        account = use_account(workspace, proxy.port, FOLDER)
        for left in (length * at // cuts, random.randrange(length)):
            proxy.left = left
            were_cut += fetched(workspace, account).error is not None
            assert holds_part(workspace.query(kept)), f"cut after {left} bytes"
        proxy.left = None
        assert fetched(workspace, account).error is None
        assert workspace.query(kept) == ALL
        workspace.close()
        file.unlink()
    assert were_cut >= cuts
    assert server.snapshot(FOLDER) == before
    assert not re.search(rb"STORE|EXPUNGE|DELETE|SELECT|APPEND|BODY\[", proxy.said)


@pytest.mark.fault("FET-02")
@pytest.mark.skipif(not hasattr(os, "fork"), reason="processes are forked here")
@pytest.mark.parametrize(
    "kills", [15, pytest.param(300, marks=[pytest.mark.campaign, pytest.mark.timeout(7200)])]
)
def test_a_program_killed_anywhere_loses_and_doubles_nothing(
    server: Dovecot, new_sqlite_file: Path, tmp_path: Path, kills: int
) -> None:
    before = server.snapshot(FOLDER)
    known = Path(shutil.copy2(new_sqlite_file, tmp_path / "known.db"))
    workspace = opened(str(known))
    use_account(workspace, server.port, FOLDER)
    workspace.close()
    database = Path(shutil.copy2(known, tmp_path / "office.db"))
    died = 0
    with Lives(database) as lives:
        lives.one(0)  # the first one waits for the process to start
        begun = time.monotonic()
        assert not lives.one(600_000)
        longest = int(1000 * (time.monotonic() - begun))
        for life in range(3 * kills):
            if died == kills:
                break
            if looked_at(database) == ALL:
                for left in tmp_path.glob("office.db*"):
                    left.unlink()
                shutil.copy2(known, database)
            died += lives.one(random.randrange(longest // 2) if life else 0)
            assert holds_part(looked_at(database))
        lives.one(600_000)
    assert looked_at(database) == ALL
    assert died == kills
    assert server.snapshot(FOLDER) == before


def looked_at(database: Path) -> Kept:
    storage = open_for_reading(database)
    with storage.reading() as queries:
        found = kept(queries)
    storage.close()
    return found


class Lives:
    """Lives of the process, one after the other."""

    def __init__(self, database: Path) -> None:
        command = [sys.executable, "-m", fetching_process.__name__, str(database)]
        root = Path(__file__).parents[3]
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=root
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        with self._process:
            assert self._process.stdin
            self._process.stdin.close()

    def one(self, milliseconds: int) -> bool:
        """Whether it was killed before its work was done."""
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(f"{milliseconds}\n")
        self._process.stdin.flush()
        said = self._process.stdout.readline()
        assert said in {"killed\n", "done\n"}
        return said == "killed\n"
