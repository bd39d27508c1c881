"""A saved view: how somebody wants to see a list again."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from deskapp.domain.collected.list_layout import ListLayout
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.errors import Problem
from deskapp.domain.record import Id, Record
from deskapp.domain.text_rules import at_most, required

LONGEST_NAME: Final = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedView(Record):
    """What narrows a list of one kind, and its layout; without ``user_id`` it is the whole team's.

    ``words`` stand in the line that narrows, ``choices`` are the names of further choices with
    their codes.
    """

    kind: RecordKind
    name: str
    words: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    layout: ListLayout = field(default_factory=ListLayout)
    user_id: Id | None = None

    def problems(self) -> tuple[Problem, ...]:
        """Every rule that the view breaks."""
        return tuple(self._problems())

    def _problems(self) -> Iterator[Problem]:
        yield from required("name", self.name)
        yield from at_most("name", self.name, LONGEST_NAME)
