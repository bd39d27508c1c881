"""The page of briefing sheets: one record at a time, to be read, printed or kept as PDF."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from deskapp.application.ports.records import Queries
from deskapp.application.telling.titles import record_title
from deskapp.application.use_cases.briefing.briefing import KINDS
from deskapp.application.use_cases.briefing.gathering import read_briefing
from deskapp.domain.dates.date_words import list_date
from deskapp.ui.briefing.on_paper import OnPaper
from deskapp.ui.briefing.sheet_view import sheet_of
from deskapp.ui.briefing.words import Speaking
from deskapp.ui.kit.actions import action, add_key
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.lanes.asking import Asking
from deskapp.ui.kit.lists.empty_state import EmptyState
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.page import Page, scrolling
from deskapp.ui.kit.paper.one_page import PaperSheet
from deskapp.ui.kit.records.catalogues import read_catalogues
from deskapp.ui.kit.requests import OpenRecord, Request, ShowBriefing
from deskapp.wording.changes.kind_labels import kind_label
from deskapp.wording.language import current_language, translate


@dataclass(frozen=True, slots=True)
class _Answer:
    """What was read for a request; no sheet where the record is gone."""

    about: ShowBriefing
    sheet: PaperSheet | None


class BriefingPage(Page):
    """Esc leads back to the record; what is shown follows every change."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(translate("briefing", "Briefing sheet"), parent)
        self._desk = desk
        self._about: ShowBriefing | None = None
        self._sheet: PaperSheet | None = None
        self._shown: QWidget | None = None
        self._paper = OnPaper(desk, self)
        self._paper.says.connect(self.says)
        self._asking = Asking(desk.lanes, self._read, self._take, self)
        for command in self.commands():
            self.add_button(command)
        add_key(self, "Esc", self._go_back)
        self._put(_nothing(translate("briefing", "No sheet was asked for yet.")))

    def carry_out(self, request: Request) -> None:
        """Show the sheet of a record."""
        if isinstance(request, ShowBriefing):
            self._about, self._sheet = request, None
            self._asking.ask()

    def refresh(self, changed_ids: frozenset[str]) -> None:  # noqa: ARG002  a sheet has many records on it
        """Read the sheet anew."""
        if self._about is not None:
            self._asking.ask()

    @action("briefing", "Print…", shortcut="Ctrl+P", icon=Icon.PRINT)
    def print_sheet(self) -> None:
        """Choose a printer, and print the page."""
        if self._sheet is not None:
            self._paper.ask_printer(self._sheet)

    @action("briefing", "Save as PDF…", shortcut="Ctrl+S", icon=Icon.DOWNLOAD)
    def save_sheet(self) -> None:
        """Choose a file, and write the page."""
        if self._sheet is not None:
            self._paper.ask_where(self._sheet)

    def _go_back(self) -> None:
        if self._about is not None:
            self.wants.emit(OpenRecord(self._about.kind, self._about.id))

    def _read(self) -> _Answer:
        about = self._about
        assert about is not None
        return _Answer(about, self._desk.workspace.query(lambda found: self._said(found, about)))

    def _said(self, queries: Queries, about: ShowBriefing) -> PaperSheet | None:
        """Off the window's thread: the sheet in words."""
        clock = self._desk.workspace.clock
        found = read_briefing(queries, clock, about.kind, about.id)
        if found is None:
            return None
        language = current_language()
        day = list_date(found.today, language)
        return PaperSheet(
            title=record_title(found.about),
            second=f"{kind_label(KINDS[found.kind])} · "
            + translate("briefing", "as of {day}", day=day),
            parts=Speaking(read_catalogues(queries), clock).parts(found),
            language=language,
        )

    def _take(self, answer: _Answer) -> None:
        if answer.about != self._about or (answer.sheet and answer.sheet == self._sheet):
            return
        self._sheet = answer.sheet
        if answer.sheet is None:
            self._put(_nothing(translate("briefing", "This record is no longer there.")))
            return
        shown = answer.sheet
        self._put(_readable(sheet_of(shown.title, shown.second, shown.parts), shown.title))

    def _put(self, shown: QWidget) -> None:
        """Show this instead of what was shown, with the focus where that had it."""
        had_focus = self.hasFocus() or (self._shown is not None and self._shown.hasFocus())
        self.setFocusProxy(shown)
        self.set_content(shown)
        if self._shown is not None:
            self._shown.hide()
            self._shown.deleteLater()
        self._shown = shown
        if had_focus:
            shown.setFocus()


def _readable(sheet: QWidget, name: str) -> QScrollArea:
    """The sheet, read with the arrows and by screen readers under its name."""
    area = scrolling(sheet)
    area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    area.setAccessibleName(name)
    return area


def _nothing(reason: str) -> EmptyState:
    advice = translate("briefing", "Ctrl+B on a person, a body or an event shows its sheet.")
    return EmptyState(Icon.NOTE, reason, advice=advice)
