"""On whose behalf somebody asks: one line above the conversation that Enter takes over."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from deskapp.domain.mail.behalf import BehalfReason
from deskapp.domain.record import Id
from deskapp.ui.inquiries.record.sheet import SuggestedBehalf
from deskapp.ui.inquiries.record.suggested_line import SuggestedLine, enter_button
from deskapp.ui.kit.buttons import Button, Kind
from deskapp.ui.kit.look.icons import Icon
from deskapp.wording.language import translate


class BehalfBar(SuggestedLine):
    """Shown while it is known who asks, but not for which initiative."""

    accepted = Signal(object)
    """The id of the initiative."""
    other_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self._initiative_id: Id | None = None
        accept = translate("inquiries", "Take over")
        self._accept = enter_button(accept, lambda: self.accepted.emit(self._initiative_id))
        other = translate("inquiries", "Another initiative…")
        self._other = Button(other, lambda: self.other_wanted.emit(), Kind.QUIET)  # noqa: PLW0108 — no signals yet
        super().__init__(Icon.INITIATIVES, (self._accept, self._other), parent)
        self.setFocusProxy(self._accept)

    def show_suggested(self, suggested: SuggestedBehalf | None) -> None:
        """Show which initiative it may be, or nothing."""
        self.setVisible(suggested is not None)
        if suggested is not None:
            self._initiative_id = suggested.initiative.id
            what = translate(
                "inquiries", "On behalf of {initiative}?", initiative=suggested.initiative.name
            )
            self.say((what,), _reason(suggested.reason))
            self._accept.setAccessibleDescription(what)


def _reason(reason: BehalfReason) -> str:
    return {
        BehalfReason.ROLE: translate(
            "inquiries", "The person had a role there on that day. Enter takes over."
        ),
        BehalfReason.DOMAIN: translate(
            "inquiries", "The mail address belongs to it. Enter takes over."
        ),
        BehalfReason.SUBJECT: translate("inquiries", "The subject names it. Enter takes over."),
    }[reason]
