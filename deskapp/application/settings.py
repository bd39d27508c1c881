"""What one person has set on one machine; nothing of it belongs to the office's records."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import Enum
from typing import Final, Protocol

from deskapp.domain.collected.list_layout import ListLayout
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.record import Id

_MOST_RECENT: Final = 20
_MOST_USED: Final = 200
_HALF_LIFE_DAYS: Final = 30
_KINDS: Final = frozenset(kind.value for kind in RecordKind)


@dataclass(frozen=True, slots=True, kw_only=True)
class ListState:
    """How a list was left: what narrowed it, its layout, the pixels of its columns.

    ``folded`` are the keys of groups.
    """

    words: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    layout: ListLayout = field(default_factory=ListLayout)
    widths: Mapping[str, int] = field(default_factory=dict)
    folded: tuple[str, ...] = ()


class Scheme(Enum):
    """Light or dark, or what the system says."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Reminders(Enum):
    """What the desktop says of follow-ups that are due: nothing, how many, or what for."""

    OFF = "off"
    COUNT = "count"
    REASONS = "reasons"


@dataclass(frozen=True, slots=True)
class Use:
    """How often something was chosen until that day; a choice counts half after thirty days."""

    score: float
    on: date

    def weight(self, today: date) -> float:
        """What it comes to today."""
        return float(self.score * 0.5 ** (max(0, (today - self.on).days) / _HALF_LIFE_DAYS))


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The settings with what holds until something is set.

    ``language`` is ``de`` or ``en``, or empty for the system's. ``font_scale`` multiplies
    the system's size of text. ``database`` and ``user_id`` say where the work went on last.
    ``window`` is x, y, width and height in pixels; ``column_widths`` has the pixels of each
    column of a page by its name, ``lists`` how the list of a page was left. ``learnt_words``
    are right although no dictionary has them.
    ``recent`` are the kinds and identities of the records opened last, the newest first.
    ``used`` says how often commands, templates and views were chosen by search, by their names.
    ``left_out_columns`` are those that lists of a kind go out without, by the kind.
    ``calendar_file`` is the path of the file of follow-ups that is kept up to date, or empty.
    ``reminded_on`` is the day whose follow-ups were last told outside the window.
    """

    language: str = ""
    scheme: Scheme = Scheme.SYSTEM
    font_scale: float = 1.0
    database: str = ""
    user_id: str = ""
    window: tuple[int, int, int, int] | None = None
    maximised: bool = False
    column_widths: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    lists: Mapping[str, ListState] = field(default_factory=dict)
    compact_rows: bool = False
    single_key_shortcuts: bool = True
    learnt_words: tuple[str, ...] = ()
    recent: tuple[tuple[str, str], ...] = ()
    used: Mapping[str, Use] = field(default_factory=dict)
    left_out_columns: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    calendar_file: str = ""
    reminders: Reminders = Reminders.COUNT
    reminded_on: date | None = None

    def with_opened(self, kind: RecordKind, record_id: Id) -> "Settings":
        """The settings after a record was opened."""
        one = (kind.value, str(record_id))
        others = (each for each in self.recent if each != one)
        return replace(self, recent=(one, *others)[:_MOST_RECENT])

    def with_used(self, name: str, today: date) -> "Settings":
        """The settings after something was chosen; what is used least is forgotten."""
        before = self.used.get(name)
        score = 1 + (before.weight(today) if before else 0)
        used = {**self.used, name: Use(score, today)}
        most = sorted(used, key=lambda each: used[each].weight(today), reverse=True)[:_MOST_USED]
        return replace(self, used={each: used[each] for each in most})

    @property
    def recently_opened(self) -> tuple[tuple[RecordKind, Id], ...]:
        """What was opened last, the newest first."""
        return tuple((RecordKind(kind), Id(one)) for kind, one in self.recent if kind in _KINDS)


class SettingsStore(Protocol):
    """Where the settings last from one start to the next."""

    def load(self) -> Settings:
        """The settings as they were saved last; what cannot be read is at its default."""
        ...

    def save(self, settings: Settings) -> None:
        """Keep them. Raises ``OutsideError`` where that fails."""
        ...
