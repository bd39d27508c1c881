"""A heading that hides lines of a form until they are wanted."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from deskapp.ui.kit.buttons import Button, Kind
from deskapp.ui.kit.look.icons import Icon, icon
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.look.theme import BETWEEN_GROUPS, GRID, INSIDE_GROUP
from deskapp.wording.language import translate


class Fold(QWidget):
    """Closed at first; the heading opens and closes it.

    The lines come into the window when it is first opened: until then they cost no styling.
    """

    def __init__(self, heading: str) -> None:
        super().__init__()
        self._body = QWidget()
        self.column = QVBoxLayout(self._body)
        """Where the hidden lines go."""
        self.column.setContentsMargins(0, GRID, 0, INSIDE_GROUP)
        self.column.setSpacing(BETWEEN_GROUPS)
        self._heading = Button(heading, self._toggle, Kind.LINK)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        self._whole.addWidget(self._heading)
        self._show(is_open=False)

    @property
    def is_open(self) -> bool:
        """Whether the lines are to be seen."""
        return not self._body.isHidden()

    def hides(self, line: QWidget) -> bool:
        """Whether this is one of its lines and the fold is closed."""
        return not self.is_open and self._body.isAncestorOf(line)

    def open(self) -> None:
        """Show the lines."""
        self._show(is_open=True)

    def _toggle(self) -> None:
        self._show(is_open=not self.is_open)

    def _show(self, *, is_open: bool) -> None:
        if is_open and not self.isAncestorOf(self._body):
            self._whole.addWidget(self._body)
            self._let_tab_come_through()
        self._body.setVisible(is_open)
        self._heading.setIcon(icon(_SIGNS[is_open], Tone.ACCENT))
        state = translate("kit", "unfolded") if is_open else translate("kit", "folded")
        self._heading.setAccessibleDescription(state)

    def _let_tab_come_through(self) -> None:
        """What comes into a window later would be visited after everything that was there."""
        before: QWidget = self._heading
        window = self.window()
        for stop in self._body.findChildren(QWidget):
            is_stop = bool(stop.focusPolicy() & Qt.FocusPolicy.TabFocus)
            # The list of a choice is a window of its own.
            if is_stop and stop.focusProxy() is None and stop.window() is window:
                QWidget.setTabOrder(before, stop)
                before = stop


_SIGNS = {False: Icon.CHEVRON_RIGHT, True: Icon.CHEVRON_DOWN}
