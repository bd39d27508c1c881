"""The page of the settings: its sections on the left, the chosen one on the right."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from deskapp.ui.kit.buttons import Button, Kind
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.look.theme import GRID, INSIDE_GROUP
from deskapp.ui.kit.page import Page, scrolling
from deskapp.ui.preferences.data import DataSection
from deskapp.ui.preferences.look import LookSection
from deskapp.ui.preferences.mailbox import MailboxSection
from deskapp.ui.preferences.office import OfficeSection
from deskapp.ui.preferences.people import PeopleSection
from deskapp.ui.preferences.section import Section
from deskapp.ui.preferences.sender import SenderSection
from deskapp.wording.language import translate

_MAKERS: tuple[Callable[[Desk], Section], ...] = (
    OfficeSection,
    SenderSection,
    PeopleSection,
    MailboxSection,
    LookSection,
    DataSection,
)


class PreferencesPage(Page):
    """Every setting of the office and of this machine."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(translate("preferences", "Settings"), parent)
        self._sections = [make(desk) for make in _MAKERS]
        self._stack = QStackedWidget()
        self._group = QButtonGroup(self)
        names = QVBoxLayout()
        names.setContentsMargins(INSIDE_GROUP, 0, 0, 0)
        names.setSpacing(GRID // 2)
        for number, section in enumerate(self._sections):
            button = Button(section.title, partial(self.show_section, number), Kind.QUIET)
            button.setCheckable(True)
            button.setProperty("navigation", True)
            self._group.addButton(button, number)
            names.addWidget(button)
            self._stack.addWidget(scrolling(section))
            section.says.connect(self.says)
            section.wants.connect(self.wants)
        names.addStretch()
        content = QWidget()
        row = QHBoxLayout(content)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(names)
        row.addWidget(self._stack, 1)
        self.set_content(content)
        self.setFocusProxy(self._group.button(0))
        self.show_section(0)

    def show_section(self, number: int) -> None:
        """Show a section with what is stored now."""
        self._group.button(number).setChecked(True)
        self._stack.setCurrentIndex(number)
        self._sections[number].load()

    def refresh(self, changed_ids: frozenset[str]) -> None:  # noqa: ARG002  few records, all asked again
        """Show anew what is stored, where nothing is typed."""
        self._sections[self._stack.currentIndex()].load()
