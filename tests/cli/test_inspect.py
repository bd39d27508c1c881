import io
import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from deskapp.adapters.mail.worker import Worker
from deskapp.adapters.mail.worker_readers import (
    JOBS,
    WorkerBodyReader,
    WorkerCardReader,
    WorkerMailReader,
)
from deskapp.cli import inspect, thread
from deskapp.cli.inspect import Readers, What

_MAIL = b"""From: Erika Muster <erika@example.org>
To: office@example.net
Subject: Frage
Date: Mon, 02 Nov 2026 09:00:00 +0100
Message-ID: <1@example.org>
Content-Type: multipart/mixed; boundary=b

--b

Guten Tag

--b
Content-Type: application/pdf; name=a.pdf

%PDF
--b--
"""


@pytest.fixture(scope="module")
def readers() -> Iterator[Readers]:
    worker = Worker({**JOBS, "cards": "deskapp.adapters.files.vcard:read_cards"})
    yield Readers(WorkerMailReader(worker), WorkerCardReader(worker), WorkerBodyReader(worker))
    worker.close()


def _rows(out: io.StringIO) -> list[dict[str, object]]:
    return [json.loads(line) for line in out.getvalue().splitlines()]


def _inspect(
    readers: Readers, *paths: Path, what: What = What.MAIL
) -> tuple[int, list[dict[str, object]]]:
    out = io.StringIO()
    code = inspect.run(map(str, paths), what, readers, out)
    return code, _rows(out)


def _file(folder: Path, name: str, raw: bytes) -> Path:
    path = folder / name
    path.write_bytes(raw)
    return path


def test_a_mail_is_one_object(readers: Readers, tmp_path: Path) -> None:
    path = _file(tmp_path, "a.eml", _MAIL)
    code, (row,) = _inspect(readers, path)
    assert code == 0
    assert (row["file"], row["kind"], row["error"]) == (str(path), "mail", None)
    assert row["from"] == [{"name": "Erika Muster", "address": "erika@example.org"}]
    assert (row["subject"], row["message_id"]) == ("Frage", "1@example.org")
    assert row["date"] == "2026-11-02T08:00:00+00:00"
    assert (row["text"], row["reply_text"]) == ("Guten Tag", "Guten Tag")
    assert (row["auto_reply"], row["out_of_office"], row["bounce"]) == (False, False, None)
    (attachment,) = row["attachments"] if isinstance(row["attachments"], list) else []
    assert (attachment["name"], attachment["size"], attachment["inline"]) == ("a.pdf", 4, False)


def test_cards_are_told_by_their_bytes(readers: Readers, tmp_path: Path) -> None:
    raw = "\ufeffBEGIN:VCARD\r\nFN:Jörg\r\nEND:VCARD\r\n"
    files = [_file(tmp_path, encoding, raw.encode(encoding)) for encoding in ("utf-8", "utf-16-le")]
    code, rows = _inspect(readers, *files)
    assert code == 0
    for row in rows:
        assert row["kind"] == "contacts"
        assert isinstance(row["contacts"], list)
        assert row["contacts"][0]["formatted_name"] == "Jörg"


def test_every_file_gets_its_row_in_order(readers: Readers, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    files = [
        _file(tmp_path, "program.eml", b"MZ\x90\0"),
        _file(tmp_path, "empty.eml", b""),
        tmp_path / "missing.eml",
        tmp_path,
        pipe,
        _file(tmp_path, "good.eml", _MAIL),
    ]
    code, rows = _inspect(readers, *files)
    assert code == 1
    assert [row["file"] for row in rows] == [str(path) for path in files]
    assert [row["error"] for row in rows] == [
        "no_mail",
        "empty",
        "missing",
        "folder",
        "no_file",
        None,
    ]


def test_bare_bodies(readers: Readers, tmp_path: Path) -> None:
    page = _file(tmp_path, "a.html", b"<p>neu</p><script>x</script>")
    text = _file(tmp_path, "a.txt", b"neu\n\n> alt\n")
    _, (row,) = _inspect(readers, page, what=What.HTML)
    assert "script" not in str(row["html"])
    assert str(row["text"]).strip() == "neu"
    _, (row,) = _inspect(readers, text, what=What.REPLY_TEXT)
    assert str(row["reply_text"]).strip() == "neu"
    assert set(row) >= {"reply_with_signature", "signature", "forwarded"}
    _, (row,) = _inspect(readers, page, what=What.REPLY_HTML)
    assert str(row["reply_text"]).strip() == "neu"


def test_a_conversation(readers: Readers, tmp_path: Path) -> None:
    answer = _MAIL.replace(b"1@", b"2@").replace(b"Frage", b"AW: Frage", 1)
    answer = b"In-Reply-To: <1@example.org>\n" + answer
    files = [
        _file(tmp_path, "2.eml", answer),
        _file(tmp_path, "1.eml", _MAIL),
        tmp_path / "missing.eml",
    ]
    out = io.StringIO()
    assert thread.run(map(str, files), readers.mails, out) == 1
    keys = ("file", "thread", "parent", "base_subject", "certain", "error")
    assert [tuple(row[key] for key in keys) for row in _rows(out)] == [
        (str(files[0]), 1, str(files[1]), "Frage", True, None),
        (str(files[1]), 1, None, "Frage", True, None),
        (str(files[2]), 2, None, "", True, "missing"),
    ]
