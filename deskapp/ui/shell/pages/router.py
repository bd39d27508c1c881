"""Carries out what pages ask for, so that no page needs to know another."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from deskapp.application.ports.questions.found import Hit
from deskapp.application.use_cases.collected.favourites import AtHand
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.collected.saved_view import SavedView
from deskapp.domain.record import Id
from deskapp.ui.kit.narrowing.views import Views
from deskapp.ui.kit.page import Page
from deskapp.ui.kit.requests import (
    AcceptFolder,
    DeliverMail,
    EnterPassword,
    FetchMail,
    ImportFiles,
    ImportText,
    ListNarrowed,
    LogCall,
    MakeLetter,
    NewRecord,
    OpenPage,
    OpenRecord,
    ReadTrayAgain,
    Request,
)
from deskapp.ui.shell.pages.places import Place


class PageStack(Protocol):
    """Shows pages by name."""

    @property
    def page(self) -> Page | None:
        """The page on top."""
        ...

    def show_page(self, name: str) -> Page:
        """Show a page, made where it was not yet, and answer it."""
        ...


class Post(Protocol):
    """Brings mail in and out; see ``ui.intake``."""

    def import_files(self, request: ImportFiles) -> None:
        """Take files in."""
        ...

    def import_text(self, request: ImportText) -> None:
        """Take one mail in."""
        ...

    def fetch(self) -> None:
        """Fetch what is new."""
        ...

    def accept(self, request: AcceptFolder) -> None:
        """Take over a folder that was made anew."""
        ...

    def read_tray_again(self) -> None:
        """Read all mails of the tray once more."""
        ...

    def enter_password(self, request: EnterPassword) -> None:
        """Ask for a password and go on with it."""
        ...

    def deliver(self) -> None:
        """Send what is queued."""
        ...


class Router(QObject):
    """Knows which page keeps which kind of record, and who does the rest."""

    opened = Signal(object, object)
    """The kind and the id of a record that is shown now."""

    def __init__(
        self,
        pages: PageStack,
        places: tuple[Place, ...],
        post: Post,
        log_call: Callable[[LogCall], object],
        make_letter: Callable[[MakeLetter], object],
    ) -> None:
        super().__init__()
        self._pages, self._post = pages, post
        self._log_call, self._make_letter = log_call, make_letter
        self._place_of = {kind: place.name for place in places for kind in place.kinds}
        self._takes = {request: place.name for place in places for request in place.takes}

    def carry_out(self, request: Request) -> None:
        """Do what a page asks for."""
        match request:
            case LogCall():
                self._log_call(request)
            case MakeLetter():
                self._make_letter(request)
            case ImportFiles():
                self._post.import_files(request)
            case ImportText():
                self._post.import_text(request)
            case FetchMail():
                self._post.fetch()
            case AcceptFolder():
                self._post.accept(request)
            case ReadTrayAgain():
                self._post.read_tray_again()
            case EnterPassword():
                self._post.enter_password(request)
            case DeliverMail():
                self._post.deliver()
            case _:
                self._show(request)

    def open_record(self, kind: RecordKind, record_id: Id) -> None:
        """Show a record on the page that keeps it."""
        self._pages.show_page(self._place_of[kind]).open_record(kind, record_id)
        self.opened.emit(kind, record_id)

    def open_found(self, found: Hit | AtHand | SavedView) -> None:
        """Show what was found: a list as a view keeps it, a template by writing from it."""
        page = self._pages.page
        if isinstance(found, SavedView):
            shown = self._pages.show_page(self._place_of[found.kind])
            for views in shown.findChildren(Views):
                if views.kind is found.kind:
                    views.show_view(found)
        elif not (
            found.kind is RecordKind.TEMPLATE and page is not None and page.reply_from(found.id)
        ):
            self.open_record(found.kind, found.id)

    def _show(self, request: Request) -> None:
        """Do what asks for a page."""
        match request:
            case OpenRecord(kind, record_id):
                self.open_record(kind, record_id)
            case OpenPage(name):
                self._pages.show_page(name)
            case NewRecord(kind, about):
                self._pages.show_page(self._place_of[kind]).begin(kind, about)
            case ListNarrowed(kind, words):
                self._pages.show_page(self._place_of[kind]).narrow_to(words)
            case _ if type(request) in self._takes:
                self._pages.show_page(self._takes[type(request)]).carry_out(request)
