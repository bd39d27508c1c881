"""Where the links of a mail lead: said while one is pointed at, asked where there is doubt."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from deskapp.application.use_cases.reply_start import ReplyStart
from deskapp.domain.mail.page_facts import PageLink
from deskapp.domain.mail.signs.links import LinkDoubt, doubts_about
from deskapp.domain.mail.signs.mail_link import mail_link
from deskapp.ui.inquiries.record.whole_mail.opened import Opened
from deskapp.ui.kit.labels import ElidedLabel
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.look.text_size import TextSize
from deskapp.ui.kit.mail.destinations import destination
from deskapp.ui.kit.message_box import confirm
from deskapp.ui.kit.notice import Notice
from deskapp.ui.kit.plain_text import one_line
from deskapp.wording.language import translate

_LONGEST_SHOWN = 300


class LinkGuide(QObject):
    """Tells where links lead, in ``line``, and opens those that a person has activated."""

    wants = Signal(object)
    says = Signal(object)

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self._owner = owner
        self._links: Sequence[PageLink] = ()
        self._known: frozenset[str] = frozenset()
        self.line = ElidedLabel(size=TextSize.SMALL, tone=Tone.MUTED)

    def show_mail(self, opened: Opened) -> None:
        """Guide through the links of another mail."""
        self._links, self._known = opened.mail.page.links, opened.known
        self.line.setText("")

    def point_at(self, url: QUrl) -> None:
        """Say where a link leads, or nothing."""
        host = destination(url)
        if not host:
            self.line.setText("")
        elif url.scheme().lower() == "mailto":
            self.line.setText(translate("inquiries", "Writes to {people}", people=host))
        else:
            self.line.setText(translate("inquiries", "Leads to {host}", host=host))

    def activate(self, url: QUrl) -> None:
        """Open a web page, or begin a mail; ask first where a link is not what it seems."""
        if url.scheme().lower() == "mailto":
            self._write(url)
            return
        doubts = self._doubts(url)
        if not doubts:
            QDesktopServices.openUrl(url)
            return
        whole = bytes(url.toEncoded().data()).decode("ascii", "replace")
        confirm(
            self._owner,
            translate("inquiries", "This link leads to {host}", host=one_line(destination(url))),
            "\n".join((*map(_sentence, doubts), one_line(whole, _LONGEST_SHOWN))),
            translate("inquiries", "Open it"),
            partial(QDesktopServices.openUrl, url),
        )

    def _doubts(self, url: QUrl) -> Sequence[LinkDoubt]:
        """What speaks against a link, whichever of the links with its target it was."""
        target = bytes(url.toEncoded().data()).decode("ascii", "replace")
        same = [each for each in self._links if QUrl(each.target) == url]
        doubts = [
            doubt
            for link in (*same, PageLink("", target))
            for doubt in doubts_about(link, self._known)
        ]
        return tuple(dict.fromkeys(doubts))

    def _write(self, url: QUrl) -> None:
        mail = mail_link(bytes(url.toEncoded().data()).decode("ascii", "replace"))
        if mail is None:
            return
        self.wants.emit(
            ReplyStart(to=mail.to, template_key="", subject=mail.subject, text=mail.text)
        )
        left_out = next((each.left_out for each in self._links if QUrl(each.target) == url), ())
        if left_out:
            names = ", ".join(left_out)
            text = translate("inquiries", "Not taken over from the link: {names}", names=names)
            self.says.emit(Notice(text))


def _sentence(doubt: LinkDoubt) -> str:
    return {
        LinkDoubt.NAMES_ANOTHER: translate("inquiries", "Its words name another address."),
        LinkDoubt.HAS_USER: translate(
            "inquiries", "Before the @ stands a name that only looks like an address."
        ),
        LinkDoubt.IS_NUMBER: translate("inquiries", "It names a number instead of a domain."),
        LinkDoubt.LOOKS_LIKE_ANOTHER: translate(
            "inquiries", "The domain is written so that it looks like another one."
        ),
        LinkDoubt.TURNS_DIRECTION: translate(
            "inquiries", "Hidden characters turn the direction of its words."
        ),
    }[doubt]
