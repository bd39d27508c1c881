from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from deskapp.ui.kit.desk import Desk
from deskapp.ui.today.page import TodayPage
from tests.ui.active_window import show_active
from tests.ui.today.shown import Settle, Shown


@pytest.fixture
def show(desk: Desk, qtbot: QtBot, settle: Settle) -> Callable[[], Shown]:
    def make() -> Shown:
        page = TodayPage(desk)
        qtbot.addWidget(page)
        desk.changed.connect(lambda change_set: page.refresh(change_set.touched()))
        page.resize(900, 700)
        show_active(qtbot, page)
        settle()
        return Shown(page, settle)

    return make
