"""The third step: the first rows as they would be stored, and what is wrong with some."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from deskapp.application.use_cases.importing.rows import Outcome, RowResult
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.contact import Contact
from deskapp.domain.initiative import Initiative
from deskapp.domain.organisation import Organisation
from deskapp.domain.record import Id
from deskapp.ui.exchange.step import Step
from deskapp.ui.exchange.words import problem_words
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.labels import PlainLabel
from deskapp.ui.kit.lists.card import Card, Mark
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.records.block_list import BlockList
from deskapp.wording.errors import problem_sentence
from deskapp.wording.language import translate
from deskapp.wording.lists.list_words import place_words


class PreviewStep(Step):
    """Follows the columns while they are chosen."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(translate("exchange", "3  The first rows"))
        self._desk = desk
        self._missing = PlainLabel(tone=Tone.OVERDUE, wraps=True)
        self.column.addWidget(self._missing)
        self._list: QWidget | None = None
        self.hide()

    def show_missing(self, sentence: str) -> None:
        """Say what keeps the list from being read in; there are no rows to show then."""
        self._missing.setText(sentence)
        self._missing.setVisible(bool(sentence))
        if sentence:
            self.show_rows(RecordKind.CONTACT, ())
        self.show()

    def show_rows(self, kind: RecordKind, rows: Sequence[RowResult]) -> None:
        """Show some rows."""
        if self._list is not None:
            self.column.removeWidget(self._list)
            self._list.deleteLater()
            self._list = None
        if rows:
            cards = {Id(str(each.number)): _card(kind, each) for each in rows}
            name = self.heading.text()
            self._list = BlockList(self._desk.lanes, name, cards, opens_on_click=False)
            self.column.addWidget(self._list)


def _card(kind: RecordKind, row: RowResult) -> Card:
    title, detail = _of_record(row)
    number = translate("exchange", "Row {number}", number=row.number)
    problems = " ".join(dict.fromkeys(problem_words(kind, each) for each in row.problems))
    remarks = " ".join(map(problem_sentence, row.remarks))
    parts = (problems,) if row.outcome is Outcome.REJECTED else (detail, remarks)
    return Card(
        title=title or number,
        second=" · ".join(part for part in parts if part),
        time=number if title else "",
        mark=_mark(row),
    )


def _of_record(row: RowResult) -> tuple[str, str]:
    """What a record would be called, and what else is worth a look."""
    record = row.record
    match record:
        case Contact():
            function = row.role.function if row.role else ""
            phones = [each.national for each in record.phones[:1]]
            bodies = [each.name for each in row.bodies[:1]]
            parts = (function, *bodies, *[m.address for m in record.mails[:1]], *phones)
            return record.full_name or record.mail, _joined(parts)
        case Organisation():
            towns = [each.town for each in record.addresses[:1]]
            mails = [each.address for each in record.mails[:1]]
            return record.name, _joined((place_words(record.land), *towns, *mails))
        case Initiative():
            return record.name, _joined([place_words(code) for code in record.laender])
        case _:
            return "", ""


def _joined(parts: Sequence[str]) -> str:
    return " · ".join(part for part in parts if part)


def _mark(row: RowResult) -> Mark:
    if row.outcome is Outcome.NEW and row.similar:
        return Mark(Icon.WARNING, translate("exchange", "new, but somebody is called so"), Tone.DUE)
    return _MARKS[row.outcome]()


_MARKS: dict[Outcome, Callable[[], Mark]] = {
    Outcome.NEW: lambda: Mark(Icon.PLUS, translate("exchange", "new"), Tone.ACCENT),
    Outcome.CHANGED: lambda: Mark(Icon.EDIT, translate("exchange", "changed"), Tone.ACCENT),
    Outcome.UNCHANGED: lambda: Mark(Icon.CHECK, translate("exchange", "known")),
    Outcome.REJECTED: lambda: Mark(Icon.WARNING, translate("exchange", "rejected"), Tone.OVERDUE),
}
