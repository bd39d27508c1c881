"""The menus, made from the commands of the window and of the page that is shown."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from deskapp.ui.kit.actions import Command, as_qt_action
from deskapp.ui.kit.look.icons import icon
from deskapp.wording.language import translate


def fill_menu(menu: QMenu, actions: Iterable[QAction]) -> None:
    """Put actions that exist already, with their keys, into a menu."""
    menu.clear()
    menu.addActions(list(actions))


def window_actions(commands: Iterable[Command], window: QWidget) -> dict[str, QAction]:
    """The window's commands as actions with working keys, by name."""
    actions = {command.name: as_qt_action(command, window) for command in commands}
    for made in actions.values():
        window.addAction(made)
    return actions


def page_entries(commands: Sequence[Command], parent: QWidget) -> list[QAction]:
    """The page's commands for its menu: the key is shown, but the page itself listens to it."""
    entries = []
    for command in commands:
        key = command.shown_shortcut
        entry = QAction(f"{command.label}\t{key}" if key else command.label, parent)
        if command.icon is not None:
            entry.setIcon(icon(command.icon))
        entry.triggered.connect(lambda _=False, handler=command.handler: handler())
        entries.append(entry)
    return entries


def add_menus(bar: QMenuBar, actions: Mapping[str, QAction], pages: Sequence[QAction]) -> QMenu:
    """Fill the menu bar; answers the menu for the page's own commands."""
    layout = {
        translate("shell", "&File"): (
            "new_inquiry",
            "log_call",
            "",
            "open_mails",
            "paste_mail",
            "fetch_mail",
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
    go_to.addActions(list(pages))
    go_to.addSeparator()
    go_to.addAction(actions["shell.next_pane"])
    page_menu = bar.addMenu(translate("shell", "&Page"))
    help_menu = bar.addMenu(translate("shell", "&Help"))
    help_menu.addAction(actions["shell.show_keys"])
    help_menu.addAction(actions["shell.show_about"])
    return page_menu
