"""What was shipped goes through the editors of templates and snippets without a change."""

import re

import pytest
from pytestqt.qtbot import QtBot

from deskapp.adapters.files.start_data.start_files import StartFiles
from deskapp.adapters.text.templates import LiquidTemplates
from deskapp.application.use_cases.mailings.letters import ANSWER_BY, TITLE, WRITTEN_ON
from deskapp.domain.template import Snippet, Template
from deskapp.resource_files import resource
from deskapp.ui.kit.letter.letter_edit import LetterEdit
from deskapp.ui.templates.subject_edit import SubjectEdit
from deskapp.wording.language import ENGLISH, GERMAN, use_language
from deskapp.wording.placeholder_words import placeholder_word

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


_WRITTEN = (
    *(part for each in _TEXTS for part in each.values if isinstance(part, str)),
    *_SNIPPETS,
    resource("mailings", "texts.toml").read_text(encoding="utf-8"),
    resource("sample", "mailings.toml").read_text(encoding="utf-8"),
)
_CONDITIONS = re.compile(r"\{% (?:if|elsif|unless) ([\w.]+) %\}")


@pytest.mark.parametrize("language", [GERMAN, ENGLISH])
def test_every_value_and_condition_has_words(language: str) -> None:
    use_language(language)
    shipped = {each.abbreviation for each in _LISTS if isinstance(each, Snippet)}
    names = {
        *(name for text in _WRITTEN for name in LiquidTemplates().placeholders(text)),
        *(name for text in _WRITTEN for name in _CONDITIONS.findall(text)),
        *(each.name_de for each in (TITLE, WRITTEN_ON, ANSWER_BY)),
        *(each.name_en for each in (TITLE, WRITTEN_ON, ANSWER_BY)),
    }
    assert len(names) > 150
    raw = {name for name in names if placeholder_word(name) == name}
    assert {each for each in raw if each.partition(".")[2] not in shipped} == set()
