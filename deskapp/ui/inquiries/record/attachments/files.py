"""The files that came with a mail, one line each, and what to do with all of them."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from deskapp.domain.message import Message
from deskapp.ui.inquiries.record.attachments.chosen import ChosenFile, files_of
from deskapp.ui.inquiries.record.attachments.commands import FileCommands
from deskapp.ui.inquiries.record.attachments.line import FileLine
from deskapp.ui.kit.actions import action, add_shortcuts, commands_of
from deskapp.ui.kit.buttons import Button, Kind
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.labels import PlainLabel
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.look.text_size import TextSize
from deskapp.ui.kit.look.theme import GRID, INSIDE_GROUP, PAGE_EDGE
from deskapp.ui.kit.notice import Notice
from deskapp.wording.language import translate
from deskapp.wording.sizes import size_words

_MOST_LINES = 200
_LINES_IN_VIEW = 4


class Attachments(QWidget):
    """Takes no room where there are none; more than a few are scrolled through.

    Arrows go from file to file, Space and Enter show one.
    """

    wanted = Signal(object)
    """The ``ChosenFile`` to be looked at."""
    says = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._files: tuple[ChosenFile, ...] = ()
        self._lines: list[FileLine] = []
        self.commands = FileCommands(desk, self)
        self.commands.says.connect(self.says)
        self._sum = PlainLabel("", TextSize.SMALL, Tone.MUTED)
        every = translate("inquiries", "Save all…")
        self._all = Button(every, self.save_all, Kind.LINK, Icon.DOWNLOAD)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._lay_out()
        add_shortcuts(self, commands_of(self))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.hide()

    def show_files(self, message: Message) -> None:
        """List the files of a message, without those that its page shows itself."""
        self._files = files_of(message)
        self._lines = [self._line(each) for each in self._files[:_MOST_LINES]]
        holder = QWidget()
        holder.setProperty("ground", "base")
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for line in self._lines:
            column.addWidget(line)
        column.addStretch(1)
        self._scroll.setWidget(holder)
        self._fit()
        count, size = len(self._files), size_words(sum(each.file.size for each in self._files))
        self._sum.setText(translate("inquiries", "%n attachments, {size}", n=count, size=size))
        self._all.setVisible(count > 1)
        self.setVisible(bool(count))

    def focus_file(self, chosen: ChosenFile) -> None:
        """Go back to the line of a file."""
        if chosen in self._files[:_MOST_LINES]:
            self._lines[self._files.index(chosen)].button.setFocus()

    @action("inquiries", "Open the file", shortcut="O", icon=Icon.OPEN)
    def open_file(self) -> None:
        """Show the file that has the focus, or is the only one, in the system's program."""
        if chosen := self._chosen():
            self.commands.open(chosen)

    @action("inquiries", "Save the file as…", shortcut="S", icon=Icon.DOWNLOAD)
    def save_file(self) -> None:
        """Save the file that has the focus, or is the only one."""
        if chosen := self._chosen():
            self.commands.save_as(chosen)

    @action("inquiries", "Save all attachments", shortcut="Shift+S", icon=Icon.DOWNLOAD)
    def save_all(self) -> None:
        """Save all files into a folder."""
        if self._files:
            self.commands.save_all(self._files)

    def _step(self, step: int) -> None:
        chosen = self._focused()
        if chosen is not None:
            at = self._files.index(chosen) + step
            button = self._lines[max(0, min(at, len(self._lines) - 1))].button
            button.setFocus(Qt.FocusReason.TabFocusReason)
            self._scroll.ensureWidgetVisible(button)

    def _line(self, chosen: ChosenFile) -> FileLine:
        line = FileLine(chosen)
        line.button.stepped.connect(self._step)
        line.wanted.connect(partial(self.wanted.emit, chosen))
        line.open_wanted.connect(partial(self.commands.open, chosen))
        line.save_wanted.connect(partial(self.commands.save_as, chosen))
        return line

    def _chosen(self) -> ChosenFile | None:
        chosen = self._focused() or (self._files[0] if len(self._files) == 1 else None)
        if chosen is None:
            self.says.emit(Notice(translate("inquiries", "Please go to one of the files first.")))
        return chosen

    def _focused(self) -> ChosenFile | None:
        """The file on whose line the focus is."""
        lines = zip(self._files, self._lines, strict=False)
        return next((each for each, line in lines if line.has_focus), None)

    def _fit(self) -> None:
        if self._lines:
            shown = min(len(self._lines), _LINES_IN_VIEW)
            self._scroll.setFixedHeight(shown * self._lines[0].sizeHint().height())

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(INSIDE_GROUP, 0, 0, 0)
        top.addWidget(self._sum, 1)
        top.addWidget(self._all)
        column = QVBoxLayout(self)
        edge = PAGE_EDGE - INSIDE_GROUP
        column.setContentsMargins(edge, INSIDE_GROUP, edge, INSIDE_GROUP)
        column.setSpacing(GRID)
        column.addLayout(top)
        column.addWidget(self._scroll)
