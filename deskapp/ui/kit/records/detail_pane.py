"""The right-hand side of a page of records: one is read here, or edited in its place."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from deskapp.domain.record import Id
from deskapp.ui.kit.actions import add_key
from deskapp.ui.kit.message_box import confirm
from deskapp.ui.kit.page import scrolling
from deskapp.ui.kit.records.editor import DraftBar, Editor
from deskapp.ui.kit.records.sheet import Sheet
from deskapp.wording.language import translate

AnyEditor = Editor[Any]  # a page edits records of several kinds


class DetailPane(QStackedWidget):
    """Keeps what was typed and not stored, an editor a record, until it is stored or discarded.

    An editor in which nothing was typed ends when something else is shown.
    """

    submitted = Signal(object)
    """An editor whose form is fit and is to be stored."""
    left = Signal(object)
    """An editor that the person goes away from."""
    discarded = Signal()
    """What was typed about the record shown is gone."""
    back = Signal()
    """Esc while reading."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editors: dict[Id, AnyEditor] = {}
        self._nothing = QWidget()
        self._shown = self._nothing
        self._sheet: tuple[Id, Sheet] | None = None
        self.addWidget(self._nothing)
        self.setProperty("ground", "base")

    @property
    def editor(self) -> AnyEditor | None:
        """The editor that is shown."""
        return self._shown if isinstance(self._shown, Editor) else None

    @property
    def editors(self) -> tuple[AnyEditor, ...]:
        """Every editor, shown or waiting."""
        return tuple(self._editors.values())

    def editor_of(self, record_id: Id) -> AnyEditor | None:
        """What was begun about a record and is not stored."""
        return self._editors.get(record_id)

    def sheet_of(self, record_id: Id) -> Sheet | None:
        """The sheet that is shown, where it is that of the record."""
        return self._sheet[1] if self._sheet and self._sheet[0] == record_id else None

    def show_nothing(self) -> None:
        """Show an empty place."""
        self._show(self._nothing)

    def show_sheet(self, record_id: Id, sheet: Sheet) -> None:
        """Show a record, and above it that something typed about it waits."""
        begun = self._editors.get(record_id)
        if begun is not None:
            sheet.put_first(
                DraftBar(lambda: self.show_editor(begun), lambda: self._ask_to_discard(begun))
            )
        area = scrolling(sheet)
        area.setFocusProxy(sheet)
        add_key(area, "Esc", self.back.emit)
        self._show(area)
        self._sheet = record_id, sheet

    def show_editor(self, editor: AnyEditor) -> None:
        """Show an editor, a new one or one that waits."""
        if editor.about not in self._editors:
            editor.submitted.connect(lambda: self.submitted.emit(editor))
            editor.cancelled.connect(lambda: self.left.emit(editor))
            self._editors[editor.about] = editor
        self._show(editor)
        editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, widget: QWidget) -> None:
        old, self._shown, self._sheet = self._shown, widget, None
        had_focus = _holds_focus(old)
        self.addWidget(widget)
        self.setCurrentWidget(widget)
        self.setFocusProxy(widget)
        if had_focus:
            widget.setFocus()
        if old in (widget, self._nothing):
            return
        if not isinstance(old, Editor):
            self._take_away(old)
        elif not old.form.is_dirty:
            self._drop(old)

    def _ask_to_discard(self, editor: AnyEditor) -> None:
        def discard() -> None:
            self._drop(editor)
            self.discarded.emit()

        confirm(
            self,
            translate("kit", "Discard the changes?"),
            translate("kit", "What was typed and not saved is lost."),
            translate("kit", "Discard"),
            discard,
        )

    def _drop(self, editor: AnyEditor) -> None:
        del self._editors[editor.about]
        self._take_away(editor)

    def _take_away(self, widget: QWidget) -> None:
        self.removeWidget(widget)
        widget.deleteLater()


def _holds_focus(widget: QWidget) -> bool:
    focused: QWidget | None = widget.window().focusWidget()  # also while a box is in front
    return focused is not None and widget.isAncestorOf(focused)
