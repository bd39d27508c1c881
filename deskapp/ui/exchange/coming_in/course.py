"""The work of reading a list in, off the window's thread: trying, storing, taking back."""

from pathlib import Path

from deskapp.application.list_imports import (
    Counts,
    Trial,
    begin,
    carry_on,
    dry_run,
    rejected_rows,
)
from deskapp.application.tools import Tools
from deskapp.application.use_cases.importing.plan import ImportPlan
from deskapp.application.use_cases.importing.rejected import rejected_csv
from deskapp.application.workspace import Workspace
from deskapp.domain.collected.list_import import ListImport
from deskapp.domain.record import Id
from deskapp.ui.exchange.words import problem_words
from deskapp.ui.kit.files.list_file import ListFile
from deskapp.ui.kit.lanes.jobs import Cancelled, LongWork
from deskapp.wording.language import translate


class Course:
    """The engine with a desk's workspace and tools; every method may take long."""

    def __init__(self, workspace: Workspace, tools: Tools) -> None:
        self._workspace, self._tools = workspace, tools

    def try_out(self, plan: ImportPlan, file: ListFile, work: LongWork) -> Trial:
        """What would become of every row. Raises ``Cancelled``."""
        stopped = False

        def go_on(counts: Counts) -> bool:
            nonlocal stopped
            stopped = not _goes_on(counts, work)
            return not stopped

        trial = dry_run(self._workspace, self._tools, plan, file.table, go_on)
        if stopped:
            raise Cancelled
        return trial

    def start(self, plan: ImportPlan, file: ListFile, work: LongWork) -> ListImport:
        """Store the rows; one that is stopped is not finished."""
        begun = begin(self._workspace, plan, file.raw, file.table)
        return carry_on(
            self._workspace, self._tools, begun.id, file.table, lambda c: _goes_on(c, work)
        )

    def go_on(self, import_id: Id, work: LongWork) -> ListImport:
        """Store the rest of one that was cut off."""
        return carry_on(
            self._workspace, self._tools, import_id, progress=lambda c: _goes_on(c, work)
        )

    def save_rejected(self, done: ListImport, path: Path) -> Path:
        """Write the rows that were refused, each with its reason."""
        rows = self._workspace.query(lambda queries: rejected_rows(queries, done.id))
        content = rejected_csv(
            tuple(each.heading for each in done.columns),
            rows,
            lambda problem: problem_words(done.of, problem),
            translate("exchange", "Reason"),
        )
        self._tools.write_file(path, content)
        return path


def _goes_on(counts: Counts, work: LongWork) -> bool:
    try:
        work.report(counts.done, counts.rows)
    except Cancelled:
        return False
    return True
