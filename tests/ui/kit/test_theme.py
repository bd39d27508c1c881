from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLineEdit, QStyle, QWidget
from pytestqt.qtbot import QtBot

from deskapp.application.settings import Scheme
from deskapp.resource_files import resource
from deskapp.ui.kit.buttons import Button, CheckBox, IconButton, Kind
from deskapp.ui.kit.forms.searching_line import make_searching
from deskapp.ui.kit.labels import PlainLabel
from deskapp.ui.kit.layouts.column_choice import ColumnChoice
from deskapp.ui.kit.look.icons import Icon, icon, pixmap
from deskapp.ui.kit.look.palette import DARK, LIGHT, Tone, colours_of
from deskapp.ui.kit.look.text_size import TextSize, scaled
from deskapp.ui.kit.look.theme import Theme
from deskapp.ui.kit.menu_button import MenuButton


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    font, palette = qapp.font(), qapp.palette()
    made = Theme(qapp, Scheme.LIGHT)
    yield made
    made.use(Scheme.SYSTEM)
    shiboken6.delete(made)
    qapp.setPalette(palette)
    qapp.setFont(font)


def _colours_in(image_of: QColor, *, of: Button) -> bool:
    image = of.grab().toImage()
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return any(image.pixelColor(x, y) == image_of for x, y in points)


def test_everything_follows_a_change_of_scheme(theme: Theme, qtbot: QtBot) -> None:
    button = Button("", name=Icon.PLUS)
    qtbot.addWidget(button)
    theme.dress(button)
    button.show()
    with qtbot.waitSignal(theme.changed):
        theme.use(Scheme.DARK)
    assert colours_of(button.palette()) == DARK == theme.colours
    assert _colours_in(DARK.tone(Tone.PLAIN), of=button)
    theme.use(Scheme.LIGHT)
    assert colours_of(button.palette()) == LIGHT
    assert _colours_in(LIGHT.tone(Tone.PLAIN), of=button)


def test_a_button_with_a_menu_is_as_high_as_those_with_an_icon(theme: Theme, qtbot: QtBot) -> None:
    more, edit = MenuButton("More"), Button("Edit", kind=Kind.QUIET, name=Icon.EDIT)
    more.show_value("More")
    for button in (more, edit):
        qtbot.addWidget(button)
        theme.dress(button)
        button.show()
    for scale in (1, 1.5, 2):
        theme.use(Scheme.LIGHT, scale=scale)
        assert more.sizeHint().height() == edit.sizeHint().height()


def test_text_has_four_sizes_and_follows_the_scale(theme: Theme, qtbot: QtBot) -> None:
    labels = [PlainLabel("x", size) for size in TextSize]
    for label in labels:
        qtbot.addWidget(label)
        theme.dress(label)
        label.show()
    sizes = [label.font().pointSizeF() for label in labels]
    assert [round(size / sizes[1], 2) for size in sizes] == [0.9, 1.0, 1.25, 1.6]
    theme.use(Scheme.LIGHT, scale=2)
    assert [label.font().pointSizeF() for label in labels] == [2 * size for size in sizes]
    theme.use(Scheme.LIGHT, scale=1)
    assert [label.font().pointSizeF() for label in labels] == sizes


def test_lengths_grow_with_the_text_and_never_shrink(theme: Theme, qapp: QApplication) -> None:
    ordinary = scaled(100, qapp.font())
    theme.use(Scheme.LIGHT, scale=2)
    assert scaled(100, qapp.font()) > 1.6 * ordinary
    theme.use(Scheme.LIGHT, scale=0.5)
    assert scaled(100, qapp.font()) == 100


def test_icons_grow_with_the_text(theme: Theme, qtbot: QtBot) -> None:
    button = IconButton(Icon.CLOSE, "Close")
    qtbot.addWidget(button)
    theme.dress(button)
    button.show()
    before = button.iconSize().width()
    theme.use(Scheme.LIGHT, scale=2)
    assert button.iconSize().width() > 1.6 * before


def test_targets_are_large_enough(theme: Theme, qtbot: QtBot) -> None:
    for widget in (
        IconButton(Icon.CLOSE, "Close"),
        Button("x"),
        Button("x", kind=Kind.CHIP),
        CheckBox("x"),
    ):
        qtbot.addWidget(widget)
        theme.dress(widget)
        assert widget.sizeHint().height() >= 24
        assert widget.sizeHint().width() >= 24


def test_there_is_a_drawing_for_every_icon_and_no_other() -> None:
    drawn = {file.stem for file in resource("icons").glob("*.svg")}
    assert drawn == {name.value for name in Icon}


@pytest.mark.parametrize("name", Icon)
def test_an_icon_has_one_stroke_on_one_grid_in_one_colour(name: Icon) -> None:
    source = resource("icons", f"{name.value}.svg").read_text(encoding="utf-8")
    assert 'viewBox="0 0 20 20"' in source
    assert source.count("stroke-width") == 1
    assert 'stroke-width="1.6"' in source
    image = pixmap(name, QColor("#ff0000"), QSize(40, 40)).toImage()
    points = [image.pixelColor(x, y) for x in range(40) for y in range(40)]
    inked = [point for point in points if point.alpha() > 200]
    assert 20 < len(inked) < 900
    assert {(p.red(), p.green(), p.blue()) for p in inked} == {(255, 0, 0)}


def test_an_icon_is_sharp_on_a_fine_screen() -> None:
    drawn = pixmap(Icon.MAIL, QColor("black"), QSize(20, 20), 2.0)
    assert drawn.size() == QSize(40, 40)
    assert drawn.deviceIndependentSize().toSize() == QSize(20, 20)


def test_an_icon_survives_being_copied_and_dropped() -> None:
    copies = [icon(Icon.MAIL, Tone.DUE).pixmap(20, 20) for _ in range(50)]
    assert all(not copy.isNull() for copy in copies)


def test_marks_and_the_icons_in_a_line_grow_with_the_text(theme: Theme, qtbot: QtBot) -> None:
    line, ticks, box = QLineEdit(), ColumnChoice(), CheckBox("x")
    make_searching(line, Icon.SEARCH)
    metric = QStyle.PixelMetric
    borders = 2
    measured: tuple[tuple[QWidget, QStyle.PixelMetric, int], ...] = (
        (line, metric.PM_LineEditIconSize, 0),
        (ticks, metric.PM_IndicatorWidth, borders),
        (box, metric.PM_IndicatorWidth, borders),
    )
    for widget, *_ in measured:
        qtbot.addWidget(widget)
        theme.dress(widget)
        widget.show()
    for scale in (1, 2):
        theme.use(Scheme.LIGHT, scale)
        for widget, which, around in measured:
            size = widget.style().pixelMetric(which, None, widget)
            assert size == scaled(16, widget.font()) + around
    assert scaled(16, line.font()) > 24
