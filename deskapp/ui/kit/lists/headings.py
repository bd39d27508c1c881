"""What stands above the rows of a list: the heading of a column, and that of a group."""

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from deskapp.wording.language import translate

Id = TypeVar("Id", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Heading:
    """A column: its lasting key and its word; ``falls`` says how the list is sorted by it."""

    key: str
    word: str
    falls: bool | None = None

    @property
    def shown(self) -> str:
        """The word, with an arrow where the list is sorted by it."""
        return self.word if self.falls is None else f"{self.word} {'↓' if self.falls else '↑'}"

    @property
    def spoken(self) -> str:
        """For a screen reader, which does not see the arrow."""
        if self.falls is None:
            return self.word
        if self.falls:
            return translate("kit", "{column}, sorted downwards", column=self.word)
        return translate("kit", "{column}, sorted upwards", column=self.word)


def spoken_cell(headings: Sequence[Heading], texts: Mapping[str, str], at: int) -> str:
    """A cell for a screen reader: with its column, and in the first the rest of the row, too.

    Rows are chosen as a whole, so a screen reader stops at the first cell of each and reads no
    other by itself.
    """
    told = [
        texts.get(heading.key, "") if place == 0 else f"{heading.word}: {texts[heading.key]}"
        for place, heading in enumerate(headings)
        if texts.get(heading.key) and at in (0, place)
    ]
    return ", ".join(told)


@dataclass(frozen=True, slots=True)
class Group:
    """The heading of a group: a row of its own, which is no record. Its key is what it is."""

    key: str
    word: str = field(compare=False)
    count: int = field(compare=False)
    is_folded: bool = field(default=False, compare=False)

    @property
    def spoken(self) -> str:
        """For a screen reader."""
        folded = translate("kit", "folded") if self.is_folded else translate("kit", "unfolded")
        count = translate("kit", "%n entries", n=self.count)
        return f"{self.word}, {count}, {folded}"


def with_groups(ids: Sequence[Id], groups: Sequence[Group]) -> Sequence[Id | Group]:
    """The ids, which come group by group, each group below its heading unless it is folded."""
    if not groups:
        return ids
    rows: list[Id | Group] = []
    at = 0
    for group in groups:
        rows.append(group)
        if not group.is_folded:
            rows += ids[at : at + group.count]
        at += group.count
    return tuple(rows)


def groups_in(groups: Sequence[Group]) -> tuple[int, ...]:
    """Where the headings stand among the rows."""
    places, at = [], 0
    for group in groups:
        places.append(at)
        at += 1 if group.is_folded else 1 + group.count
    return tuple(places)
