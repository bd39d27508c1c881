"""The page."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from deskapp.application.ports.questions.counting import Measure, Moment
from deskapp.application.ports.records import Queries
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.names.filter_words import Key
from deskapp.domain.office import Catalogue
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.forms.choice_fields import ChoiceField
from deskapp.ui.kit.labels import PlainLabel
from deskapp.ui.kit.lanes.jobs import Job
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.look.text_size import TextSize, scaled
from deskapp.ui.kit.look.theme import BETWEEN_GROUPS, INSIDE_GROUP, PAGE_EDGE
from deskapp.ui.kit.page import Page
from deskapp.ui.kit.records.catalogues import Catalogues, read_catalogues
from deskapp.ui.kit.records.choices import land_name
from deskapp.ui.kit.requests import ListNarrowed
from deskapp.ui.overview.heat_table import HeatTable
from deskapp.ui.overview.legend import Legend
from deskapp.ui.overview.measures import counted, list_of, measures
from deskapp.ui.overview.steps import Steps
from deskapp.ui.overview.tile_map import PLACES, TileMap
from deskapp.wording.filters import narrowing
from deskapp.wording.language import translate

_BOTH, _TABLE_HEIGHT = 960, 360
"""Pixels at the usual size of text: what both parts need, and the least height of the table."""
_FEDERAL, _NOWHERE = "BUND", ""


@dataclass(frozen=True, slots=True)
class _Counted:
    measure: Measure
    by_land: Mapping[str, int]
    by_topic: Mapping[tuple[str, str], int]
    words: Catalogues


class OverviewPage(Page):
    """What the office has, by Land and topic: pictures that lead to lists."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(translate("overview", "Overview"), parent)
        self._desk = desk
        self._job: Job | None = None
        self.measure = ChoiceField("measure", translate("overview", "Count"), measures())
        self.map, self.legend, self.table = TileMap(), Legend(), HeatTable()
        self._elsewhere = PlainLabel(tone=Tone.MUTED, wraps=True)
        self.measure.changed.connect(self._ask)
        self.map.opened.connect(self._open_land)
        self.table.opened.connect(self._open_topic)
        content = QWidget()
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight, content)
        self._parts.setContentsMargins(0, 0, 0, 0)
        self._parts.addWidget(self._left())
        self._parts.addWidget(self._right(), 1)
        area = QScrollArea(widgetResizable=True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(content)
        area.viewport().setAutoFillBackground(False)
        content.setAutoFillBackground(False)
        self.set_content(area)
        self.setFocusProxy(self.map)
        self._ask()

    def refresh(self, changed_ids: frozenset[str]) -> None:  # noqa: ARG002  any record may count
        """Count anew."""
        self._ask()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Table beside map, or below it where that leaves no room for the table."""
        super().resizeEvent(event)
        has_room = self.width() >= scaled(_BOTH, self.font())
        directions = QBoxLayout.Direction
        self._parts.setDirection(directions.LeftToRight if has_room else directions.TopToBottom)

    def _left(self) -> QWidget:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(PAGE_EDGE, 0, BETWEEN_GROUPS, PAGE_EDGE)
        column.setSpacing(BETWEEN_GROUPS)
        self.measure.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        for part in (self.measure, self.map, self.legend, self._elsewhere):
            column.addWidget(part)
        self.map.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        column.addStretch()
        return left

    def _right(self) -> QWidget:
        right = QWidget()
        right.setProperty("ground", "base")
        column = QVBoxLayout(right)
        column.setContentsMargins(BETWEEN_GROUPS, INSIDE_GROUP, PAGE_EDGE, PAGE_EDGE)
        column.setSpacing(INSIDE_GROUP)
        heading = translate("overview", "Initiatives by topic and state")
        column.addWidget(PlainLabel(heading, TextSize.HEADING, wraps=True))
        column.addWidget(self.table, 1)
        self.table.setMinimumHeight(scaled(_TABLE_HEIGHT, self.font()))
        return right

    def _ask(self) -> None:
        if self._job is not None:
            self._job.drop()
        measure, clock = self.measure.value(), self._desk.workspace.clock
        begins = datetime(clock.today().year, 1, 1, tzinfo=clock.local(clock.now()).tzinfo)
        moment = Moment(clock.today(), begins.astimezone(UTC))

        def count(queries: Queries) -> _Counted:
            by_land = queries.count_by_land(measure, moment)
            by_topic = queries.initiatives_by_topic_and_land()
            return _Counted(measure, by_land, by_topic, read_catalogues(queries))

        self._job = self._desk.ask(count, owner=self, done=self._show)

    def _show(self, found: _Counted) -> None:
        counts = {land: found.by_land.get(land, 0) for land in PLACES}
        steps = Steps.up_to(max(counts.values()))
        spoken = {
            land: f"{land_name(land)}, {counted(found.measure, count)}"
            for land, count in counts.items()
        }
        self.map.show_counts(counts, steps, spoken)
        self.legend.show_steps(steps)
        self._show_elsewhere(found)
        used = dict.fromkeys(topic for topic, _ in found.by_topic)
        topics = [(code, found.words.label(Catalogue.TOPIC, code)) for code in used]
        self.table.show_counts(topics, found.by_topic)

    def _show_elsewhere(self, found: _Counted) -> None:
        """What no tile stands for."""
        federal, nowhere = found.by_land.get(_FEDERAL, 0), found.by_land.get(_NOWHERE, 0)
        parts = []
        if federal:
            said = counted(found.measure, federal)
            parts.append(translate("overview", "Federal: {count}", count=said))
        if nowhere:
            said = counted(found.measure, nowhere)
            parts.append(translate("overview", "Without a state: {count}", count=said))
        self._elsewhere.setText(" · ".join(parts))
        self._elsewhere.setVisible(bool(parts))

    def _open_land(self, land: str) -> None:
        year = self._desk.workspace.clock.today().year
        self.wants.emit(list_of(self.measure.value(), land, year))

    def _open_topic(self, topic: str, land: str) -> None:
        words = narrowing((Key.LAND, land), (Key.TOPIC, topic))
        self.wants.emit(ListNarrowed(RecordKind.INITIATIVE, words))
