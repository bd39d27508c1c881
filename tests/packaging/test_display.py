import socket
from pathlib import Path

import pytest
from display import platforms


@pytest.fixture(autouse=True)
def linux(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")


def test_without_a_display_nothing_can_show_a_window() -> None:
    assert platforms({}) == []
    assert platforms({"DISPLAY": "", "WAYLAND_DISPLAY": ""}) == []


def test_a_display_that_does_not_answer_is_none() -> None:
    assert platforms({"DISPLAY": ":64999"}) == []


def test_a_wayland_name_without_its_socket_is_none(tmp_path: Path) -> None:
    environ = {"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": str(tmp_path)}
    assert platforms(environ) == []


def test_a_wayland_socket_counts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)  # a socket's path may have no more than 107 characters
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("wayland-0")
        environ = {"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": str(tmp_path)}
        assert platforms(environ) == ["wayland"]


def test_a_chosen_platform_is_taken_at_its_word() -> None:
    assert platforms({"QT_QPA_PLATFORM": "vnc:size=800x600;xcb"}) == ["vnc", "xcb"]


@pytest.mark.parametrize("system", ["darwin", "win32"])
def test_other_systems_always_have_one(system: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", system)
    assert platforms({}) != []
