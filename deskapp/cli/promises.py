"""``deskapp promises --json FILE``: what the office promises by a date in a list of texts."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TextIO

from deskapp.cli.json_list import answer_lists
from deskapp.domain.dates.working_days import Calendar
from deskapp.domain.promises.detector import promises


@dataclass(frozen=True, slots=True, kw_only=True)
class _Letter:
    """One entry of the list: a text and the day on which it leaves (ISO 8601)."""

    text: str
    sent_on: date


def run(paths: Sequence[Path], calendar: Calendar, out: TextIO) -> int:
    """Prints one list of promises for each text; the exit code is that of `answer_lists`."""

    def answer(letter: _Letter) -> list[dict[str, str]]:
        found = promises(letter.text, letter.sent_on, calendar)
        return [{"sentence": one.sentence, "due_on": one.due_on.isoformat()} for one in found]

    return answer_lists(paths, _Letter, answer, out)
