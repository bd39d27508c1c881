"""Windows beside the main one, as eyes, keyboard and screen reader meet them."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from deskapp.application.errors import OutsideError
from deskapp.application.settings import Scheme
from deskapp.ui.handbook.keys import KeyGroup
from deskapp.ui.handbook.window import HandbookWindow
from deskapp.ui.kit.buttons import Button, Kind
from deskapp.ui.kit.labels import IconLabel
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.look.theme import Theme
from deskapp.ui.kit.message_box import MessageBox
from deskapp.ui.shell.first_run import Choices, FirstRun
from deskapp.ui.shell.trouble import Trouble
from deskapp.wording.language import ENGLISH, GERMAN, install_language
from tests.ui.active_window import show_active
from tests.ui.shell.walk import seen


def _first_run() -> QWidget:
    return FirstRun(Choices(GERMAN, Path("office.db")))


def _trouble() -> QWidget:
    return Trouble(OutsideError("database_damaged"), is_file=True)


WINDOWS: Mapping[str, Callable[[], QWidget]] = {"first_run": _first_run, "trouble": _trouble}
_KEYS = (KeyGroup("Everywhere", (("Search", "Ctrl+K"), ("New", "Ctrl+N"))),)


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
    assert wrong_with(window) == []
    assert (window.width() <= 1366, window.height() <= 768) == (True, True)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_question_can_be_read_and_answered(
    qtbot: QtBot, theme: Theme, language: str, scale: float
) -> None:
    assert language
    theme.use(Scheme.LIGHT, scale)
    parent = _dressed_parent(qtbot, theme)
    heading, explanation = "Heading of a question " * 3, "What follows from the answer. " * 8
    box = MessageBox(parent, IconLabel(Icon.WARNING, Tone.DUE), heading, explanation)
    box.add_button(Button("Cancel", box.reject))
    box.add_button(Button("Delete", box.accept, Kind.DANGER))
    show_active(qtbot, box)
    assert wrong_with(box) == []
    assert (box.width() <= 1366, box.height() <= 768) == (True, True)
    box.close()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_handbook_can_be_read_and_worked(
    qtbot: QtBot, theme: Theme, language: str, scale: float
) -> None:
    assert language
    theme.use(Scheme.LIGHT, scale)
    parent = _dressed_parent(qtbot, theme)
    window = HandbookWindow(parent)
    for with_keys in (False, True):
        window.show_chapter("today", _KEYS, with_keys=with_keys)
        show_active(qtbot, window)
        assert wrong_with(window) == []
    window.close()


def wrong_with(window: QWidget) -> list[str]:
    """What hinders eyes, hands or a screen reader."""
    return [
        *seen.nameless(window),
        *seen.doubled_mnemonics(window),
        *seen.small_targets(window),
        *seen.faint(window),
        *seen.cut(window),
        *seen.out_of_sight(window),
    ]


def _dressed_parent(qtbot: QtBot, theme: Theme) -> QWidget:
    """A shown window for another one to stand before."""
    parent = QWidget()
    theme.dress(parent)
    qtbot.addWidget(parent)
    show_active(qtbot, parent)
    return parent
