from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from deskapp.ui.history.page import HistoryPage
from deskapp.ui.kit.desk import Desk
from tests.ui.history.shown import ShownHistory
from tests.ui.shown_records import Settle


@pytest.fixture
def show(desk: Desk, qtbot: QtBot, settle: Settle) -> Callable[[], ShownHistory]:
    """The page as the shell shows it, made when the records of the test are there."""
    return lambda: ShownHistory(HistoryPage(desk), desk, qtbot, settle)
