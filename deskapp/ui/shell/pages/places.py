"""The pages of the window, in the order in which the navigation shows them."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial

from deskapp.application.ports.questions.lists import Counts
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.ui.kit.actions import Command
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.page import Page
from deskapp.ui.kit.requests import (
    ExportRecords,
    FindDuplicates,
    ImportList,
    Request,
    SetUpMailbox,
    ShowHistory,
    ShowUnchecked,
)
from deskapp.wording.language import translate

MakePage = Callable[[Desk], Page]

# Every page is imported late, so that the window is there at once; see ``shell.warm_up``.


def _today() -> MakePage:
    from deskapp.ui.today.page import TodayPage  # noqa: PLC0415  see above

    return TodayPage


def _inquiries() -> MakePage:
    from deskapp.ui.inquiries.page import InquiriesPage  # noqa: PLC0415  see above
    from deskapp.ui.replies.panel import ReplyPanel  # noqa: PLC0415  see above

    return lambda desk: InquiriesPage(desk, partial(ReplyPanel, desk))


def _follow_ups() -> MakePage:
    from deskapp.ui.follow_ups.page import FollowUpsPage  # noqa: PLC0415  see above

    return FollowUpsPage


def _contacts() -> MakePage:
    from deskapp.ui.contacts.page import ContactsPage  # noqa: PLC0415  see above

    return ContactsPage


def _organisations() -> MakePage:
    from deskapp.ui.organisations.page import OrganisationsPage  # noqa: PLC0415  see above

    return OrganisationsPage


def _initiatives() -> MakePage:
    from deskapp.ui.initiatives.page import InitiativesPage  # noqa: PLC0415  see above

    return InitiativesPage


def _mailings() -> MakePage:
    from deskapp.ui.mailings.page import MailingsPage  # noqa: PLC0415  see above

    return MailingsPage


def _templates() -> MakePage:
    from deskapp.ui.templates.page import TemplatesPage  # noqa: PLC0415  see above

    return TemplatesPage


def _tray() -> MakePage:
    from deskapp.ui.intake.tray_page import TrayPage  # noqa: PLC0415  see above

    return TrayPage


def _ledger() -> MakePage:
    from deskapp.ui.intake.ledger.page import LedgerPage  # noqa: PLC0415  see above

    return LedgerPage


def _preferences() -> MakePage:
    from deskapp.ui.preferences.page import PreferencesPage  # noqa: PLC0415  see above

    return PreferencesPage


def _overview() -> MakePage:
    from deskapp.ui.overview.page import OverviewPage  # noqa: PLC0415  see above

    return OverviewPage


def _duplicates() -> MakePage:
    from deskapp.ui.duplicates.page import DuplicatesPage  # noqa: PLC0415  see above

    return DuplicatesPage


def _exchange() -> MakePage:
    from deskapp.ui.exchange.page import ExchangePage  # noqa: PLC0415  see above

    return ExchangePage


def _history() -> MakePage:
    from deskapp.ui.history.page import HistoryPage  # noqa: PLC0415  see above

    return HistoryPage


def _nothing(_counts: Counts) -> int:
    return 0


@dataclass(frozen=True, slots=True)
class Place:
    """A page before it is made: its name, how it is shown, which records and requests it opens.

    ``load`` imports it, on any thread, and answers how it is made. A page that is seldom
    wanted is a tool: it stands in a menu and not in the navigation.
    """

    name: str
    title: str
    icon: Icon
    load: Callable[[], MakePage]
    kinds: frozenset[RecordKind] = frozenset()
    count: Callable[[Counts], int] = _nothing
    takes: frozenset[type[Request]] = frozenset()
    is_tool: bool = False


def places() -> tuple[Place, ...]:
    """Every page, titled in the language in use."""
    return (*_work(), *_records(), *_rest(), *_tools())


def _work() -> tuple[Place, ...]:
    return (
        Place(
            "today",
            translate("shell", "Today"),
            Icon.TODAY,
            _today,
            count=lambda counts: counts.due,
        ),
        Place(
            "inquiries",
            translate("shell", "Inquiries"),
            Icon.INBOX,
            _inquiries,
            frozenset({RecordKind.INQUIRY, RecordKind.MESSAGE}),
            lambda counts: counts.open_inquiries,
        ),
        Place(
            "follow_ups",
            translate("shell", "Follow-ups"),
            Icon.CLOCK,
            _follow_ups,
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
            _contacts,
            frozenset({RecordKind.CONTACT}),
        ),
        Place(
            "organisations",
            translate("shell", "Organisations"),
            Icon.BUILDING,
            _organisations,
            frozenset({RecordKind.ORGANISATION}),
        ),
        Place(
            "initiatives",
            translate("shell", "Initiatives"),
            Icon.INITIATIVES,
            _initiatives,
            frozenset({RecordKind.INITIATIVE}),
            takes=frozenset({ShowUnchecked}),
        ),
    )


def _rest() -> tuple[Place, ...]:
    return (
        Place(
            "mailings",
            translate("shell", "Mailings"),
            Icon.MAILINGS,
            _mailings,
            frozenset({RecordKind.MAILING}),
        ),
        Place(
            "templates",
            translate("shell", "Templates"),
            Icon.TEMPLATES,
            _templates,
            frozenset({RecordKind.TEMPLATE, RecordKind.SNIPPET}),
        ),
        Place(
            "tray",
            translate("shell", "Tray"),
            Icon.TRAY,
            _tray,
            count=lambda counts: counts.unreadable + counts.unclear + counts.missing,
        ),
        Place(
            "preferences",
            translate("shell", "Settings"),
            Icon.SETTINGS,
            _preferences,
            takes=frozenset({SetUpMailbox}),
        ),
    )


def _tools() -> tuple[Place, ...]:
    return (
        Place("ledger", translate("shell", "Ledger of mail"), Icon.INBOX, _ledger, is_tool=True),
        Place(
            "overview", translate("shell", "Overview by Land"), Icon.MAP, _overview, is_tool=True
        ),
        Place(
            "duplicates",
            translate("shell", "Duplicates"),
            Icon.MERGE,
            _duplicates,
            takes=frozenset({FindDuplicates}),
            is_tool=True,
        ),
        Place(
            "exchange",
            translate("shell", "Import and export"),
            Icon.EXCHANGE,
            _exchange,
            takes=frozenset({ImportList, ExportRecords}),
            is_tool=True,
        ),
        Place(
            "history",
            translate("shell", "History"),
            Icon.HISTORY,
            _history,
            takes=frozenset({ShowHistory}),
            is_tool=True,
        ),
    )


def page_commands(
    places: Iterable[Place], show_page: Callable[[str], object]
) -> tuple[Command, ...]:
    """Going to each page, with Alt and its number; 0 is the tenth, and tools have none."""
    return tuple(
        Command(
            name=f"shell.page_{place.name}",
            label=place.title,
            shortcut="" if place.is_tool else f"Alt+{number % 10}",
            icon=place.icon,
            handler=partial(show_page, place.name),
        )
        for number, place in enumerate(places, start=1)
    )
