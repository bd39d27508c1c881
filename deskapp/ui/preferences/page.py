"""The page of the settings: its sections on the left, the chosen one on the right."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.look.theme import BETWEEN_GROUPS
from deskapp.ui.kit.navigation import NavigationList
from deskapp.ui.kit.page import Page, scrolling
from deskapp.ui.kit.requests import Request, SetUpMailbox
from deskapp.ui.preferences.catalogues import CataloguesSection
from deskapp.ui.preferences.data import DataSection
from deskapp.ui.preferences.letters import LettersSection
from deskapp.ui.preferences.look import LookSection
from deskapp.ui.preferences.mailboxes.section import MailboxesSection
from deskapp.ui.preferences.office import OfficeSection
from deskapp.ui.preferences.own_fields import OwnFieldsSection
from deskapp.ui.preferences.people import PeopleSection
from deskapp.ui.preferences.section import Section
from deskapp.ui.preferences.sender import SenderSection
from deskapp.ui.preferences.tags import TagsSection
from deskapp.wording.language import translate

_MAKERS: dict[str, Callable[[Desk], Section]] = {
    "office": OfficeSection,
    "letters": LettersSection,
    "sender": SenderSection,
    "people": PeopleSection,
    "catalogues": CataloguesSection,
    "own_fields": OwnFieldsSection,
    "tags": TagsSection,
    "mailbox": MailboxesSection,
    "look": LookSection,
    "data": DataSection,
}


class PreferencesPage(Page):
    """Every setting of the office and of this machine."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(translate("preferences", "Settings"), parent)
        self._names = NavigationList(translate("preferences", "Sections"))
        self._stack = QStackedWidget()
        self.sections = {name: make(desk) for name, make in _MAKERS.items()}
        for name, section in self.sections.items():
            self._names.add(name, section.title)
            self._stack.addWidget(scrolling(section))
            section.says.connect(self.says)
            section.wants.connect(self.wants)
        self._names.chosen.connect(self.show_section)
        content = QWidget()
        row = QHBoxLayout(content)
        row.setContentsMargins(BETWEEN_GROUPS, 0, 0, 0)
        row.addWidget(self._names)
        row.addWidget(self._stack, 1)
        self.set_content(content)
        self.setFocusProxy(self._names)
        self.show_section("office")

    def show_section(self, name: str) -> None:
        """Show a section with what is stored now."""
        self._shown = self.sections[name]
        self._names.show_place(name)
        self._stack.setCurrentIndex(list(self.sections).index(name))
        self._shown.load()

    def carry_out(self, request: Request) -> None:
        """Show the mailbox that somebody has to sign in to."""
        if isinstance(request, SetUpMailbox):
            self.show_section("mailbox")
            section = self.sections["mailbox"]
            assert isinstance(section, MailboxesSection)
            section.show_mailbox(request.address)

    def refresh(self, changed_ids: frozenset[str]) -> None:  # noqa: ARG002  few records, all asked again
        """Show anew what is stored, where nothing is typed."""
        self._shown.load()
