"""What tests of the window share."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from deskapp.ui.kit.jobs import Lanes
from deskapp.wording.language import ENGLISH, use_language


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> Iterator[None]:
    """Each test has an application, and begins with the texts as they stand in the code."""
    qapp.processEvents()
    use_language(ENGLISH)
    yield
    use_language(ENGLISH)


@pytest.fixture
def errors() -> list[Exception]:
    """The errors no job has taken itself; a test that expects some empties the list."""
    return []


@pytest.fixture
def lanes(qtbot: QtBot, errors: list[Exception]) -> Iterator[Lanes]:
    """Lanes that are closed at the end, with no job failed unnoticed."""
    made = Lanes(errors.append)
    yield made
    assert made.close()
    qtbot.wait(0)
    assert errors == []


@pytest.fixture
def settle(qtbot: QtBot, lanes: Lanes) -> Callable[[], None]:
    """Wait until no job is under way and the window has taken all results."""

    def wait() -> None:
        qtbot.wait(1)
        qtbot.waitUntil(lambda: lanes.running == 0)
        qtbot.wait(1)

    return wait
