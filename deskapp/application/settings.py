"""What one person has set on one machine; nothing of it belongs to the office's records."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import Final, Protocol

from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.record import Id

_MOST_RECENT: Final = 20
_KINDS: Final = frozenset(kind.value for kind in RecordKind)


class Scheme(Enum):
    """Light or dark, or what the system says."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The settings with what holds until something is set.

    ``language`` is ``de`` or ``en``, or empty for the system's. ``font_scale`` multiplies
    the system's size of text. ``database`` and ``user_id`` say where the work went on last.
    ``window`` is x, y, width and height in pixels; ``column_widths`` has the pixels of each
    column by the name of the list. ``learnt_words`` are right although no dictionary has them.
    ``recent`` are the kinds and identities of the records opened last, the newest first.
    ``left_out_columns`` are those that lists of a kind go out without, by the kind.
    ``calendar_file`` is the path of the file of follow-ups that is kept up to date, or empty.
    """

    language: str = ""
    scheme: Scheme = Scheme.SYSTEM
    font_scale: float = 1.0
    database: str = ""
    user_id: str = ""
    window: tuple[int, int, int, int] | None = None
    maximised: bool = False
    column_widths: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    compact_rows: bool = False
    single_key_shortcuts: bool = True
    learnt_words: tuple[str, ...] = ()
    recent: tuple[tuple[str, str], ...] = ()
    left_out_columns: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    calendar_file: str = ""

    def with_opened(self, kind: RecordKind, record_id: Id) -> "Settings":
        """The settings after a record was opened."""
        one = (kind.value, str(record_id))
        others = (each for each in self.recent if each != one)
        return replace(self, recent=(one, *others)[:_MOST_RECENT])

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
