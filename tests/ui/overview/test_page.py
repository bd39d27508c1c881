"""Tiles and table of the overview, by keyboard."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from deskapp.application.workspace import Workspace
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.initiative import Initiative
from deskapp.domain.office import Catalogue
from deskapp.domain.record import new_id
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.look.contrast import contrast
from deskapp.ui.kit.look.palette import DARK, LIGHT, Colours
from deskapp.ui.kit.requests import ListNarrowed
from deskapp.ui.overview.page import OverviewPage
from deskapp.ui.overview.steps import Steps, text_on
from deskapp.ui.overview.tile_map import PLACES, Tile, neighbour
from tests.ui.active_window import show_active
from tests.ui.office_records import an_inquiry
from tests.ui.shown_records import an_entry, keep

Settle = Callable[[], None]

_AXIS = Initiative(
    id=new_id(), name="Achse", kind="plan", laender=("NI", "HB"), topics=("energy", "people")
)
_PLAN = replace(_AXIS, id=new_id(), name="Plan", laender=("NI",), topics=("energy",))


@pytest.fixture
def wanted() -> list[object]:
    """What the page asked for."""
    return []


@pytest.fixture
def page(
    desk: Desk, workspace: Workspace, settle: Settle, qtbot: QtBot, wanted: list[object]
) -> Iterator[OverviewPage]:
    words = (
        an_entry(Catalogue.TOPIC, "energy", "Energy & water"),
        an_entry(Catalogue.TOPIC, "people", "Skilled workers"),
    )
    keep(workspace, *words, _AXIS, _PLAN, replace(an_inquiry(workspace), land="BE"))
    made = OverviewPage(desk)
    made.wants.connect(wanted.append)
    desk.changed.connect(lambda change_set: made.refresh(change_set.touched()))
    qtbot.addWidget(made)
    made.resize(1200, 800)
    show_active(qtbot, made)
    made.setFocus()
    settle()
    yield made
    made.close()


def _press(key: Qt.Key) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key)


def test_the_tiles_say_their_land_and_count(page: OverviewPage) -> None:
    names = {land: tile.accessibleName() for land, tile in page.map.tiles.items()}
    assert names["NI"] == "Lower Saxony, 2 initiatives"
    assert names["HB"] == "Bremen, 1 initiative"
    assert names["BE"] == "Berlin, 0 initiatives"


def test_arrows_go_to_the_neighbour_and_enter_opens(
    page: OverviewPage, wanted: list[object]
) -> None:
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Up):
        _press(key)
    focused = QApplication.focusWidget()
    assert isinstance(focused, Tile)
    assert focused is page.map.tiles["NI"]
    _press(Qt.Key.Key_Return)
    assert wanted == [ListNarrowed(RecordKind.INITIATIVE, "state:NI")]


def test_another_count_is_chosen(page: OverviewPage, wanted: list[object], settle: Settle) -> None:
    page.measure.combo.setFocus()
    for _ in range(3):
        _press(Qt.Key.Key_Down)
    settle()
    assert page.map.tiles["BE"].accessibleName() == "Berlin, 1 open inquiry"
    page.map.tiles["BE"].click()
    assert wanted == [ListNarrowed(RecordKind.INQUIRY, "state:BE open:yes")]


def test_a_change_is_counted(page: OverviewPage, workspace: Workspace, settle: Settle) -> None:
    keep(workspace, replace(_PLAN, id=new_id(), laender=("BY",)))
    settle()
    assert page.map.tiles["BY"].accessibleName() == "Bavaria, 1 initiative"


def _cell(page: OverviewPage, row: int, column: int) -> str:
    return str(page.table.model().index(row, column).data() or "")


def test_the_table_counts_by_topic_and_land_and_is_sorted(page: OverviewPage) -> None:
    model = page.table.model()
    lands = [str(model.headerData(at, Qt.Orientation.Horizontal)) for at in range(18)]
    bremen = lands.index("HB")
    assert [_cell(page, 0, 0), _cell(page, 1, 0)] == ["2", "1"]
    said = model.index(0, bremen).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Energy & water, Bremen: 1 initiative"
    page.table.sortByColumn(lands.index("NI"), Qt.SortOrder.AscendingOrder)
    assert [_cell(page, 0, 0), _cell(page, 1, 0)] == ["1", "2"]


def test_a_cell_leads_to_its_initiatives(page: OverviewPage, wanted: list[object]) -> None:
    page.table.setFocus()
    page.table.setCurrentIndex(page.table.model().index(0, 0))
    _press(Qt.Key.Key_Return)
    assert wanted == [ListNarrowed(RecordKind.INITIATIVE, 'topic:"Energy & water"')]


@pytest.mark.parametrize("colours", [LIGHT, DARK])
@pytest.mark.parametrize("most", [0, 1, 3, 4, 17, 300_000])
def test_every_count_can_be_read_on_its_ground(colours: Colours, most: int) -> None:
    steps = Steps.up_to(most)
    for step in range(len(steps.ends) + 1):
        ground = steps.ground(step, colours)
        assert contrast(text_on(ground), ground) >= 4.5
        assert ground == QColor(colours.base) or step
    assert steps.step(most) == len(steps.ends)
    assert steps.step(0) == 0


@pytest.mark.parametrize(
    ("most", "words"),
    [(0, ("0",)), (2, ("0", "1", "2")), (9, ("0", "1–3", "4–5", "6–7", "8–9"))],
)
def test_the_legend_says_what_each_step_holds(most: int, words: tuple[str, ...]) -> None:
    assert Steps.up_to(most).words() == words


def test_every_tile_is_reached_by_arrows() -> None:
    directions = ((-1, 0), (1, 0), (0, -1), (0, 1))
    reached, ahead = {"NW"}, ["NW"]
    while ahead:
        land = ahead.pop()
        for direction in directions:
            other = neighbour(land, direction)
            if other not in reached:
                reached.add(other)
                ahead.append(other)
    assert reached == set(PLACES)
