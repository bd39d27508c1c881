"""The column on the left: the report that is counted now, and those that were frozen."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from deskapp.application.ports.records import Queries
from deskapp.application.workspace import Workspace
from deskapp.domain.dates.date_words import list_date, list_time
from deskapp.domain.office import User
from deskapp.domain.record import Id
from deskapp.domain.reporting.report import ReportRun
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.lanes.asking import Asking
from deskapp.ui.kit.lists.card import Card
from deskapp.ui.kit.lists.record_list import RecordList
from deskapp.ui.kit.lists.rows_model import RowsModel
from deskapp.wording.language import current_language, translate
from deskapp.wording.lists.list_words import place_words
from deskapp.wording.reporting.periods import period_words

NOW: Final = Id("now")
"""Stands for the report that is counted as records are now."""


@dataclass(frozen=True, slots=True)
class Frozen:
    """A frozen report, and in words the day on which it was, who froze it and when."""

    run: ReportRun
    on: str
    said: str


def read_frozen(workspace: Workspace) -> Sequence[Frozen]:
    """Every frozen report, the newest first."""

    def question(queries: Queries) -> Sequence[Frozen]:
        names = {user.id: user.name for user in queries.where(User)}
        return [_frozen(workspace, names, each) for each in reversed(queries.where(ReportRun))]

    return workspace.query(question)


def _frozen(workspace: Workspace, names: Mapping[Id, str], run: ReportRun) -> Frozen:
    at, language = workspace.clock.local(run.frozen_at), current_language()
    day, name = list_date(at.date(), language), names.get(run.user_id or NOW, "")
    moment = f"{day}, {list_time(at.time(), language)}"
    if name:
        said = translate("reports", "frozen {moment} by {name}", moment=moment, name=name)
    else:
        said = translate("reports", "frozen {moment}", moment=moment)
    return Frozen(run, translate("reports", "frozen {moment}", moment=day), said)


class ReportList(QWidget):
    """Always has a report chosen."""

    chosen = Signal()
    opened = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._frozen: dict[Id, Frozen] = {}
        self._wanted: Id | None = None
        self._model: RowsModel[Id, Id] = RowsModel(
            desk.lanes, lambda ids: {each: each for each in ids}, self._card
        )
        self.list = RecordList(self._model, translate("reports", "Reports"))
        self._model.setParent(self)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addWidget(self.list, 1)
        self.setFocusProxy(self.list)
        self._asking = Asking(
            desk.lanes, lambda: read_frozen(desk.workspace), self._show, parent=self
        )
        self._model.show_rows({NOW: NOW})
        self.list.select(NOW)
        self.list.current_changed.connect(lambda _: self.chosen.emit())
        self.list.opened.connect(lambda _: self.opened.emit())
        self.refresh()

    @property
    def frozen(self) -> Frozen | None:
        """The frozen report that is chosen, or none for the one that is counted now."""
        return self._frozen.get(Id(str(self.list.current_id())))

    def refresh(self) -> None:
        """Ask for the frozen reports anew."""
        self._asking.ask()

    def choose(self, report_id: Id) -> None:
        """Go to a report, as soon as it is in the list."""
        self._wanted = None if self.list.select(report_id) else report_id

    def _show(self, frozen: Sequence[Frozen]) -> None:
        self._frozen = {each.run.id: each for each in frozen}
        self._model.show_rows({NOW: NOW} | {each: each for each in self._frozen})
        if self._wanted is not None and self._wanted in self._frozen:
            self.choose(self._wanted)
        if self.list.current_id() is None:
            self.choose(NOW)

    def _card(self, report_id: Id) -> Card:
        frozen = self._frozen.get(report_id)
        if frozen is None:
            return Card(
                title=translate("reports", "Figures of today"),
                second=translate("reports", "counted anew with every change"),
            )
        scope = frozen.run.report.scope
        words = (period_words(scope.period), place_words(scope.land) if scope.land else "")
        return Card(title=" · ".join(word for word in words if word), second=frozen.said)
