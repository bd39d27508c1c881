"""From a finding to its place in the reply, and what is found there mended."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from deskapp.domain.checks.finding import Check, Field, Finding, Level
from deskapp.domain.checks.fixing import fixed
from deskapp.ui.kit.requests import OpenPage
from deskapp.ui.replies.places import utf16
from deskapp.ui.replies.reply_form import ReplyForm


class Mending(QObject):
    """What the list of findings does with the form."""

    wants = Signal(object)
    """A request for the shell."""
    mended = Signal()

    def __init__(self, form: ReplyForm) -> None:
        super().__init__(form)
        self._form = form
        form.findings.chosen.connect(self.go_to)
        form.findings.fix_wanted.connect(self.fix)
        form.findings.fix_all_wanted.connect(self.fix_all)

    def go_to(self, finding: Finding) -> None:
        """Put the focus where it was found, and select what it was."""
        head = self._form.head
        ways: dict[Field, Callable[[], object]] = {
            Field.TO: lambda: head.go_to(head.to),
            Field.CC: lambda: head.go_to(head.cc),
            Field.SUBJECT: lambda: self._go_to_subject(finding),
            Field.BODY: lambda: self._go_to_text(finding),
            Field.ATTACHMENTS: lambda: _focus(self._form.attach),
            Field.SENDER: lambda: self.wants.emit(OpenPage("preferences")),
        }
        ways[finding.field]()

    def fix(self, finding: Finding) -> None:
        """Mend one, where it still stands as it was found."""
        self._fix((finding,))

    def fix_all(self) -> None:
        """Mend all matters of spelling in one go."""
        self._fix(tuple(each for each in self._form.findings.found if each.level is Level.FIX))

    def _fix(self, found: tuple[Finding, ...]) -> None:
        letter = self._form.letter
        for field, text, write in (
            (Field.SUBJECT, letter.subject.value(), letter.subject.set_value),
            (Field.BODY, letter.text.letter(), letter.text.replace_text),
        ):
            still = [each for each in found if each.field is field and _stands(each, text)]
            if still:
                write(fixed(text, still, field))
        self.mended.emit()

    def _go_to_subject(self, finding: Finding) -> None:
        self._form.head.go_to(self._form.letter.subject)
        line = self._form.letter.subject.line
        text = line.text()
        blanks = len(text) - len(text.lstrip())
        start, end = (utf16(text, blanks + at) for at in (finding.start, finding.end))
        if end > start:
            line.setSelection(start, end - start)

    def _go_to_text(self, finding: Finding) -> None:
        text = self._form.letter.text
        if finding.check is Check.PLACEHOLDER and (
            self._form.asked.go_to(finding.words) or text.go_to_chip(finding.words)
        ):
            return
        text.setFocus(Qt.FocusReason.OtherFocusReason)
        if finding.check is not Check.NO_TEXT or not self._form.letter.go_to_writing_place():
            text.select_place(finding.start, finding.end)


def _stands(finding: Finding, text: str) -> bool:
    return text[finding.start : finding.end] == finding.words


def _focus(widget: QWidget) -> None:
    widget.setFocus(Qt.FocusReason.OtherFocusReason)
