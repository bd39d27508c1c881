"""What a person can do in a reply: each a command with its key, in menus and palette."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtWidgets import QWidget

from deskapp.application.errors import OutsideError
from deskapp.application.ports.post import UnsafeMail
from deskapp.domain.errors import DomainError
from deskapp.domain.sender_profile import HandOver
from deskapp.ui.kit.actions import Command, action, commands_of
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.lanes.jobs import Lane
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.menu_button import RULE, Entry
from deskapp.ui.kit.notice import Notice
from deskapp.ui.kit.panel import Panel
from deskapp.ui.kit.requests import MakeLetter
from deskapp.ui.kit.speech import announce
from deskapp.ui.replies.course.leaving import Leaving
from deskapp.ui.replies.course.second_pair import SecondPair
from deskapp.ui.replies.course.writing import Writing
from deskapp.ui.replies.reply_form import ReplyForm
from deskapp.wording.errors import error_sentence
from deskapp.wording.language import translate

_IN_THE_MENU: Final = (
    "leave_later",
    "make_letter",
    "attach",
    "quote",
    "add_follow_up",
    "",
    "ask_for_release",
    "release",
    "take_release_back",
    "show_changes",
    "",
    "discard",
)


class ReplyCommands(Panel):
    """Before the draft is there and after it has left, they do nothing."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._writing: Writing | None = None
        self._leaving: Leaving | None = None
        self._second: SecondPair | None = None
        self.setAccessibleName(translate("replies", "Reply"))
        self.form = ReplyForm(desk)

    def commands(self) -> Sequence[Command]:
        """Those of the reply, and the formats of its text."""
        return (*super().commands(), *commands_of(self.form.letter.text))

    @action("replies", "Send or hand over", shortcut="Ctrl+Return", icon=Icon.SEND)
    def leave(self) -> None:
        """Let the reply leave in the office's usual way, or at the moment that is being chosen."""
        if self.form.later.isVisible():
            self.form.later.choose()
        else:
            self._leave(self.form.ways_out.usual)

    @action("replies", "Send later…", shortcut="Ctrl+Shift+Return", icon=Icon.CLOCK)
    def leave_later(self) -> None:
        """Ask when it shall leave."""
        if self._writing is not None and self._writing.opening.can_send:
            self.form.later.begin(self._writing.opening.calendar)

    @action("replies", "Quote the mail", shortcut="Ctrl+Shift+Q", icon=Icon.REPLY)
    def quote(self) -> None:
        """Put the mail that is answered below the letter."""
        if self._writing is not None:
            self._writing.quote()

    @action("replies", "Reply to all", shortcut="Ctrl+Shift+A")
    def answer_everyone(self) -> None:
        """Write to everybody who got the mail that is answered."""
        self.form.head.everyone_wanted.emit()

    @action("replies", "Insert a snippet…", shortcut="Ctrl+Shift+I")
    def open_snippets(self) -> None:
        """Offer the snippets."""
        if not self.form.snippets.isHidden():
            self.form.snippets.showMenu()

    @action("replies", "Plain text only", shortcut="Ctrl+Shift+T")
    def toggle_plain(self) -> None:
        """Do without bold, lists and links, or allow them again."""
        text = self.form.letter.text
        text.set_formatted(not text.is_formatted)

    @action("replies", "Another follow-up", shortcut="Ctrl+Shift+D", icon=Icon.CLOCK)
    def add_follow_up(self) -> None:
        """Note another day for this reply."""
        self.form.promises.add_another()

    @action("replies", "Attach files…", shortcut="Ctrl+Shift+F", icon=Icon.ATTACH)
    def attach(self) -> None:
        """Ask for files."""
        self.form.files.choose()

    @action("replies", "Check", shortcut="F7", icon=Icon.CHECK)
    def go_to_findings(self) -> None:
        """Go into the list of what was found."""
        if self.form.findings.found:
            self.form.findings.go_in(may_send=False)
        else:
            self.says.emit(Notice(translate("replies", "Nothing was found.")))

    @action("replies", "As a letter (PDF)…", shortcut="Ctrl+Shift+P", icon=Icon.TEMPLATES)
    def make_letter(self) -> None:
        """Keep the draft, and show it as a letter."""
        if self._writing is None:
            return
        writing, content = self._writing, self._writing.content()
        self._desk.lanes.run(
            Lane.RECORDS,
            lambda: writing.drafting.keep(content),
            owner=self,
            done=lambda kept: self.wants.emit(MakeLetter(kept.id)),
            failed=self._show_fault,
        )

    @action("replies", "Ask for a release", icon=Icon.PERSON)
    def ask_for_release(self) -> None:
        """Let a second person look at it before it leaves."""
        if self._second is not None:
            self._second.ask()

    @action("replies", "Release")
    def release(self) -> None:
        """Release a colleague's draft as it stands."""
        if self._second is not None:
            self._second.release()

    @action("replies", "Take the release back")
    def take_release_back(self) -> None:
        """Take the release, or the wish for one, back."""
        if self._second is not None:
            self._second.take_back()

    @action("replies", "Changes against the template")
    def show_changes(self) -> None:
        """Show what was changed in the template's text, or the letter again."""
        self.form.toggle_changes()

    def _more(self) -> list[Entry]:
        """The commands of the menu beside the button, each with its key; a rule for no name."""
        commands = {command.name.partition(".")[2]: command for command in commands_of(self)}
        can_send = self._writing is not None and self._writing.opening.can_send
        names = _IN_THE_MENU if can_send else _IN_THE_MENU[1:]
        return [_entry(commands[name]) if name else RULE for name in names]

    def _leave(self, way: HandOver) -> None:
        if self._leaving is not None and self._writing is not None:
            self._leaving.go(way)

    def _show_fault(self, error: Exception) -> None:
        if isinstance(error, UnsafeMail):
            text = translate(
                "replies",
                "This cannot be made an e-mail that says what stands here, so nothing left. "
                "Please check recipients and subject.",
            )
            self._tell_fault(text)
        elif isinstance(error, DomainError | OutsideError):
            self._tell_fault(error_sentence(error))
        else:
            self._desk.lanes.unexpected(error)

    def _tell_fault(self, sentence: str) -> None:
        self.form.fault.setText(sentence)
        self.form.fault.show()
        announce(self, sentence, is_urgent=True)


def _entry(command: Command) -> Entry:
    return Entry(command.label, command.handler, command.icon, key=command.shown_shortcut)
