"""How each page is imported: late, so that the window is there at once; see ``importing``."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Final

from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.page import Page

MakePage = Callable[[Desk], Page]


def _today() -> MakePage:
    from deskapp.ui.today.page import TodayPage  # noqa: PLC0415  see above

    return TodayPage


def _inquiries() -> MakePage:
    from deskapp.ui.inquiries.page import InquiriesPage  # noqa: PLC0415  see above
    from deskapp.ui.replies.panel import ReplyPanel  # noqa: PLC0415  see above

    return partial(InquiriesPage, make_reply=ReplyPanel)


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


def _events() -> MakePage:
    from deskapp.ui.events.page import EventsPage  # noqa: PLC0415  see above

    return EventsPage


def _reports() -> MakePage:
    from deskapp.ui.reports.page import ReportsPage  # noqa: PLC0415  see above

    return ReportsPage


def _subject_access() -> MakePage:
    from deskapp.ui.subject_access.page import SubjectAccessPage  # noqa: PLC0415  see above

    return SubjectAccessPage


def _briefing() -> MakePage:
    from deskapp.ui.briefing.page import BriefingPage  # noqa: PLC0415  see above

    return BriefingPage


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


LOADING: Final[Mapping[str, Callable[[], MakePage]]] = {
    "today": _today,
    "inquiries": _inquiries,
    "follow_ups": _follow_ups,
    "contacts": _contacts,
    "organisations": _organisations,
    "initiatives": _initiatives,
    "mailings": _mailings,
    "events": _events,
    "reports": _reports,
    "subject_access": _subject_access,
    "briefing": _briefing,
    "templates": _templates,
    "tray": _tray,
    "ledger": _ledger,
    "preferences": _preferences,
    "overview": _overview,
    "duplicates": _duplicates,
    "exchange": _exchange,
    "history": _history,
}
"""What imports a page, and answers how it is made; by the page's name."""
