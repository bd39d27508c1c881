"""The files of a mail: seen, looked at, saved, and opened where that does no harm."""

import stat
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QFileDialog

from deskapp.adapters.system import paths as paths_module
from deskapp.ui.inquiries.record.attachments.line import FileButton, FileLine
from deskapp.ui.inquiries.record.attachments.preview import Preview
from deskapp.ui.kit.actions import is_character
from deskapp.ui.kit.buttons import Button
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.message_box import MessageBox
from tests.adapters.files.contents.documents import docx, pdf, said
from tests.ui.inquiries.scene import Shown, a_raw_mail, take_in
from tests.ui.kit.pictures.bombs import drawn

Show = Callable[[], Shown]
PROGRAM = ("Rechnung\u202efdp.exe", b"MZ" + b"\0" * 5000)
PLAN = ("Plan.pdf", pdf("Lageplan", "Schnitt", "Ansicht"))


@dataclass(frozen=True, slots=True)
class Mail:
    """A whole mail in view, with its files."""

    shown: Shown

    @property
    def lines(self) -> list[FileLine]:
        return [each for each in self.shown.page.findChildren(FileLine) if each.isVisible()]

    @property
    def preview(self) -> Preview:
        return self.shown.view.whole_mail.place.preview

    def go_to(self, at: int) -> None:
        self.lines[at].button.setFocus()

    def look_at(self, at: int) -> None:
        self.go_to(at)
        self.shown.press(Qt.Key.Key_Return)

    def box(self) -> MessageBox:
        (box,) = self.shown.page.findChildren(MessageBox)
        return box

    def choose(self, path: Path) -> None:
        """Answer the question where to."""
        (dialog,) = self.shown.page.findChildren(QFileDialog)
        if path.is_dir():
            dialog.fileSelected.emit(str(path))
            dialog.reject()
        else:
            dialog.setDirectory(str(path.parent))
            dialog.selectFile(str(path))
            dialog.accept()
        self.shown.settle()


Files = Sequence[tuple[str, bytes]]
ShowMail = Callable[[Files], Mail]


@pytest.fixture
def mail(show: Show, desk: Desk) -> ShowMail:
    def make(files: Files) -> Mail:
        raw = a_raw_mail("eva@mail.example", "Plan", "Attached")
        for name, content in files:
            raw.add_attachment(
                content, maintype="application", subtype="octet-stream", filename=name
            )
        shown = show()
        inquiry_id = take_in(desk, raw)
        shown.open(inquiry_id)
        (message,) = shown.messages(inquiry_id)
        shown.view.open_whole(message.id)
        shown.settle()
        return Mail(shown)

    return make


