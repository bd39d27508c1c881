"""The colours: one accent and four meanings, each defined once for light and for dark.

Widgets ask `colours_of` with their own palette and so follow a change of scheme by themselves.
"""

from dataclasses import dataclass, replace
from enum import Enum

from PySide6.QtGui import QColor, QPalette


class Tone(Enum):
    """What a colour says; always beside an icon or a word that says the same."""

    PLAIN = "plain"
    MUTED = "muted"
    ACCENT = "accent"
    ON_ACCENT = "on_accent"
    NEW = "new"
    WAITING = "waiting"
    DUE = "due"
    OVERDUE = "overdue"


@dataclass(frozen=True, slots=True, kw_only=True)
class Colours:
    """One scheme; grounds first, then what stands on them. Text has at least 4.5 : 1."""

    window: str
    base: str
    hover: str
    selected: str
    line: str
    edge: str
    """The border of a control: at least 3 : 1 on `base` and `window` (WCAG 1.4.11)."""
    plain: str
    muted: str
    accent: str
    on_accent: str
    new: str
    waiting: str
    due: str
    overdue: str

    @property
    def grounds(self) -> tuple[str, ...]:
        """Everything text may stand on."""
        return self.window, self.base, self.hover, self.selected

    def tone(self, tone: Tone) -> QColor:
        """The colour of `tone`."""
        return QColor(str(getattr(self, tone.value)))


LIGHT = Colours(
    window="#f5f6f8",
    base="#ffffff",
    hover="#eceff4",
    selected="#e1e9fb",
    line="#e2e5ea",
    edge="#838b99",
    plain="#1c222d",
    muted="#565f6f",
    accent="#2a58c2",
    on_accent="#ffffff",
    new="#0b6a58",
    waiting="#6546b8",
    due="#865000",
    overdue="#b0211c",
)
DARK = Colours(
    window="#1a1c20",
    base="#212328",
    hover="#2a2d34",
    selected="#2d3a57",
    line="#33373f",
    edge="#7c8594",
    plain="#e7e9ed",
    muted="#a9b1be",
    accent="#8fb2ff",
    on_accent="#0f1d3a",
    new="#5fd3b6",
    waiting="#c3adff",
    due="#f2bb60",
    overdue="#ff9d92",
)


def strengthened(colours: Colours) -> Colours:
    """The same colours where the system asks for high contrast."""
    return replace(colours, muted=colours.plain, line=colours.edge, edge=colours.plain)


def colours_of(palette: QPalette) -> Colours:
    """The scheme that `palette` was made from."""
    is_dark = palette.window().color().lightness() < palette.windowText().color().lightness()
    colours = DARK if is_dark else LIGHT
    is_strong = palette.placeholderText().color() == palette.windowText().color()
    return strengthened(colours) if is_strong else colours


def palette_of(colours: Colours) -> QPalette:
    """The palette that gives Qt's own widgets these colours."""
    role = QPalette.ColorRole
    palette = QPalette()
    for roles, value in (
        ((role.Window, role.Button), colours.window),
        ((role.Base, role.ToolTipBase, role.Light), colours.base),
        ((role.AlternateBase, role.Midlight), colours.hover),
        ((role.Mid, role.Dark, role.Shadow), colours.line),
        ((role.Text, role.WindowText, role.ButtonText, role.ToolTipText), colours.plain),
        ((role.PlaceholderText,), colours.muted),
        ((role.Accent, role.Highlight, role.Link, role.LinkVisited), colours.accent),
        ((role.HighlightedText, role.BrightText), colours.on_accent),
    ):
        for one in roles:
            palette.setColor(one, QColor(value))
    for one in (role.Text, role.WindowText, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, one, QColor(colours.edge))
    return palette
