"""Choosing a template: by typing a part of its name or key, by its number, or from the menu."""

from collections.abc import Iterable, Sequence
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from deskapp.application.use_cases.replies import FREE_REPLY
from deskapp.domain.names.folding import fold
from deskapp.domain.template import Template
from deskapp.ui.kit.buttons import IconButton
from deskapp.ui.kit.forms.picker import PickerLine, Suggestion
from deskapp.ui.kit.lanes.jobs import Lanes
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.text_size import scaled
from deskapp.ui.kit.look.theme import GRID
from deskapp.ui.kit.plain_text import one_line
from deskapp.wording.language import ENGLISH, current_language, translate

_OFFERED: Final = 9
_WIDTH: Final = 180


class TemplateChooser(QWidget):
    """A line that suggests templates, and a button with all of them in their folders."""

    chosen = Signal(object)
    """The ``Template``; ``FREE_REPLY`` for none."""

    def __init__(self, lanes: Lanes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._templates: tuple[Template, ...] = ()
        self._shown = FREE_REPLY
        self.line = PickerLine[Template](lanes, self._suggested)
        self.line.setPlaceholderText(translate("replies", "Choose a template: type a word"))
        self.line.setAccessibleName(translate("replies", "Template"))
        self.line.picked.connect(self._pick)
        self.line.returnPressed.connect(self._enter)
        self.line.editingFinished.connect(self._show_again)
        self._all = IconButton(Icon.CHEVRON_DOWN, translate("replies", "All templates"))
        self._all.setPopupMode(IconButton.ToolButtonPopupMode.InstantPopup)
        self._all.setMenu(QMenu(self._all))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self.line, 1)
        row.addWidget(self._all)
        self.setMinimumWidth(scaled(_WIDTH, self.line.font()))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self.line)

    def offer(self, templates: tuple[Template, ...]) -> None:
        """Offer these."""
        self._templates = templates
        menu = self._all.menu()
        menu.clear()
        self._add(menu, FREE_REPLY)
        for folder in dict.fromkeys(each.folder for each in templates):
            inside = menu.addMenu(one_line(folder).replace("&", "&&")) if folder else menu
            for template in (each for each in templates if each.folder == folder):
                self._add(inside, template)

    def show_template(self, template: Template) -> None:
        """Show which one the reply is written from."""
        self._shown = template
        self.line.show_value(template, title_of(template) if template.key else "")
        self.line.setCursorPosition(0)

    def numbered(self, number: int) -> Template | None:
        """The template that Ctrl and this number stand for."""
        return next((each for each in self._templates if each.shortcut == number), None)

    def _add(self, menu: QMenu, template: Template) -> None:
        key = f"\t{_key(template)}" if template.shortcut else ""
        entry = menu.addAction(one_line(title_of(template)).replace("&", "&&") + key)
        entry.triggered.connect(lambda: self.chosen.emit(template))

    def _enter(self) -> None:
        """Enter takes the first that fits, unless it picks another, which comes after this."""
        found = self._suggested(self.line.text()) if self.line.text().strip() else ()
        if found:
            QTimer.singleShot(0, self, lambda: self._take_first(found[0].value))

    def _take_first(self, template: Template) -> None:
        if self.line.value in (None, self._shown):
            self.chosen.emit(template)

    def _show_again(self) -> None:
        if self.line.value is None:
            self.show_template(self._shown)

    def _pick(self, template: Template | None) -> None:
        if template is not None:
            self.chosen.emit(template)

    def _suggested(self, text: str) -> Sequence[Suggestion[Template]]:
        words = fold(text).split()
        found = (each for each in self._templates if _fits(each, words))
        return [Suggestion(each, title_of(each), _second(each)) for each in found][:_OFFERED]


def title_of(template: Template) -> str:
    """What a template is called in the language in use."""
    if not template.key:
        return translate("replies", "Without a template")
    in_english = current_language() == ENGLISH and template.title_en
    return in_english or template.title_de


def _second(template: Template) -> str:
    parts = (template.key, template.folder, _key(template) if template.shortcut else "")
    return " · ".join(part for part in parts if part)


def _key(template: Template) -> str:
    keys = QKeySequence(f"Ctrl+{template.shortcut}")
    return keys.toString(QKeySequence.SequenceFormat.NativeText)


def _fits(template: Template, words: Iterable[str]) -> bool:
    number = template.shortcut or ""
    text = fold(
        f"{template.key} {template.title_de} {template.title_en} {template.folder} {number}"
    )
    return all(word in text for word in words)
