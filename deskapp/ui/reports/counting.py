"""Counting off the window's thread: one report at a time, the one that was asked for last."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from deskapp.application.use_cases.reporting.counting import OfficeTime, count_report
from deskapp.domain.reporting.report import Report, Scope
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.lanes.jobs import Job, Lane


class Counting:
    """What is being counted, and what waits for it."""

    def __init__(self, desk: Desk, owner: QWidget) -> None:
        self._desk, self._owner = desk, owner
        self._job: Job | None = None
        self._wish: Callable[[], object] | None = None

    @property
    def goes_on(self) -> bool:
        """Whether a report was asked for that is not there yet."""
        return self._job is not None

    def ask(self, scope: Scope, take: Callable[[Report], object]) -> None:
        """Count, and hand the report over unless another was asked for meanwhile."""
        self.forget()
        workspace, moment = self._desk.workspace, self._desk.tools.moment

        def question() -> Report:
            office_time = OfficeTime(moment, workspace.clock.local, workspace.calendar())
            return workspace.query(lambda queries: count_report(queries, scope, office_time))

        def taken(report: Report) -> None:
            self._job = None
            take(report)
            wish, self._wish = self._wish, None
            if wish is not None:
                wish()

        self._job = self._desk.lanes.run(Lane.READS, question, owner=self._owner, done=taken)

    def when_done(self, act: Callable[[], object]) -> None:
        """Do it with the report that was asked for, never with the one still shown."""
        if self._job is None:
            act()
        else:
            self._wish = act

    def forget(self) -> None:
        """Want the report no longer, nor what waits for it."""
        self._wish = None
        if self._job is not None:
            self._job.drop()
            self._job = None
