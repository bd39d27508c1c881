"""What can be done on pages that are not shown: offered by name, and done after going there."""

from collections.abc import Iterable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from deskapp.ui.kit.actions import Command, commands_declared
from deskapp.ui.kit.notice import Notice
from deskapp.ui.kit.page import Page
from deskapp.ui.shell.pages.importing import Importing
from deskapp.ui.shell.pages.page_stack import Pages
from deskapp.ui.shell.pages.places import Place
from deskapp.wording.language import translate


class Elsewhere(QObject):
    """Knows the commands of all pages as soon as these are imported.

    One that works on the record at hand is not done unseen: its page is shown, and how to do it.
    """

    says = Signal(object)

    def __init__(self, importing: Importing, places: Sequence[Place], pages: Pages) -> None:
        super().__init__(pages)
        self._places, self._pages = places, pages
        self._known: dict[str, tuple[Command, ...]] = {}
        importing.done.connect(self._know)

    def groups(self) -> Iterable[tuple[str, Sequence[Command]]]:
        """The commands of each page but the one on top, by its title."""
        for place in self._places:
            if place.name in self._known and place.name != self._pages.name:
                yield place.title, self._known[place.name]

    def _know(self) -> None:
        for place in self._places:
            commands = (
                each
                for cls in commanding(place)
                for each in commands_declared(cls, lambda _method: _nothing)
            )
            self._known[place.name] = tuple(self._led_there(place.name, each) for each in commands)

    def _led_there(self, page_name: str, command: Command) -> Command:
        return Command(
            name=f"{page_name}/{command.name}",
            label=command.label,
            shortcut=command.shortcut,
            icon=command.icon,
            handler=partial(self._go, page_name, command.name),
            needs_nothing=command.needs_nothing,
        )

    def _go(self, page_name: str, name: str) -> None:
        page = self._pages.show_page(page_name)
        command = next((each for each in page.commands() if each.name == name), None)
        if command is None:
            return
        if command.needs_nothing:
            command.handler()
            return
        label, key = command.plain_label, command.shown_shortcut
        here = translate("shell", "“{command}” works on what is open here.", command=label)
        with_key = translate(
            "shell", "“{command}” works on what is open here: {key}", command=label, key=key
        )
        self.says.emit(Notice(with_key if key else here, label, command.handler))


def commanding(place: Place) -> tuple[type, ...]:
    """The classes whose commands a page has as long as no reply and no whole mail is open in it."""
    made = place.load()
    page = made.func if isinstance(made, partial) else made
    if isinstance(page, type) and issubclass(page, Page):
        return (page, *page.command_parts)
    return ()


def _nothing() -> None:
    """In place of a method of a page that is not made yet."""
