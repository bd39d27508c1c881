import errno
import os
import stat
from pathlib import Path

import pytest

from deskapp.adapters.system import atomic_file
from deskapp.adapters.system.atomic_file import FOR_US_ALONE, write_file
from deskapp.application.errors import OutsideError

posix = pytest.mark.skipif(os.name == "nt", reason="permissions are those of POSIX")


def mode_of(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_the_new_content_replaces_the_old(tmp_path: Path) -> None:
    path = tmp_path / "brief.txt"
    write_file(path, b"old")
    write_file(path, b"new")
    assert path.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [path]


@posix
@pytest.mark.fault("SEC-05")
def test_permissions_do_not_depend_on_the_umask(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        write_file(tmp_path / "private", b"", FOR_US_ALONE)
        write_file(tmp_path / "letter", b"")
    finally:
        os.umask(before)
    assert mode_of(tmp_path / "private") == 0o600
    assert mode_of(tmp_path / "letter") == 0o644


@posix
def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    target = tmp_path / "folder" / "real"
    link = tmp_path / "link"
    link.symlink_to(target)
    write_file(link, b"new")
    assert link.is_symlink()
    assert target.read_bytes() == b"new"


def test_a_name_may_be_as_long_as_the_system_allows(tmp_path: Path) -> None:
    write_file(tmp_path / ("x" * 250), b"new")


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "disk_full"),
        (errno.EDQUOT, "disk_full"),
        (errno.EIO, "disk_failed"),
        (errno.EROFS, "read_only"),
        (errno.EACCES, "read_only"),
        (errno.EBUSY, "write_failed"),
    ],
)
@pytest.mark.parametrize("call", ["fsync", "fdopen", "replace"])
def test_what_fails_leaves_the_old_content(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: str, call: str
) -> None:
    path = tmp_path / "brief.txt"
    write_file(path, b"old")

    def fail(first: object, *_: object) -> None:
        if call == "fdopen":
            assert isinstance(first, int)
            os.close(first)
        raise OSError(number, os.strerror(number))

    with monkeypatch.context() as patch:
        patch.setattr(Path if call == "replace" else os, call, fail)
        with pytest.raises(OutsideError) as told:
            write_file(path, b"new")
    assert (told.value.code, told.value.detail) == (code, str(path))
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_places_where_no_file_can_be(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    for place, code in (
        (tmp_path, "is_a_folder"),
        (tmp_path / "missing" / "x", "folder_missing"),
        (tmp_path / "file" / "x", "folder_missing"),
    ):
        with pytest.raises(OutsideError) as told:
            write_file(place, b"")
        assert told.value.code == code


@posix
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no device that is full")
def test_a_disk_that_is_full(tmp_path: Path) -> None:
    with pytest.raises(OutsideError) as told, atomic_file.writing_told(tmp_path):
        Path("/dev/full").write_bytes(b"x")
    assert told.value.code == "disk_full"
