"""Reading in who was there: the file, the doubtful rows one by one, and one change for all."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from deskapp.application.actions import Action
from deskapp.application.errors import OutsideError
from deskapp.application.ports.mail import UnreadableMail
from deskapp.application.use_cases.events.attendance import Attended, record_attendance
from deskapp.domain.errors import DomainError
from deskapp.domain.events.attendance.matching import Finding
from deskapp.domain.events.event import Event
from deskapp.domain.record import Id
from deskapp.ui.events.attendance.deciding import Deciding
from deskapp.ui.events.attendance.found import Found, read_found
from deskapp.ui.events.attendance.question import Question
from deskapp.ui.kit.actions import add_key
from deskapp.ui.kit.buttons import Button, Kind
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.labels import ElidedLabel, PlainLabel
from deskapp.ui.kit.lanes.jobs import Job, Lane
from deskapp.ui.kit.lists.empty_state import EmptyState
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.look.text_size import TextSize
from deskapp.ui.kit.look.theme import BETWEEN_GROUPS, INSIDE_GROUP, PAGE_EDGE
from deskapp.ui.kit.notice import Notice
from deskapp.ui.kit.page import scrolling
from deskapp.ui.kit.panel import Panel
from deskapp.ui.kit.plain_text import one_line
from deskapp.ui.kit.records.block_list import TEXT_EDGE
from deskapp.ui.kit.speech import announce
from deskapp.wording.errors import error_sentence
from deskapp.wording.language import translate


class AttendancePanel(Panel):
    """What is certain is not asked; after the last answer all of it is stored at once."""

    def __init__(self, desk: Desk, event: Event, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._event = desk, event
        self._job: Job | None = None
        self._found: Found | None = None
        self._deciding: Deciding | None = None
        self.file_button = Button(
            translate("attendance", "Choose a file…"), self.begin, name=Icon.IMPORT
        )
        self._said = PlainLabel(tone=Tone.MUTED, wraps=True)
        self._said.hide()
        self._empty = EmptyState(
            Icon.IMPORT,
            translate("attendance", "Which list says who was there?"),
            advice=translate(
                "attendance",
                "One as video programs write it, with names and addresses: CSV or Excel.",
            ),
        )
        self.question = Question(desk.lanes)
        self.question.hide()
        self.question.decided.connect(self._decide)
        self.question.back.connect(self._go_back)
        add_key(self, "Esc", self._leave)
        self._lay_out()
        self.setProperty("ground", "base")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusProxy(self.file_button)

    @property
    def said(self) -> str:
        """What stands above the question: how the list was understood, or why not."""
        return self._said.text()

    def begin(self) -> None:
        """Ask for the file, without a loop of its own."""
        dialog = QFileDialog(self, translate("attendance", "Who was there"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(
            [
                translate("attendance", "Lists (*.csv *.xlsx *.ods *.tsv *.txt)"),
                translate("attendance", "All files (*)"),
            ]
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.read(Path(name)))
        dialog.open()

    def read(self, path: Path) -> None:
        """Read a file and look its rows up."""
        if self._job is not None:
            self._job.drop()
        self._say(translate("attendance", "Reading {name}…", name=one_line(path.name)))
        workspace, tables, event_id = self._desk.workspace, self._desk.tools.tables, self._event.id
        self._job = self._desk.lanes.run(
            Lane.NETWORK,
            lambda: read_found(workspace, tables, path, event_id),
            owner=self,
            done=self._take,
            failed=self._refuse,
        )

    def _take(self, found: Found) -> None:
        self._found, self._deciding = found, Deciding(found.looked)
        counts = self._deciding.counts
        if not counts[Finding.CERTAIN] + counts[Finding.DOUBTFUL]:
            self._say(translate("attendance", "Nobody in this list can be told."), Tone.OVERDUE)
            return
        self._say(_summary(found, self._deciding))
        self._go_on()

    def _go_on(self) -> None:
        found, deciding = self._found, self._deciding
        assert found is not None
        assert deciding is not None
        match = deciding.current
        if match is None:
            self._store(deciding)
            return
        place = deciding.place + 1, deciding.counts[Finding.DOUBTFUL]
        self.question.ask(match, found.people, found.looked.standing, place)
        self.question.show()
        self.question.setFocus(Qt.FocusReason.OtherFocusReason)

    def _decide(self, choice: Id) -> None:
        if self._deciding is not None and self._deciding.current is not None:
            self._deciding.decide(choice)
            self._go_on()

    def _go_back(self) -> None:
        if self._deciding is not None and self._deciding.current is not None:
            self._deciding.go_back()
            self._go_on()

    def _store(self, deciding: Deciding) -> None:
        event_id, came, new = self._event.id, deciding.came, deciding.new
        self._desk.do(
            Action.ATTENDANCE_READ_IN,
            lambda work: record_attendance(work, event_id, came, new),
            owner=self,
            done=self._finish,
            failed=self._refuse,
        )

    def _finish(self, done: Attended) -> None:
        parts = [translate("attendance", "%n were there", n=done.came)]
        if done.missed:
            parts.append(translate("attendance", "%n did not come", n=done.missed))
        if done.new:
            parts.append(translate("attendance", "%n new contacts", n=done.new))
        undo = translate("attendance", "Undo")
        self.says.emit(Notice(f"{', '.join(parts)}.", undo, self._desk.undo))
        self.closed.emit()

    def _refuse(self, error: Exception) -> None:
        if isinstance(error, UnreadableMail):
            self._say(translate("attendance", "This file cannot be read as a list."), Tone.OVERDUE)
        elif isinstance(error, DomainError | OutsideError):
            self._say(error_sentence(error), Tone.OVERDUE)
        else:
            self._desk.lanes.unexpected(error)

    def _leave(self) -> None:
        if self._deciding is not None:
            self.says.emit(Notice(translate("attendance", "Nothing of the list was stored.")))
        self.closed.emit()

    def _say(self, text: str, tone: Tone = Tone.MUTED) -> None:
        self._empty.hide()
        self._said.show()
        self._said.set_tone(tone)
        self._said.setText(text)
        announce(self._said, text, is_urgent=tone is Tone.OVERDUE)

    def _lay_out(self) -> None:
        leave = Button(translate("attendance", "Back to the event"), self._leave, Kind.QUIET)
        leave.setAccessibleDescription("Esc")
        head = QHBoxLayout()
        head.setContentsMargins(PAGE_EDGE + TEXT_EDGE, BETWEEN_GROUPS, PAGE_EDGE, INSIDE_GROUP)
        head.setSpacing(INSIDE_GROUP)
        head.addWidget(ElidedLabel(translate("attendance", "Who was there"), TextSize.TITLE))
        head.addWidget(ElidedLabel(one_line(self._event.title), tone=Tone.MUTED), 1)
        head.addWidget(self.file_button)
        head.addWidget(leave)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN_GROUPS)
        self._said.setContentsMargins(TEXT_EDGE, 0, 0, 0)
        column.addWidget(self._empty, 1)
        column.addWidget(self._said)
        column.addWidget(self.question)
        column.addStretch()
        frame = QVBoxLayout(self)
        frame.setContentsMargins(0, 0, 0, 0)
        frame.setSpacing(0)
        frame.addLayout(head)
        frame.addWidget(scrolling(content), 1)


def _summary(found: Found, deciding: Deciding) -> str:
    """How many rows are clear, and what became of the others."""
    counts, office = deciding.counts, found.looked.office
    parts = [
        one_line(found.file_name),
        translate("attendance", "%n recognised", n=counts[Finding.CERTAIN]),
        translate("attendance", "%n in doubt", n=counts[Finding.DOUBTFUL]),
    ]
    if counts[Finding.UNNAMED]:
        parts.append(translate("attendance", "%n without a name", n=counts[Finding.UNNAMED]))
    if office:
        parts.append(translate("attendance", "%n from the office", n=office))
    return " · ".join(parts)
