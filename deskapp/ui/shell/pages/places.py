"""The pages of the window, in the order in which the navigation shows them."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial

from deskapp.application.ports.questions.lists import Counts
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.ui.kit.actions import Command
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.requests import (
    CountPeriod,
    ExportRecords,
    FindDuplicates,
    GiveAccess,
    ImportList,
    PrepareMailing,
    Request,
    SetUpMailbox,
    ShowBriefing,
    ShowHistory,
    ShowQuiet,
    ShowUnchecked,
    WriteReply,
)
from deskapp.ui.shell.pages.loading import LOADING, MakePage
from deskapp.wording.language import translate


def _nothing(_counts: Counts) -> int:
    return 0


_NUMBERED = 10
"""Pages that have a number key."""


@dataclass(frozen=True, slots=True)
class Place:
    """A page before it is made: its name, how it is shown, which records and requests it opens.

    A page that is seldom wanted is a tool: it stands in a menu and not in the navigation.
    """

    name: str
    title: str
    icon: Icon
    kinds: frozenset[RecordKind] = frozenset()
    count: Callable[[Counts], int] = _nothing
    takes: frozenset[type[Request]] = frozenset()
    is_tool: bool = False

    def load(self) -> MakePage:
        """Import the page, and answer how it is made."""
        return LOADING[self.name]()


def places() -> tuple[Place, ...]:
    """Every page, titled in the language in use."""
    return (*_work(), *_records(), *_rest(), *_tools(), *_sheets())


def _work() -> tuple[Place, ...]:
    return (
        Place(
            "today",
            translate("shell", "Today"),
            Icon.TODAY,
            count=lambda counts: counts.due,
        ),
        Place(
            "inquiries",
            translate("shell", "Inquiries"),
            Icon.INBOX,
            frozenset({RecordKind.INQUIRY, RecordKind.MESSAGE}),
            lambda counts: counts.open_inquiries,
            takes=frozenset({WriteReply}),
        ),
        Place(
            "follow_ups",
            translate("shell", "Follow-ups"),
            Icon.CLOCK,
            frozenset({RecordKind.FOLLOW_UP}),
            lambda counts: counts.follow_ups,
        ),
    )


def _records() -> tuple[Place, ...]:
    return (
        Place(
            "contacts",
            translate("shell", "Contacts"),
            Icon.CONTACTS,
            frozenset({RecordKind.CONTACT}),
        ),
        Place(
            "organisations",
            translate("shell", "Organisations"),
            Icon.BUILDING,
            frozenset({RecordKind.ORGANISATION}),
        ),
        Place(
            "initiatives",
            translate("shell", "Initiatives"),
            Icon.INITIATIVES,
            frozenset({RecordKind.INITIATIVE}),
            takes=frozenset({ShowUnchecked, ShowQuiet}),
        ),
    )


def _rest() -> tuple[Place, ...]:
    return (
        Place(
            "events",
            translate("shell", "Events"),
            Icon.CALENDAR,
            frozenset({RecordKind.EVENT}),
        ),
        Place(
            "mailings",
            translate("shell", "Mailings"),
            Icon.MAILINGS,
            frozenset({RecordKind.MAILING}),
            takes=frozenset({PrepareMailing}),
        ),
        Place(
            "templates",
            translate("shell", "Templates"),
            Icon.TEMPLATES,
            frozenset({RecordKind.TEMPLATE, RecordKind.SNIPPET}),
        ),
        Place(
            "reports",
            translate("shell", "Reports"),
            Icon.CHART,
            takes=frozenset({CountPeriod}),
        ),
        Place(
            "tray",
            translate("shell", "Tray"),
            Icon.TRAY,
            count=lambda counts: counts.unreadable + counts.unclear + counts.missing,
        ),
        Place(
            "preferences",
            translate("shell", "Settings"),
            Icon.SETTINGS,
            takes=frozenset({SetUpMailbox}),
        ),
    )


def _tools() -> tuple[Place, ...]:
    return (
        Place("ledger", translate("shell", "Ledger of mail"), Icon.INBOX, is_tool=True),
        Place(
            "overview",
            translate("shell", "Overview by state"),
            Icon.MAP,
            is_tool=True,
        ),
        Place(
            "duplicates",
            translate("shell", "Duplicates"),
            Icon.MERGE,
            takes=frozenset({FindDuplicates}),
            is_tool=True,
        ),
        Place(
            "exchange",
            translate("shell", "Import and export"),
            Icon.EXCHANGE,
            takes=frozenset({ImportList, ExportRecords}),
            is_tool=True,
        ),
        Place(
            "history",
            translate("shell", "History"),
            Icon.HISTORY,
            takes=frozenset({ShowHistory}),
            is_tool=True,
        ),
    )


def _sheets() -> tuple[Place, ...]:
    return (
        Place(
            "subject_access",
            translate("shell", "Information on stored data"),
            Icon.SHIELD,
            takes=frozenset({GiveAccess}),
            is_tool=True,
        ),
        Place(
            "briefing",
            translate("shell", "Briefing sheet"),
            Icon.NOTE,
            takes=frozenset({ShowBriefing}),
            is_tool=True,
        ),
    )


def page_commands(
    places: Iterable[Place], show_page: Callable[[str], object]
) -> tuple[Command, ...]:
    """Going to each page, with Alt and its number; 0 is the tenth, and those after it have none."""
    return tuple(
        Command(
            name=f"shell.page_{place.name}",
            label=place.title,
            shortcut="" if number > _NUMBERED else f"Alt+{number % 10}",
            icon=place.icon,
            handler=partial(show_page, place.name),
        )
        for number, place in enumerate(places, start=1)
    )
