"""``deskapp import``: every file is answered, and nothing in it can stop the rest."""

import json
import mailbox
import os
from email.message import EmailMessage
from pathlib import Path

import pytest

from tests.cli.conftest import Shell


def mail(number: int) -> EmailMessage:
    made = EmailMessage()
    made["From"] = f"Okka Fennen <o.fennen@firma{number}.example>"
    made["To"] = "kontakt@example.org"
    made["Subject"] = f"Frage {number}"
    made["Message-ID"] = f"<{number}@firma.example>"
    made["Date"] = "Mon, 02 Nov 2026 09:00:00 +0100"
    made.set_content("Guten Tag")
    return made


def summary(shell: Shell, database: Path, *paths: Path) -> tuple[int, dict[str, float]]:
    answer = shell("import", "--database", database, "--json", *paths)
    (line,) = answer.out.splitlines()
    found: dict[str, float] = json.loads(line)
    assert list(found) == ["taken", "known", "unreadable", "inquiries", "seconds"]
    return answer.code, {name: count for name, count in found.items() if name != "seconds"}


def counts(taken: int = 0, known: int = 0, unreadable: int = 0) -> dict[str, int]:
    return {"taken": taken, "known": known, "unreadable": unreadable, "inquiries": taken}


def test_a_mail_is_taken_once(shell: Shell, sqlite_file: Path, tmp_path: Path) -> None:
    path = tmp_path / "frage.eml"
    path.write_bytes(mail(1).as_bytes())
    assert summary(shell, sqlite_file, path) == (0, counts(taken=1))
    assert summary(shell, sqlite_file, path) == (0, counts(known=1))
    answer = shell("import", "--database", sqlite_file, path)
    assert answer.out.startswith("0 taken in, 1 known already, 0 unreadable and set aside; 0 new")


def test_folders_maildir_and_mbox(shell: Shell, sqlite_file: Path, tmp_path: Path) -> None:
    folder = tmp_path / "mails" / "deep"
    folder.mkdir(parents=True)
    (folder / "a.eml").write_bytes(mail(1).as_bytes())
    (folder / "read me.txt").write_bytes(b"no mail")
    maildir = mailbox.Maildir(tmp_path / "maildir")
    maildir.add(mail(2))
    box = mailbox.mbox(tmp_path / "old.mbox")
    box.add(mail(3))
    box.add(mail(4))
    box.close()
    paths = (tmp_path / "mails", tmp_path / "maildir", tmp_path / "old.mbox")
    assert summary(shell, sqlite_file, *paths) == (0, counts(taken=4))


def test_what_is_no_mail_is_answered_and_the_rest_is_taken(
    shell: Shell, sqlite_file: Path, tmp_path: Path
) -> None:
    program, empty, pipe, good = (tmp_path / n for n in ("a.eml", "b.eml", "pipe", "d.eml"))
    program.write_bytes(b"MZ\x90\x00\x03" + bytes(200))
    empty.write_bytes(b"")
    os.mkfifo(pipe)
    good.write_bytes(mail(1).as_bytes())
    missing = tmp_path / "missing.eml"
    answer = shell("import", "--database", sqlite_file, program, empty, pipe, missing, good)
    assert answer.code == 1
    assert answer.out.startswith("1 taken in, 0 known already, 0 unreadable and set aside; 1 new")
    assert answer.err.splitlines() == [
        f"{program}: This is no e-mail.",
        f"{empty}: The file is empty.",
        f"{pipe}: This is no ordinary file.",
        f"{missing}: There is no such file.",
    ]
    again = (program, empty, pipe, missing, good)
    assert summary(shell, sqlite_file, *again) == (1, counts(known=1, unreadable=4))


def test_an_empty_folder_gives_nothing(shell: Shell, sqlite_file: Path, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert summary(shell, sqlite_file, tmp_path / "empty") == (0, counts())


@pytest.mark.usefixtures("sqlite_storage")
def test_not_beside_an_open_window(shell: Shell, sqlite_file: Path, tmp_path: Path) -> None:
    answer = shell("import", "--database", sqlite_file, tmp_path)
    assert (answer.code, answer.out) == (1, "")
    assert answer.err.startswith("The database is open already (")


def test_the_usual_place_is_made_where_none_is_named(
    shell: Shell, home: Path, tmp_path: Path
) -> None:
    path = tmp_path / "frage.eml"
    path.write_bytes(mail(1).as_bytes())
    assert shell("import", path).code == 0
    assert shell("search", "Frage").code == 0
    assert any(home.rglob("*.sqlite"))
