"""What stands on buttons above an event is what comes next; the rest is behind one of them."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from deskapp.application.workspace import Workspace
from deskapp.domain.events.event import EventStatus
from deskapp.ui.events.people_page import PeoplePage
from deskapp.ui.kit.buttons import Button
from deskapp.ui.kit.menu_button import MenuButton
from tests.application.use_cases.events.event_office import (
    ENDS,
    an_event,
    keep,
    on_the_list,
    some_people,
)
from tests.fixed_clock import FixedClock
from tests.ui.shown_records import Shown

Show = Callable[[], Shown]
WORDS = {
    "Invite": "invite",
    "Confirm by e-mail": "confirm",
    "Remind": "remind",
    "Entrance": "entrance",
    "Read attendance in": "read in",
    "Write afterwards": "write",
    "Edit": "edit",
    "Follow-up": "follow up",
    "Delete": "delete",
}


def above(shown: Shown) -> list[str]:
    """The commands on buttons."""
    page = shown.page
    assert isinstance(page, PeoplePage)
    assert page.made is not None
    found = (each.text() for each in page.made.findChildren(Button))
    return [WORDS[text] for text in found if text in WORDS]


def behind(shown: Shown) -> dict[str, Callable[[], object]]:
    """The commands in the menu, and what chooses them."""
    page = shown.page
    assert isinstance(page, PeoplePage)
    assert page.made is not None
    menus = [each.menu() for each in page.made.findChildren(MenuButton) if each.text() == "More"]
    for menu in menus:
        menu.aboutToShow.emit()
    lines = [line for menu in menus for line in menu.actions()]
    return {WORDS[line.text().split("\t")[0]]: line.trigger for line in lines}


EXPECTED = {
    "nobody comes": (["invite", "entrance", "edit"], ["follow up", "delete"]),
    "somebody comes": (["invite", "entrance", "edit"], ["confirm", "remind", "follow up"]),
    "over": (["read in", "write", "edit"], ["entrance", "follow up"]),
    "cancelled": (["edit", "follow up", "delete"], []),
}


@pytest.mark.parametrize("when", EXPECTED)
def test_what_comes_next_is_on_buttons(
    show: Show, workspace: Workspace, clock: FixedClock, when: str
) -> None:
    event = an_event(workspace)
    if when == "somebody comes":
        on_the_list(workspace, event, some_people(workspace, 1))
    elif when == "over":
        clock.moment = ENDS.replace(year=ENDS.year + 1)
    elif when == "cancelled":
        keep(workspace, replace(event, status=EventStatus.CANCELLED))
    shown = show()
    assert (above(shown), list(behind(shown))) == EXPECTED[when]


def test_a_line_of_the_menu_does_what_it_says(show: Show, workspace: Workspace) -> None:
    an_event(workspace)
    shown = show()
    behind(shown)["follow up"]()
    shown.settle()
    assert "Follow-up: Netzwerktreffen" in shown.text
