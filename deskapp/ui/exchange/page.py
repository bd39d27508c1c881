"""The page: lists that come in, lists that go out, and what came in before."""

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from deskapp.ui.exchange.coming_in.section import InSection
from deskapp.ui.exchange.going_out.section import OutSection
from deskapp.ui.exchange.past import PastSection
from deskapp.ui.kit.actions import action
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.text_size import scaled
from deskapp.ui.kit.look.theme import BETWEEN_GROUPS
from deskapp.ui.kit.navigation import NavigationList
from deskapp.ui.kit.page import Page, scrolling
from deskapp.ui.kit.requests import ExportRecords, ImportList, Request
from deskapp.wording.language import translate

_WIDTH = 920
"""Pixels that the steps may have at the usual size of text: a table stands in one of them."""


class ExchangePage(Page):
    """Lists that come in from files and go out to them."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(translate("exchange", "Import and export"), parent)
        self.coming_in = InSection(desk)
        self.going_out = OutSection(desk)
        self.past = PastSection(desk)
        self._names = NavigationList(translate("exchange", "Sections"))
        self._stack = QStackedWidget()
        self._sections: dict[str, QWidget] = {}
        self._add("in", translate("exchange", "Import"), Icon.IMPORT, self.coming_in)
        self._add("out", translate("exchange", "Export"), Icon.EXCHANGE, self.going_out)
        self._add("past", translate("exchange", "Earlier imports"), Icon.HISTORY, self.past)
        for section in (self.coming_in, self.going_out, self.past):
            section.says.connect(self.says)
        self.coming_in.wants.connect(self.wants)
        self._names.chosen.connect(self.show_section)
        content = QWidget()
        row = QHBoxLayout(content)
        row.setContentsMargins(BETWEEN_GROUPS, 0, 0, 0)
        row.addWidget(self._names)
        row.addWidget(self._stack, 1)
        self.set_content(content)
        self.show_section("in")

    @action("exchange", "Import a list…", icon=Icon.IMPORT, needs_nothing=True)
    def read_list(self) -> None:
        """Choose a file."""
        self.carry_out(ImportList())

    def carry_out(self, request: Request) -> None:
        """Read a list in, or offer to write one out."""
        if isinstance(request, ImportList):
            self.show_section("in")
            self.coming_in.take(request)
        elif isinstance(request, ExportRecords):
            self.show_section("out")
            self.going_out.take(request)
            self.going_out.button.setFocus()

    def show_section(self, name: str) -> None:
        """Show a part of the page."""
        self._names.show_place(name)
        self._stack.setCurrentIndex(list(self._sections).index(name))
        self.setFocusProxy(self._sections[name])

    def refresh(self, changed_ids: frozenset[str]) -> None:  # noqa: ARG002  few records, all asked again
        """Ask anew what was cut off, and what came in before."""
        self.coming_in.refresh()
        self.past.refresh()

    def _add(self, name: str, title: str, sign: Icon, section: QWidget) -> None:
        self._names.add(name, title, sign)
        self._stack.addWidget(scrolling(section))
        section.setMaximumWidth(scaled(_WIDTH, section.font()))
        self._sections[name] = section
