"""The data: a tested backup, and the sample data."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QWidget

from deskapp.application.actions import Action
from deskapp.application.ports.questions.lists import Counts
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases.start_data import load_sample, remove_sample
from deskapp.ui.kit.buttons import Button, Kind
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.forms.form import Form, Line
from deskapp.ui.kit.labels import PlainLabel
from deskapp.ui.kit.lanes.jobs import Lane
from deskapp.ui.kit.notice import Notice
from deskapp.ui.preferences.section import Section
from deskapp.wording.action_labels import action_label
from deskapp.wording.language import translate


class DataSection(Section):
    """What can be done with all the data at once."""

    def __init__(self, desk: Desk) -> None:
        self.backup = Button(
            translate("preferences", "Make a &backup"), self._back_up, Kind.PRIMARY
        )
        self.sample = Button(translate("preferences", "Load sample data"), self._load_or_remove)
        lines: list[Line] = [
            translate("preferences", "Backup"),
            PlainLabel(
                translate(
                    "preferences",
                    "A copy beside the database, which is opened and checked before it counts. "
                    "Work goes on meanwhile.",
                ),
                wraps=True,
            ),
            _alone(self.backup),
            translate("preferences", "Sample data"),
            PlainLabel(
                translate(
                    "preferences",
                    "An invented office’s year to try with. It is marked, and removed again "
                    "in one step; what is your own stays.",
                ),
                wraps=True,
            ),
            _alone(self.sample),
        ]
        about = translate("preferences", "Everything lies in one database on this computer.")
        super().__init__(desk, translate("preferences", "Data"), about, Form(lines))
        self.save_button.hide()
        self._has_sample = False

    def load(self) -> None:
        """Ask whether sample data is loaded."""
        today = self.desk.workspace.clock.today()
        self.desk.ask(lambda queries: queries.counts(today), owner=self, done=self._show)

    def _show(self, counts: Counts) -> None:
        self._has_sample = counts.sample
        load = translate("preferences", "Load sample data")
        remove = translate("preferences", "Remove sample data")
        self.sample.setText(remove if counts.sample else load)
        self.sample.setEnabled(True)

    def _load_or_remove(self) -> None:
        tools = self.desk.tools
        self.sample.setEnabled(False)
        if self._has_sample:
            self._change(Action.SAMPLE_REMOVED, remove_sample)
        else:
            self._change(
                Action.SAMPLE_LOADED,
                lambda work: load_sample(work, tools.start_data, tools.moment, tools.phone),
            )

    def _change(self, action: Action, use_case: Callable[[UnitOfWork], int]) -> None:
        def done(count: int) -> None:
            records = translate("preferences", "%n records", n=count)
            text = f"{action_label(action.value)}: {records}"
            self.says.emit(Notice(text, translate("preferences", "Undo"), self.desk.undo))
            self.load()

        def failed(error: Exception) -> None:
            self.load()
            self.desk.lanes.unexpected(error)

        self.desk.do(action, use_case, owner=self, done=done, failed=failed)

    def _back_up(self) -> None:
        self.tell(translate("preferences", "Making a backup…"))
        self.desk.lanes.run(
            Lane.NETWORK, self.desk.workspace.back_up, owner=self, done=self._backed_up
        )

    def _backed_up(self, path: Path) -> None:
        self.tell(translate("preferences", "Backed up and tested: {path}", path=path))


def _alone(button: Button) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(button)
    row.addStretch()
    return line
