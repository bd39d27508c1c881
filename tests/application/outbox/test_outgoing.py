"""A draft as a mail to be built: files, formatting, and what is too much."""

from dataclasses import replace
from email import message_from_bytes
from email.policy import SMTP

import pytest

from deskapp.adapters.mail.compose import StandardComposer
from deskapp.adapters.storage.database import Database
from deskapp.application.actions import Action
from deskapp.application.use_cases.reply_sending import MOST_BYTES, outgoing
from deskapp.application.workspace import Workspace
from deskapp.domain.errors import Invalid, Problem
from deskapp.domain.message import Attachment, Message
from tests.application.outbox.records import a_draft
from tests.fixed_clock import FixedClock, no_holidays


@pytest.fixture
def workspace(sqlite_storage: Database, clock: FixedClock) -> Workspace:
    return Workspace(sqlite_storage, clock, no_holidays)


def attached(workspace: Workspace, name: str, content: bytes, *, inline: bool = False) -> Message:
    """A draft with a file."""
    sha256 = workspace.execute(Action.DRAFT_SAVED, lambda work: work.store.put_content(content))
    file = Attachment(name, len(content), sha256, inline=inline)
    return replace(a_draft(workspace), attachments=(file,))


def raw_of(workspace: Workspace, draft: Message, *, unsent: bool = False) -> bytes:
    mail = workspace.query(lambda q: outgoing(draft, q.content, unsent=unsent))
    return StandardComposer().compose(mail)


def files(raw: bytes) -> list[tuple[str | None, object]]:
    read = message_from_bytes(raw, policy=SMTP)
    return [
        (part.get_filename(), part.get_payload(decode=True)) for part in read.iter_attachments()
    ]


def test_files_and_formatting_go_with_the_mail(workspace: Workspace) -> None:
    draft = replace(attached(workspace, "Übersicht.pdf", b"%PDF\r\n.\n"), body_html="<p>Gut</p>")
    raw = raw_of(workspace, draft)
    assert files(raw) == [("Übersicht.pdf", b"%PDF\r\n.\n")]
    assert b"<p>Gut</p>" in raw
    assert b"X-Unsent" not in raw
    assert b"X-Unsent: 1\r\n" in raw_of(workspace, draft, unsent=True)


def test_a_picture_of_the_mail_answered_is_no_file(workspace: Workspace) -> None:
    assert files(raw_of(workspace, attached(workspace, "logo.png", b"x", inline=True))) == []


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("../../etc/passwd", ".._.._etc_passwd"),
        (r"C:\Briefe\a.pdf", "C__Briefe_a.pdf"),
        ("=?utf-8?q?x?=", "=_utf-8_q_x_="),
        ("ä" * 200 + ".docx", "ä" * 115 + ".docx"),
        ("x" * 200, "x" * 120),
        ("A\u0308rger.docx", "Ärger.docx"),
        ("", "-"),
    ],
)
def test_a_file_is_called_so_that_every_system_takes_it(
    workspace: Workspace, name: str, said: str
) -> None:
    ((found, _),) = files(raw_of(workspace, attached(workspace, name, b"x")))
    assert found == said


@pytest.mark.fault("SND-05")
def test_what_is_too_large_or_gone_does_not_leave(workspace: Workspace) -> None:
    draft = attached(workspace, "a.pdf", b"x")
    large = replace(draft, attachments=(replace(draft.attachments[0], size=MOST_BYTES + 1),))
    gone = replace(draft, attachments=(replace(draft.attachments[0], sha256="0" * 64),))
    for bad, problem in (
        (large, Problem("attachments", "mail_too_large", "20")),
        (gone, Problem("attachments", "attachment_gone", "a.pdf")),
    ):
        with pytest.raises(Invalid) as told:
            raw_of(workspace, bad)
        assert told.value.problems == (problem,)
