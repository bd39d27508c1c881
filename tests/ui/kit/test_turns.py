"""The watch over the window's thread tells who held it, and blames no test for its own work."""

import time

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from tests.turns import MOST_MS, Turns


def _work() -> None:
    end = time.thread_time() + MOST_MS / 1000 * 10
    while time.thread_time() < end:
        sum(range(1000))


def test_a_turn_that_holds_is_told(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    turns = Turns()
    with turns.watching(monkeypatch):
        QTimer.singleShot(0, _work)
        qtbot.wait(20)
    assert len(turns.held) == 1


def test_what_the_test_does_itself_is_no_turn(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    turns = Turns()
    with turns.watching(monkeypatch):
        qtbot.wait(1)
        _work()
        qtbot.wait(1)
    assert turns.held == []
