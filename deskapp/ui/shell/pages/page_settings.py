"""What a person has set about lists and keys on this machine, applied to every page alike."""

from collections.abc import Mapping

from PySide6.QtGui import QAction

from deskapp.application.settings import ListState, Settings
from deskapp.ui.kit.actions import is_character
from deskapp.ui.kit.columns import Columns
from deskapp.ui.kit.lists.record_list import RecordList
from deskapp.ui.kit.narrowing.views import Views
from deskapp.ui.kit.page import Page

Widths = Mapping[str, tuple[int, ...]]
"""Pixels of each column by the name of the page."""
Lists = Mapping[str, ListState]
"""How the list of each page is, by the name of the page."""


def apply_settings(page: Page, settings: Settings) -> None:
    """Narrow or ordinary rows, and whether single keys count (WCAG 2.1.4)."""
    for each in page.findChildren(RecordList):
        each.set_compact(settings.compact_rows)
    for key in page.findChildren(QAction):
        if is_character(key.shortcut().toString()):
            key.setEnabled(settings.single_key_shortcuts)


def restore_widths(page: Page, widths: tuple[int, ...]) -> None:
    """Make the columns as wide as they were left, where there are as many still."""
    columns = page.findChild(Columns)
    if columns is not None and columns.count() == len(widths):
        columns.setSizes(list(widths))


def widths_of(page: Page, before: tuple[int, ...]) -> tuple[int, ...]:
    """How wide the columns are; one that is folded away keeps the width it had."""
    columns = page.findChild(Columns)
    if columns is None:
        return ()
    kept = before if len(before) == columns.count() else (0,) * columns.count()
    return tuple(now or then for now, then in zip(columns.sizes(), kept, strict=True))


def restore_list(page: Page, state: ListState) -> None:
    """Show the list of a page as it was left, where it has one that keeps views."""
    views = page.findChild(Views)
    if views is not None:
        views.restore(state)


def list_of(page: Page, before: ListState) -> ListState:
    """How the list of a page is now; a page without such a list has what it had."""
    views = page.findChild(Views)
    return before if views is None else views.state
