"""Who wrote: one line above the conversation that Enter takes over."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from deskapp.domain.mail.matching import SenderSuggestion, SuggestionReason
from deskapp.ui.inquiries.record.sheet import Suggested
from deskapp.ui.inquiries.record.suggested_line import SuggestedLine, enter_button
from deskapp.ui.kit.buttons import Button, Kind
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.plain_text import one_line
from deskapp.wording.language import translate


class SuggestionBar(SuggestedLine):
    """Shown while an inquiry that somebody wrote has no person; its first button has the focus."""

    accepted = Signal(object)
    """The ``SenderSuggestion`` taken over."""
    contact_wanted = Signal()
    other_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self._suggestion = SenderSuggestion(SuggestionReason.NOTHING)
        accept = translate("inquiries", "Take over")
        self._accept = enter_button(accept, lambda: self.accepted.emit(self._suggestion))
        make = translate("inquiries", "Add as contact")
        self._make = enter_button(make, lambda: self.contact_wanted.emit())  # noqa: PLW0108 — no signals yet
        other = translate("inquiries", "Another person…")
        self._other = Button(other, lambda: self.other_wanted.emit(), Kind.QUIET)  # noqa: PLW0108 — as above
        super().__init__(Icon.PERSON, (self._accept, self._make, self._other), parent)

    def show_suggested(self, suggested: Suggested | None) -> None:
        """Show who it may be, or nothing."""
        self.setVisible(suggested is not None)
        if suggested is None:
            return
        self._suggestion = suggested.suggestion
        sender = suggested.sender
        is_known = bool(suggested.person)
        who = suggested.person or sender.name or sender.address
        self.say((who, suggested.body), _reason(suggested))
        self._accept.setVisible(is_known)
        self._make.setVisible(not is_known)
        self.setFocusProxy(self._accept if is_known else self._make)
        self._other.setAccessibleDescription(self._what.text())


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
