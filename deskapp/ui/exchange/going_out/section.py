"""The part of the page that writes a list to a file."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from deskapp.application.ports.exporting import FileFormat
from deskapp.application.tools import Tools
from deskapp.application.use_cases.collected.own_fields import own_fields_of
from deskapp.application.use_cases.exporting.export import Order, Outlet, export, file_name
from deskapp.application.use_cases.exporting.listed import LISTED, Field
from deskapp.application.workspace import Workspace
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.record import Id
from deskapp.ui.exchange.going_out.columns import ColumnChoice
from deskapp.ui.exchange.going_out.subscription import Subscription
from deskapp.ui.exchange.progress import Progress
from deskapp.ui.exchange.words import written_words
from deskapp.ui.kit.buttons import Button, Kind
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.forms.choice_fields import ChoiceField
from deskapp.ui.kit.forms.form import OptionsForm
from deskapp.ui.kit.labels import PlainLabel
from deskapp.ui.kit.lanes.jobs import Cancelled, Job, Lane, LongWork
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.look.text_size import TextSize
from deskapp.ui.kit.look.theme import BETWEEN_GROUPS
from deskapp.ui.kit.notice import Notice
from deskapp.ui.kit.requests import ExportRecords
from deskapp.wording.language import translate
from deskapp.wording.lists.list_words import ListWords, kind_title

_ALL, _LISTED, _SELECTED = "all", "listed", "selected"


class OutSection(QWidget):
    """Which records, how, with which columns; then the file."""

    says = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._asked: ExportRecords | None = None
        self._job: Job | None = None
        kinds = [(kind, kind_title(kind)) for kind in LISTED]
        self.kind = ChoiceField("kind", translate("exchange", "What"), kinds)
        self.which = ChoiceField("which", translate("exchange", "Which"), self._scopes())
        self.form = ChoiceField("form", translate("exchange", "As"), _forms(next(iter(LISTED))))
        self.columns = ColumnChoice()
        self.subscription = Subscription(desk)
        self.progress = Progress()
        self.button = Button(
            translate("exchange", "Write to a file…"), self.choose_file, Kind.PRIMARY
        )
        self._lay_out()
        self._form_chosen()
        self.kind.changed.connect(self._kind_chosen)
        self.form.changed.connect(self._form_chosen)
        self.setFocusProxy(self.kind)
        self._ask_columns()

    def take(self, request: ExportRecords) -> None:
        """Offer the list, and what was selected in it, of another page."""
        self._asked = request
        self.kind.set_value(request.kind)
        self._kind_chosen()
        self.which.set_value(_SELECTED if len(request.selected) > 1 else _LISTED)

    def choose_file(self) -> None:
        """Ask where to, without a loop of its own."""
        if self.progress.is_running:
            return
        form, now = self.form.value(), self._desk.workspace.clock
        dialog = QFileDialog(self, translate("exchange", "Write a list to a file"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(f"*{form.suffix}")
        dialog.setDefaultSuffix(form.suffix.removeprefix("."))
        dialog.selectFile(file_name(ListWords(), self.kind.value(), form, now.local(now.now())))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.write(Path(name)))
        dialog.open()

    def write(self, path: Path) -> None:
        """Write the file; the columns are remembered for the next time."""
        order = Order(
            kind=self.kind.value(),
            form=self.form.value(),
            ids=self._ids(),
            left_out=self.columns.left_out(),
        )
        work = self.progress.begin(translate("exchange", "Writing {name}", name=path.name))
        self.button.setEnabled(False)
        self._desk.lanes.run(
            Lane.NETWORK,
            partial(_written, self._desk.workspace, self._desk.tools, order, path, work),
            owner=self,
            done=lambda count: self._done(order, count, path),
            failed=self._failed,
        )

    def stop(self) -> None:
        """Give up what is under way."""
        self.progress.cancel()

    def _done(self, order: Order, count: int, path: Path) -> None:
        self._end()
        if order.form is FileFormat.CALENDAR:
            self.subscription.written(path)
        self.says.emit(Notice(written_words(order.kind, count, path)))

    def _failed(self, error: Exception) -> None:
        self._end()
        if isinstance(error, Cancelled):
            self.says.emit(Notice(translate("exchange", "Cancelled; no file was written.")))
        else:
            self._desk.lanes.unexpected(error)

    def _end(self) -> None:
        self.progress.end()
        self.button.setEnabled(True)

    def _ids(self) -> tuple[Id, ...] | None:
        if self._asked is None or self.which.value() == _ALL:
            return None
        return self._asked.selected if self.which.value() == _SELECTED else self._asked.ids

    def _kind_chosen(self) -> None:
        if self._asked is not None and self._asked.kind is not self.kind.value():
            self._asked = None
        self.which.set_choices(self._scopes())
        form = self.form.value()
        offered = _forms(self.kind.value())
        self.form.set_choices(offered)
        self.form.set_value(form if form in dict(offered) else FileFormat.XLSX)
        self._ask_columns()

    def _form_chosen(self) -> None:
        form = self.form.value() if self.form.combo.count() else FileFormat.XLSX
        self.columns.setVisible(form.is_table)
        self.subscription.setVisible(form is FileFormat.CALENDAR)

    def _scopes(self) -> list[tuple[str, str]]:
        scopes = [(_ALL, translate("exchange", "All"))]
        if self._asked is not None:
            listed = translate(
                "exchange", "The list as it is narrowed (%n)", n=len(self._asked.ids)
            )
            scopes.append((_LISTED, listed))
        if self._asked is not None and self._asked.selected:
            number = len(self._asked.selected)
            scopes.append((_SELECTED, translate("exchange", "The selection (%n)", n=number)))
        return scopes

    def _ask_columns(self) -> None:
        kind, settings = self.kind.value(), self._desk.tools.settings

        def question() -> tuple[Sequence[Field], Sequence[str]]:
            own_fields = self._desk.workspace.query(lambda queries: own_fields_of(queries, kind))
            left_out: Mapping[str, Sequence[str]] = settings.load().left_out_columns
            return LISTED[kind].fields(own_fields), left_out.get(kind.value, ())

        if self._job is not None:
            self._job.drop()
        self._job = self._desk.lanes.run(
            Lane.READS, question, owner=self, done=lambda found: self.columns.offer(kind, *found)
        )

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN_GROUPS)
        column.addWidget(
            PlainLabel(translate("exchange", "Write a list to a file"), TextSize.HEADING)
        )
        about = translate(
            "exchange",
            "With every field, and without a limit to their number. The file is there whole, "
            "or not at all.",
        )
        column.addWidget(PlainLabel(about, tone=Tone.MUTED, wraps=True))
        choices = OptionsForm([(self.kind, self.which, self.form)])
        choices.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        column.addWidget(choices)
        column.addWidget(self.columns)
        column.addWidget(self.subscription)
        buttons = QHBoxLayout()
        buttons.addWidget(self.button)
        buttons.addStretch()
        column.addLayout(buttons)
        column.addWidget(self.progress)
        column.addStretch()


_FORM_WORDS: Final = {
    FileFormat.XLSX: "Excel (.xlsx)",
    FileFormat.CSV: "CSV (.csv)",
    FileFormat.VCARD_4: "vCard 4.0 (.vcf)",
    FileFormat.VCARD_3: "vCard 3.0 (.vcf)",
    FileFormat.CALENDAR: "iCalendar (.ics)",
}
"""Names of formats, the same in every language."""


def _forms(kind: RecordKind) -> list[tuple[FileFormat, str]]:
    return [(form, _FORM_WORDS[form]) for form in LISTED[kind].forms]


def _written(workspace: Workspace, tools: Tools, order: Order, path: Path, work: LongWork) -> int:
    """Off the window's thread."""
    if order.form.is_table:
        before = tools.settings.load()
        columns = {**before.left_out_columns, order.kind.value: tuple(sorted(order.left_out))}
        if columns != before.left_out_columns:
            tools.settings.save(replace(before, left_out_columns=columns))
    return export(workspace, order, Outlet(tools.list_files, ListWords(), path, work.report))
