from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from deskapp.ui.kit.desk import Desk
from deskapp.ui.mailings.page import MailingsPage
from tests.ui.shown_records import Settle, Shown


@pytest.fixture
def show(desk: Desk, qtbot: QtBot, settle: Settle) -> Callable[[], Shown]:
    """The page as the shell shows it, made when the records of the test are there."""
    return lambda: Shown(MailingsPage(desk), desk, qtbot, settle)
