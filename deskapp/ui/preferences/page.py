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


def _titles() -> dict[str, str]:
    """The sections, in their order, as they call themselves."""
    return {
        "office": translate("preferences", "Office"),
        "letters": translate("preferences", "Letters"),
        "sender": translate("preferences", "Sender"),
        "people": translate("preferences", "People"),
        "catalogues": translate("preferences", "Lists"),
        "own_fields": translate("preferences", "Own fields"),
        "tags": translate("preferences", "Tags"),
        "mailbox": translate("preferences", "Mailboxes"),
        "look": translate("preferences", "Look and keys"),
        "data": translate("preferences", "Data"),
    }


class PreferencesPage(Page):
    """Every setting of the office and of this machine; a section is made when it is first shown."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(translate("preferences", "Settings"), parent)
        self._names = NavigationList(translate("preferences", "Sections"))
        self._stack = QStackedWidget()
        self._desk = desk
        self.sections: dict[str, Section] = {}
        for name, title in _titles().items():
            self._names.add(name, title)
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
        self._shown = self.sections.get(name) or self._made(name)
        self._names.show_place(name)
        self._stack.setCurrentIndex(list(self.sections).index(name))
        self._shown.load()

    @property
    def section_names(self) -> tuple[str, ...]:
        """What ``show_section`` can be given."""
        return tuple(_MAKERS)

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

    def _made(self, name: str) -> Section:
        section = _MAKERS[name](self._desk)
        section.says.connect(self.says)
        section.wants.connect(self.wants)
        self.sections[name] = section
        self._stack.addWidget(scrolling(section))
        return section
