"""The handbook beside the window: made when it is first asked for, then shown again."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from deskapp.ui.kit.actions import Command, commands_of
from deskapp.ui.shell.pages.page_stack import Pages

if TYPE_CHECKING:
    from deskapp.ui.handbook.window import HandbookWindow


class Handbook:
    """One window with the handbook, which stays open beside the work."""

    def __init__(
        self, window: QWidget, pages: Pages, calls: QWidget, go_to: Sequence[Command]
    ) -> None:
        """``calls`` is where a call is noted, ``go_to`` are the commands that show pages."""
        self._window, self._pages, self._calls, self._go_to = window, pages, calls, go_to
        self._shown: HandbookWindow | None = None

    def open_here(self, *, with_keys: bool = False) -> None:
        """Show the chapter of what one is doing, or its keys beside it."""
        page = self._pages.page
        topic = "calls" if self._calls.isVisible() else page.topic if page else ""
        self.open(topic or self._pages.name, with_keys=with_keys)

    def open(self, topic: str, *, with_keys: bool = False) -> None:
        """Show a chapter, by its name or that of its page."""
        from deskapp.ui.handbook.keys import key_groups  # noqa: PLC0415  not before it is wanted
        from deskapp.ui.handbook.window import HandbookWindow  # noqa: PLC0415  the same

        if self._shown is None:
            self._shown = HandbookWindow(self._window)
        page = self._pages.page
        groups = key_groups(commands_of(self._window), self._go_to, page.commands() if page else ())
        self._shown.show_chapter(topic, groups, with_keys=with_keys)
