from pathlib import Path

import pytest
import system_libraries
import system_packages
from system_libraries import describe, require, unresolved
from trouble import Trouble

LDD = """\
\tlinux-vdso.so.1 (0x00007ffd6a3f2000)
\tlibQt6Gui.so.6 => /opt/qt/libQt6Gui.so.6 (0x00007f3d2c000000)
\tlibxcb-icccm.so.4 => not found
\tlibEGL.so.1 => not found
\tlibxcb-icccm.so.4 => not found
"""


@pytest.fixture
def venv(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An environment whose xcb lacks two libraries and whose offscreen lacks one."""
    lacking = {"xcb": ["libEGL.so.1", "libxcb-icccm.so.4"], "offscreen": ["libEGL.so.1"]}
    folder = tmp_path / "lib/python3.11/site-packages/PySide6/Qt/plugins/platforms"
    folder.mkdir(parents=True)
    for platform in (*lacking, "wayland"):
        (folder / f"libq{platform}.so").touch()
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setattr("shutil.which", lambda name: f"/usr/bin/{name}")
    monkeypatch.delenv("CI", raising=False)
    monkeypatch.setattr(
        system_libraries,
        "_missing",
        lambda _ldd, plugin: lacking.get(plugin.stem.removeprefix("libq"), []),
    )
    return tmp_path


def test_each_missing_library_is_found_once() -> None:
    assert unresolved(LDD) == ["libEGL.so.1", "libxcb-icccm.so.4"]


def test_nothing_is_missing_where_all_resolve() -> None:
    assert unresolved("\tstatically linked\n") == []


def test_a_missing_library_is_named_with_its_package() -> None:
    german, english = describe(["libEGL.so.1", "libnew.so.7"])
    assert "fehlen" in german
    assert "libEGL.so.1  (libegl1)" in english
    assert "apt-get install libegl1\n" in english
    assert "dnf install 'libEGL.so.1()(64bit)' 'libnew.so.7()(64bit)'" in english


def test_the_start_stops_with_code_3(venv: Path) -> None:
    with pytest.raises(Trouble, match="libxcb-icccm4") as stopped:
        require(venv, ["xcb"])
    assert stopped.value.code == 3


def test_off_screen_asks_for_no_library_of_a_display(venv: Path) -> None:
    with pytest.raises(Trouble) as stopped:
        require(venv, ["offscreen"])
    assert "icccm" not in str(stopped.value)


def test_one_complete_platform_is_enough(venv: Path) -> None:
    require(venv, ["xcb", "wayland"])


def test_an_unknown_platform_is_left_to_qt(venv: Path) -> None:
    require(venv, ["native"])


def test_a_ci_machine_installs_what_is_missing(venv: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    installed: list[str] = []
    monkeypatch.setattr(system_packages, "may_install", lambda: True)
    monkeypatch.setattr(system_packages, "install", installed.extend)
    with pytest.raises(Trouble):  # the table above says missing all the same
        require(venv, ["offscreen"])
    assert installed == ["libegl1"]
