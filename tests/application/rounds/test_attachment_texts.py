"""What attachments say is read when the mails are in, and found; nothing else waits for it."""

from collections.abc import Iterator
from email.message import EmailMessage

import pytest

from deskapp.application.actions import Action
from deskapp.application.ports.attached.contents import FileReaders
from deskapp.application.ports.mail import FoundMail
from deskapp.application.ports.questions.found import Hit, Reason
from deskapp.application.rounds.attachment_texts import read_attachment_texts
from deskapp.application.rounds.collecting import import_mails
from deskapp.application.workspace import Workspace
from deskapp.composition.outside import open_tools
from deskapp.domain.message import Message
from tests.adapters.files.contents.documents import docx, pdf, said
from tests.adapters.files.tables.workbooks import row, xlsx


@pytest.fixture(scope="module")
def readers() -> Iterator[FileReaders]:
    with open_tools() as tools:
        yield tools.background


def a_mail(number: int, *files: tuple[str, bytes, str]) -> bytes:
    mail = EmailMessage()
    mail["From"] = "eva@mail.example"
    mail["Subject"] = f"Frage {number}"
    mail["Message-ID"] = f"<{number}@mail.example>"
    mail.set_content("Anbei.")
    for name, content, kind in files:
        major, _, minor = kind.partition("/")
        mail.add_attachment(content, maintype=major, subtype=minor, filename=name)
    return mail.as_bytes()


def take(workspace: Workspace, readers: FileReaders, *raws: bytes) -> None:
    import_mails(workspace, readers.mails, [FoundMail("", raw) for raw in raws])


def hits(workspace: Workspace, words: str) -> tuple[Hit, ...]:
    return workspace.query(lambda queries: queries.search(words))


def reasons(workspace: Workspace, words: str) -> list[tuple[Reason, str]]:
    return [(hit.reason, hit.piece) for hit in hits(workspace, words)]


PDF, ANY = "application/pdf", "application/octet-stream"


def test_what_stands_in_a_file_is_found_and_the_file_is_named(
    workspace: Workspace, readers: FileReaders
) -> None:
    files = (
        ("angebot.pdf", pdf("Elektrolyseur Emden"), PDF),
        ("gutachten.docx", docx(said("Orgelbauhalle")), ANY),
        ("kosten.xlsx", xlsx(row(1, "Umspannwerk")), ANY),
        ("seite.html", b"<html><p>Deichverband<script>geheim</script>", "text/html"),
        ("notiz.txt", "Fährverkehr".encode("cp1252"), "text/plain"),
    )
    take(workspace, readers, a_mail(1, *files))
    assert hits(workspace, "elektrolyseur") == ()
    assert read_attachment_texts(workspace, readers) == 1
    found = {
        "elektrolyseur": "angebot.pdf",
        "orgelbau": "gutachten.docx",
        "umspannwerk": "kosten.xlsx",
        "deichverband": "seite.html",
        "fahrverkehr": "notiz.txt",
    }
    for word, name in found.items():
        assert reasons(workspace, word) == [(Reason.IN_ATTACHMENT, name)]
    assert hits(workspace, "geheim") == ()


def test_a_mail_within_a_mail_is_found(workspace: Workspace, readers: FileReaders) -> None:
    inner, outer = EmailMessage(), EmailMessage()
    inner["Subject"] = "Hafenausbau"
    inner.set_content("Der Kran kommt.")
    outer["From"] = "eva@mail.example"
    outer.set_content("Anbei.")
    outer.add_attachment(inner)
    take(workspace, readers, outer.as_bytes())
    read_attachment_texts(workspace, readers)
    assert reasons(workspace, "kran") == [(Reason.IN_ATTACHMENT, "Hafenausbau.eml")]


def test_a_file_that_came_before_is_not_read_again(
    workspace: Workspace, readers: FileReaders
) -> None:
    file = ("angebot.pdf", pdf("Elektrolyseur"), PDF)
    take(workspace, readers, a_mail(1, file))
    read_attachment_texts(workspace, readers)
    take(workspace, readers, a_mail(2, file))
    assert len(hits(workspace, "elektrolyseur")) == 2
    assert read_attachment_texts(workspace, readers) == 1
    assert len(hits(workspace, "elektrolyseur")) == 2


def test_it_goes_on_where_it_was_stopped(workspace: Workspace, readers: FileReaders) -> None:
    raws = [a_mail(n, (f"{n}.txt", f"Wort{n:02}x".encode(), "text/plain")) for n in range(25)]
    take(workspace, readers, *raws)
    assert read_attachment_texts(workspace, readers, lambda count, _: count < 13) == 13
    assert sum(bool(hits(workspace, f"wort{n:02}x")) for n in range(25)) == 13
    assert read_attachment_texts(workspace, readers) == 12
    assert all(hits(workspace, f"wort{n:02}x") for n in range(25))
    assert read_attachment_texts(workspace, readers) == 0


def test_no_record_changes_and_nothing_is_there_to_undo(
    desk_file: Workspace, readers: FileReaders
) -> None:
    take(desk_file, readers, a_mail(1, ("a.pdf", pdf("Elektrolyseur"), PDF)))
    before = desk_file.query(lambda queries: queries.where(Message))
    step = desk_file.next_undo
    read_attachment_texts(desk_file, readers)
    assert desk_file.query(lambda queries: queries.where(Message)) == before
    assert desk_file.next_undo == step
    desk_file.undo()
    assert hits(desk_file, "elektrolyseur") == ()
    desk_file.redo()
    assert len(hits(desk_file, "elektrolyseur")) == 1


def test_a_file_that_cannot_be_read_keeps_no_other_back(
    desk_file: Workspace, readers: FileReaders
) -> None:
    bomb = docx("<w:p/>" * 30_000_000)
    files = (("b.docx", bomb, ANY), ("p.exe", b"MZ\0\0", ANY), ("a.txt", b"Kran", "text/plain"))
    take(desk_file, readers, a_mail(1, *files))
    assert read_attachment_texts(desk_file, readers) == 1
    assert reasons(desk_file, "kran") == [(Reason.IN_ATTACHMENT, "a.txt")]


def test_all_is_read_anew_once_it_is_forgotten(workspace: Workspace, readers: FileReaders) -> None:
    take(workspace, readers, a_mail(1, ("a.pdf", pdf("Elektrolyseur"), PDF)))
    read_attachment_texts(workspace, readers)
    workspace.execute(Action.MAIL_TAKEN_IN, lambda work: work.store.forget_attachment_texts())
    assert read_attachment_texts(workspace, readers) == 1
    assert reasons(workspace, "elektrolyseur") == [(Reason.IN_ATTACHMENT, "a.pdf")]


def test_a_long_text_is_found_by_its_first_200000_characters(
    workspace: Workspace, readers: FileReaders
) -> None:
    words = " ".join(f"w{n:06}" for n in range(40_000))
    take(workspace, readers, a_mail(1, ("a.txt", words.encode(), "text/plain")))
    read_attachment_texts(workspace, readers)
    assert reasons(workspace, "w024999") == [(Reason.IN_ATTACHMENT, "a.txt")]
    assert hits(workspace, "w025001") == ()
