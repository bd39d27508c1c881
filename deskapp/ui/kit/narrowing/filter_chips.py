"""The filters typed in a line, as chips below it; a chip pressed is a filter taken out."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from deskapp.domain.names.filter_words import Piece, joined, pieces
from deskapp.ui.kit.buttons import Button, Kind
from deskapp.ui.kit.forms.flow_layout import FlowLayout
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.plain_text import one_line
from deskapp.wording.filters import shown_filter
from deskapp.wording.language import translate


class FilterChips(QWidget):
    """Follows a line; takes no room while no filter stands in it.

    Without ``takes_focus`` the line keeps it, where what stands below closes without it.
    """

    def __init__(
        self, line: QLineEdit, parent: QWidget | None = None, *, takes_focus: bool = True
    ) -> None:
        super().__init__(parent)
        self._policy = Qt.FocusPolicy.StrongFocus if takes_focus else Qt.FocusPolicy.NoFocus
        self._line = line
        self._shown: tuple[Piece, ...] = ()
        self._layout = FlowLayout(self)
        line.textChanged.connect(self._follow)
        self._follow(line.text())

    def _follow(self, text: str) -> None:
        filters = tuple(piece for piece in pieces(text) if piece.key and piece.values)
        if filters != self._shown:
            self._shown = filters
            self._fill()
        self.setVisible(bool(filters))

    def _fill(self) -> None:
        while (item := self._layout.takeAt(0)) is not None:
            if (chip := item.widget()) is not None:
                chip.hide()
                chip.deleteLater()
        for piece in self._shown:
            words = one_line(shown_filter(piece))
            take_out = partial(self._take_out, piece)
            chip = Button(words.replace("&", "&&"), take_out, Kind.CHIP, Icon.CLOSE)
            chip.setAccessibleName(translate("kit", "Filter {name}, remove", name=words))
            chip.setFocusPolicy(self._policy)
            self._layout.addWidget(chip)

    def _take_out(self, gone: Piece) -> None:
        rest = [piece for piece in pieces(self._line.text()) if piece != gone]
        self._line.setText(" ".join(joined(rest).split()))
        self._line.setFocus()
