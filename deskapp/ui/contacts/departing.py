"""A person who seems to have left: a line that says why, and the form that notes the day."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QFrame, QHBoxLayout

from deskapp.application.actions import Action
from deskapp.application.use_cases.contacts import save_contact
from deskapp.application.use_cases.succession.departures import SignOfDeparture
from deskapp.domain.contact import Contact
from deskapp.domain.dates.date_words import list_date
from deskapp.ui.kit.buttons import Button, Kind
from deskapp.ui.kit.labels import IconLabel, PlainLabel
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.look.theme import BETWEEN_GROUPS, INSIDE_GROUP
from deskapp.ui.kit.records.editor import Storing
from deskapp.ui.kit.records.fields.date_fields import DayField
from deskapp.ui.kit.records.record_form import RecordForm
from deskapp.wording.language import current_language, translate

STORING: Storing[Contact] = Storing(Action.CONTACT_LEFT, save_contact)
"""How a departure is noted: the person's roles end on that day."""


class LeftForm(RecordForm[Contact]):
    """On which day the person left."""

    def __init__(self, contact: Contact) -> None:
        left_on = DayField(
            "left_on",
            translate("contacts", "Left on"),
            is_required=True,
            hint=translate("contacts", "Ends all roles on that day."),
        )
        super().__init__((left_on,), contact)


class DepartureBar(QFrame):
    """Asks a question about a departure, with what may be answered."""

    def __init__(self, words: str, answers: Mapping[str, Callable[[], object]]) -> None:
        super().__init__()
        self.setProperty("notice", "info")
        row = QHBoxLayout(self)
        row.setContentsMargins(BETWEEN_GROUPS, INSIDE_GROUP // 2, INSIDE_GROUP, INSIDE_GROUP // 2)
        row.setSpacing(INSIDE_GROUP)
        row.addWidget(IconLabel(Icon.INFO, Tone.DUE))
        row.addWidget(PlainLabel(words, wraps=True), 1)
        for answer, pressed in answers.items():
            row.addWidget(Button(answer, pressed, Kind.LINK))


def sign_words(sign: SignOfDeparture) -> str:
    """Why the person may have left, and the question."""
    day = list_date(sign.on, current_language()) if sign.on else ""
    if sign.sentence:
        said = translate("contacts", "Absence mail of {day}: “{sentence}” Has the person left?")
        return said.format(day=day, sentence=sign.sentence)
    if day:
        said = translate("contacts", "Mail to {address} of {day} came back. Has the person left?")
        return said.format(address=sign.address, day=day)
    return translate(
        "contacts", "Mail to {address} came back. Has the person left?", address=sign.address
    )
