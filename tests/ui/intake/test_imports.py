"""Files that a person brings: taken in beside the window, undone in one step."""

import threading
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from deskapp.application.actions import Action
from deskapp.application.ports.mail import FoundMail
from deskapp.application.ports.questions.lists import InquiryFilter
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases import intake, records
from deskapp.application.workspace import Workspace
from deskapp.domain.mail_account import UnreadableMail
from deskapp.domain.record import Id
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.notice import NoticeKind
from deskapp.ui.kit.requests import ImportFiles, ImportText, OpenPage
from tests.adapters.mail.accounts import account
from tests.ui.intake.heard import Heard
from tests.ui.intake.test_post import a_letter

Settle = Callable[[], None]
Listen = Callable[[], Heard]


def test_many_files_are_counted(
    workspace: Workspace, listen: Listen, settle: Settle, tmp_path: Path
) -> None:
    heard = listen()
    for number in range(12):
        (tmp_path / f"{number}.eml").write_bytes(a_letter(number))
    heard.post.import_files(ImportFiles((tmp_path / "3.eml", tmp_path / "4.eml")))
    settle()
    (tmp_path / "noise.eml").write_bytes(b"\x90\x00" * 100)
    heard.post.import_files(ImportFiles((tmp_path,)))
    settle()
    assert heard.texts == ["2 new", "10 new, 2 here already, 1 unreadable"]
    assert heard.requests == []
    assert len(_inquiries(workspace)) == 12
    heard.press()
    assert heard.requests == [OpenPage("tray")]
    assert len(workspace.query(lambda q: q.where(UnreadableMail))) == 1


def test_what_is_there_already_is_opened(listen: Listen, settle: Settle) -> None:
    heard = listen()
    for _ in range(2):
        heard.post.import_text(ImportText(a_letter(1)))
        settle()
    assert heard.texts[-1] == "This e-mail is here already."
    assert heard.requests[0] == heard.requests[1]


def test_a_file_that_is_not_there_is_named(listen: Listen, settle: Settle, tmp_path: Path) -> None:
    heard = listen()
    heard.post.import_files(ImportFiles((tmp_path / "gone.eml",)))
    settle()
    assert heard.texts == ["gone.eml: There is no such file."]
    assert heard.notices[0].kind is NoticeKind.ERROR


def test_an_empty_folder_is_said(listen: Listen, settle: Settle, tmp_path: Path) -> None:
    heard = listen()
    heard.post.import_files(ImportFiles((tmp_path,)))
    settle()
    assert heard.texts == ["There was no e-mail in it."]


def test_an_import_can_be_stopped_and_nobody_waits_for_it(
    workspace: Workspace, desk: Desk, listen: Listen, settle: Settle, qtbot: QtBot
) -> None:
    gate, first = threading.Event(), threading.Event()

    def find(_paths: Iterable[Path]) -> Iterator[FoundMail]:
        yield FoundMail("1", a_letter(1))
        first.set()
        gate.wait()
        for number in range(2, 2_000):
            yield FoundMail(str(number), a_letter(number))

    desk.tools = replace(desk.tools, find_mails=find)
    heard = listen()
    heard.post.import_files(ImportFiles((Path("folder"),)))
    qtbot.waitUntil(first.is_set)
    edited: list[object] = []
    desk.do(
        Action.SETTINGS_SAVED,
        lambda work: records.save(work, account(1)),
        owner=heard.post,
        done=edited.append,
    )
    qtbot.waitUntil(lambda: len(edited) == 1)
    ((text, work),) = heard.works
    assert text == "Taking in e-mails"
    work.cancel()
    gate.set()
    settle()
    count = len(_inquiries(workspace))
    assert len(heard.texts) == 1
    assert 1 <= count < 1_000


def test_an_import_is_undone_in_one_step_also_a_cancelled_one(
    workspace: Workspace, listen: Listen, settle: Settle, tmp_path: Path
) -> None:
    for number in range(120):
        (tmp_path / f"{number:03}.eml").write_bytes(a_letter(number))
    heard = listen()
    heard.post.works.connect(
        lambda _text, work: work.progressed.connect(lambda count, _: count and work.cancel())
    )
    heard.post.import_files(ImportFiles((tmp_path,)))
    settle()
    assert 0 < len(_inquiries(workspace)) <= 120
    assert heard.notices[-1].action == "Undo"
    heard.press()
    settle()
    assert _inquiries(workspace) == ()


@pytest.mark.fault("ATT-12")
def test_the_same_again_is_counted_as_here_already(
    workspace: Workspace, listen: Listen, settle: Settle, tmp_path: Path
) -> None:
    for number in range(8):
        (tmp_path / f"{number}.eml").write_bytes(a_letter(number))
    heard = listen()
    for more in (8, 10):
        (tmp_path / f"{more}.eml").write_bytes(a_letter(more))
        heard.post.import_files(ImportFiles((tmp_path,)))
        settle()
    assert heard.texts == ["9 new", "1 new, 9 here already"]
    heard.press()
    settle()
    assert len(_inquiries(workspace)) == 9


@pytest.mark.fault("MIM-12")
def test_what_was_refused_can_be_saved_as_a_list(
    listen: Listen, settle: Settle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr("deskapp.adapters.mail.mbox._LARGEST", 400)
    envelope = b"From a@example.org Mon Nov  2 09:00:00 2026\n"
    box, link = tmp_path / "Post.mbox", tmp_path / "Post.eml"
    box.write_bytes(envelope + a_letter(1) + b"\n" + envelope + b"x" * 500 + b"\n")
    link.symlink_to(box)
    heard, window = listen(), QWidget()
    qtbot.addWidget(window)
    heard.post.setParent(window)
    heard.post.import_files(ImportFiles((box, link)))
    settle()
    begin = len(envelope + a_letter(1)) + 1
    assert heard.texts == [f"1 new. Post.mbox:{begin}: The file is too large. And one file more."]
    heard.press()
    (dialog,) = window.findChildren(QFileDialog)
    listed = tmp_path / "list.txt"
    dialog.fileSelected.emit(str(listed))
    dialog.close()
    heard.post.setParent(None)
    settle()
    assert heard.texts[-1] == "Saved as list.txt"
    assert listed.read_text("utf-8").splitlines() == [
        f"{box}:{begin}\tThe file is too large.",
        f"{link}\tThis only points to another file. Please choose that one itself.",
    ]


def test_the_whole_tray_is_read_again_and_undone_in_one_step(
    workspace: Workspace, listen: Listen, settle: Settle
) -> None:
    def set_aside(work: UnitOfWork) -> None:
        for raw in (a_letter(1), a_letter(2), b"\x00\x01noise"):
            intake.set_aside(work, raw, "", "mail_broken")

    workspace.execute(Action.MAIL_SET_ASIDE, set_aside)
    heard = listen()
    heard.post.read_tray_again()
    settle()
    assert heard.texts == ["2 e-mails could be read, 1 unreadable"]
    assert len(_inquiries(workspace)) == 2
    heard.press()
    settle()
    assert len(workspace.query(lambda q: q.where(UnreadableMail))) == 3
    assert _inquiries(workspace) == ()


def _inquiries(workspace: Workspace) -> tuple[Id, ...]:
    return workspace.query(lambda queries: queries.inquiry_ids(InquiryFilter()))
