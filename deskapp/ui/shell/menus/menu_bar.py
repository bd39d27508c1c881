"""The menus, made from the commands of the window and of the page that is shown."""

from collections.abc import Iterable, Mapping

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from deskapp.ui.kit.actions import Command, as_qt_action
from deskapp.ui.kit.look.icons import icon
from deskapp.wording.language import translate


def window_actions(commands: Iterable[Command], window: QWidget) -> dict[str, QAction]:
    """The window's commands as actions with working keys, by name."""
    actions = {command.name: as_qt_action(command, window) for command in commands}
    for made in actions.values():
        window.addAction(made)
    return actions


def fill_page_menu(menu: QMenu, commands: Iterable[Command]) -> None:
    """Show the page's commands: the keys are shown, but the page itself listens to them."""
    menu.clear()
    for command in commands:
        key = command.shown_shortcut
        entry = menu.addAction(f"{command.label}\t{key}" if key else command.label)
        if command.icon is not None:
            entry.setIcon(icon(command.icon))
        entry.triggered.connect(lambda _=False, handler=command.handler: handler())


def add_menus(
    bar: QMenuBar,
    actions: Mapping[str, QAction],
    pages: Iterable[Command],
    tools: Iterable[Command],
) -> QMenu:
    """Fill the menu bar; answers the menu for the page's own commands."""
    layout = {
        translate("shell", "&File"): (
            *("new_inquiry", "log_call", ""),
            *("open_mails", "open_mail_folder", "paste_mail", "fetch_mail", ""),
            *("read_list", "count_period"),
            "",
            "quit",
        ),
        translate("shell", "&Edit"): ("undo", "redo", "", "search"),
    }
    for title, names in layout.items():
        menu = bar.addMenu(title)
        for name in names:
            if name:
                menu.addAction(actions[f"shell.{name}"])
            else:
                menu.addSeparator()
    go_to = bar.addMenu(translate("shell", "&Go"))
    go_to.addActions([actions[command.name] for command in pages])
    go_to.addSeparator()
    go_to.addAction(actions["shell.next_pane"])
    tool_menu = bar.addMenu(translate("shell", "Too&ls"))
    tool_menu.addActions([actions[command.name] for command in tools])
    page_menu = bar.addMenu(translate("shell", "&Page"))
    help_menu = bar.addMenu(translate("shell", "&Help"))
    help_menu.addAction(actions["shell.show_handbook"])
    help_menu.addAction(actions["shell.show_keys"])
    help_menu.addAction(actions["shell.show_about"])
    return page_menu
