"""The data: a tested backup, and the sample data."""

from pathlib import Path

from deskapp.application.actions import Action
from deskapp.application.ports.lists import Counts
from deskapp.application.use_cases.start_data import load_sample, remove_sample
from deskapp.ui.kit.buttons import Button, Kind
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.forms.form import Form
from deskapp.ui.kit.jobs import Lane
from deskapp.ui.kit.notice import Notice
from deskapp.ui.preferences.section import Section
from deskapp.wording.language import translate


class DataSection(Section):
    """What can be done with all the data at once."""

    def __init__(self, desk: Desk) -> None:
        about = translate(
            "preferences", "A backup is opened and checked before it counts. Sample data is marked."
        )
        super().__init__(desk, translate("preferences", "Data"), about, Form([]))
        self.save_button.hide()
        self._sample = Button("", self._load_or_remove)
        self.buttons.insertWidget(
            1, Button(translate("preferences", "Make a &backup"), self._back_up, Kind.PRIMARY)
        )
        self.buttons.insertWidget(2, self._sample)
        self._has_sample = False

    def load(self) -> None:
        """Ask whether sample data is loaded."""
        today = self.desk.workspace.clock.today()
        self.desk.ask(lambda queries: queries.counts(today), owner=self, done=self._show)

    def _show(self, counts: Counts) -> None:
        self._has_sample = counts.sample
        load = translate("preferences", "Load &sample data")
        remove = translate("preferences", "Remove &sample data")
        self._sample.setText(remove if counts.sample else load)

    def _load_or_remove(self) -> None:
        tools = self.desk.tools
        if self._has_sample:
            self.desk.do(Action.SAMPLE_REMOVED, remove_sample, owner=self, done=self._done)
        else:
            self.desk.do(
                Action.SAMPLE_LOADED,
                lambda work: load_sample(work, tools.start_data, tools.moment, tools.phone),
                owner=self,
                done=self._done,
            )

    def _done(self, count: int) -> None:
        text = translate("preferences", "%n records", n=count)
        self.says.emit(Notice(text, translate("preferences", "Undo"), self.desk.undo))
        self.load()

    def _back_up(self) -> None:
        self.tell(translate("preferences", "Making a backup …"))
        self.desk.lanes.run(
            Lane.NETWORK, self.desk.workspace.back_up, owner=self, done=self._backed_up
        )

    def _backed_up(self, path: Path) -> None:
        self.tell(translate("preferences", "Backed up and tested: {path}", path=path))
