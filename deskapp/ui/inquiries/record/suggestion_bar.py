"""Who wrote: one line above the conversation that Enter takes over."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from deskapp.domain.mail.matching import SenderSuggestion, SuggestionReason
from deskapp.ui.inquiries.record.sheet import Suggested
from deskapp.ui.inquiries.record.text_labels import strong
from deskapp.ui.kit.buttons import Button, Kind
from deskapp.ui.kit.forms.flow_layout import FlowLayout
from deskapp.ui.kit.labels import IconLabel, PlainLabel
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.look.text_size import TextSize
from deskapp.ui.kit.look.theme import BETWEEN_GROUPS, GRID, INSIDE_GROUP, PAGE_EDGE
from deskapp.ui.kit.plain_text import one_line
from deskapp.wording.language import translate


class SuggestionBar(QWidget):
    """Shown while an inquiry that somebody wrote has no person; its first button has the focus."""

    accepted = Signal(object)
    """The ``SenderSuggestion`` taken over."""
    contact_wanted = Signal()
    other_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._suggestion = SenderSuggestion(SuggestionReason.NOTHING)
        self._who = strong("")
        self._why = PlainLabel(size=TextSize.SMALL, tone=Tone.MUTED, wraps=True)
        accept = translate("inquiries", "Take over")
        self._accept = _enter_button(accept, lambda: self.accepted.emit(self._suggestion))
        self._make = _enter_button(
            translate("inquiries", "Add as contact"), self.contact_wanted.emit
        )
        other = translate("inquiries", "Another person…")
        self._other = Button(other, self.other_wanted.emit, Kind.QUIET)
        self._lay_out()
        self.hide()

    def show_suggested(self, suggested: Suggested | None) -> None:
        """Show who it may be, or nothing."""
        self.setVisible(suggested is not None)
        if suggested is None:
            return
        self._suggestion = suggested.suggestion
        sender = suggested.sender
        is_known = bool(suggested.person)
        who = suggested.person or sender.name or sender.address
        self._who.setText(" · ".join(one_line(part) for part in (who, suggested.body) if part))
        self._why.setText(_reason(suggested))
        self._accept.setVisible(is_known)
        self._make.setVisible(not is_known)
        self.setFocusProxy(self._accept if is_known else self._make)
        self._other.setAccessibleDescription(self._who.text())

    def _lay_out(self) -> None:
        words = QWidget()
        words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        text = QVBoxLayout(words)
        text.setContentsMargins(0, 0, 0, 0)
        text.setSpacing(GRID // 2)
        text.addWidget(self._who)
        text.addWidget(self._why)
        buttons = QWidget()
        line = QHBoxLayout(buttons)
        line.setContentsMargins(0, 0, 0, 0)
        for button in (self._accept, self._make, self._other):
            line.addWidget(button)
        inner = FlowLayout()
        inner.addWidget(words)
        inner.addWidget(buttons)
        ground = QFrame()
        ground.setProperty("notice", "info")
        row = QHBoxLayout(ground)
        row.setContentsMargins(
            BETWEEN_GROUPS, INSIDE_GROUP + GRID, BETWEEN_GROUPS, INSIDE_GROUP + GRID
        )
        row.setSpacing(INSIDE_GROUP + GRID)
        row.addWidget(IconLabel(Icon.PERSON, Tone.ACCENT), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(inner, 1)
        frame = QVBoxLayout(self)
        frame.setContentsMargins(PAGE_EDGE, INSIDE_GROUP, PAGE_EDGE, INSIDE_GROUP)
        frame.addWidget(ground)


def _enter_button(text: str, pressed: Callable[[], object]) -> Button:
    """Answers Enter as well as Space, wherever it stands."""
    button = Button(text, pressed, Kind.PRIMARY)
    button.setAutoDefault(True)
    return button


def _reason(suggested: Suggested) -> str:
    address = one_line(suggested.sender.address)
    match suggested.suggestion.reason:
        case SuggestionReason.ADDRESS:
            return translate("inquiries", "{address} is known. Enter takes over.", address=address)
        case SuggestionReason.DOMAIN:
            return translate(
                "inquiries",
                "{address} is new, the domain is known. Enter makes the contact.",
                address=address,
            )
        case SuggestionReason.NOTHING:
            return translate(
                "inquiries", "{address} is new. Enter makes the contact.", address=address
            )
