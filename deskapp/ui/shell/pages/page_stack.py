"""The pages that were shown so far, one on top; each is made when it is first wanted."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from deskapp.application.changes import ChangeSet
from deskapp.application.settings import ListState, Settings
from deskapp.ui.kit.actions import add_shortcuts
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.page import Page
from deskapp.ui.shell.pages.page_settings import (
    Lists,
    Widths,
    apply_settings,
    list_of,
    restore_list,
    restore_widths,
    widths_of,
)
from deskapp.ui.shell.pages.places import Place


class Pages(QStackedWidget):
    """Makes, shows and refreshes the pages."""

    shown = Signal(str)
    """The name of the page that is now on top."""
    wants = Signal(object)
    """A page asks for something; see ``kit.requests``."""
    says = Signal(object)
    """A page has a notice."""

    def __init__(self, desk: Desk, places: Sequence[Place]) -> None:
        super().__init__()
        self._desk = desk
        self._places = {place.name: place for place in places}
        self._made: dict[str, Page] = {}
        self._stale: dict[str, set[str]] = {}
        self._settings = desk.tools.settings.load()
        desk.changed.connect(self._take)

    @property
    def page(self) -> Page | None:
        """The page on top."""
        shown = self.currentWidget()
        return shown if isinstance(shown, Page) else None

    @property
    def name(self) -> str:
        """The name of the page on top, or nothing."""
        return next((name for name, page in self._made.items() if page is self.page), "")

    def show_page(self, name: str) -> Page:
        """Show a page, made where it was not yet, and answer it."""
        page = self._made.get(name) or self._make(name)
        if self.page is not None and self.page is not page:
            self.page.save()
        self.setCurrentWidget(page)
        stale = self._stale.pop(name, None)
        if stale:
            page.refresh(frozenset(stale))
        page.setFocus()
        self.shown.emit(name)
        return page

    def use_settings(self, settings: Settings) -> None:
        """Show every page as it is set now."""
        self._settings = settings
        for page in self._made.values():
            apply_settings(page, settings)

    @property
    def column_widths(self) -> Widths:
        """How wide the columns of each page are, to be kept until the next start."""
        before = self._settings.column_widths
        shown = {n: widths_of(page, before.get(n, ())) for n, page in self._made.items()}
        return {**before, **{name: widths for name, widths in shown.items() if any(widths)}}

    @property
    def lists(self) -> Lists:
        """How the list of each page is, to be kept until the next start."""
        before, usual = self._settings.lists, ListState()
        shown = {n: list_of(page, before.get(n, usual)) for n, page in self._made.items()}
        return {n: state for n, state in {**before, **shown}.items() if state != usual}

    def save(self) -> None:
        """Let every page store what is typed."""
        for page in self._made.values():
            page.save()

    def _make(self, name: str) -> Page:
        page = self._places[name].load()(self._desk)
        add_shortcuts(page, [each for each in page.commands() if not each.is_single_key])
        page.wants.connect(self.wants)
        page.says.connect(self.says)
        apply_settings(page, self._settings)
        restore_widths(page, self._settings.column_widths.get(name, ()))
        if name in self._settings.lists:
            restore_list(page, self._settings.lists[name])
        self._made[name] = page
        self.addWidget(page)
        return page

    def _take(self, change_set: ChangeSet) -> None:
        """The page on top is refreshed at once, the others when they are shown again."""
        touched = change_set.touched()
        for name, page in self._made.items():
            if page is self.page:
                page.refresh(touched)
            else:
                self._stale.setdefault(name, set()).update(touched)
