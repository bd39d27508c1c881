from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from deskapp.application.actions import Action
from deskapp.application.workspace import Workspace
from deskapp.domain.sender_profile import SenderProfile
from deskapp.ui.kit.requests import OpenPage
from deskapp.ui.replies.panel import ReplyPanel
from tests.reply_scene import Scene
from tests.ui.replies.acting import press

Settle = Callable[[], None]
OpenPanel = Callable[[], ReplyPanel]


def test_without_a_sender_profile_the_way_to_the_settings_is_shown(
    open_panel: OpenPanel, workspace: Workspace, scene: Scene
) -> None:
    del scene
    profile = workspace.query(lambda queries: queries.where(SenderProfile)[0])
    workspace.execute(Action.SETTINGS_SAVED, lambda work: work.delete(profile))
    panel = open_panel()
    wanted: list[object] = []
    panel.wants.connect(wanted.append)
    panel.closed.connect(lambda: wanted.append("closed"))
    (button,) = [b for b in panel.findChildren(QPushButton) if b.isVisible()]
    assert button.hasFocus()
    press(button, Qt.Key.Key_Space)
    assert wanted == [OpenPage("preferences"), "closed"]


def test_everything_that_takes_the_focus_has_a_name(panel: ReplyPanel, settle: Settle) -> None:
    panel.choose(13)
    panel.choose(3)
    settle()
    nameless = [
        widget
        for widget in panel.findChildren(QWidget)
        if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus
        and widget.focusProxy() is None
        and widget.window() is panel.window()
        and not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    ]
    assert nameless == []


def test_tab_goes_through_the_fields_in_their_order(panel: ReplyPanel, settle: Settle) -> None:
    panel.choose(2)
    settle()
    panel.form.head.go_to(panel.form.head.chooser)
    names = []
    for _ in range(12):
        press(QApplication.focusWidget(), Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is not None
        names.append(focused.accessibleName())
    expected = [
        "Language: German",
        "Remove recipient Eva Beispiel <eva.beispiel@muster.example>",
        "To: add a recipient",
        "Subject (required)",
        "Reason for the delay (full sentence)",
        "New date for the reply",
        "Text of the reply",
    ]
    assert [name for name in names if name in expected] == expected
