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
    names = ("b.EML", "a.msg", "note.txt", "box/cur/1:2,S", "box/new/2.my.desktop", "box/tmp/3")
    for name in names:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(name.encode())
    (tmp_path / "Gesendet").write_bytes(b"From a@example.org Mon Nov  2 09:00:00 2026\nSubject: x")
    (tmp_path / "Index").write_bytes(b"no mailbox")
    assert [raw for _, raw in _found(tmp_path)] == [
        b"Subject: x",
        b"a.msg",
        b"b.EML",
        b"box/cur/1:2,S",
        b"box/new/2.my.desktop",
    ]


@pytest.mark.fault("ATT-14")
def test_links_are_named_and_never_followed(tmp_path: Path) -> None:
    outside, dropped = tmp_path / "outside", tmp_path / "dropped"
    for folder in (outside, dropped):
        folder.mkdir()
    (outside / "secret.eml").write_bytes(_SECOND)
    links = [dropped / name for name in ("file.eml", "folder", "round")]
    for link, target in zip(links, (outside / "secret.eml", outside, dropped), strict=True):
        link.symlink_to(target)
    shortcut = dropped / "Post.lnk"
    shortcut.write_bytes(b"L\x00\x00\x00\x01\x14\x02\x00")
    named = [(str(path), UnreadableReason.LINK) for path in (shortcut, *links)]
    assert _found(dropped) == named
    assert _found(shortcut, *links) == named


@pytest.mark.fault("ATT-11")
@pytest.mark.parametrize(
    ("start", "problem"),
    [
        (b"MZ\x90\x00\x03", UnreadableReason.NO_MAIL),
        (b"\x7fELF\x02", UnreadableReason.NO_MAIL),
        (b"%PDF-1.7\n", UnreadableReason.NO_MAIL),
        (b"", UnreadableReason.EMPTY),
    ],
)
def test_what_only_bears_the_name_of_a_mail_is_refused(
    tmp_path: Path, start: bytes, problem: UnreadableReason
) -> None:
    path = tmp_path / "a.eml"
    path.write_bytes(start)
    assert _found(path) == [(str(path), problem)]


@pytest.mark.fault("ATT-11")
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


@pytest.mark.fault("MIM-12")
def test_a_line_without_end_hides_no_beginning_and_makes_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Long lines are read in pieces; a piece is no line."""
    monkeypatch.setattr(mbox, "_LONGEST_LINE", 20)
    box = tmp_path / "box"
    inside = b"x" * 20 + b"\nFrom b 9:00 2026\n" + b"y" * 20 + b">From z\n"
    box.write_bytes(b"From a 9:00 2026\n" + inside + b"\nFrom c 9:00 2026\nzwei\n")
    raws = [raw for _, raw in _found(box)]
    assert raws == [inside, b"zwei\n"]


@pytest.mark.fault("MIM-12")
def test_a_mailbox_that_is_cut_gives_what_is_there(tmp_path: Path) -> None:
    box = tmp_path / "box"
    whole = b"".join(
        b"From a@example.org Mon Nov  2 09:00:00 2026\r\n" + mail + b"\n"
        for mail in (_FIRST, _SECOND, _FIRST)
    )
    for cut in range(6, len(whole)):
        box.write_bytes(whole[:cut])
        found = list(find_mails([box]))
        rest = sum(len(mail.raw) for mail in found)
        assert [mail.raw for mail in found[:-1]] == [_FIRST.replace(b">", b"", 1), _SECOND][
            : len(found) - 1
        ]
        assert cut - 60 * len(found) <= rest <= cut


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
