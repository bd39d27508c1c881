"""The last step: trying, starting, and what came of it."""

from PySide6.QtCore import Signal

from deskapp.application.list_imports import Trial
from deskapp.domain.collected.list_import import ImportState, ListImport
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.ui.exchange.progress import Progress
from deskapp.ui.exchange.step import Step
from deskapp.ui.exchange.words import count_words, outcome_words
from deskapp.ui.kit.buttons import Button, Kind
from deskapp.ui.kit.forms.flow_layout import FlowLayout
from deskapp.ui.kit.labels import PlainLabel
from deskapp.ui.kit.speech import announce
from deskapp.wording.language import translate


class EndStep(Step):
    """First tries, then starts; the list is stored only by the second press."""

    tried = Signal()
    started = Signal()
    continued = Signal()
    rejected_wanted = Signal()
    taken_back = Signal()
    shown = Signal()
    another_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(translate("exchange", "5  Import"))
        self.text = PlainLabel(wraps=True, is_selectable=True)
        self.progress = Progress()
        new = translate("exchange", "Another list")
        undo, show = translate("exchange", "Take back"), translate("exchange", "Show")
        self.try_button = Button(
            translate("exchange", "Try out (nothing is stored)"), self.tried.emit, Kind.PRIMARY
        )
        self.start_button = Button("", self.started.emit, Kind.PRIMARY)
        self.continue_button = Button(
            translate("exchange", "Continue"), self.continued.emit, Kind.PRIMARY
        )
        self.show_button = Button(show, self.shown.emit)
        self.rejected_button = Button(
            translate("exchange", "Save rejected rows…"), self.rejected_wanted.emit
        )
        self.undo_button = Button(undo, self.taken_back.emit)
        self.another_button = Button(new, self.another_wanted.emit, Kind.QUIET)
        self._lay_out()
        self.hide()

    def offer_trial(self, *, is_possible: bool) -> None:
        """Nothing is known yet of how the rows will fare."""
        self._tell("")
        self._show(self.try_button)
        self.try_button.setEnabled(is_possible)
        self.show()

    def show_trial(self, kind: RecordKind, trial: Trial) -> None:
        """Say what would become of the rows, and offer to store them."""
        counts = trial.counts
        wanted = counts.made + counts.changed
        parts = [f"{outcome_words(counts)}."]
        if counts.bodies:
            parts.append(translate("exchange", "%n organisations are added too.", n=counts.bodies))
        if counts.similar:
            parts.append(
                translate(
                    "exchange",
                    "%n of the new ones are called like somebody known.",
                    n=counts.similar,
                )
            )
        if counts.remarked:
            parts.append(
                translate(
                    "exchange",
                    "%n have no whole address; what there is of it goes into the note.",
                    n=counts.remarked,
                )
            )
        self._say(" ".join(parts))
        records = count_words(kind, wanted)
        self.start_button.setText(translate("exchange", "Import {records}", records=records))
        self._show(self.start_button if wanted else self.try_button)
        self.try_button.setEnabled(False)
        (self.start_button if wanted else self.text).setFocus()

    def show_end(self, done: ListImport) -> None:
        """Say what became of the rows."""
        is_whole = done.state is ImportState.FINISHED
        counted = outcome_words(done)
        whole = translate("exchange", "Imported: {counts}.", counts=counted)
        part = translate(
            "exchange",
            "Stopped after {done} of {rows} rows: {counts}.",
            done=done.done,
            rows=done.rows,
            counts=counted,
        )
        self._say(whole if is_whole else part)
        buttons = [self.show_button] if is_whole else [self.continue_button]
        if done.rejected_sha256:
            buttons.append(self.rejected_button)
        self._show(*buttons, self.undo_button, self.another_button)
        buttons[0].setFocus()
        self.show()

    def begin(self) -> None:
        """Nothing else can be begun meanwhile."""
        self._show()
        self._tell("")

    def go_on(self) -> None:
        """Press the button that leads on, where there is one."""
        for button in (self.try_button, self.start_button, self.continue_button):
            if button.isVisible() and button.isEnabled():
                button.click()
                return

    def _say(self, text: str) -> None:
        self._tell(text)
        announce(self, text)

    def _tell(self, text: str) -> None:
        self.text.setText(text)
        self.text.setVisible(bool(text))

    def _show(self, *buttons: Button) -> None:
        for each in self._buttons:
            each.setVisible(each in buttons)

    @property
    def _buttons(self) -> tuple[Button, ...]:
        return (
            self.try_button,
            self.start_button,
            self.continue_button,
            self.show_button,
            self.rejected_button,
            self.undo_button,
            self.another_button,
        )

    def _lay_out(self) -> None:
        flow = FlowLayout()
        for each in self._buttons:
            flow.addWidget(each)
        self.column.addWidget(self.text)
        self.column.addLayout(flow)
        self.column.addWidget(self.progress)
