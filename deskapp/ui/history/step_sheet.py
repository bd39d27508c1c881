"""One step to be read: what changed, record by record, and the way back."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from deskapp.application.changes import Change
from deskapp.application.ports.records import Queries
from deskapp.application.ports.system import Clock
from deskapp.application.telling.history_lists import StepRow
from deskapp.domain.dates.date_words import list_time, weekday_date
from deskapp.domain.record import Id
from deskapp.ui.history.step_cards import step_title
from deskapp.ui.kit.buttons import Button, Kind
from deskapp.ui.kit.labels import PlainLabel
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.records.block_list import TEXT_EDGE
from deskapp.ui.kit.records.sheet import Sheet
from deskapp.ui.kit.records.timeline.change_lines import ChangeLines
from deskapp.ui.kit.records.timeline.naming import changes_in_words
from deskapp.wording.changes.in_words import ChangeWords, Happened
from deskapp.wording.language import current_language, translate

FEW: Final = 8
"""Changes shown at first; a list that was read in has thousands."""


@dataclass(frozen=True, slots=True)
class StepDossier:
    """A step with the first of its changes, read at one moment; ``there`` are records that are."""

    row: StepRow
    changes: tuple[Change, ...]
    words: tuple[ChangeWords, ...]
    there: frozenset[Id]


def read_step(queries: Queries, clock: Clock, step: Id, most: int) -> StepDossier | None:
    """A step with so many of its changes."""
    rows = queries.step_rows((step,))
    if not rows:
        return None
    changes = queries.step_changes(step, most)
    there = (each.record_id for each in changes if queries.find(each.kind, each.record_id))
    words = changes_in_words(queries, clock, changes)
    return StepDossier(rows[0], changes, words, frozenset(there))


class StepSheet(Sheet):
    """The buttons come from the page, which does what they say."""

    def __init__(
        self,
        dossier: StepDossier,
        clock: Clock,
        buttons: Sequence[Button],
        open_button: Callable[[Change], Button | None],
        more: Button,
    ) -> None:
        row = dossier.row
        moment = _moment_words(clock.local(row.at))
        super().__init__(step_title(row), " · ".join(p for p in (moment, row.who) if p))
        if buttons:
            self.add_buttons(buttons)
        if why := _standing_words(row):
            note = PlainLabel(why, tone=Tone.MUTED, wraps=True)
            note.setContentsMargins(TEXT_EDGE, 0, 0, 0)
            self.add_row(note)
        for change, words in zip(dossier.changes, dossier.words, strict=True):
            lines = ChangeLines(words)
            lines.setContentsMargins(TEXT_EDGE, 0, 0, 0)
            opens = open_button(change) if change.record_id in dossier.there else None
            self.add_part(_heading(words), lines, [opens] if opens else [])
        if len(dossier.changes) < row.records:
            self.add_row(more)


def more_button(dossier: StepDossier, pressed: Callable[[], object]) -> Button:
    """Says how many records are shown, and shows more."""
    text = translate(
        "history",
        "Show more ({shown} of {all} records)",
        shown=len(dossier.changes),
        all=dossier.row.records,
    )
    return Button(text, pressed, Kind.LINK)


def _heading(words: ChangeWords) -> str:
    if words.happened is Happened.MADE:
        return translate("history", "{record} (new)", record=words.heading)
    if words.happened is Happened.DELETED:
        return translate("history", "{record} (deleted)", record=words.heading)
    return words.heading


def _moment_words(moment: datetime) -> str:
    language = current_language()
    return f"{weekday_date(moment.date(), language)}, {list_time(moment.time(), language)}"


def _standing_words(row: StepRow) -> str:
    if row.is_taken_back:
        return translate("history", "This was taken back later.")
    if row.standing is None:
        return translate("history", "This cannot be taken back here.")
    return ""
