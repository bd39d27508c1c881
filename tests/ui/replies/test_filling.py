from collections.abc import Callable

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.contact import Contact, ContactMail
from deskapp.domain.record import new_id
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.notice import Notice
from deskapp.ui.replies.panel import ReplyPanel
from tests.reply_scene import ASKER_MAIL, Scene
from tests.ui.replies.acting import asked, press, text_of, type_into
from tests.ui.selecting import select_text
from tests.ui.shown_records import keep

Settle = Callable[[], None]
OpenPanel = Callable[[], ReplyPanel]


def test_a_free_reply_begins_with_the_salutation(panel: ReplyPanel) -> None:
    assert text_of(panel).startswith("Sehr geehrte Frau Dr. Beispiel,\n\n")
    assert panel.form.letter.subject.value() == "[RII-2026-0001] Fördermittel für Wasserstoff"
    assert panel.form.head.from_label.text() == "from service-rii@example.org"
    assert [each.address for each in panel.form.head.to.value()] == [ASKER_MAIL]
    assert panel.focusWidget() is panel.form.head.chooser.line


def test_a_template_is_chosen_by_its_number(panel: ReplyPanel, settle: Settle) -> None:
    panel.choose(1)
    settle()
    assert "am Freitag, 27. November 2026" in text_of(panel)
    assert panel.form.letter.subject.value().startswith("[RII-2026-0001] Eingegangen: ")
    assert panel.form.head.chooser.line.text() == "Acknowledgement"


def test_a_number_pressed_early_counts(
    qtbot: QtBot, desk: Desk, scene: Scene, settle: Settle
) -> None:
    panel = ReplyPanel(desk, scene.inquiry_id)
    qtbot.addWidget(panel)
    panel.choose(1)
    settle()
    assert "am Freitag, 27. November 2026" in text_of(panel)


def test_a_number_without_a_template_says_so(qtbot: QtBot, panel: ReplyPanel) -> None:
    with qtbot.waitSignal(panel.says) as told:
        panel.choose(10)
    assert told.args is not None
    assert told.args[0].text == "No template has the number 10."


def test_a_template_is_found_by_typing(panel: ReplyPanel, settle: Settle) -> None:
    line = panel.form.head.chooser.line
    type_into(line, "rückfrage ang")
    settle()
    press(line, Qt.Key.Key_Return)
    settle()
    assert line.text() == "Question: details missing"
    assert "{{ fragen | " not in text_of(panel)
    assert "{{ fragen }}" in text_of(panel)
    focused = panel.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "Open questions, one per line"


def test_what_is_asked_is_filled_in_while_typing(panel: ReplyPanel, settle: Settle) -> None:
    panel.choose(3)
    settle()
    type_into(asked(panel, "fragen"), "Wer?")
    press(panel.focusWidget(), Qt.Key.Key_Return)
    type_into(panel.focusWidget(), "Bis wann?")
    type_into(asked(panel, "frist"), "+5at")
    settle()
    assert "möchten wir einige Punkte mit Ihnen klären:\n\n– Wer?\n– Bis wann?\n" in text_of(panel)
    assert "30. November 2026" in text_of(panel)
    assert "{{" not in text_of(panel)
    assert panel.form.letter.text.open_placeholders() == ()


def test_what_was_typed_by_hand_stays(panel: ReplyPanel, settle: Settle) -> None:
    panel.choose(2)
    settle()
    editor = panel.form.letter.text
    assert select_text(editor, "Danke, dass Sie uns die zusätzliche Zeit geben.")
    type_into(editor, "Danke!")
    type_into(asked(panel, "grund"), "Es dauert.")
    type_into(asked(panel, "frist_neu"), "4.12.")
    settle()
    assert "Es dauert." in text_of(panel)
    assert "Freitag, 4. Dezember 2026" in text_of(panel)
    assert "Danke!" in text_of(panel)
    assert "zusätzliche Zeit" not in text_of(panel)


def test_another_template_can_be_taken_back(
    panel: ReplyPanel, settle: Settle, qtbot: QtBot
) -> None:
    type_into(panel.form.letter.text, "Mein Text.")
    settle()
    with qtbot.waitSignal(panel.says) as told:
        panel.choose(1)
        settle()
    assert "Mein Text." not in text_of(panel)
    assert told.args is not None
    notice = told.args[0]
    assert isinstance(notice, Notice)
    assert notice.handler is not None
    notice.handler()
    assert "Mein Text." in text_of(panel)


def test_the_language_can_be_switched(panel: ReplyPanel, settle: Settle) -> None:
    panel.choose(1)
    settle()
    panel.form.head.language.menu().aboutToShow.emit()
    panel.form.head.language.menu().actions()[1].trigger()
    settle()
    assert text_of(panel).startswith("Dear Dr Beispiel,\n\nThank you for getting in touch.")
    assert panel.form.head.language.text() == "English"


def test_a_snippet_is_put_in_by_its_abbreviation(panel: ReplyPanel, settle: Settle) -> None:
    editor = panel.form.letter.text
    editor.setFocus()
    type_into(editor, "Vorab ;sz")
    press(editor, Qt.Key.Key_Tab)
    settle()
    assert "Vorab Sie erreichen uns montags bis donnerstags" in text_of(panel)
    assert "030 23125 0" in text_of(panel)
    assert panel.focusWidget() is editor
    press(editor, Qt.Key.Key_Tab)
    assert panel.focusWidget() is not editor


def test_a_snippet_is_put_in_from_the_menu(panel: ReplyPanel, settle: Settle) -> None:
    panel.form.snippets.menu().aboutToShow.emit()
    (entry,) = [a for a in panel.form.snippets.menu().actions() if "(;foe)" in a.text()]
    entry.trigger()
    settle()
    assert "Eigene Fördermittel vergeben wir nicht" in text_of(panel)


def test_a_salutation_that_nobody_can_know_is_red_and_says_so(
    panel: ReplyPanel, desk: Desk, settle: Settle
) -> None:
    shared = (ContactMail("info@muster.example"),)
    for last_name in ("Erst", "Zweit"):
        person = Contact(id=new_id(), first_name="Kim", last_name=last_name, mails=shared)
        keep(desk.workspace, person)
    panel.form.head.to.set_value((MailAddress("info@muster.example"),))
    panel.form.head.to.changed.emit()
    settle()
    assert text_of(panel).startswith("{{ anrede }}")
    assert panel.form.letter.text.open_placeholders() == ("anrede",)
    said = panel.form.letter.text.accessibleDescription()
    assert said == "Still open: Salutation: not clear"
