"""How far a trial came: a line for each server, and below it what to do where it failed."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from deskapp.application.ports.accounts.account_check import CheckedServer
from deskapp.domain.mail_account import MailAccount
from deskapp.ui.kit.forms.fold import Fold
from deskapp.ui.kit.labels import IconLabel, PlainLabel
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.look.text_size import TextSize
from deskapp.ui.kit.look.theme import BETWEEN_GROUPS, GRID, INSIDE_GROUP
from deskapp.ui.kit.speech import announce
from deskapp.wording.language import translate
from deskapp.wording.servers.trial import (
    certificate_lines,
    check_sentences,
    part_label,
    way_label,
)


class CheckedServers(QWidget):
    """Empty until something was tried."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(BETWEEN_GROUPS)
        self.hide()

    def clear(self) -> None:
        """Forget what was shown."""
        self.hide()
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()

    def show_trying(self) -> None:
        """Something is being tried."""
        self.clear()
        self._say(translate("preferences", "Trying … this takes a minute at most, mostly less."))

    def show_results(self, account: MailAccount, results: tuple[CheckedServer, ...]) -> None:
        """Show a line for each server, the reasons below."""
        self.clear()
        lines = [_ServerLine(account, checked) for checked in results]
        for line in lines:
            self._column.addWidget(line)
        if not lines:
            self._say(translate("preferences", "There is no server to try yet."))
        self.show()
        QTimer.singleShot(0, self, self._come_into_view)
        said = " ".join(line.sentence for line in lines)
        announce(self, said, is_urgent=any(each.error for each in results))

    def _come_into_view(self) -> None:
        """Scroll what holds the page, now that the results have their height."""
        around = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        if around is not None:
            around.ensureWidgetVisible(self)

    def _say(self, text: str) -> None:
        self._column.addWidget(PlainLabel(text, tone=Tone.MUTED, wraps=True))
        self.show()


class _ServerLine(QWidget):
    """One server."""

    def __init__(self, account: MailAccount, checked: CheckedServer) -> None:
        super().__init__()
        server = account.imap if checked.part == "imap" else account.smtp
        way = way_label(server, checked)
        self.sentence = f"{part_label(checked.part)}: {way}."
        head = PlainLabel(self.sentence, wraps=True, is_selectable=True)
        text = QVBoxLayout()
        text.setSpacing(GRID)
        text.addWidget(head)
        for line in check_sentences(account, checked):
            self.sentence += f" {line}"
            text.addWidget(PlainLabel(line, wraps=True, is_selectable=True))
        if checked.certificate is not None:
            text.addWidget(_certificate(certificate_lines(checked.certificate)))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(INSIDE_GROUP)
        row.addWidget(_sign(checked), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(text, 1)


def _sign(checked: CheckedServer) -> IconLabel:
    if checked.error:
        return IconLabel(Icon.WARNING, Tone.OVERDUE)
    if checked.untried:
        return IconLabel(Icon.MINUS, Tone.MUTED)
    return IconLabel(Icon.CHECK, Tone.ACCENT)


def _certificate(lines: tuple[str, ...]) -> Fold:
    fold = Fold(translate("preferences", "What the certificate says"))
    for line in lines:
        fold.column.addWidget(
            PlainLabel(line, TextSize.SMALL, Tone.MUTED, wraps=True, is_selectable=True)
        )
    fold.column.setSpacing(GRID)
    return fold
