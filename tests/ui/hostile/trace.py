"""Runs a program under ``strace`` and says what it opened or called that was none of its business.

Needs Linux and ``strace``; elsewhere its tests are skipped, for nothing else watches as closely.
"""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[3]
_CALLS = (
    "open,openat,openat2,stat,lstat,newfstatat,statx,access,faccessat,faccessat2,execve,connect"
)
_PATH = re.compile(r"(open|openat|openat2|stat|lstat|newfstatat|statx|access|faccessat\d?|execve)\("
                   r'[^"]*"((?:[^"\\]|\\.)*)"')  # fmt: skip
_CONNECTED = re.compile(r"connect\(\d+, \{sa_family=(AF_\w+)(.*?)\}")
_BAIT = re.compile(r"bait|127\.0\.0\.1")


_LIBRARY = f"lib/python{sys.version_info.major}{sys.version_info.minor}.zip"
_SYSTEM = (
    "/usr/", "/lib", "/bin/", "/sbin/", "/proc/", "/sys/", "/dev/", "/run/", "/tmp", "/etc/fonts",
    "/etc/ld.so", "/var/cache/fontconfig", "/etc/localtime", "/etc/TZ", "/etc/timezone",
    "/etc/nsswitch", "/etc/passwd", "/etc/ssl", "/etc/mime.types", "/etc/python", "/etc/xdg",
    "/etc/os-release", "/.flatpak-info", "/Library/Spelling",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Trace:
    """What the program did beside its work; ``calls`` is how many system calls were watched."""

    returned: int
    calls: int
    foreign: tuple[str, ...]
    connections: tuple[str, ...]
    errors: str


def watched(arguments: Sequence[str], folder: Path, seconds: float) -> Trace:
    """Run this interpreter with the arguments; its folder and its own code are its business."""
    strace = shutil.which("strace")
    assert strace is not None
    log = folder.parent / f"{folder.name}.trace"
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    environment |= {"HOME": str(folder), "XDG_RUNTIME_DIR": str(folder)}
    options = ["-f", "--seccomp-bpf", "-qq", "-s", "300", "-e", f"trace={_CALLS}", "-o", str(log)]
    done = subprocess.run(
        [strace, *options, sys.executable, *arguments],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        timeout=seconds,
        check=False,
    )
    with log.open(encoding="utf-8", errors="replace") as lines:
        found = list(_judged(lines, folder))
    log.unlink()
    return Trace(
        done.returncode,
        len(found),
        tuple(what for kind, what in found if kind == "foreign"),
        tuple(what for kind, what in found if kind == "connection"),
        done.stderr,
    )


def _judged(lines: Iterable[str], folder: Path) -> Iterator[tuple[str, str]]:
    places = _own_places(folder)
    parents = {str(each) for place in places for each in Path(place).parents}
    for line in lines:
        if path := _PATH.search(line):
            name = path[2]
            is_own = name in parents or name.startswith(places) or not name.startswith("/")
            is_own = is_own or name.endswith(_LIBRARY)
            is_bait = _BAIT.search(name.removeprefix(str(folder))) is not None
            yield "own" if is_own and not is_bait else "foreign", line.strip()
        elif connected := _CONNECTED.search(line):
            yield "own" if connected[1] == "AF_UNIX" else "connection", line.strip()


def _own_places(folder: Path) -> tuple[str, ...]:
    """Where Python, Qt, the fonts and the program lie, and what the system's libraries ask for."""
    python = Path(sys.executable)
    places = {sys.prefix, sys.base_prefix, str(ROOT), str(folder), str(python.resolve().parents[1])}
    return (*sorted(places), *_SYSTEM)
