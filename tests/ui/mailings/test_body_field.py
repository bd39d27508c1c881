"""Placeholders have words for people, and are written in the language of the text."""

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from deskapp.ui.kit.letter.chips import Chips
from deskapp.ui.mailings.body_field import BodyField


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("de", "{{ rundschreiben.frist | wochentag_datum }}"),
        ("en", "{{ mailing.due | weekday_date }}"),
    ],
)
def test_the_menu_inserts_what_its_words_say(qtbot: QtBot, language: str, written: str) -> None:
    field = BodyField("body", "Text", language)
    qtbot.addWidget(field)
    (menu,) = field.findChildren(QMenu)
    entries = {each.text(): each for each in menu.actions()}
    entries["Day to answer by"].trigger()
    assert field.value() == written


def test_the_reminder_shows_its_values_and_conditions_in_words(qtbot: QtBot) -> None:
    field = BodyField("body", "Text", "de")
    qtbot.addWidget(field)
    written = "{{ rundschreiben.datum | datum_lang }} {% if rundschreiben.frist %}"
    field.set_value(written)
    assert field.value() == written
    chips = field.edit.document().findChild(Chips)
    assert isinstance(chips, Chips)
    assert chips.words("{{ rundschreiben.datum | datum_lang }}") == "Day of the mailing"
    assert chips.words("{% if rundschreiben.frist %}") == "If filled in: Day to answer by"
