"""The frame of a page: a title with its actions, the content below, refresh on change."""

from collections.abc import Sequence
from typing import ClassVar, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.record import Id
from deskapp.ui.kit.actions import Command, commands_of
from deskapp.ui.kit.buttons import Button, Kind
from deskapp.ui.kit.labels import ElidedLabel
from deskapp.ui.kit.look.text_size import TextSize, scaled
from deskapp.ui.kit.look.theme import BETWEEN_GROUPS, INSIDE_GROUP, PAGE_EDGE
from deskapp.ui.kit.requests import Request

READING_WIDTH: Final = 760
"""Pixels at the usual size of text."""


class Page(QWidget):
    """What the shell shows: one per feature. It opens nothing of other features itself."""

    wants = Signal(object)
    """A page asks the shell to open something: a record's id or a request it knows."""
    says = Signal(object)
    """A page asks the shell to show a `notice.Notice`."""
    command_parts: ClassVar[tuple[type, ...]] = ()
    """The classes whose commands the page offers beside its own; known before it is made."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self._title = ElidedLabel(title, TextSize.TITLE)
        self._head = QHBoxLayout()
        self._head.setContentsMargins(PAGE_EDGE, BETWEEN_GROUPS, PAGE_EDGE, INSIDE_GROUP)
        self._head.setSpacing(INSIDE_GROUP)
        self._head.addWidget(self._title, 1)
        self._frame = QVBoxLayout(self)
        self._frame.setContentsMargins(0, 0, 0, 0)
        self._frame.setSpacing(0)
        self._frame.addLayout(self._head)

    @property
    def title(self) -> str:
        """The page's name, for the heading, the window and screen readers."""
        return self._title.text()

    @property
    def topic(self) -> str:
        """The chapter of the handbook for what is done now; empty for that of the page."""
        return ""

    def set_title(self, title: str) -> None:
        """Name the page anew, as by the record it shows."""
        self._title.setText(title)
        self.setAccessibleName(self._title.text())

    def set_content(self, content: QWidget) -> None:
        """Put the content under the title, edge to edge; see `scrolling` for text and forms."""
        self._frame.addWidget(content, 1)

    def put_heading_on(self, column: QVBoxLayout) -> None:
        """Stand the title row on top of one column, for a page made of columns."""
        self._frame.removeItem(self._head)
        self._head.setParent(None)
        column.insertLayout(0, self._head)

    def add_button(self, command: Command, kind: Kind = Kind.ORDINARY) -> Button:
        """Show one of the page's commands as a button in the title row."""
        button = Button(command.label, command.handler, kind, command.icon)
        button.setAccessibleDescription(command.shown_shortcut)
        self._head.addWidget(button)
        return button

    def commands(self) -> Sequence[Command]:
        """Everything a person can do here, for menus, palette and cheat sheet."""
        return commands_of(self)

    def open_record(self, kind: RecordKind, record_id: Id) -> None:
        """Show a record of a kind that this page keeps."""

    def carry_out(self, request: Request) -> None:
        """Do what another page asked for; see the place of this page for what that can be."""

    def narrow_to(self, words: str) -> None:
        """Show what the words leave of the list."""

    def begin(self, kind: RecordKind, about: Id | None = None) -> None:
        """Begin a new record of a kind that this page keeps, about another where named."""

    def reply_from(self, template_id: Id) -> bool:
        """Begin a reply from a template; false where nothing is open that can be replied to."""
        del template_id
        return False

    def save(self) -> None:
        """Store what is typed; called before another page is shown and before the window closes."""

    def refresh(self, changed_ids: frozenset[str]) -> None:
        """Records have changed, here or elsewhere; a page fetches anew what it shows of them."""


def scrolling(content: QWidget) -> QScrollArea:
    """Text or a form with the page's margins, no wider than reads well; scrolls up and down.

    It has no ground of its own: what it stands on shows through.
    """
    content.setMaximumWidth(scaled(READING_WIDTH, content.font()))
    frame = QWidget()
    row = QHBoxLayout(frame)
    row.setContentsMargins(PAGE_EDGE, INSIDE_GROUP, PAGE_EDGE, PAGE_EDGE)
    row.addWidget(content, 1)
    row.addStretch()
    area = QScrollArea(widgetResizable=True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(frame)
    area.viewport().setAutoFillBackground(False)
    frame.setAutoFillBackground(False)
    return area
