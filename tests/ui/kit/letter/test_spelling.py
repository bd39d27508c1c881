from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QTextCharFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from deskapp.adapters.mail.worker import Worker
from deskapp.adapters.system.settings_file import SettingsFile
from deskapp.adapters.text.spelling import JOBS, WorkerSpelling
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.letter.letter_edit import LetterEdit
from deskapp.ui.kit.letter.spelling import Spelling
from tests.ui.active_window import open_popup

WAVE = QTextCharFormat.UnderlineStyle.WaveUnderline


@pytest.fixture(scope="module")
def checker(tmp_path_factory: pytest.TempPathFactory) -> Iterator[WorkerSpelling]:
    """A dictionary of a few words."""
    folder = tmp_path_factory.mktemp("dictionary")
    words = ("Die", "Anfrage", "ist", "da", "in")
    (folder / "de_DE.aff").write_text("SET UTF-8\nTRY aenrgf\n", "utf-8")
    (folder / "de_DE.dic").write_text("\n".join((str(len(words)), *words, "")), "utf-8")
    worker = Worker(JOBS)
    yield WorkerSpelling(worker.call, lambda: [folder])
    worker.close()


@pytest.fixture
def settings(tmp_path: Path) -> SettingsFile:
    return SettingsFile(tmp_path / "settings.toml")


@pytest.fixture
def desk(desk: Desk, checker: WorkerSpelling, settings: SettingsFile) -> Desk:
    desk.tools = replace(desk.tools, spelling=checker, settings=settings)
    return desk


@pytest.fixture
def spelling(desk: Desk, edit: LetterEdit) -> Spelling:
    return Spelling(desk, edit)


def marked(edit: LetterEdit) -> list[str]:
    """The words with a wavy line, as they are drawn."""
    found = list[str]()
    block = edit.document().begin()
    while block.isValid():
        found.extend(
            block.text()[part.start : part.start + part.length]
            for part in block.layout().formats()
            if part.format.underlineStyle() is WAVE
        )
        block = block.next()
    return found


def test_misspelt_words_are_marked(edit: LetterEdit, spelling: Spelling, qtbot: QtBot) -> None:
    edit.check_spelling(spelling, "de")
    edit.show_letter("Die Anfrgae ist\nin Emdn da.")
    qtbot.waitUntil(lambda: marked(edit) == ["Anfrgae", "Emdn"])


def test_what_is_no_word_of_the_writer_is_left_alone(
    edit: LetterEdit, spelling: Spelling, qtbot: QtBot
) -> None:
    edit.check_spelling(spelling, "de")
    edit.show_letter(
        "> Zitirt\nhttps://xyz.example/qwx www.qwx.example qwx@qwx.example H2Xy RII QWX "
        "{{ qwx }} z.B. x\nFhler"
    )
    qtbot.waitUntil(lambda: marked(edit) == ["Fhler"])


def test_a_word_is_marked_when_it_is_finished(
    edit: LetterEdit, spelling: Spelling, typed: Callable[[str], None], qtbot: QtBot
) -> None:
    edit.check_spelling(spelling, "de")
    edit.show_letter("Anfrgae ")
    qtbot.waitUntil(lambda: marked(edit) == ["Anfrgae"])
    edit.show_letter("")
    typed("Anfrgae")
    assert marked(edit) == []
    typed(" ")
    assert marked(edit) == ["Anfrgae"]
    QTest.keyClick(edit, Qt.Key.Key_Backspace)
    assert marked(edit) == []
    QTest.keyClick(edit, Qt.Key.Key_Home)
    assert marked(edit) == ["Anfrgae"]


def test_names_of_recipients_are_known(edit: LetterEdit, spelling: Spelling, qtbot: QtBot) -> None:
    edit.check_spelling(spelling, "de")
    edit.show_letter("Lüerßen-Qwx Fhler")
    qtbot.waitUntil(lambda: marked(edit) == ["Lüerßen", "Qwx", "Fhler"])
    spelling.know(["Dr. Ina Lüerßen-Qwx"])
    assert marked(edit) == ["Fhler"]


def test_a_language_without_a_dictionary_marks_nothing(
    edit: LetterEdit, spelling: Spelling, qtbot: QtBot
) -> None:
    edit.check_spelling(spelling, "de")
    edit.show_letter("Fhler da")
    qtbot.waitUntil(lambda: marked(edit) == ["Fhler"])
    with qtbot.waitSignal(spelling.judged):
        edit.check_spelling(spelling, "en")
    assert marked(edit) == []


def open_menu(edit: LetterEdit, qtbot: QtBot) -> QMenu:
    """The editor's menu, opened by its key at the cursor."""
    at = edit.cursorRect().center()
    reason = QContextMenuEvent.Reason.Keyboard
    place = edit.viewport().mapToGlobal(at)
    QApplication.sendEvent(edit.viewport(), QContextMenuEvent(reason, at, place))
    popup = open_popup(qtbot)
    assert isinstance(popup, QMenu)
    return popup


@pytest.fixture
def menu(edit: LetterEdit, spelling: Spelling, qtbot: QtBot) -> Callable[[], QMenu]:
    """Open the menu over a misspelt word."""

    def open_it() -> QMenu:
        edit.check_spelling(spelling, "de")
        edit.show_letter("Anfrgae da Anfrgae")
        qtbot.waitUntil(lambda: bool(marked(edit)))
        return open_menu(edit, qtbot)

    return open_it


def test_the_menu_offers_what_may_have_been_meant(
    menu: Callable[[], QMenu], edit: LetterEdit, qtbot: QtBot
) -> None:
    popup = menu()
    assert popup.actions()[0].text() == "Anfrage"
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: edit.letter() == "Anfrage da Anfrgae")
    edit.undo()
    assert edit.letter() == "Anfrgae da Anfrgae"


def test_a_word_can_be_learnt_for_good(
    menu: Callable[[], QMenu], edit: LetterEdit, settings: SettingsFile, qtbot: QtBot
) -> None:
    popup = menu()
    learn = next(each for each in popup.actions() if each.text() == "Learn this word")
    learn.trigger()
    popup.close()
    assert marked(edit) == []
    qtbot.waitUntil(lambda: settings.load().learnt_words == ("Anfrgae",))


def test_learnt_words_are_known_at_the_next_start(
    edit: LetterEdit, spelling: Spelling, settings: SettingsFile, qtbot: QtBot
) -> None:
    settings.save(replace(settings.load(), learnt_words=("Emdn",)))
    edit.check_spelling(spelling, "de")
    edit.show_letter("Emdn Fhler da")
    qtbot.waitUntil(lambda: marked(edit) == ["Fhler"])


def test_the_menu_over_any_other_word_is_the_usual_one(edit: LetterEdit, qtbot: QtBot) -> None:
    edit.show_letter("da")
    popup = open_menu(edit, qtbot)
    assert "Learn this word" not in [each.text() for each in popup.actions()]
    popup.close()
