"""What a person can have before them: every page, and on each its first entry and its forms."""

from collections.abc import Callable, Iterator
from typing import Final

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from deskapp.ui.kit.actions import commands_of
from deskapp.ui.kit.lists.record_list import RecordList
from deskapp.ui.kit.page import Page
from deskapp.ui.kit.requests import OpenPage
from deskapp.ui.preferences.page import PreferencesPage
from deskapp.ui.shell.pages.places import places
from deskapp.ui.shell.window import Window
from tests.ui.shell.keys import Key, focus, press

PAGES: Final = tuple(place.name for place in places())
OPENING: Final = {
    "today": ("shell.log_call", "shell.new_inquiry", "shell.search"),
    "inquiries": (
        "inquiries.reply",
        "inquiries.note",
        "inquiries.follow_up",
        "inquiries.hand_over",
        "inquiries.due",
        "inquiries.turn",
        "inquiries.priority",
        "inquiries.kind",
        "inquiries.person",
        "inquiries.edit",
        "inquiries.link",
        "inquiries.join",
        "inquiries.behalf",
        "inquiries.introduce",
        "inquiries.checklist",
        "inquiries.object",
    ),
    "follow_ups": ("follow_ups.show_month", "follow_ups.new", "follow_ups.edit"),
    "contacts": (
        "kit.edit",
        "kit.add_role",
        "contacts.add_consent",
        "contacts.note_left",
        "contacts.name_successor",
        "contacts.add_new",
        "contacts.give_access",
        "kit.show_briefing",
        "kit.arrange",
    ),
    "organisations": ("kit.edit", "organisations.add_new"),
    "initiatives": (
        "kit.edit",
        "kit.pass_role_on",
        "initiatives.add_new",
        "kit.show_briefing",
        "kit.arrange",
    ),
    "events": (
        "kit.edit",
        "events.add_people",
        "events.edit_participation",
        "events.set_follow_up",
        "events.show_entrance",
        "events.write_afterwards",
        "events.add_new",
        "kit.show_briefing",
        "events.invite",
    ),
    "reports": ("reports.freeze", "reports.compare"),
    "mailings": ("kit.edit", "mailings.add_recipients", "mailings.add_new"),
    "templates": ("kit.edit", "templates.add_template", "templates.add_snippet"),
}
"""Commands that put something more before the person, by the name of the page on which they do."""


def views(window: Window, name: str, settle: Callable[[], None]) -> Iterator[str]:
    """Show a page, its first entry, each of its sections and all that its commands open."""
    page = _go_to(window, name, settle)
    yield name
    if isinstance(page, PreferencesPage):
        for section in page.section_names:
            page.show_section(section)
            page.setFocus()
            settle()
            yield section
    page.setFocus()
    if isinstance(focus(), RecordList):
        press(Key.Key_Home)
        press(Key.Key_Return)
        _calm(window, settle)
        yield f"{name}, first entry"
    for opening in OPENING.get(name, ()):
        page = _go_to(window, name, settle)
        offered = (*page.commands(), *commands_of(window))
        command = next(each for each in offered if each.name == opening)
        command.handler()
        _calm(window, settle)
        yield opening
        _leave(window, settle)


def _go_to(window: Window, name: str, settle: Callable[[], None]) -> Page:
    window.carry_out(OpenPage(name))
    _calm(window, settle)
    page = window.pages.page
    assert page is not None
    return page


def _calm(window: Window, settle: Callable[[], None]) -> None:
    settle()
    if QApplication.activeWindow() is None:  # drawn into memory, no system does it
        window.activateWindow()
        settle()


def _leave(window: Window, settle: Callable[[], None]) -> None:
    for _ in range(2):
        popup = QApplication.activePopupWidget()
        QTest.keyClick(popup or QApplication.focusWidget() or window, Key.Key_Escape)
        settle()
