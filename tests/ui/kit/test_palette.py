import pytest
from PySide6.QtGui import QColor, QFont, QPalette

from deskapp.ui.kit.look.contrast import contrast
from deskapp.ui.kit.look.palette import (
    DARK,
    LIGHT,
    Colours,
    Tone,
    colours_of,
    palette_of,
    strengthened,
)
from deskapp.ui.kit.look.style_sheet import style_sheet

_SCHEMES = {
    "light": LIGHT,
    "dark": DARK,
    "strong light": strengthened(LIGHT),
    "strong dark": strengthened(DARK),
}
_TEXT = [tone for tone in Tone if tone is not Tone.ON_ACCENT]


@pytest.mark.parametrize("colours", _SCHEMES.values(), ids=_SCHEMES)
@pytest.mark.parametrize("tone", _TEXT)
def test_every_tone_can_be_read_on_every_ground(colours: Colours, tone: Tone) -> None:
    worst = min(contrast(colours.tone(tone), QColor(ground)) for ground in colours.grounds)
    assert worst >= 4.5


@pytest.mark.parametrize("colours", _SCHEMES.values(), ids=_SCHEMES)
def test_text_on_the_accent_can_be_read(colours: Colours) -> None:
    assert contrast(colours.tone(Tone.ON_ACCENT), colours.tone(Tone.ACCENT)) >= 4.5


@pytest.mark.parametrize("colours", _SCHEMES.values(), ids=_SCHEMES)
def test_controls_and_focus_stand_out(colours: Colours) -> None:
    for ground in (colours.base, colours.window):
        assert contrast(QColor(colours.edge), QColor(ground)) >= 3
        assert contrast(QColor(colours.accent), QColor(ground)) >= 3


@pytest.mark.parametrize("colours", _SCHEMES.values(), ids=_SCHEMES)
def test_a_widget_finds_its_colours_from_its_palette(colours: Colours) -> None:
    assert colours_of(palette_of(colours)) == colours


def test_the_four_meanings_differ_in_both_schemes() -> None:
    for colours in (LIGHT, DARK):
        meanings = (Tone.NEW, Tone.WAITING, Tone.DUE, Tone.OVERDUE)
        assert len({colours.tone(tone).name() for tone in meanings}) == 4


def test_the_style_sheet_leaves_no_name_unfilled() -> None:
    for colours in _SCHEMES.values():
        assert "$" not in style_sheet(colours, QFont())


def test_links_and_selection_are_the_accent() -> None:
    palette = palette_of(LIGHT)
    assert palette.color(QPalette.ColorRole.Link) == LIGHT.tone(Tone.ACCENT)