@pytest.fixture
def handed(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """What was handed to the system's programs, which no test may start."""
    paths: list[Path] = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: paths.append(Path(url.toLocalFile()))
    )
    return paths


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is put aside lies in a folder of the test."""
    folder = str(tmp_path / "home")
    monkeypatch.setenv("XDG_DATA_HOME", folder)
    assert str(paths_module.user_paths().data).startswith(folder)


@pytest.mark.fault("ATT-02")
def test_each_file_says_its_name_its_real_ending_and_what_it_is(mail: ShowMail) -> None:
    shown = mail([PROGRAM, PLAN, ("Rechnung.pdf" + " " * 90 + ".js", b"x")])
    texts = shown.shown.texts(shown.shown.view.whole_mail)
    assert {"Rechnungfdp", ".exe", "Plan", ".pdf", "Rechnung.pdf", ".js"} <= set(texts)
    assert "Caution · 5 kB" in texts
    assert "PDF · 1 kB" in texts
    names = [line.button.accessibleName() for line in shown.lines]
    assert names[0] == "Rechnungfdp.exe, Caution, 5 kB"


def test_arrows_go_through_the_files_and_escape_comes_back_to_the_same(mail: ShowMail) -> None:
    shown = mail([("a.txt", b"one"), ("b.txt", b"two"), ("c.txt", b"three")])
    shown.go_to(0)
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        shown.shown.press(key)
    shown.shown.press(Qt.Key.Key_Space)
    assert shown.preview.isVisible()
    assert shown.preview.text.toPlainText() == "two"
    assert shown.preview.text.hasFocus()
    shown.shown.press(Qt.Key.Key_Escape)
    assert not shown.preview.isVisible()
    assert shown.lines[1].button.hasFocus()
    assert shown.preview.text.toPlainText() == ""
    shown.shown.press(Qt.Key.Key_Escape)
    assert shown.shown.view.conversation.hasFocus()


def test_a_picture_is_shown_and_its_size_changes_by_keys(mail: ShowMail) -> None:
    shown = mail([("Foto.png", drawn("PNG", 3000, 1500))])
    shown.look_at(0)
    view = shown.preview.picture
    assert view.isVisible()
    fitting = view.shown_width
    assert 200 < fitting <= view.width()
    shown.shown.press(Qt.Key.Key_Plus)
    assert view.shown_width == pytest.approx(1.5 * fitting, abs=2)
    shown.shown.press(Qt.Key.Key_0)
    assert view.shown_width == fitting
    assert view.accessibleName() == "Foto.png"


def test_the_pages_of_a_pdf_are_turned_by_keys(mail: ShowMail) -> None:
    shown = mail([PLAN])
    shown.look_at(0)
    bar = shown.preview.pages
    assert "Page 1 of 3" in shown.shown.texts(bar)
    for key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Right, Qt.Key.Key_PageDown):
        shown.shown.press(key)
    assert "Page 3 of 3" in shown.shown.texts(bar)
    shown.shown.press(Qt.Key.Key_Left)
    assert shown.preview.picture.accessibleName() == "Plan.pdf, Page 2 of 3"


def test_documents_and_mails_are_shown_as_text(mail: ShowMail) -> None:
    inner = a_raw_mail("Dora <dora@ems.example>", "Funding", "Here you are.")
    files = [("Gutachten.docx", docx(said("Das Dach trägt."))), ("Brief.eml", inner.as_bytes())]
    shown = mail(files)
    shown.look_at(0)
    assert shown.preview.text.toPlainText() == "Das Dach trägt."
    shown.shown.press(Qt.Key.Key_Escape)
    shown.look_at(1)
    text = shown.preview.text.toPlainText()
    assert "Subject: Funding" in text
    assert "Here you are." in text


@pytest.mark.parametrize(
    ("file", "words"),
    [
        (("Plan.pdf", b"%PDF-1.7 nothing"), "damaged"),
        (("Plan.zip", b"PK\3\4" + b"\0" * 99), "damaged"),
        (("Plan.dwg", b"AC1032" + bytes(range(256))), "cannot be shown here"),
        (("leer.txt", b" \n "), "no text in this file"),
        (PROGRAM, "can do harm"),
    ],
)
def test_what_cannot_be_shown_is_said(mail: ShowMail, file: tuple[str, bytes], words: str) -> None:
    shown = mail([file])
    shown.look_at(0)
    assert words in shown.preview.fault.text()
    shown.shown.press(Qt.Key.Key_Escape)
    assert shown.lines[0].button.hasFocus()


@pytest.mark.fault("ATT-04")
def test_a_file_is_opened_from_a_place_for_this_user_alone(
    mail: ShowMail, handed: list[Path], desk: Desk
) -> None:
    shown = mail([PLAN])
    shown.go_to(0)
    shown.shown.press(Qt.Key.Key_O)
    (path,) = handed
    assert path.read_bytes() == PLAN[1]
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    desk.tools.close()
    assert not path.exists()


@pytest.mark.fault("ATT-03")
@pytest.mark.parametrize("name", ["Rechnung.pdf", "Rechnung.exe", "Rechnung.docx", "Rechnung"])
def test_a_program_is_never_opened_but_warned_of(
    mail: ShowMail, handed: list[Path], name: str
) -> None:
    shown = mail([(name, b"MZ" + b"\0" * 99)])
    shown.go_to(0)
    shown.shown.press(Qt.Key.Key_O)
    box = shown.box()
    assert "is a program, or leads to one" in "".join(shown.shown.texts(box))
    box.reject()
    assert handed == []
    buttons = [each.accessibleName() for each in shown.lines[0].findChildren(FileButton)]
    assert len(buttons) == 1


@pytest.mark.fault("ATT-03")
def test_what_is_unknown_is_saved_instead_of_opened(mail: ShowMail, handed: list[Path]) -> None:
    shown = mail([("Plan.dwg", b"AC1032")])
    shown.go_to(0)
    shown.shown.press(Qt.Key.Key_O)
    assert len(shown.shown.page.findChildren(QFileDialog)) == 1
    assert handed == []


@pytest.mark.fault("ATT-01")
@pytest.mark.parametrize(
    ("given", "safe"), [("Plan/2026.pdf", "Plan_2026.pdf"), ("CON.txt", "_CON.txt")]
)
def test_a_file_is_saved_under_a_safe_name(
    mail: ShowMail, tmp_path: Path, given: str, safe: str
) -> None:
    content = b"abc " * 2_000
    shown = mail([(given, content)])
    shown.go_to(0)
    shown.shown.press(Qt.Key.Key_S)
    (dialog,) = shown.shown.page.findChildren(QFileDialog)
    assert [Path(each).name for each in dialog.selectedFiles()] == [safe]
    shown.choose(tmp_path / safe)
    assert (tmp_path / safe).read_bytes() == content
    assert shown.shown.notices[-1].text == f"“{safe}” is saved."


@pytest.mark.fault("ATT-03")
def test_a_program_is_saved_after_a_warning(mail: ShowMail, tmp_path: Path) -> None:
    shown = mail([PROGRAM])
    shown.go_to(0)
    shown.shown.press(Qt.Key.Key_S)
    assert shown.shown.page.findChildren(QFileDialog) == []
    box = shown.box()
    next(b for b in box.findChildren(Button) if b.text() == "Save it all the same").click()
    shown.choose(tmp_path / "Rechnungfdp.exe")
    assert (tmp_path / "Rechnungfdp.exe").read_bytes() == PROGRAM[1]


@pytest.mark.fault("ATT-01")
def test_all_files_are_saved_into_a_folder_and_over_nothing(mail: ShowMail, tmp_path: Path) -> None:
    folder = tmp_path / "Ablage"
    folder.mkdir()
    (folder / "Plan.pdf").write_bytes(b"kept")
    shown = mail([PLAN, ("PLAN.pdf", b"two"), ("../x.txt", b"three")])
    shown.go_to(0)
    shown.shown.press(Qt.Key.Key_S, Qt.KeyboardModifier.ShiftModifier)
    shown.choose(folder)
    assert {each.name: each.read_bytes() for each in folder.iterdir()} == {
        "Plan.pdf": b"kept",
        "Plan (2).pdf": PLAN[1],
        "PLAN (3).pdf": b"two",
        "x.txt": b"three",
    }
    assert shown.shown.notices[-1].text == "3 files are saved in “Ablage”."


def test_no_dialog_or_focus_is_left_behind(mail: ShowMail) -> None:
    shown = mail([PLAN])
    shown.look_at(0)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert shown.preview.isAncestorOf(focus)


def test_what_can_be_done_with_files_stands_in_the_menu(mail: ShowMail) -> None:
    shown = mail([("a.txt", b"one"), ("b.txt", b"two")])
    keys = {each.label: each.shortcut for each in shown.shown.page.commands()}
    assert keys["Save the file as…"] == "S"
    assert keys["Save all attachments"] == "Shift+S"
    command = next(c for c in shown.shown.page.commands() if c.label == "Open the file")
    command.handler()
    assert shown.shown.notices[-1].text == "Please go to one of the files first."
    assert is_character("Shift+S")
    assert not is_character("Ctrl+S")
