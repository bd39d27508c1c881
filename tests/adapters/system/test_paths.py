import os
import stat
from pathlib import Path

import pytest

from deskapp.adapters.system.paths import Paths, user_paths


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths(tmp_path / "a" / "data", tmp_path / "config", tmp_path / "a" / "logs")


def test_the_folders_are_made_once(paths: Paths) -> None:
    paths.make()
    paths.make()
    assert all(folder.is_dir() for folder in (paths.data, paths.config, paths.logs))


@pytest.mark.skipif(os.name == "nt", reason="permissions are those of POSIX")
@pytest.mark.fault("SEC-05")
def test_the_folders_are_for_this_user_alone(paths: Paths) -> None:
    before = os.umask(0)
    try:
        paths.make()
    finally:
        os.umask(before)
    for folder in (paths.data, paths.config, paths.logs):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_the_folders_are_this_users(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    found = user_paths()
    assert all(folder.is_absolute() for folder in (found.data, found.config, found.logs))
    assert found.database.parent == found.data
    assert found.settings.parent == found.config
    assert not (tmp_path / "deskapp").exists()
