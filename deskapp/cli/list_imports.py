"""``deskapp import`` of lists: read in, gone on with where it was stopped, or only tried."""

import hashlib
import time
from argparse import Namespace
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TextIO

from deskapp.application import list_imports
from deskapp.application.list_imports import Counts
from deskapp.application.ports.mail import UnreadableMail
from deskapp.application.ports.tables import Table
from deskapp.application.tools import Tools
from deskapp.application.use_cases.importing.mapping import proposed_columns
from deskapp.application.use_cases.importing.plan import ImportPlan
from deskapp.application.use_cases.importing.rejected import RejectedRow, rejected_csv
from deskapp.application.workspace import Workspace
from deskapp.cli.import_options import reading_options
from deskapp.cli.json_lines import write_line
from deskapp.cli.outside_file import UnusableFile, read_outside_file
from deskapp.domain.collected.list_import import ListImport
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.errors import Invalid
from deskapp.wording.errors import error_sentence, outside_sentence, problem_sentence
from deskapp.wording.language import translate

_REFUSED, _MISUSED = 1, 2
_SAID = frozenset({"missing", "too_large"})
"""Reasons against a file for which there is a sentence; the others mean that it is no file."""


@dataclass(frozen=True, slots=True)
class ListImporter:
    """Reads the lists of one command in and says what became of them."""

    workspace: Workspace
    tools: Tools
    options: Namespace
    out: TextIO
    errors: TextIO

    def run(self, paths: Sequence[Path]) -> int:
        """The exit code: 0, or 1 where files or rows were refused, or 2 where nobody could."""
        return max((self._read_in(path) for path in paths), default=0)

    def _read_in(self, path: Path) -> int:
        started = time.monotonic()
        try:
            raw = read_outside_file(path)
            headings, counts, rejected = self._done_with(path, raw)
        except UnusableFile as error:
            code = f"mail_{error}" if str(error) in _SAID else "mail_no_file"
            return self._refused(path, outside_sentence(code), _REFUSED)
        except UnreadableMail as error:
            return self._refused(path, error_sentence(error), _REFUSED)
        except Invalid as error:
            return self._refused(path, error_sentence(error), _MISUSED)
        self._say(path, counts, round(time.monotonic() - started, 3))
        if rejected and self.options.rejected:
            heading = translate("cli", "Reason")
            content = rejected_csv(headings, rejected, problem_sentence, heading)
            self.tools.write_file(self.options.rejected, content)
        return _REFUSED if counts.rejected else 0

    def _done_with(
        self, path: Path, raw: bytes
    ) -> tuple[Sequence[str], Counts, Sequence[RejectedRow]]:
        begun = self._unfinished(raw)
        if begun is None or self.options.dry_run:
            table = self.tools.tables.read(raw, reading_options(self.options))
            plan = self._plan(path, table)
            if self.options.dry_run:
                trial = list_imports.dry_run(self.workspace, self.tools, plan, table)
                return table.headings, trial.counts, trial.rejected
            begun = list_imports.begin(self.workspace, plan, raw, table)
        done = list_imports.carry_on(self.workspace, self.tools, begun.id)
        rejected = self.workspace.query(lambda q: list_imports.rejected_rows(q, done.id))
        headings = [column.heading for column in done.columns]
        return headings, list_imports.counts_of(done), rejected

    def _unfinished(self, raw: bytes) -> ListImport | None:
        """The import of the same bytes that was stopped, if there is one."""
        sha256 = hashlib.sha256(raw).hexdigest()
        stopped = self.workspace.query(list_imports.unfinished)
        return next((each for each in stopped if each.content_sha256 == sha256), None)

    def _plan(self, path: Path, table: Table) -> ImportPlan:
        of = RecordKind(self.options.kind or RecordKind.CONTACT.value)
        columns = self.workspace.query(lambda q: proposed_columns(q, of, table.headings))
        mapped = _mapped(self.options.mapped)
        return ImportPlan(
            of=of,
            file_name=path.name,
            options=table.options,
            columns=tuple(
                replace(column, field=mapped.get(column.heading, column.field))
                for column in columns
            ),
            updates=self.options.update,
            source=self.options.source,
            source_note=self.options.source_note,
            source_date=self.options.source_date,
            legal_basis=self.options.legal_basis,
        )

    def _refused(self, path: Path, sentence: str, code: int) -> int:
        if self.options.json:
            write_line(self.out, {"file": str(path), "error": sentence})
        print(f"{path}: {sentence}", file=self.errors)
        return code

    def _say(self, path: Path, counts: Counts, seconds: float) -> None:
        numbers = {
            "rows": counts.rows,
            "made": counts.made,
            "changed": counts.changed,
            "unchanged": counts.unchanged,
            "rejected": counts.rejected,
        }
        if self.options.json:
            is_trial: bool = self.options.dry_run
            answer = {"file": str(path), "error": None, "dry_run": is_trial, **numbers}
            write_line(self.out, {**answer, "seconds": seconds})
            return
        print(self._sentence(path, numbers), file=self.out)

    def _sentence(self, path: Path, numbers: Mapping[str, int]) -> str:
        if self.options.dry_run:
            return translate(
                "cli",
                "{file}: {rows} rows; {made} would be new, {changed} changed, {unchanged} "
                "unchanged, {rejected} refused.",
                file=path.name,
                **numbers,
            )
        return translate(
            "cli",
            "{file}: {rows} rows; {made} new, {changed} changed, {unchanged} unchanged, "
            "{rejected} refused.",
            file=path.name,
            **numbers,
        )


def _mapped(typed: Sequence[str]) -> dict[str, str]:
    """Headings with the fields that were typed for them: ``Spalte=feld``."""
    pairs = (each.rpartition("=") for each in typed)
    return {heading.strip(): field.strip() for heading, _, field in pairs}
