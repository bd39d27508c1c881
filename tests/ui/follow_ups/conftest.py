"""Shows the page of follow-ups as the window does."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from deskapp.ui.follow_ups.page import FollowUpsPage
from deskapp.ui.kit.actions import add_shortcuts
from deskapp.ui.kit.desk import Desk
from tests.ui.active_window import show_active
from tests.ui.follow_ups.shown import Settle, Shown


@pytest.fixture
def show(desk: Desk, qtbot: QtBot, settle: Settle) -> Callable[[], Shown]:
    def make() -> Shown:
        page = FollowUpsPage(desk)
        qtbot.addWidget(page)
        add_shortcuts(page, [each for each in page.commands() if not each.is_single_key])
        desk.changed.connect(lambda change_set: page.refresh(change_set.touched()))
        page.resize(1100, 700)
        show_active(qtbot, page)
        settle()
        return Shown(page, settle, qtbot)

    return make
