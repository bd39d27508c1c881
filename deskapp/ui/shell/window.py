"""The window: navigation, search, pages, notices and foot line in one place."""

from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from deskapp.application.changes import ChangeSet
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.ui.exchange.calendar_file import CalendarFile
from deskapp.ui.intake.post import IntakePost
from deskapp.ui.kit.actions import action, commands_of
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.theme import BETWEEN_GROUPS, INSIDE_GROUP, PAGE_EDGE, Theme
from deskapp.ui.kit.notice import Notice, NoticeBar
from deskapp.ui.kit.requests import (
    CountPeriod,
    FetchMail,
    ImportList,
    LogCall,
    NewRecord,
    Request,
    ShowHandbook,
    UseLook,
)
from deskapp.ui.shell.closing import Closing
from deskapp.ui.shell.focus import give_back, go_to_next, panes_of, without_proxies
from deskapp.ui.shell.mails_in import choose_mail_files, choose_mail_folder, has_mail, requests_in
from deskapp.ui.shell.menus.about import show_about
from deskapp.ui.shell.menus.menu_bar import add_menus, fill_page_menu, window_actions
from deskapp.ui.shell.menus.undoing import redone, undone
from deskapp.ui.shell.navigation import Navigation
from deskapp.ui.shell.numbers import Numbers
from deskapp.ui.shell.pages.elsewhere import Elsewhere
from deskapp.ui.shell.pages.importing import Importing
from deskapp.ui.shell.pages.page_stack import Pages
from deskapp.ui.shell.pages.places import page_commands, places
from deskapp.ui.shell.pages.router import Router
from deskapp.ui.shell.search.search_box import CommandGroups, Commands, SearchBox
from deskapp.ui.shell.sheets.call_note import CallNotes
from deskapp.ui.shell.sheets.handbook import Handbook
from deskapp.ui.shell.sheets.letters import Letters
from deskapp.ui.shell.status_line import StatusLine
from deskapp.wording.language import translate


