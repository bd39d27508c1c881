"""Broken mails: each is a record or lies in the tray, and none holds the others up."""

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from deskapp.adapters.mail.mbox import find_mails
from deskapp.application.rounds.collecting import import_mails
from deskapp.application.rounds.fetching import fetch_account
from deskapp.application.tools import Tools
from deskapp.application.workspace import Workspace
from deskapp.composition.outside import open_tools
from deskapp.domain.mail_account import UnreadableMail
from deskapp.domain.message import Message
from tests.application.rounds.fetched import counts, state, used
from tests.application.rounds.memory_post import MemoryFolder, MemoryPost

_WHOLE = (
    b"From: Anna Muster <anna@muster.example>\r\nTo: office@desk.example\r\n"
    b"Message-ID: <1@muster.example>\r\nSubject: =?utf-8?b?R3LDvMOfZQ==?=\r\n"
    b"Date: Mon, 23 Nov 2026 10:00:00 +0100\r\nMIME-Version: 1.0\r\n"
    b'Content-Type: multipart/mixed; boundary="grenze"\r\n\r\n'
    b"--grenze\r\nContent-Type: text/plain; charset=utf-8\r\n"
    b"Content-Transfer-Encoding: quoted-printable\r\n\r\nSch=C3=B6ne Gr=C3=BC=C3=9Fe\r\n"
    b'--grenze\r\nContent-Type: application/pdf; name="Anlage.pdf"\r\n'
    b"Content-Transfer-Encoding: base64\r\n\r\nJVBERi0xLjcK\r\n--grenze--\r\n"
)
_NASTY = (
    b"\x00",
    b"\xff\xfe",
    b"\r",
    b"\n\n",
    b"From ",
    b"{99999}",
    b"=?x?q?",
    b'"' * 40,
    b"\x1b[2J",
)


def broken(chance: random.Random) -> bytes:
    """A mail cut, stirred, filled with noise, or noise alone."""
    raw = bytearray(_WHOLE)
    for _ in range(chance.randrange(1, 12)):
        at = chance.randrange(len(raw) + 1)
        match chance.randrange(5):
            case 0:
                del raw[at : at + chance.randrange(200)]
            case 1:
                raw[at:at] = chance.choice(_NASTY)
            case 2:
                raw[at:at] = raw[: chance.randrange(300)]
            case 3:
                raw[at : at + 8] = chance.randbytes(8)
            case _:
                raw = raw[at:] + raw[:at]
    return bytes(raw) if chance.random() < 0.9 else chance.randbytes(chance.randrange(1, 900))


@pytest.fixture(scope="module")
def tools() -> Iterator[Tools]:
    with open_tools() as made:
        yield made


def kept(workspace: Workspace) -> tuple[int, int]:
    """How many are records, and how many lie in the tray."""
    records = workspace.query(lambda q: q.where(Message))
    return len(records), len(workspace.query(lambda q: q.where(UnreadableMail)))


@pytest.mark.fault("FET-06")
@pytest.mark.parametrize("number", [150, pytest.param(2_000, marks=pytest.mark.campaign)])
def test_every_broken_mail_of_a_mailbox_is_a_record_or_in_the_tray(
    desk_file: Workspace, tools: Tools, number: int
) -> None:
    chance = random.Random(number)
    made: dict[bytes, None] = {}
    while len(made) < number:
        made[broken(chance)] = None
    mails = dict(enumerate(made, start=1))
    account = used(desk_file, "INBOX")
    post = MemoryPost(INBOX=MemoryFolder(mails))
    done = fetch_account(desk_file, tools.mails, post, account)
    assert done.error is None
    records, unreadable = kept(desk_file)
    assert records + unreadable == number
    assert unreadable > 0
    assert counts(state(desk_file)) == (number, records, 0, unreadable, 0, 0, 0)


@pytest.mark.fault("FET-06")
@pytest.mark.fault("ATT-12")
def test_every_broken_mail_of_a_folder_too_and_twice_is_once(
    desk_file: Workspace, tools: Tools, tmp_path: Path
) -> None:
    chance = random.Random(7)
    made = {broken(chance) for _ in range(200)}
    for number, raw in enumerate(made):
        (tmp_path / f"{number:03}.eml").write_bytes(raw)
    first = import_mails(desk_file, tools.mails, find_mails([tmp_path]))
    records, unreadable = kept(desk_file)
    assert (first.taken, first.unreadable) == (records, unreadable)
    assert records + unreadable + len(first.refused) == len(made)
    again = import_mails(desk_file, tools.mails, find_mails([tmp_path]))
    assert (again.taken, again.unreadable, again.known) == (0, 0, records + unreadable)
    assert kept(desk_file) == (records, unreadable)
