"""The part of the page that reads a list in: the plan, and what becomes of it."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from deskapp.application.list_imports import Trial, take_back, unfinished
from deskapp.application.use_cases.importing.plan import ImportPlan
from deskapp.domain.collected.list_import import ListImport
from deskapp.domain.names.filter_words import Key
from deskapp.ui.exchange.coming_in.course import Course
from deskapp.ui.exchange.coming_in.end_step import EndStep
from deskapp.ui.exchange.coming_in.planning import Planning
from deskapp.ui.exchange.coming_in.unfinished import Unfinished
from deskapp.ui.kit.actions import add_key
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.lanes.asking import Asking
from deskapp.ui.kit.lanes.jobs import Cancelled, Lane, LongWork
from deskapp.ui.kit.look.theme import BETWEEN_GROUPS
from deskapp.ui.kit.notice import Notice
from deskapp.ui.kit.requests import ImportList, ListNarrowed
from deskapp.wording.filters import narrowing
from deskapp.wording.language import translate

T = TypeVar("T")


class InSection(QWidget):
    """Tries a plan out, carries it out, and takes back what came of it."""

    says = Signal(object)
    wants = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._course = Course(desk.workspace, desk.tools)
        self._done: ListImport | None = None
        self.unfinished = Unfinished()
        self.planning = Planning(desk)
        self.end = EndStep()
        self._remembering = Asking(
            desk.lanes, lambda: desk.workspace.query(unfinished), self._show_unfinished, self
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN_GROUPS)
        for step in (self.unfinished, self.planning, self.end):
            column.addWidget(step)
        column.addStretch()
        self.setFocusProxy(self.planning)
        self._connect()
        self._remembering.ask()

    def take(self, request: ImportList) -> None:
        """Begin with the file of a request, or ask for one."""
        if self.end.progress.is_running:
            return
        if request.kind is not None:
            self.planning.file.kind.set_value(request.kind)
        if request.paths:
            self._done = None
            self.planning.read(request.paths[0])
            self._tell_of_others(request.paths)
        else:
            self.planning.file.choose()

    def refresh(self) -> None:
        """Ask anew what was cut off; while something is read in, that is not."""
        if not self.end.progress.is_running:
            self._remembering.ask()

    def _connect(self) -> None:
        self.unfinished.continued.connect(self._continue)
        self.unfinished.taken_back.connect(self._take_back)
        self.planning.decided.connect(
            lambda is_possible: self.end.offer_trial(is_possible=is_possible)
        )
        self.planning.confirmed.connect(self.end.go_on)
        add_key(self.end, "Ctrl+Return", self.end.go_on)
        self.end.tried.connect(self._try_out)
        self.end.started.connect(self._start)
        self.end.continued.connect(self._continue_this)
        self.end.rejected_wanted.connect(self._choose_place_of_rejected)
        self.end.taken_back.connect(self._take_this_back)
        self.end.shown.connect(self._show_records)
        self.end.another_wanted.connect(self._begin_anew)

    def _try_out(self) -> None:
        plan, file = self.planning.plan, self.planning.list_file
        if plan is not None and file is not None and self.planning.is_fit():
            text = translate("exchange", "Trying out {name}", name=file.name)
            self._work(
                text,
                lambda work: self._course.try_out(plan, file, work),
                lambda trial: self._tried(plan, trial),
            )

    def _tried(self, plan: ImportPlan, trial: Trial) -> None:
        self.end.show_trial(plan.of, trial)

    def _start(self) -> None:
        plan, file = self.planning.plan, self.planning.list_file
        if plan is not None and file is not None:
            self.planning.terms.mark_used()
            text = translate("exchange", "Reading in {name}", name=file.name)
            self._work(text, lambda work: self._course.start(plan, file, work), self._finish)

    def _continue(self, begun: ListImport) -> None:
        self._begin_anew()
        self.end.show()
        text = translate("exchange", "Reading in {name}", name=begun.file_name)
        self._work(text, lambda work: self._course.go_on(begun.id, work), self._finish)

    def _continue_this(self) -> None:
        if self._done is not None:
            self._continue(self._done)

    def _take_this_back(self) -> None:
        if self._done is not None:
            self._take_back(self._done)

    def _finish(self, done: ListImport) -> None:
        self._done = done
        self.planning.fold()
        self.end.show_end(done)

    def _take_back(self, done: ListImport) -> None:
        workspace = self._desk.workspace
        text = translate("exchange", "Taking back {name}", name=done.file_name)
        self.end.show()
        self._work(
            text,
            lambda _: take_back(workspace, done.id),
            lambda _: self._taken_back(done),
            can_stop=False,
        )

    def _taken_back(self, done: ListImport) -> None:
        self._begin_anew()
        text = translate("exchange", "Taken back: {name}", name=done.file_name)
        self.says.emit(Notice(text))

    def _begin_anew(self) -> None:
        self._done = None
        self.planning.clear()
        self.end.hide()
        self.planning.setFocus()

    def _show_records(self) -> None:
        if self._done is not None:
            came_in = narrowing((Key.FILE, self._done.file_name)) if self._done.made else ""
            self.wants.emit(ListNarrowed(self._done.of, came_in))

    def _tell_of_others(self, paths: Sequence[Path]) -> None:
        """Lists are looked at one by one, so the others have to wait."""
        if len(paths) > 1:
            first, *others = (path.name for path in paths)
            words = translate(
                "exchange",
                "One list at a time: this is {name}. Still to come: {others}.",
                name=first,
                others=", ".join(others),
            )
            self.says.emit(Notice(words))

    def _choose_place_of_rejected(self) -> None:
        done = self._done
        if done is None:
            return
        dialog = QFileDialog(self, translate("exchange", "Save rejected rows"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        stem = Path(done.file_name).stem
        dialog.selectFile(translate("exchange", "{name} rejected.csv", name=stem))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.save_rejected(done, Path(name)))
        dialog.open()

    def save_rejected(self, done: ListImport, path: Path) -> None:
        """Write the rows that were refused, each with its reason."""
        self._desk.lanes.run(
            Lane.NETWORK,
            partial(self._course.save_rejected, done, path),
            owner=self,
            done=self._saved,
        )

    def _saved(self, path: Path) -> None:
        self.says.emit(Notice(translate("exchange", "Saved: {path}", path=path)))

    def _show_unfinished(self, imports: tuple[ListImport, ...]) -> None:
        shown = self._done.id if self._done is not None else None
        self.unfinished.show_imports([each for each in imports if each.id != shown])

    def _work(
        self,
        text: str,
        job: Callable[[LongWork], T],
        done: Callable[[T], object],
        *,
        can_stop: bool = True,
    ) -> None:
        """Long work with its progress; the other steps wait."""
        if self.end.progress.is_running:
            return
        self.end.begin()
        work = self.end.progress.begin(text, can_stop=can_stop)
        self._let_change(is_possible=False)

        def take(result: T) -> None:
            self._end_work()
            done(result)

        def give_up(error: Exception) -> None:
            self._end_work()
            self.planning.decide()
            if not isinstance(error, Cancelled):
                self._desk.lanes.unexpected(error)

        self._desk.lanes.run(Lane.NETWORK, lambda: job(work), owner=self, done=take, failed=give_up)

    def _end_work(self) -> None:
        self.end.progress.end()
        self._let_change(is_possible=True)
        self._remembering.ask()

    def _let_change(self, *, is_possible: bool) -> None:
        for step in (self.unfinished, self.planning):
            step.setEnabled(is_possible)
        if not is_possible:
            self.end.progress.cancel_button.setFocus()
