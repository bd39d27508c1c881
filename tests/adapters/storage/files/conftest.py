"""A disk of a few megabytes, to be filled up or made read-only."""

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest


class SmallDisk:
    """A file system in memory with its own size; mounting one asks for root."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._ballast = folder / "ballast"

    def mount(self, options: str) -> bool:
        return _ran("mount", "-t", "tmpfs", "-o", options, "tmpfs", str(self.folder))

    def remount(self, options: str) -> None:
        assert _ran("mount", "-o", f"remount,{options}", str(self.folder))

    def unmount(self) -> None:
        assert _ran("umount", str(self.folder))

    def fill(self) -> None:
        """Take every byte that is left."""
        with self._ballast.open("wb", buffering=0) as file:
            try:
                while True:
                    file.write(bytes(4096))
            except OSError:
                return

    def clear(self) -> None:
        self._ballast.unlink()


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[SmallDisk]:
    folder = tmp_path / "disk"
    folder.mkdir()
    disk = SmallDisk(folder)
    if os.name != "posix" or os.geteuid() != 0 or not disk.mount("size=4m"):
        pytest.skip("mounting a small disk asks for root")
    yield disk
    disk.unmount()


def _ran(*command: str) -> bool:
    return subprocess.run(command, check=False, capture_output=True).returncode == 0
