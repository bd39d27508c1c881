"""A mail on paper and in a file."""

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from tests.ui.inquiries.scene import Shown, a_raw_mail
from tests.ui.inquiries.whole_mail.conftest import Open


def words(path: Path) -> str:
    with pypdfium2.PdfDocument(path) as document:
        return "\n".join(page.get_textpage().get_text_bounded() for page in document)


def saved(shown: Shown, path: Path) -> str:
    printed = shown.view.whole_mail.printed()
    assert printed is not None
    shown.view.whole_mail.paper.save(path, printed)
    shown.settle()
    return words(path)


@pytest.mark.fault("HTM-04")
def test_the_file_has_head_and_page(open_mail: Open, tmp_path: Path) -> None:
    page = '<p>See <b>the plan</b></p><img src="https://x.example/p.png" alt="Harbour">'
    mail = a_raw_mail("Eva <eva@mail.example>", "Plan <b>B</b>", "x", page)
    mail["Reply-To"] = "else@other.example"
    mail.add_attachment(b"x", maintype="text", subtype="plain", filename="plan.txt")
    shown = open_mail(mail)
    text = saved(shown, tmp_path / "mail.pdf")
    head = ("Plan <b>B</b>", "Eva <eva@mail.example>", "office@desk.example", "23.11.2026 07:12")
    for part in (*head, "else@other.example", "plan.txt", "See the plan", "[Harbour]"):
        assert part in text
    assert shown.notices[-1].text == "“mail.pdf” is saved."


def test_the_form_that_is_read_goes_on_paper(open_mail: Open, tmp_path: Path) -> None:
    shown = open_mail(a_raw_mail("eva@mail.example", "Plan", "Plain words", "<p>Page</p>"))
    shown.view.whole_mail.as_text()
    text = saved(shown, tmp_path / "text.pdf")
    assert "Plain words" in text
    assert "Page" not in text
    shown.view.whole_mail.headers()
    assert "Message-ID" in saved(shown, tmp_path / "headers.pdf")


def test_a_file_is_asked_for_by_key_under_a_safe_name(open_mail: Open, tmp_path: Path) -> None:
    shown = open_mail(a_raw_mail("eva@mail.example", "../Plan: B", "Plain words"))
    control, alt = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
    shown.press(Qt.Key.Key_P, control | alt)
    (dialog,) = shown.page.findChildren(QFileDialog)
    (name,) = [Path(each).name for each in dialog.selectedFiles()]
    assert "/" not in name
    assert name.endswith(".pdf")
    dialog.fileSelected.emit(str(tmp_path / "chosen.pdf"))
    dialog.reject()
    shown.settle()
    assert "Plain words" in words(tmp_path / "chosen.pdf")
