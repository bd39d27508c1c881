"""The line of recipients: chips that can be taken away, and a line to add to them."""

from collections.abc import Sequence
from email.utils import getaddresses
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from deskapp.application.ports.records import Queries
from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.contact import Contact
from deskapp.domain.errors import Problem
from deskapp.ui.kit.buttons import Button, Kind
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.forms.field import Field
from deskapp.ui.kit.forms.flow_layout import FlowLayout
from deskapp.ui.kit.forms.picker import PickerLine, Suggestion
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.text_size import scaled
from deskapp.ui.kit.plain_text import one_line, set_tip
from deskapp.ui.kit.records.fields.mail_line import is_mail_address
from deskapp.ui.replies.tab_order import place_before
from deskapp.wording.errors import problem_sentence
from deskapp.wording.language import translate

_OFFERED: Final = 8
_LONGEST_SHOWN: Final = 40
_LINE_WIDTH: Final = 140
_SEPARATORS: Final = str.maketrans(";", ",")


class Recipients(Field[tuple[MailAddress, ...]]):
    """Who a mail goes to; contacts are suggested by name while one types."""

    def __init__(self, name: str, label: str, desk: Desk, *, is_required: bool = True) -> None:
        self._is_needed = is_required
        self._addresses: tuple[MailAddress, ...] = ()
        self._chips: list[Button] = []
        self.line = PickerLine[MailAddress](desk.lanes, lambda text: _suggested(desk, text))
        self.line.setPlaceholderText(translate("replies", "Add a name or address"))
        self.line.setAccessibleName(translate("replies", "{label}: add a recipient", label=label))
        self.line.setMinimumWidth(scaled(_LINE_WIDTH, self.line.font()))
        box = QWidget()
        self._flow = FlowLayout(box)
        self._flow.addWidget(self.line)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        box.setSizePolicy(policy)
        super().__init__(name, label, box)
        self.setFocusProxy(self.line)
        self.line.picked.connect(self._pick)
        self.line.returnPressed.connect(self._enter)
        self.line.installEventFilter(self)

    def value(self) -> tuple[MailAddress, ...]:
        """The addresses, in the order added."""
        return self._addresses

    def set_value(self, value: tuple[MailAddress, ...]) -> None:
        """Show these addresses."""
        self._addresses = tuple({each.key: each for each in value}.values())
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._flow.removeWidget(self.line)
        self._chips = [self._chip(each) for each in self._addresses]
        for widget in (*self._chips, self.line):
            self._flow.addWidget(widget)
        for chip in self._chips:
            place_before(self.line, chip)
        self._entered()

    def problem(self) -> str:
        """Why no mail can go to these addresses; takes in what still stands in the line."""
        if self.line.text().strip() and not self._take_text():
            return problem_sentence(Problem(self.name, "mail_address", self.line.text().strip()))
        for each in self._addresses:
            if not is_mail_address(each.address):
                return problem_sentence(Problem(self.name, "mail_address", each.address))
        if self._is_needed and not self._addresses:
            return translate("replies", "Please say who the reply goes to.")
        return ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Backspace in the empty line takes the last address away; comma and semicolon end one."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Backspace and not self.line.text() and self._addresses:
                self.set_value(self._addresses[:-1])
                return True
            if event.text() in (",", ";") and "@" in self.line.text():
                self._show_problem_of_text()
                return True
        return super().eventFilter(watched, event)

    def _chip(self, address: MailAddress) -> Button:
        shown = one_line(address.name or address.address, _LONGEST_SHOWN)
        chip = Button(
            shown.replace("&", "&&"), lambda: self._remove(address), Kind.CHIP, Icon.CLOSE
        )
        chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        whole = f"{address.name} <{address.address}>" if address.name else address.address
        set_tip(chip, whole)
        what = translate("replies", "Remove recipient {address}", address=one_line(whole))
        chip.setAccessibleName(what)
        return chip

    def _remove(self, address: MailAddress) -> None:
        self.set_value(tuple(each for each in self._addresses if each != address))
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _pick(self, address: MailAddress | None) -> None:
        if address is not None:
            self.line.show_value(None, "")
            self.set_value((*self._addresses, address))

    def _enter(self) -> None:
        """Enter may still pick a suggestion, which comes after this signal."""
        QTimer.singleShot(0, self, self._show_problem_of_text)

    def _show_problem_of_text(self) -> None:
        text = self.line.text().strip()
        if text and not self._take_text():
            self.set_error(problem_sentence(Problem(self.name, "mail_address", text)))

    def _take_text(self) -> bool:
        found = getaddresses([self.line.text().translate(_SEPARATORS)])
        typed = tuple(MailAddress(address, name) for name, address in found)
        if not typed or not all(is_mail_address(each.address) for each in typed):
            return False
        self.line.show_value(None, "")
        self.set_value((*self._addresses, *typed))
        return True


def _suggested(desk: Desk, text: str) -> Sequence[Suggestion[MailAddress]]:
    """Contacts who can be written to; asked off the window's thread."""

    def found(queries: Queries) -> Sequence[Suggestion[MailAddress]]:
        ids = queries.contact_ids(text)[:_OFFERED]
        people = (queries.find(Contact, each) for each in ids)
        return [
            Suggestion(
                MailAddress(each.mail, each.full_name), each.full_name or each.mail, each.mail
            )
            for each in people
            if each is not None and each.mail
        ]

    return desk.workspace.query(found)
