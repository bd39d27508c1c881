import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskapp.adapters.mail import mbox
from deskapp.adapters.mail.mbox import find_mails
from deskapp.application.ports.mail import UnreadableReason

_FIRST = b"Subject: 1\n\nFrom the start\n>From quoted\n"
_SECOND = b"Subject: 2\r\n\r\nzwei\r\n"


def _found(*paths: Path) -> list[tuple[str, bytes | UnreadableReason]]:
    return [(found.name, found.problem or found.raw) for found in find_mails(paths)]


def test_a_single_file(tmp_path: Path) -> None:
    path = tmp_path / "a.eml"
    path.write_bytes(_SECOND)
    assert _found(path) == [(str(path), _SECOND)]


def test_a_mailbox_gives_its_mails_with_the_places_they_begin_at(tmp_path: Path) -> None:
    path = tmp_path / "box"
    first = b"From a@example.org Mon Nov  2 09:00:00 2026\n" + _FIRST.replace(b">From", b">>From")
    path.write_bytes(first + b"\nFrom - Mon Nov  2 09:00:00 2026\r\n" + _SECOND)
    assert _found(path) == [
        (f"{path}:0", _FIRST),
        (f"{path}:{len(first) + 1}", _SECOND),
    ]


def test_folders_give_mails_and_maildirs_everything(tmp_path: Path) -> None:
    for name in ("b.EML", "a.msg", "note.txt", "box/cur/1:2,S", "box/new/2", "box/tmp/3"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(name.encode())
    (tmp_path / "link.eml").symlink_to(tmp_path / "b.EML")
    assert [raw for _, raw in _found(tmp_path)] == [
        b"a.msg",
        b"b.EML",
        b"box/cur/1:2,S",
        b"box/new/2",
    ]


def test_what_cannot_be_read_is_named_and_the_rest_goes_on(tmp_path: Path) -> None:
    pipe, empty, good = tmp_path / "pipe", tmp_path / "empty.eml", tmp_path / "good.eml"
    os.mkfifo(pipe)
    empty.touch()
    good.write_bytes(_SECOND)
    missing = tmp_path / "missing"
    assert _found(pipe, empty, missing, Path("\0"), good) == [
        (str(pipe), UnreadableReason.NO_FILE),
        (str(empty), UnreadableReason.EMPTY),
        (str(missing), UnreadableReason.MISSING),
        ("\0", UnreadableReason.BROKEN),
        (str(good), _SECOND),
    ]


def test_too_large_mails_are_left_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mbox, "_LARGEST", 100)
    large, box = tmp_path / "large.eml", tmp_path / "box"
    large.write_bytes(b"x" * 101)
    box.write_bytes(b"From a\n" + b"x\n" * 60 + b"\nFrom b 9:00 2026\nzwei\n")
    assert _found(large, box) == [
        (str(large), UnreadableReason.TOO_LARGE),
        (f"{box}:0", UnreadableReason.TOO_LARGE),
        (f"{box}:128", b"zwei\n"),
    ]


_LINE = st.sampled_from([b"From x 9:00 2026", b">From y", b"", b"Text", b"\xff"])


@given(st.lists(st.lists(_LINE, min_size=1, max_size=5).map(b"\n".join), min_size=1, max_size=4))
def test_what_was_put_into_a_mailbox_comes_out(
    tmp_path_factory: pytest.TempPathFactory, mails: list[bytes]
) -> None:
    mails = [b"X: y\n\n" + mail + b"\n" for mail in mails]
    quoted = (
        b"\n".join(
            b">" + line if line.lstrip(b">").startswith(b"From ") else line
            for line in mail.split(b"\n")
        )
        for mail in mails
    )
    path = tmp_path_factory.mktemp("mbox") / "box"
    path.write_bytes(b"".join(b"From a 9:00 2026\n" + mail + b"\n" for mail in quoted))
    assert [raw for _, raw in _found(path)] == mails
