"""What one row of a list shows: two lines, what matters first, the time on the right."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.palette import Tone
from deskapp.wording.language import translate


@dataclass(frozen=True, slots=True)
class Mark:
    """A state, said three ways: icon, word and colour.

    Where there is too little room the word is cut, and the ``end`` behind it is not.
    """

    icon: Icon
    word: str
    tone: Tone = Tone.MUTED
    end: str = ""

    @property
    def words(self) -> str:
        """All that it says."""
        return f"{self.word} {self.end}".strip()


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """The texts of one row; they may come from outside and are drawn as they are."""

    title: str
    second: str = ""
    time: str = ""
    mark: Mark | None = None
    is_unread: bool = False
    heading: str = ""
    """Stands above the first row of a group; the model puts it in."""
    columns: Mapping[str, str] = field(default_factory=dict)
    """What a table shows of it instead, by the keys of its columns."""

    @property
    def spoken(self) -> str:
        """The whole row for a screen reader."""
        unread = translate("kit", "unread") if self.is_unread else ""
        word = self.mark.words if self.mark else ""
        parts = (self.heading, unread, self.title, word, self.second, self.time)
        return ", ".join(part for part in parts if part)

    @property
    def cells(self) -> tuple[str, ...]:
        """The row as cells of a table."""
        return self.title, self.second, self.time, self.mark.words if self.mark else ""
