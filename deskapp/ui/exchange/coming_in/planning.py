"""From the file to the plan: the steps in which a person says how a list is read in."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from deskapp.application.list_imports import preview
from deskapp.application.ports.records import Queries
from deskapp.application.use_cases.importing.fields import ImportField, import_fields
from deskapp.application.use_cases.importing.mapping import proposed_columns
from deskapp.application.use_cases.importing.plan import ImportPlan
from deskapp.application.use_cases.importing.rows import RowResult
from deskapp.domain.collected.list_import import ColumnUse
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.ui.exchange.coming_in.columns_step import ColumnsStep
from deskapp.ui.exchange.coming_in.file_step import FileStep
from deskapp.ui.exchange.coming_in.preview_step import PreviewStep
from deskapp.ui.exchange.coming_in.terms_step import TermsStep
from deskapp.ui.exchange.words import problem_words
from deskapp.ui.kit.actions import add_key
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.files.list_file import ListFile, read_again, read_list
from deskapp.ui.kit.lanes.asking import Asking
from deskapp.ui.kit.lanes.jobs import Lane
from deskapp.ui.kit.look.theme import BETWEEN_GROUPS

_ROWS_SHOWN = 8

Mapping = tuple[tuple[ImportField, ...], tuple[ColumnUse, ...]]


class Planning(QWidget):
    """The steps of file, columns, first rows and origin; each change makes another plan."""

    decided = Signal(bool)
    """There is another plan; whether a list can be read in by it."""
    confirmed = Signal()
    """A person wants to go on, by key."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.list_file: ListFile | None = None
        """The file that was chosen."""
        self.plan: ImportPlan | None = None
        """How it is to be read in, as things stand."""
        self._fields: tuple[ImportField, ...] = ()
        self.file = FileStep()
        self.columns = ColumnsStep()
        self.preview = PreviewStep(desk)
        self.terms = TermsStep(desk.workspace.clock.today())
        self._looking = Asking(desk.lanes, self._look, self._show_rows, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN_GROUPS)
        for step in (self.file, self.columns, self.preview, self.terms):
            column.addWidget(step)
        self.setFocusProxy(self.file)
        self._connect()

    def read(self, path: Path) -> None:
        """Read a file as it can be guessed."""
        reader = self._desk.tools.tables
        self._desk.lanes.run(
            Lane.NETWORK, lambda: read_list(reader, path), owner=self, done=self._take_file
        )

    def is_fit(self) -> bool:
        """Whether everything that was typed can be read; shows what cannot."""
        return self.terms.is_fit()

    def fold(self) -> None:
        """Show the file alone: the rest has been done."""
        for step in (self.columns, self.preview, self.terms):
            step.hide()

    def clear(self) -> None:
        """Wait for another file."""
        self.list_file = self.plan = None
        self.file.clear()
        self.fold()

    def decide(self) -> None:
        """Take what is chosen now as the plan, and look at the first rows of it."""
        if self.list_file is None:
            return
        terms = self.terms.terms()
        self.plan = plan = ImportPlan(
            of=self.file.kind.value(),
            file_name=self.list_file.name,
            options=self.list_file.table.options,
            columns=self.columns.columns(),
            updates=terms.updates,
            source=terms.source,
            source_note=terms.source_note,
            source_date=terms.source_date,
            legal_basis=terms.legal_basis,
        )
        problems = plan.problems(self._fields)
        missing = " ".join(dict.fromkeys(problem_words(plan.of, each) for each in problems))
        self.preview.show_missing(missing)
        self.decided.emit(not problems)
        if not problems:
            self._looking.ask()

    def _connect(self) -> None:
        self.file.chosen.connect(self.read)
        self.file.options_changed.connect(self._read_again)
        self.file.kind_changed.connect(self._ask_columns)
        self.columns.changed.connect(self.decide)
        self.terms.changed.connect(self.decide)
        # Forms know the key themselves, and two shortcuts for one key are none.
        for part in (self.file.line, self.columns, self.preview):
            add_key(part, "Ctrl+Return", self.confirmed.emit)
        for form in (*self.terms.forms, self.file.form):
            form.submitted.connect(self.confirmed)

    def _take_file(self, file: ListFile) -> None:
        self.list_file = file
        self.file.show_file(file)
        self._ask_columns()

    def _read_again(self) -> None:
        file = self.list_file
        if file is not None:
            reader, options = self._desk.tools.tables, self.file.options()
            self._desk.lanes.run(
                Lane.NETWORK,
                lambda: read_again(reader, file, options),
                owner=self,
                done=self._take_file,
            )

    def _ask_columns(self) -> None:
        file, kind = self.list_file, self.file.kind.value()
        if file is None:
            return

        def question(queries: Queries) -> Mapping:
            columns = proposed_columns(queries, kind, file.table.headings)
            return import_fields(queries, kind), columns

        self._desk.ask(question, owner=self, done=lambda found: self._take_columns(kind, found))

    def _take_columns(self, kind: RecordKind, found: Mapping) -> None:
        if self.list_file is None or kind is not self.file.kind.value():
            return
        self._fields, columns = found
        self.columns.show_columns(kind, self.list_file.table, columns, self._fields)
        self.terms.show_for(kind)
        self.decide()
        focused = QApplication.focusWidget()
        if focused is None or not self.isAncestorOf(focused):
            self.columns.combos[0].setFocus()

    def _look(self) -> tuple[ImportPlan | None, tuple[RowResult, ...]]:
        """Off the window's thread."""
        plan, file = self.plan, self.list_file
        if plan is None or file is None:
            return None, ()
        desk = self._desk
        return plan, preview(desk.workspace, desk.tools, plan, file.table, _ROWS_SHOWN)

    def _show_rows(self, looked: tuple[ImportPlan | None, tuple[RowResult, ...]]) -> None:
        plan, rows = looked
        if plan is not None and plan is self.plan:
            self.preview.show_rows(plan.of, rows)
