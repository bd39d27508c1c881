from pytestqt.qtbot import QtBot

from deskapp.ui.kit.actions import Command
from deskapp.ui.kit.buttons import Button
from deskapp.ui.kit.command_bar import CommandBar


def test_only_what_fits_is_offered_in_its_order(qtbot: QtBot) -> None:
    done: list[str] = []
    names = ("later", "done", "open")
    keys = {"later": "1", "done": "E", "open": ""}
    bar = CommandBar(
        Command(
            name=name,
            label=f"&{name}",
            shortcut=keys[name],
            icon=None,
            handler=lambda name=name: done.append(name),  # type: ignore[misc]
        )
        for name in names
    )
    qtbot.addWidget(bar)
    bar.offer({"open", "later"})
    buttons = [each for each in bar.findChildren(Button) if each.isVisibleTo(bar)]
    assert [button.text() for button in buttons] == ["&later  1", "&open"]
    assert [button.accessibleName() for button in buttons] == ["later", "open"]
    buttons[0].click()
    assert done == ["later"]
