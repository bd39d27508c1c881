"""The libraries that Qt takes from a Linux system, and the packages that bring them."""

import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import system_packages
from trouble import Trouble

EXIT_CODE = 3

# Debian and Ubuntu; Fedora and openSUSE install by the file's name itself.
PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libstdc++.so.6": "libstdc++6",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}


def require(venv: Path, platforms: Iterable[str]) -> None:
    """Stop with the missing libraries named, unless one of Qt's ``platforms`` has all it needs.

    Args:
        venv: the environment that Qt was installed into.
        platforms: names of Qt's platform plugins, such as ``xcb``, ``wayland`` or ``offscreen``.

    Raises:
        Trouble: with exit code 3, naming each library and its package.
    """
    if not sys.platform.startswith("linux"):
        return
    plugins = [_plugin(venv, platform) for platform in platforms]
    missing = _fewest_missing(plugins)
    if missing and system_packages.may_install():
        system_packages.install({PACKAGES[name] for name in missing if name in PACKAGES})
        missing = _fewest_missing(plugins)
    if missing:
        raise Trouble(*describe(missing), code=EXIT_CODE)


def describe(missing: list[str]) -> tuple[str, str]:
    """The German and the English text on ``missing`` libraries, with the commands for them."""
    names = "\n".join(f"  {name}  ({PACKAGES.get(name, '?')})" for name in missing)
    packages = " ".join(sorted({PACKAGES[name] for name in missing if name in PACKAGES}))
    files = " ".join(f"'{name}()(64bit)'" for name in missing)
    return (
        "Dem System fehlen Bibliotheken, ohne die das Fenster nicht aufgeht (unten die Abhilfe):",
        (
            "The system lacks libraries that the window cannot open without (remedy below):\n"
            f"{names}\n"
            f"  Debian, Ubuntu:  sudo apt-get install {packages}\n"
            f"  Fedora:          sudo dnf install {files}\n"
            f"  openSUSE:        sudo zypper install {files}"
        ),
    )


def unresolved(ldd_output: str) -> list[str]:
    """The libraries that ``ldd`` could not find, each once, in order of their names."""
    lines = (line.strip() for line in ldd_output.splitlines())
    return sorted({line.split(" ", 1)[0] for line in lines if line.endswith("=> not found")})


def _plugin(venv: Path, platform: str) -> Path:
    pattern = f"lib/python3*/site-packages/PySide6/Qt/plugins/platforms/libq{platform}.so"
    return next(venv.glob(pattern), Path())


def _fewest_missing(plugins: list[Path]) -> list[str]:
    ldd = shutil.which("ldd")
    if ldd is None:  # musl and the like: Qt's own message has to do
        return []
    return min(
        (_missing(ldd, plugin) for plugin in plugins if plugin.is_file()), key=len, default=[]
    )


def _missing(ldd: str, plugin: Path) -> list[str]:
    found = subprocess.run([ldd, str(plugin)], capture_output=True, text=True, check=False)
    return unresolved(found.stdout)
