from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.ui.replies.panel import ReplyPanel
from tests.reply_scene import ASKER_MAIL, PARTNER_MAIL
from tests.ui.replies.acting import press, text_of, type_into

Settle = Callable[[], None]
OpenPanel = Callable[[], ReplyPanel]


def test_a_recipient_is_added_and_greeted(panel: ReplyPanel, settle: Settle) -> None:
    line = panel.form.head.to.line
    type_into(line, f"{PARTNER_MAIL};")
    settle()
    assert [each.address for each in panel.form.head.to.value()] == [ASKER_MAIL, PARTNER_MAIL]
    assert text_of(panel).startswith(
        "Sehr geehrte Frau Dr. Beispiel,\nsehr geehrter Herr Probe,\n\n"
    )
    press(line, Qt.Key.Key_Backspace)
    settle()
    assert text_of(panel).startswith("Sehr geehrte Frau Dr. Beispiel,\n\n")


def test_a_contact_is_found_by_name(panel: ReplyPanel, settle: Settle) -> None:
    line = panel.form.head.to.line
    line.setFocus()
    type_into(line, "prob")
    settle()
    popup = line._completer.popup()
    press(popup, Qt.Key.Key_Down)
    press(popup, Qt.Key.Key_Return)
    settle()
    assert panel.form.head.to.value()[-1].address == PARTNER_MAIL
    assert line.text() == ""


@pytest.mark.parametrize("typed", ["niemand", "a@b", "x y@example.org"])
def test_what_is_no_address_stays_in_the_line(
    panel: ReplyPanel, settle: Settle, typed: str
) -> None:
    line = panel.form.head.to.line
    type_into(line, typed)
    press(line, Qt.Key.Key_Return)
    settle()
    assert panel.form.head.to.has_error
    assert line.text() == typed
    type_into(panel.form.letter.text, "Text")
    press(panel.form.letter.text, Qt.Key.Key_Return, with_ctrl=True)
    settle()
    assert panel.focusWidget() is line


def test_recipients_are_taken_away_by_keyboard(panel: ReplyPanel, settle: Settle) -> None:
    (chip,) = [
        button
        for button in panel.form.head.to.findChildren(QPushButton)
        if button.accessibleName().startswith("Remove recipient Eva Beispiel")
    ]
    press(chip, Qt.Key.Key_Space)
    settle()
    assert panel.form.head.to.value() == ()
    press(panel.form.letter.text, Qt.Key.Key_Return, with_ctrl=True)
    settle()
    assert panel.focusWidget() is panel.form.findings.rows[0]
    press(panel.focusWidget(), Qt.Key.Key_Return)
    assert panel.focusWidget() is panel.form.head.to.line


def test_names_of_recipients_are_spelt_right(panel: ReplyPanel) -> None:
    spelling = panel.form.letter.text._spelling
    assert spelling is not None
    assert spelling.is_wrong("Beispiel", "en") is False
    assert spelling.is_wrong("Qwxprobe", "en") is None
    for people in (panel.form.head.to, panel.form.head.cc):
        people.set_value((MailAddress(PARTNER_MAIL, "Jan Qwxprobe"),))
        assert spelling.is_wrong("Qwxprobe", "en") is False
        people.set_value(())
        assert spelling.is_wrong("Qwxprobe", "en") is None
