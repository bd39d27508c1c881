"""The texts of a template in its languages, one side of the field each."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from deskapp.application.ports.text import TemplateBroken, TemplateEngine
from deskapp.domain.collected.custom_field import CustomField
from deskapp.domain.template import Snippet, TemplateText
from deskapp.ui.kit.buttons import Button, Kind
from deskapp.ui.kit.forms.field import Field
from deskapp.ui.kit.forms.flow_layout import FlowLayout
from deskapp.ui.kit.letter.chips import ChipState
from deskapp.ui.kit.letter.letter_edit import LetterEdit
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.theme import INSIDE_GROUP
from deskapp.ui.templates.insert_menus import Choice, choices, fill_menu, labels
from deskapp.ui.templates.language_switch import LanguageSwitch, language_word
from deskapp.ui.templates.placeholders import LANGUAGES
from deskapp.ui.templates.subject_edit import SubjectEdit
from deskapp.wording.errors import error_sentence
from deskapp.wording.language import translate

_LINES: Final = 18


class TextsField(Field[tuple[TemplateText, ...]]):
    """Subject and text, or the text alone, in German and English; knows its placeholders."""

    def __init__(
        self,
        name: str,
        label: str,
        engine: TemplateEngine,
        *,
        has_subject: bool = True,
        snippets: Sequence[Snippet] = (),
        own: Sequence[CustomField] = (),
    ) -> None:
        """`snippets` and `own` fields are those that may stand in the text."""
        self._engine = engine
        self._own = own
        self._offered = {language: choices(language, snippets, own) for language in LANGUAGES}
        self.switch = LanguageSwitch()
        self._sides = {language: _Side(language, has_subject) for language in LANGUAGES}
        self._stack = QStackedWidget()
        for side in self._sides.values():
            self._stack.addWidget(side)
        self._insert = _menu_button(translate("templates", "Placeholder"))
        self._condition = _menu_button(translate("templates", "Condition"))
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE_GROUP)
        head = FlowLayout()
        head.addWidget(self.switch)
        head.addWidget(self._insert)
        head.addWidget(self._condition)
        column.addLayout(head)
        column.addWidget(self._stack)
        super().__init__(name, label, box, is_required=True)
        self.setFocusProxy(self._sides[LANGUAGES[0]].body)
        self.switch.chosen.connect(self._turn)
        for language, side in self._sides.items():
            side.show_labels(labels(self._offered[language]))
            side.subject.textChanged.connect(self._entered)
            side.body.textChanged.connect(self._entered)
        self._turn(self.switch.language)

    def value(self) -> tuple[TemplateText, ...]:
        """The texts of those languages in which something is written."""
        written = (side.text() for side in self._sides.values())
        return tuple(text for text in written if text.subject or text.body)

    def set_value(self, value: tuple[TemplateText, ...]) -> None:
        """Show these texts."""
        texts = {text.language: text for text in value}
        for language, side in self._sides.items():
            side.show_text(texts.get(language, TemplateText(language, "", "")))

    def placeholders(self) -> tuple[str, ...]:
        """The names that the texts use; ask only where there is no problem."""
        sources = (f"{text.subject}\n{text.body}" for text in self.value())
        names = (name for source in sources for name in self._engine.placeholders(source))
        return tuple(dict.fromkeys(names))

    def problem(self) -> str:
        """What cannot be read in the first text that is wrong; shows that side."""
        for text in self.value():
            sentence = next(self._problems(text), "")
            if sentence:
                return f"{language_word(text.language)}: {sentence}"
        return super().problem()

    def set_error(self, sentence: str) -> None:
        """Show what is wrong, on the side where it is."""
        super().set_error(sentence)
        for language in LANGUAGES:
            if sentence.startswith(f"{language_word(language)}: "):
                self.switch.choose(language)

    def _problems(self, text: TemplateText) -> Iterator[str]:
        for source in (text.subject, text.body):
            try:
                names = self._engine.placeholders(source)
            except TemplateBroken as error:
                yield error_sentence(error)
                return
            known = labels(self._offered[text.language])
            for name in names:
                if name not in known:
                    yield translate("templates", "There is no placeholder “{name}”.", name=name)

    def _turn(self, language: str) -> None:
        side = self._sides[language]
        self._stack.setCurrentWidget(side)
        self.setFocusProxy(side.body)
        fill_menu(self._insert.menu(), self._offered[language], side.insert)
        conditions = choices(language, own=self._own)
        fill_menu(self._condition.menu(), conditions, side.insert_condition)


class _Side(QWidget):
    """One language."""

    def __init__(self, language: str, has_subject: bool) -> None:
        super().__init__()
        self._language = language
        word = language_word(language)
        self.subject = SubjectEdit(translate("templates", "Subject, {language}", language=word))
        self.subject.setVisible(has_subject)
        name = translate("templates", "Text, {language}", language=word)
        self.body = LetterEdit(name, _LINES)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE_GROUP)
        column.addWidget(self.subject)
        column.addWidget(self.body)

    def text(self) -> TemplateText:
        return TemplateText(self._language, self.subject.subject(), self.body.letter().strip())

    def show_text(self, text: TemplateText) -> None:
        if text.subject != self.subject.subject():
            self.subject.show_letter(text.subject)
        if text.body != self.body.letter().strip():
            self.body.show_letter(text.body)

    def show_labels(self, labels: Mapping[str, str]) -> None:
        """Call the placeholders so on their chips; one that is not among them is marked."""
        states = {name: ChipState(label) for name, label in labels.items()}
        for edit in (self.subject, self.body):
            edit.show_values(states)

    def insert(self, choice: Choice) -> None:
        """Write into whichever had the focus last."""
        edit = self.subject if self.focusWidget() is self.subject else self.body
        edit.insert_letter(choice.source)
        edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def insert_condition(self, choice: Choice) -> None:
        self.body.insert_condition(f"{{% if {choice.name} %}}", with_else=True)
        self.body.setFocus(Qt.FocusReason.OtherFocusReason)


def _menu_button(label: str) -> Button:
    button = Button(label, None, Kind.QUIET, Icon.PLUS)
    button.setMenu(QMenu(button))
    return button
