"""Hostile mails opened, copied, printed and quoted while everything the program does is watched."""

import json
import shutil
from pathlib import Path

import pytest

from tests.ui.hostile.mails import hostile_mails
from tests.ui.hostile.pages import PAGES
from tests.ui.hostile.trace import Trace, watched

SEED = 20261123
needs_strace = pytest.mark.skipif(
    shutil.which("strace") is None, reason="the strace program is not here to watch the program"
)


def opened(tmp_path: Path, count: int, seconds: float) -> tuple[Trace, dict[str, object]]:
    folder = tmp_path / "office"
    (folder / "bait").mkdir(parents=True)
    for name in ("bait/bait.png", "bait.png", "bait/bait.svg"):
        (folder / name).write_bytes(b"\x89PNG\r\n\x1a\n")
    arguments = ["-m", "tests.ui.hostile.opening", str(folder), str(count), str(SEED)]
    trace = watched(arguments, folder, seconds)
    assert trace.returned == 0, trace.errors[-3_000:]
    report: dict[str, object] = json.loads((folder / "report.json").read_text())
    return trace, report


def judge(trace: Trace, report: dict[str, object], count: int) -> None:
    assert report["opened"] == count
    assert report["errors"] == []
    assert trace.calls > count
    assert trace.connections == ()
    assert trace.foreign == ()


@needs_strace
@pytest.mark.timeout(300)
@pytest.mark.fault("HTM-01")
@pytest.mark.fault("HTM-02")
@pytest.mark.fault("HTM-03")
@pytest.mark.fault("HTM-04")
@pytest.mark.fault("HTM-06")
def test_no_hostile_mail_opens_a_file_or_a_connection(tmp_path: Path) -> None:
    count = 2 * len(PAGES)
    judge(*opened(tmp_path, count, 280), count)


@needs_strace
@pytest.mark.campaign
@pytest.mark.timeout(7_200)
@pytest.mark.fault("HTM-05")
def test_a_thousand_hostile_mails_stop_the_window_nowhere(tmp_path: Path) -> None:
    trace, report = opened(tmp_path, 1_000, 7_000)
    judge(trace, report, 1_000)
    (Path(tmp_path).parent / "hostile-report.json").write_text(json.dumps(report))
    worst = report["worst"]
    assert isinstance(worst, list)
    # Of the time in which the window stood still, what the program itself has worked.
    assert max(min(gap, worked) for gap, worked, *_ in worst) < 0.2, worst[:10]


@needs_strace
@pytest.mark.parametrize(
    "program",
    [
        "open({bait!r} + '/bait.png')",
        "import os; os.stat('//127.0.0.1/share/x')",
        "open('bait.png')",
        "open('/etc/hostname')",
        "import socket; socket.socket().connect_ex(('127.0.0.1', 9))",
    ],
)
def test_what_is_watched_for_would_be_seen(tmp_path: Path, program: str) -> None:
    folder = tmp_path / "office"
    (folder / "bait").mkdir(parents=True)
    for name in ("bait/bait.png", "bait.png"):
        (folder / name).write_bytes(b"x")
    code = "try:\n " + program.format(bait=str(folder / "bait")) + "\nexcept OSError: pass"
    trace = watched(["-I", "-c", code], folder, 60)
    assert len(trace.foreign) + len(trace.connections) == 1


def test_the_same_seed_makes_the_same_mails(tmp_path: Path) -> None:
    first = list(hostile_mails(1, 22, tmp_path))
    assert first == list(hostile_mails(1, 22, tmp_path))
    assert first != list(hostile_mails(2, 22, tmp_path))
    assert {family for family, _ in first} == {page.__name__ for page in PAGES}
