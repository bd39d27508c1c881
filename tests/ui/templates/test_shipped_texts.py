"""What was shipped goes through the editors of templates and snippets without a change."""

import pytest
from pytestqt.qtbot import QtBot

from deskapp.adapters.files.start_data.start_files import StartFiles
from deskapp.domain.template import Snippet, Template
from deskapp.ui.kit.letter.letter_edit import LetterEdit
from deskapp.ui.templates.subject_edit import SubjectEdit

_LISTS = tuple(StartFiles().lists())
_TEXTS = [
    pytest.param(text.subject, text.body, id=f"{each.key} {text.language}")
    for each in _LISTS
    if isinstance(each, Template)
    for text in each.texts
]
_SNIPPETS = [
    text
    for each in _LISTS
    if isinstance(each, Snippet)
    for text in (each.text_de, each.text_en)
    if text
]


@pytest.mark.parametrize("is_formatted", [False, True])
@pytest.mark.parametrize(("subject", "body"), _TEXTS)
def test_a_template_comes_out_as_it_went_in(
    qtbot: QtBot, subject: str, body: str, is_formatted: bool
) -> None:
    line = SubjectEdit("Subject")
    letter = LetterEdit("Text", 5, is_formatted=is_formatted)
    for editor, text in ((line, subject), (letter, body)):
        qtbot.addWidget(editor)
        editor.show_letter(text)
    assert (line.subject(), letter.letter()) == (subject, body)


@pytest.mark.parametrize("text", _SNIPPETS)
def test_a_snippet_comes_out_as_it_went_in(qtbot: QtBot, text: str) -> None:
    letter = LetterEdit("Text", 5)
    qtbot.addWidget(letter)
    letter.show_letter(text)
    assert letter.letter() == text
