"""Windows beside the main one, as eyes, keyboard and screen reader meet them."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from deskapp.application.settings import Scheme
from deskapp.ui.kit.look.theme import Theme
from deskapp.ui.shell.first_run import Choices, FirstRun
from deskapp.wording.language import ENGLISH, GERMAN, install_language
from tests.ui.active_window import show_active
from tests.ui.shell.walk import seen


def _first_run() -> QWidget:
    return FirstRun(Choices(GERMAN, Path("office.db")))


WINDOWS: Mapping[str, Callable[[], QWidget]] = {"first_run": _first_run}


@pytest.fixture(params=[GERMAN, ENGLISH])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """The language that is spoken."""
    install_language(qapp, request.param)
    yield request.param
    install_language(qapp, ENGLISH)


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("name", WINDOWS)
def test_a_window_can_be_read_and_worked(
    qtbot: QtBot, theme: Theme, language: str, name: str, scale: float
) -> None:
    assert language
    theme.use(Scheme.LIGHT, scale)
    window = WINDOWS[name]()
    qtbot.addWidget(window)
    theme.dress(window)
    show_active(qtbot, window)
    wrong = [
        *seen.nameless(window),
        *seen.doubled_mnemonics(window),
        *seen.small_targets(window),
        *seen.faint(window),
        *seen.cut(window),
        *seen.out_of_sight(window),
    ]
    assert wrong == []
    assert (window.width() <= 1366, window.height() <= 768) == (True, True)
