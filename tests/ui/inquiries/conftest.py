from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from deskapp.application.workspace import Workspace
from deskapp.ui.inquiries.page import InquiriesPage
from deskapp.ui.kit.actions import add_shortcuts
from deskapp.ui.kit.desk import Desk
from tests.ui.active_window import show_active
from tests.ui.inquiries.scene import Office, ReplyStub, Shown, set_up


@pytest.fixture
def office(workspace: Workspace) -> Office:
    return set_up(workspace)


@pytest.fixture
def show(
    desk: Desk,
    office: Office,  # noqa: ARG001 — the records must be there before the page
    qtbot: QtBot,
    settle: Callable[[], None],
) -> Callable[[], Shown]:
    """The page as the shell shows it, made when the records of the test are there."""

    def make() -> Shown:
        page = InquiriesPage(desk, ReplyStub)
        add_shortcuts(page, [each for each in page.commands() if not each.is_single_key])
        desk.changed.connect(lambda change_set: page.refresh(change_set.touched()))
        qtbot.addWidget(page)
        page.resize(1366, 760)
        show_active(qtbot, page)
        settle()
        return Shown(page, desk, settle)

    return make
