"""The navigation on the left: one line a page, with its number where there is work."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from deskapp.application.ports.questions.lists import Counts
from deskapp.ui.kit.labels import PlainLabel
from deskapp.ui.kit.look.text_size import TextSize, scaled
from deskapp.ui.kit.look.theme import BETWEEN_GROUPS, INSIDE_GROUP
from deskapp.ui.kit.navigation import NavigationList
from deskapp.ui.shell.pages.places import Place
from deskapp.wording.language import translate

_WORDS_FROM = 900
"""Width of the window in pixels, at the usual size of text."""


class Navigation(QFrame):
    """The program's name above the list of pages."""

    chosen = Signal(str)
    """The name of the page that the person wants."""

    def __init__(self, pages: Iterable[Place]) -> None:
        super().__init__()
        self._pages = tuple(page for page in pages if not page.is_tool)
        self._list = NavigationList(translate("shell", "Pages"))
        self._list.chosen.connect(self.chosen)
        for page in self._pages:
            self._list.add(page.name, page.title, page.icon)
        self._name = PlainLabel("deskapp", TextSize.HEADING)
        self._name.setContentsMargins(INSIDE_GROUP, 0, 0, INSIDE_GROUP)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(INSIDE_GROUP, BETWEEN_GROUPS, INSIDE_GROUP, INSIDE_GROUP)
        layout.addWidget(self._name)
        layout.addWidget(self._list, 1)
        self.setFocusProxy(self._list)

    def show_page(self, name: str) -> None:
        """Mark the page that is shown."""
        self._list.show_place(name)

    def fit(self, window_width: int) -> None:
        """Keep to the icons in a narrow window."""
        has_room = window_width >= scaled(_WORDS_FROM, self.font())
        self._name.setVisible(has_room)
        self._list.show_words(are_shown=has_room)

    def show_counts(self, counts: Counts) -> None:
        """Show the numbers beside the names."""
        for page in self._pages:
            self._list.show_number(page.name, page.count(counts))
