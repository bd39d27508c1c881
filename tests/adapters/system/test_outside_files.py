"""Files from mails on the disk: always inside, over nothing, and gone at the end."""

import os
import signal
import stat
import subprocess
import sys
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskapp.adapters.system.outside_files import UserOutsideFiles, write_mark
from deskapp.application.errors import OutsideError

_DEVICES = ("CON", "PRN", "AUX", "NUL", "COM1", "COM¹", "LPT9", "LPT³", "CONIN$", "CLOCK$")
_CLIMBING = ("../x", "../../x", "..\\x", "a/../../x", "/etc/passwd", "C:\\x", "C:x", "~/x", "~")
_SHARES = ("\\\\server\\share\\x", "//server/share/x", "\\\\?\\C:\\x", "\\\\.\\PhysicalDrive0")
_ODD = ("", ".", "..", " ", "...", "a:b", "a:b:$DATA", "x\0y", "x\ny", "x. ", "x.", " x", "-rf")
_LONG = ("a" * 300, "ä" * 300 + ".pdf", "a" * 300 + "." + "b" * 300, "😀" * 200)
_BASES = (*_CLIMBING, *_SHARES, *_ODD, *_LONG, "\udcff.txt", "\u202egpj.exe", "$MFT", "%TEMP%")
NAMES = tuple(
    name
    for base in (*_BASES, *_DEVICES)
    for name in (base, f"{base}.txt", f"{base}.", f" {base} .pdf", f"{base}/{base}")
)
_FORBIDDEN = set('<>:"/\\|?*')


@pytest.fixture
def files(tmp_path: Path) -> Iterator[UserOutsideFiles]:
    made = UserOutsideFiles(tmp_path / "opened")
    yield made
    made.close()


def _fits_windows(name: str) -> bool:
    stem = name.split(".", maxsplit=1)[0].rstrip().upper()
    is_device = stem in {device.upper() for device in _DEVICES if device != "CLOCK$"}
    is_odd = bool(_FORBIDDEN & set(name)) or name.endswith((".", " "))
    is_odd |= any(unicodedata.category(sign) in {"Cc", "Cf", "Cs", "Zl", "Zp"} for sign in name)
    return not is_device and not is_odd and len(name) <= 255


@pytest.mark.fault("ATT-01")
def test_two_hundred_names_stay_inside_the_folder(files: UserOutsideFiles, tmp_path: Path) -> None:
    assert len(NAMES) >= 200
    folder = tmp_path / "folder"
    folder.mkdir()
    paths = files.save_all(folder, [(name, b"%d" % at) for at, name in enumerate(NAMES)])
    assert len({path.name.casefold() for path in paths}) == len(NAMES)
    for at, path in enumerate(paths):
        assert os.path.realpath(path) == str(folder / path.name)
        assert path.read_bytes() == b"%d" % at
        assert _fits_windows(path.name), path.name
    assert set(tmp_path.iterdir()) == {folder}


@pytest.mark.fault("ATT-01")
@given(name=st.text(max_size=300))
def test_every_name_stays_inside_the_folder(
    tmp_path_factory: pytest.TempPathFactory, name: str
) -> None:
    folder = tmp_path_factory.mktemp("any")
    (path,) = UserOutsideFiles(folder / "opened").save_all(folder, [(name, b"x")])
    assert path.parent == folder.resolve()
    assert _fits_windows(path.name), path.name


@pytest.mark.fault("ATT-01")
def test_nothing_that_is_there_is_written_over(files: UserOutsideFiles, tmp_path: Path) -> None:
    kept = tmp_path / "Plan.pdf"
    kept.write_bytes(b"kept")
    target = tmp_path / "target"
    (tmp_path / "Liste.csv").symlink_to(target)
    paths = files.save_all(tmp_path, [("plan.PDF", b"1"), ("Plan.pdf", b"2"), ("Liste.csv", b"3")])
    assert [each.name for each in paths] == ["plan (2).PDF", "Plan (3).pdf", "Liste (2).csv"]
    assert kept.read_bytes() == b"kept"
    assert not target.exists()


def test_a_folder_that_is_gone_is_told(files: UserOutsideFiles, tmp_path: Path) -> None:
    with pytest.raises(OutsideError):
        files.save_all(tmp_path / "nowhere", [("a", b"")])


@pytest.mark.fault("ATT-03")
def test_the_mark_of_the_web_is_a_stream_beside_the_file(tmp_path: Path) -> None:
    """On other systems the stream is an ordinary file, which shows what would be written."""
    write_mark(tmp_path / "a.pdf")
    stream = tmp_path / "a.pdf:Zone.Identifier"
    assert stream.read_bytes() == b"[ZoneTransfer]\r\nZoneId=3\r\n"


@pytest.mark.fault("ATT-03")
def test_what_is_saved_is_marked_on_windows(
    files: UserOutsideFiles, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("deskapp.adapters.system.outside_files.sys.platform", "win32")
    files.save(tmp_path / "a.pdf", b"x")
    files.save_all(tmp_path, [("b.pdf", b"x")])
    aside = files.put_aside("c.pdf", b"x")
    assert len(list(tmp_path.glob("*:Zone.Identifier"))) == 2
    assert len(list(aside.parent.glob("*:Zone.Identifier"))) == 1


@pytest.mark.fault("ATT-04")
def test_what_is_put_aside_is_for_this_user_alone_and_gone_at_the_end(
    files: UserOutsideFiles, tmp_path: Path
) -> None:
    first, second = files.put_aside("Plan.pdf", b"1"), files.put_aside("../Plan.pdf", b"2")
    assert (first.name, second.name) == ("Plan.pdf", "Plan.pdf")
    assert first.is_relative_to(tmp_path / "opened")
    for path in (first, second):
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    files.close()
    assert list((tmp_path / "opened").iterdir()) == []


_RUN = """
import sys
from pathlib import Path
from deskapp.adapters.system.outside_files import UserOutsideFiles
files = UserOutsideFiles(Path(sys.argv[1]))
print(files.put_aside("Plan.pdf", b"x"), flush=True)
sys.stdin.read()
"""


@pytest.mark.fault("ATT-04")
@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no kill -9 on this system")
def test_what_a_killed_run_left_is_gone_after_the_next_start_and_others_stay(
    files: UserOutsideFiles, tmp_path: Path
) -> None:
    folder = tmp_path / "opened"
    runs = [_run(folder) for _ in range(3)]
    try:
        paths = [Path(_line(run)) for run in runs]
        killed = runs[0]
        killed.kill()
        killed.wait()
        assert paths[0].exists()
        files.put_aside("own.pdf", b"x")
        files.clean_up()
        assert not paths[0].exists()
        assert all(path.exists() for path in paths[1:])
        for run in runs[1:]:
            run.kill()
            run.wait()
        files.clean_up()
        files.close()
        assert list(folder.iterdir()) == []
    finally:
        for run in runs:
            run.kill()
            run.communicate()


def _run(folder: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", _RUN, str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[3],
    )


def _line(run: subprocess.Popen[str]) -> str:
    assert run.stdout is not None
    return run.stdout.readline().strip()
