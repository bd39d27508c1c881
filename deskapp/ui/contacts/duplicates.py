"""While a person is typed in: who is known already by that mail address or name."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from deskapp.application.ports.lists import Hit
from deskapp.application.ports.records import Queries
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.record import Id
from deskapp.ui.kit.buttons import Button, Kind
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.lanes.jobs import Job
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.plain_text import one_line
from deskapp.ui.kit.records.fields.record_picker import contact_name
from deskapp.ui.kit.speech import announce
from deskapp.wording.language import translate

_MOST = 3
_PAUSE_MS = 250
_SHORTEST_NAME = 3
Known = tuple[Id, str]


class DuplicateHint(QWidget):
    """A line for each person found, which leads to them; hidden while there is none."""

    def __init__(self, desk: Desk, own_id: Id, opened: Callable[[Id], object]) -> None:
        super().__init__()
        self._desk, self._own_id, self._opened = desk, own_id, opened
        self._typed: tuple[str, tuple[str, ...]] = ("", ())
        self._job: Job | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._look)
        self.hide()

    def look_for(self, name: str, mails: Iterable[str]) -> None:
        """Look for others with that name or one of those addresses, after a short pause."""
        typed = (name.strip(), tuple(mails))
        if typed != self._typed:
            self._typed = typed
            self._pause.start()

    def _look(self) -> None:
        if self._job is not None:
            self._job.drop()
        name, mails = self._typed
        self._job = self._desk.ask(
            lambda queries: known_people(queries, name, mails, self._own_id),
            owner=self,
            done=self._show,
        )

    def _show(self, found: tuple[Known, ...]) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (line := item.widget()) is not None:
                line.hide()
                line.deleteLater()
        for contact_id, name in found:
            shown = one_line(name)
            text = translate("contacts", "Known already: {name}. Open", name=shown)
            self._column.addWidget(self._line(text, contact_id))
            announce(self, text)
        self.setVisible(bool(found))

    def _line(self, text: str, contact_id: Id) -> Button:
        escaped = text.replace("&", "&&")
        return Button(escaped, lambda: self._opened(contact_id), Kind.LINK, Icon.PERSON)


def known_people(
    queries: Queries, name: str, mails: Iterable[str], own_id: Id
) -> tuple[Known, ...]:
    """Who has one of the addresses, then who is called so; the nearest first."""
    by_mail = [one for mail in mails if "@" in mail for one in queries.contacts_by_mail(mail)]
    by_name = [hit.id for hit in _hits(queries, name)]
    found = [one for one in dict.fromkeys((*by_mail, *by_name)) if one != own_id]
    return tuple((one, contact_name(queries, one)) for one in found[:_MOST])


def _hits(queries: Queries, name: str) -> tuple[Hit, ...]:
    if len(name) < _SHORTEST_NAME:
        return ()
    hits = queries.search(name, frozenset({RecordKind.CONTACT}), _MOST + 1)
    return tuple(hit for hit in hits if hit.why == "name")
