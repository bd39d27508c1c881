"""The window: navigation, search, pages, notices and foot line in one place."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from deskapp.application.changes import ChangeSet
from deskapp.application.ports.lists import Counts, RecordKind
from deskapp.ui.intake.post import IntakePost
from deskapp.ui.kit.actions import Command, action, commands_of
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.look.icons import Icon, icon
from deskapp.ui.kit.look.theme import BETWEEN_GROUPS, INSIDE_GROUP, Theme
from deskapp.ui.kit.notice import Notice, NoticeBar
from deskapp.ui.kit.requests import FetchMail, LogCall, NewRecord, Request, UseLook
from deskapp.ui.shell.about import show_about, show_keys
from deskapp.ui.shell.call_note import CallNotes
from deskapp.ui.shell.dropped import has_mail, requests_in
from deskapp.ui.shell.mail_files import choose_mail_files
from deskapp.ui.shell.menus import add_menus, fill_menu, page_entries, window_actions
from deskapp.ui.shell.navigation import Navigation
from deskapp.ui.shell.page_stack import Pages
from deskapp.ui.shell.places import places
from deskapp.ui.shell.router import Router
from deskapp.ui.shell.search_box import SearchBox
from deskapp.ui.shell.status_line import StatusLine
from deskapp.wording.action_labels import action_label
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
        self._post = IntakePost(desk, self)
        self._calls = CallNotes(desk, self)
        self.router = Router(self.pages, self._places, self._post, self._calls.open)
        self.search_box = SearchBox(
            desk,
            self._all_commands,
            lambda hit: self.router.open_record(hit.kind, hit.id),
            self,
        )
        self._own = window_actions(commands_of(self), self)
        self._lay_out()
        self._connect()
        self._page_menu = add_menus(self.menuBar(), self._own, self._page_actions())
        self.setAcceptDrops(True)
        self.setWindowTitle("deskapp")

    def show_notice(self, notice: Notice) -> None:
        """Show one line of news above the page."""
        self._notices.show_notice(notice)

    @action("shell", "Search or command", shortcut="Ctrl+K", icon=Icon.SEARCH)
    def search(self) -> None:
        """Go to the search box."""
        self.search_box.begin()

    @action("shell", "New inquiry", shortcut="Ctrl+N", icon=Icon.PLUS)
    def new_inquiry(self) -> None:
        """Begin an inquiry by hand."""
        self.carry_out(NewRecord(RecordKind.INQUIRY))

    @action("shell", "Log a call", shortcut="Ctrl+T", icon=Icon.PHONE)
    def log_call(self) -> None:
        """Open the call note."""
        self.carry_out(LogCall())

    @action("shell", "Open e-mails …", shortcut="Ctrl+O", icon=Icon.IMPORT)
    def open_mails(self) -> None:
        """Choose files with mails and take them in."""
        choose_mail_files(self, self.carry_out)

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
        panes = [self._navigation, self.search_box, self.pages]
        focused = QApplication.focusWidget()
        at = next((n for n, pane in enumerate(panes) if _holds(pane, focused)), -1)
        pane = panes[(at + 1) % len(panes)]
        pane.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not _holds(pane, QApplication.focusWidget()):
            pane.nextInFocusChain().setFocus(Qt.FocusReason.ShortcutFocusReason)

    @action("shell", "Keys", shortcut="F1", icon=Icon.INFO)
    def show_keys(self) -> None:
        """List every key."""
        show_keys(self, self._all_commands())

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
        if isinstance(request, UseLook):
            self._theme.use(request.scheme, request.font_scale)
        else:
            self.router.carry_out(request)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take what could be a mail."""
        if has_mail(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take it in."""
        event.acceptProposedAction()
        for request in requests_in(event.mimeData()):
            self.carry_out(request)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Store what is typed before the window goes."""
        self.pages.save()
        event.accept()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(BETWEEN_GROUPS, INSIDE_GROUP, BETWEEN_GROUPS, INSIDE_GROUP)
        top.addWidget(self.search_box, 1)
        top.addStretch(1)
        main = QVBoxLayout()
        main.setSpacing(0)
        main.addLayout(top)
        main.addWidget(self._notices)
        main.addWidget(self.pages, 1)
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
        self._post.says.connect(self.show_notice)
        self._post.works.connect(self._notices.show_progress)
        self._post.wants.connect(self.carry_out)
        self._calls.says.connect(self.show_notice)
        self._calls.wants.connect(self.carry_out)
        self._desk.changed.connect(self._stored)
        self._desk.undone.connect(self._undone)
        QTimer.singleShot(0, self._ask_counts)

    def _page_shown(self, name: str) -> None:
        self._navigation.show_page(name)
        page = self.pages.page
        if page is not None:
            fill_menu(self._page_menu, page_entries(page.commands(), page))
            self.setWindowTitle(f"{page.title} – deskapp")

    def _stored(self, change_set: ChangeSet) -> None:
        self._foot.show_saved(self._desk.workspace.clock.local(change_set.at))
        self._ask_counts()

    def _undone(self, change_set: ChangeSet | None) -> None:
        if change_set is None:
            self.show_notice(Notice(translate("shell", "There is nothing to undo.")))
            return
        done = action_label(change_set.action)
        text = translate("shell", "Undone: {action}", action=done)
        self.show_notice(Notice(text, translate("shell", "Redo"), self._desk.redo))

    def _ask_counts(self) -> None:
        today = self._desk.workspace.clock.today()
        self._desk.ask(lambda q: q.counts(today), owner=self, done=self._show_counts)

    def _show_counts(self, counts: Counts) -> None:
        self._navigation.show_counts(counts)
        self._foot.show_counts(counts)

    def _all_commands(self) -> tuple[Command, ...]:
        page = self.pages.page
        return (*(page.commands() if page else ()), *commands_of(self))

    def _page_actions(self) -> list[QAction]:
        actions = []
        for number, place in enumerate(self._places, start=1):
            entry = QAction(icon(place.icon), place.title, self)
            entry.setShortcut(f"Alt+{number}")
            entry.triggered.connect(lambda _=False, name=place.name: self.pages.show_page(name))
            self.addAction(entry)
            actions.append(entry)
        return actions


def _holds(pane: QWidget, widget: QWidget | None) -> bool:
    return widget is not None and (pane is widget or pane.isAncestorOf(widget))
