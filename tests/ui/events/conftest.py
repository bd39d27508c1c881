from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from deskapp.ui.events.page import EventsPage
from deskapp.ui.kit.desk import Desk
from tests.ui.shown_records import Settle, Shown


@pytest.fixture
def show(desk: Desk, qtbot: QtBot, settle: Settle) -> Callable[[], Shown]:
    """The page as the shell shows it, made when the records of the test are there."""
    return lambda: Shown(EventsPage(desk), desk, qtbot, settle)
