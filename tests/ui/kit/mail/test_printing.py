import re
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPalette, QPdfWriter

from deskapp.application.errors import OutsideError
from deskapp.ui.kit.mail.document import MailDocument
from deskapp.ui.kit.mail.printing import PrintedMail, as_pdf, print_mail


def words(content: bytes) -> str:
    with pypdfium2.PdfDocument(content) as document:
        return "\n".join(page.get_textpage().get_text_bounded() for page in document)


def colours(content: bytes) -> set[bytes]:
    """The dots of the first page, each as its blue, green and red."""
    with pypdfium2.PdfDocument(content) as document:
        drawn = document[0].render(scale=1)
        dots, step = bytes(drawn.buffer), drawn.n_channels
    return {dots[at : at + 3] for at in range(0, len(dots), step)}


def is_red(dot: bytes) -> bool:
    """Whether it is red, as exactly as packed pictures tell."""
    return dot[2] > 200 and max(dot[:2]) < 50


@pytest.mark.fault("HTM-04")
def test_what_a_page_refers_to_is_not_printed(tmp_path: Path) -> None:
    bait = tmp_path / "bait.png"
    red = QImage(80, 80, QImage.Format.Format_RGB32)
    red.fill(QColor("red"))
    assert red.save(str(bait))
    html = f'<img src="{bait}" width="80"><img src="file://{bait}" width="80">'
    mail = PrintedMail(title="Bait", lines=[], html=f"<p>x</p>{html}")
    assert not any(map(is_red, colours(as_pdf(mail))))
    own = PrintedMail(title="Own", lines=[], html='<img src="cid:a">', pictures={"cid:a": red})
    assert any(map(is_red, colours(as_pdf(own))))


def test_head_and_text_are_printed_as_they_are() -> None:
    lines = [("From", "<img src=//host/x> <a@b.example>"), ("To", "x" * 3_000)]
    mail = PrintedMail(title="<b>Title</b>", lines=lines, text="  a <b>b</b>\nc")
    printed = words(as_pdf(mail))
    assert "<b>Title</b>" in printed
    assert "<img src=//host/x> <a@b.example>" in printed
    assert "a <b>b</b>" in printed


def test_long_mails_take_several_pages() -> None:
    mail = PrintedMail(title="Long", lines=[], text="Zeile\n" * 300)
    content = as_pdf(mail)
    with pypdfium2.PdfDocument(content) as document:
        assert len(document) > 3
    assert words(content).count("Zeile") == 300


def pages(content: bytes) -> list[str]:
    with pypdfium2.PdfDocument(content) as document:
        return [page.get_textpage().get_text_bounded() for page in document]


@pytest.mark.parametrize("lines", [90, 300, 311], ids=str)
def test_every_page_of_several_bears_its_number_and_no_line_is_lost(lines: int) -> None:
    text = "\n".join(f"Zeile {at:03}." for at in range(lines))
    printed = pages(as_pdf(PrintedMail(title="Long", lines=[], text=text)))
    count = len(printed)
    assert count > 1
    for number, page in enumerate(printed, start=1):
        assert page.rstrip().endswith(f"Page {number} of {count}")
    every = re.findall(r"Zeile (\d+)\.", "\n".join(printed))
    assert every == [f"{at:03}" for at in range(lines)]


def test_what_fits_on_one_page_bears_no_number() -> None:
    (page,) = pages(as_pdf(PrintedMail(title="Short", lines=[], text="Words")))
    assert "Page" not in page


def test_the_paper_is_white_and_the_ink_is_black_in_the_dark_too() -> None:
    before = QGuiApplication.palette()
    dark = QPalette(QColor("black"))
    dark.setColor(QPalette.ColorRole.Text, QColor("white"))
    QGuiApplication.setPalette(dark)
    try:
        content = as_pdf(PrintedMail(title="Dark", lines=[], text="Words " * 50))
    finally:
        QGuiApplication.setPalette(before)
    assert {b"\x00\x00\x00", b"\xff\xff\xff"} <= colours(content)


@pytest.mark.fault("HTM-04")
def test_a_document_is_never_cloned() -> None:
    """A clone of Qt's would open files again, so nothing in the program makes one."""
    sources = [path.read_text() for path in Path("deskapp/ui").rglob("*.py")]
    assert not any("document().clone(" in each or "document.clone(" in each for each in sources)
    assert MailDocument().isUndoRedoEnabled() is False


def test_a_printer_that_takes_nothing_is_told(tmp_path: Path) -> None:
    printer = QPdfWriter(str(tmp_path / "nowhere" / "mail.pdf"))
    with pytest.raises(OutsideError, match="printer_failed"):
        print_mail(PrintedMail(title="Plan", lines=[], text="Words"), printer)