class Window(QMainWindow):
    """The one window of a desk."""

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__()
        self._desk = desk
        self._theme = theme
        self._places = places()
        self.pages = Pages(desk, self._places)
        self._navigation = Navigation(self._places)
        self._notices = NoticeBar()
        self._foot = StatusLine()
        self._numbers = Numbers(desk, self._navigation, self._foot, self)
        self.post = IntakePost(desk, self)
        self.importing = Importing(desk.lanes, self)
        self.elsewhere = Elsewhere(self.importing, self._places, self.pages)
        self._calendar = CalendarFile(desk, self)
        self._calls = CallNotes(desk, self, self.pages)
        self._letters = Letters(desk, self, self.pages)
        self.closing = Closing(self, desk, self.pages.save)
        self.router = Router(
            self.pages, self._places, self.post, self._calls.open, self._letters.open
        )
        self.search_box = SearchBox(
            desk, Commands(self.command_groups, self.elsewhere.groups), self
        )
        self._go_to = page_commands(self._places, self.pages.show_page)
        self._handbook = Handbook(self, self.pages, self._calls, self._go_to)
        actions = window_actions((*commands_of(self), *self._go_to), self)
        tools = {f"shell.page_{place.name}" for place in self._places if place.is_tool}
        self._page_menu = add_menus(
            self.menuBar(),
            actions,
            [command for command in self._go_to if command.name not in tools],
            [command for command in self._go_to if command.name in tools],
        )
        self._page_menu.aboutToShow.connect(self._fill_page_menu)
        self._lay_out()
        self._connect()
        theme.dress(self)
        self.setAcceptDrops(True)
        self.setWindowTitle("deskapp")

    def show_notice(self, notice: Notice) -> None:
        """Show one line of news above the page."""
        self._notices.show_notice(notice)

    @action("shell", "Search or command", shortcut="Ctrl+K", icon=Icon.SEARCH)
    def search(self) -> None:
        """Go to the search box."""
        self.importing.begin()
        self.search_box.begin()

    @action("shell", "New inquiry", shortcut="Ctrl+N", icon=Icon.PLUS)
    def new_inquiry(self) -> None:
        """Begin an inquiry by hand."""
        self.carry_out(NewRecord(RecordKind.INQUIRY))

    @action("shell", "Log a call", shortcut="Ctrl+T", icon=Icon.PHONE)
    def log_call(self) -> None:
        """Open the call note."""
        self.carry_out(LogCall())

    @action("shell", "Open e-mails…", shortcut="Ctrl+O", icon=Icon.IMPORT)
    def open_mails(self) -> None:
        """Choose files with mails and take them in."""
        choose_mail_files(self, self.carry_out)

    @action("shell", "Open a folder of e-mails…", icon=Icon.IMPORT)
    def open_mail_folder(self) -> None:
        """Choose a folder with mails and take them in."""
        choose_mail_folder(self, self.carry_out)

    @action("shell", "Import a list…", shortcut="Ctrl+Shift+O", icon=Icon.EXCHANGE)
    def read_list(self) -> None:
        """Choose a file with a list of records."""
        self.carry_out(ImportList())

    @action("shell", "Paste an e-mail", shortcut="Ctrl+Shift+N", icon=Icon.MAIL)
    def paste_mail(self) -> None:
        """Take in the mail on the clipboard."""
        found = requests_in(QGuiApplication.clipboard().mimeData())
        for request in found:
            self.carry_out(request)
        if not found:
            self.show_notice(Notice(translate("shell", "There is no e-mail on the clipboard.")))

    @action("shell", "Fetch mail", shortcut="F5", icon=Icon.DOWNLOAD)
    def fetch_mail(self) -> None:
        """Fetch what is new in the mailboxes."""
        self.carry_out(FetchMail())

    @action("shell", "Figures for a period", shortcut="Ctrl+R", icon=Icon.CHART)
    def count_period(self) -> None:
        """Go to the report of a period."""
        self.carry_out(CountPeriod())

    @action("shell", "Undo", shortcut="Ctrl+Z", icon=Icon.UNDO)
    def undo(self) -> None:
        """Take back the last action."""
        self._desk.undo()

    @action("shell", "Redo", shortcut="Ctrl+Shift+Z", icon=Icon.REDO)
    def redo(self) -> None:
        """Do again what was undone."""
        self._desk.redo()

    @action("shell", "Next pane", shortcut="F6")
    def next_pane(self) -> None:
        """Move the focus to the next part of the window."""
        page = self.pages.page
        own = panes_of(page) if page is not None else ()
        panes = (self._navigation, self.search_box, *own, self._notices, self._calls, self._letters)
        go_to_next([pane for pane in panes if pane.isVisible()])

    @action("shell", "Handbook", shortcut="F1", icon=Icon.BOOK)
    def show_handbook(self) -> None:
        """Open the handbook at what is done here."""
        self._handbook.open_here()

    @action("shell", "Keys", shortcut="Ctrl+F1", icon=Icon.INFO)
    def show_keys(self) -> None:
        """List the keys of this place."""
        self._handbook.open_here(with_keys=True)

    @action("shell", "About deskapp")
    def show_about(self) -> None:
        """Say which program this is."""
        show_about(self)

    @action("shell", "Quit", shortcut="Ctrl+Q")
    def quit(self) -> None:
        """Close the window."""
        self.close()

    def carry_out(self, request: Request) -> None:
        """Do what was asked for."""
        if isinstance(request, ShowHandbook):
            self._handbook.open(request.topic)
        elif isinstance(request, UseLook):
            self._theme.use(request.scheme, request.font_scale)
            self.pages.use_settings(self._desk.tools.settings.load())
            self._navigation.fit(self.width())
        else:
            self.router.carry_out(request)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002  Qt's own name
        """Stop at every control in turn."""
        with without_proxies(self.pages):
            return super().focusNextPrevChild(next)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take what could be a mail."""
        if has_mail(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take it in."""
        event.acceptProposedAction()
        for request in requests_in(event.mimeData()):
            self.carry_out(request)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room to the page where there is little."""
        super().resizeEvent(event)
        self._navigation.fit(self.width())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Go as soon as what is typed is safe."""
        if self.closing.may_close():
            self.post.stop()
            event.accept()
        else:
            event.ignore()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(PAGE_EDGE, INSIDE_GROUP, BETWEEN_GROUPS, INSIDE_GROUP)
        top.addWidget(self.search_box, 2)
        top.addStretch(1)
        below = QVBoxLayout()
        below.setContentsMargins(BETWEEN_GROUPS, 0, BETWEEN_GROUPS, 0)
        below.addWidget(self._notices)
        main = QVBoxLayout()
        main.setSpacing(0)
        main.addLayout(top)
        main.addWidget(self.pages, 1)
        main.addLayout(below)
        main.addWidget(self._foot)
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._navigation)
        row.addLayout(main, 1)
        self.setCentralWidget(middle)

    def _connect(self) -> None:
        self._navigation.chosen.connect(self.pages.show_page)
        self.pages.shown.connect(self._page_shown)
        self.pages.wants.connect(self.carry_out)
        self.pages.says.connect(self.show_notice)
        self.post.says.connect(self.show_notice)
        self._calendar.says.connect(self.show_notice)
        self.post.works.connect(self._notices.show_progress)
        self.post.wants.connect(self.carry_out)
        self._calls.says.connect(self.show_notice)
        self._letters.says.connect(self.show_notice)
        self._letters.wants.connect(self.carry_out)
        self.search_box.chosen.connect(self.router.open_found)
        self.elsewhere.says.connect(self.show_notice)
        self.search_box.left.connect(lambda before: give_back(before, self.pages))
        self.router.opened.connect(self.search_box.remember)
        self._desk.changed.connect(self._stored)
        self._desk.undone.connect(lambda made: self.show_notice(undone(made, self._desk)))
        self._desk.redone.connect(lambda made: self.show_notice(redone(made, self._desk)))

    def _page_shown(self, name: str) -> None:
        self._navigation.show_page(name)
        page = self.pages.page
        self._fill_page_menu()
        if page is not None:
            self.setWindowTitle(f"{page.title} – deskapp")

    def _fill_page_menu(self) -> None:
        """As it can be done now: a reply that is open brings commands of its own."""
        page = self.pages.page
        if page is not None:
            fill_page_menu(self._page_menu, page.commands())

    def _stored(self, change_set: ChangeSet) -> None:
        self._foot.show_saved(self._desk.workspace.clock.local(change_set.at))

    def command_groups(self) -> CommandGroups:
        """Everything that can be done now: in the window, by going to a page, on the page."""
        own = [command for command in commands_of(self) if command.name != "shell.search"]
        page = self.pages.page
        return (
            (translate("shell", "Action"), own),
            (translate("shell", "Page"), self._go_to),
            *([(page.title, page.commands())] if page else []),
        )
