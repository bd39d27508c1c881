import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject

from deskapp.ui.kit.lanes.asking import Asking
from deskapp.ui.kit.lanes.jobs import Lanes

Settle = Callable[[], None]


@pytest.fixture
def owner() -> QObject:
    return QObject()


def test_many_wishes_are_asked_once_more(lanes: Lanes, settle: Settle, owner: QObject) -> None:
    gate = threading.Event()
    asked: list[int] = []
    shown: list[int] = []

    def question() -> int:
        asked.append(len(asked))
        gate.wait()
        return asked[-1]

    asking = Asking(lanes, question, shown.append, parent=owner)
    for _ in range(100):
        asking.ask()
    gate.set()
    settle()
    assert asked == [0, 1]
    assert shown == [0, 1]


def test_an_error_is_told_and_the_next_wish_is_asked(
    lanes: Lanes, settle: Settle, owner: QObject, errors: list[Exception]
) -> None:
    answers: list[int] = []
    shown: list[int] = []
    asking = Asking(lanes, lambda: answers[0], shown.append, parent=owner)
    asking.ask()
    settle()
    assert [type(error) for error in errors] == [IndexError]
    errors.clear()
    answers.append(7)
    asking.ask()
    settle()
    assert shown == [7]
