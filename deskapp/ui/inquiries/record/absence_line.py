"""One line on somebody who is away: until when, who stands in, and what can be done about it."""

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from deskapp.domain.dates.date_words import short_date
from deskapp.domain.mail.short_answers.absence import Absence, Deputy
from deskapp.ui.inquiries.record.text_labels import inset
from deskapp.ui.kit.buttons import Button, Kind
from deskapp.ui.kit.forms.flow_layout import FlowLayout
from deskapp.ui.kit.labels import PlainLabel
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.look.theme import GRID
from deskapp.ui.kit.plain_text import one_line
from deskapp.wording.language import current_language, translate


class AbsenceLine(QWidget):
    """Stands in the automatic answer that says so."""

    follow_up_wanted = Signal(object)
    """The ``Absence`` after which one asks again."""
    deputy_wanted = Signal(object)
    """The ``Deputy`` to whom one writes."""

    def __init__(self, absence: Absence, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        words = PlainLabel(
            absence_words(absence, today), tone=Tone.WAITING, is_selectable=True, wraps=True
        )
        column.addWidget(inset(words))
        links = FlowLayout()
        if absence.back_on is not None and absence.back_on >= today:
            text = translate("inquiries", "Follow-up after the return")
            links.addWidget(
                Button(text, lambda: self.follow_up_wanted.emit(absence), Kind.LINK, Icon.CLOCK)
            )
        deputy = absence.deputy
        if deputy is not None and deputy.mail:
            who = one_line(deputy.name) or deputy.mail
            text = translate("inquiries", "Write to {name}", name=who)
            links.addWidget(
                Button(text, lambda: self.deputy_wanted.emit(deputy), Kind.LINK, Icon.REPLY)
            )
        column.addLayout(links)


def absence_words(absence: Absence, today: date) -> str:
    """Until when, and who stands in."""
    parts = []
    if absence.last_day is not None:
        day = short_date(absence.last_day, today, current_language())
        parts.append(translate("inquiries", "Away until {day}", day=day))
    else:
        parts.append(translate("inquiries", "Away"))
    if absence.deputy is not None:
        parts.append(translate("inquiries", "deputy: {who}", who=_named(absence.deputy)))
    return "; ".join(parts)


def _named(deputy: Deputy) -> str:
    parts = (deputy.name, deputy.mail, deputy.phone)
    return ", ".join(one_line(part) for part in parts if part)


def day_after_return(absence: Absence) -> date | None:
    """When one may ask again: the day after somebody is back."""
    return absence.back_on + timedelta(days=1) if absence.back_on else None
