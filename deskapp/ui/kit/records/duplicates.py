"""While a record is typed in: who or what is there already that may be the same."""

from collections.abc import Callable, Collection, Iterable, Iterator

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from deskapp.application.ports.questions.duplicates import Comparable, Suspect
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases.merging.keep_apart import keep_apart
from deskapp.application.use_cases.merging.relations import KINDS
from deskapp.domain.duplicates.likeness import Certainty
from deskapp.domain.record import Id
from deskapp.ui.kit.buttons import Button, Kind
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.forms.flow_layout import FlowLayout
from deskapp.ui.kit.labels import IconLabel, PlainLabel
from deskapp.ui.kit.lanes.jobs import Job
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.look.theme import GRID, INSIDE_GROUP
from deskapp.ui.kit.plain_text import one_line
from deskapp.ui.kit.records.editor import R, Storing
from deskapp.ui.kit.speech import announce
from deskapp.wording.labels import label
from deskapp.wording.language import translate

_MOST = 3
_PAUSE_MS = 250


class DuplicateHint(QWidget):
    """A line for each record found, with why; hidden while there is none.

    It stands first in the form. ``noting`` remembers which of them were called two.
    """

    def __init__(
        self, desk: Desk, opened: Callable[[Id], object], body_ids: Collection[Id] = ()
    ) -> None:
        """`opened` shows what is there; in `body_ids` a new person will have a role."""
        super().__init__()
        self._desk, self._opened, self._body_ids = desk, opened, tuple(body_ids)
        self._typed: Comparable | None = None
        self._apart: frozenset[Id] = frozenset()
        self._said: tuple[Suspect, ...] = ()
        self._job: Job | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GRID)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._look)
        self.hide()

    def look_for(self, typed: Comparable) -> None:
        """Look for others that may be this one, after a short pause."""
        if typed != self._typed:
            self._typed = typed
            self._pause.start()

    def noting(self, storing: Storing[R]) -> Storing[R]:
        """Store as that does, and note the pairs that were called two."""

        def store(work: UnitOfWork, typed: R) -> R:
            stored = storing.use_case(work, typed)
            for other in sorted(self._apart):
                if work.find(type(stored), other) is not None:
                    keep_apart(work, KINDS[type(stored)], stored.id, other)  # type: ignore[index]
            return stored

        return Storing(storing.action, store)

    def _look(self) -> None:
        if self._job is not None:
            self._job.drop()
        typed, bodies = self._typed, self._body_ids
        if typed is not None:
            self._job = self._desk.ask(
                lambda queries: queries.suspects(typed, bodies), owner=self, done=self._show
            )

    def _show(self, found: tuple[Suspect, ...]) -> None:
        shown = tuple(one for one in found if one.id not in self._apart)[:_MOST]
        if shown == self._said:
            return
        self._said = shown
        while (item := self._column.takeAt(0)) is not None:
            if (line := item.widget()) is not None:
                line.hide()
                line.deleteLater()
        stop = _stop_before(self)
        for suspect in shown:
            buttons = tuple(self._buttons(suspect))
            self._column.addWidget(_line(suspect, buttons))
            for button in buttons:
                QWidget.setTabOrder(stop, button)
                stop = button
        self.setVisible(bool(shown))
        if shown:
            announce(self, " ".join(map(_sentence, shown)))

    def _buttons(self, suspect: Suspect) -> Iterator[Button]:
        name = _called(suspect)
        opening = Button(
            translate("kit", "Open the existing one"), lambda: self._opened(suspect.id), Kind.LINK
        )
        opening.setAccessibleName(translate("kit", "Open {name}", name=name))
        yield opening
        apart = Button(
            translate("kit", "Not a duplicate"), lambda: self._keep_apart(suspect), Kind.LINK
        )
        apart.setAccessibleName(translate("kit", "{name} is not a duplicate", name=name))
        yield apart

    def _keep_apart(self, suspect: Suspect) -> None:
        self._apart |= {suspect.id}
        self._show(tuple(one for one in self._said if one != suspect))
        self._look()


def _line(suspect: Suspect, buttons: Iterable[Button]) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(INSIDE_GROUP)
    row.addWidget(IconLabel(Icon.MERGE, Tone.DUE), 0, Qt.AlignmentFlag.AlignTop)
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addWidget(PlainLabel(_sentence(suspect), wraps=True))
    flow = FlowLayout()
    for button in buttons:
        flow.addWidget(button)
    column.addLayout(flow)
    row.addLayout(column, 1)
    return line


def _stop_before(widget: QWidget) -> QWidget:
    """What Tab visits before the widget; what is made later would else be visited last."""
    before = widget.previousInFocusChain()
    while before not in {None, widget} and before.focusPolicy() is Qt.FocusPolicy.NoFocus:
        before = before.previousInFocusChain()
    return before or widget


def _called(suspect: Suspect) -> str:
    name, detail = one_line(suspect.name), one_line(suspect.detail)
    return f"{name} ({detail})" if detail not in {"", name} else name


def _sentence(suspect: Suspect) -> str:
    name, why = _called(suspect), label(suspect.reason)
    if suspect.reason.certainty is Certainty.CERTAIN:
        return translate("kit", "{name} is here already: {why}.", name=name, why=why)
    if suspect.reason.certainty is Certainty.VERY_LIKELY:
        return translate("kit", "{name} is very likely the same: {why}.", name=name, why=why)
    return translate("kit", "{name} may be the same: {why}.", name=name, why=why)
