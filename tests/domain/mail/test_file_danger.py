"""What is opened, what is only saved, and what is saved with a warning (ATT-03)."""

import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskapp.domain.mail.file_danger import (
    DANGEROUS,
    OPENED,
    Handling,
    handling,
    handling_by_name,
)

pytestmark = pytest.mark.fault("ATT-03")
TEXT = b"Guten Tag"
PDF = b"%PDF-1.7\n"


def _archive(*names: str) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name in names:
            archive.writestr(name, "x")
    return made.getvalue()


@pytest.mark.parametrize("ending", sorted(DANGEROUS))
def test_what_runs_is_never_opened_whatever_its_capitals(ending: str) -> None:
    for name in (f"Rechnung{ending}", f"Rechnung.pdf{ending.upper()}"):
        assert handling(name, TEXT) is handling_by_name(name) is Handling.WARN


def test_the_table_is_long_and_divided() -> None:
    assert len(DANGEROUS) >= 60
    assert not DANGEROUS & OPENED
    named = ".exe .bat .ps1 .vbs .js .hta .lnk .url .iso .html .docm .xlsm .settingcontent-ms .scr"
    assert set(named.split()) <= DANGEROUS
    assert all(ending == ending.lower() and ending.startswith(".") for ending in DANGEROUS | OPENED)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("Angebot.pdf", PDF),
        ("Foto.JPG", b"\xff\xd8\xff\xe0"),
        ("Liste.csv", b"<html> steht hier als Text"),
        ("Termin.ics", b"BEGIN:VCALENDAR"),
        ("Bericht.docx", _archive("word/document.xml")),
        ("Alt.doc", bytes.fromhex("d0cf11e0a1b11ae1") + b"\0" * 999),
    ],
)
def test_what_is_only_shown_may_be_opened(name: str, content: bytes) -> None:
    assert handling(name, content) is Handling.OPEN


@pytest.mark.parametrize(
    "content",
    [
        b"MZ\x90\0",
        b"\x7fELF\2",
        b"#!/bin/sh\nrm x",
        b"\xef\xbb\xbf#!/bin/sh",
        b"L\0\0\0\1\x14\2\0",
        b"MSCF\0",
        b"  <!DOCTYPE html><script>",
        b"<?xml version='1.0'?><svg/>",
        b"[InternetShortcut]\r\nURL=file://x",
        b"[Desktop Entry]\nExec=x",
        b"\0" * 0x8001 + b"CD001",
        _archive("word/document.xml", "word/vbaProject.bin"),
        bytes.fromhex("d0cf11e0a1b11ae1") + "_VBA_PROJECT".encode("utf-16-le"),
    ],
)
@pytest.mark.parametrize("name", ["Angebot.pdf", "Bericht.docx", "Foto.png", "ohne", "Plan.dwg"])
def test_bytes_that_do_harm_are_known_under_every_name(name: str, content: bytes) -> None:
    assert handling(name, content) is Handling.WARN


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("Plan.dwg", TEXT),
        ("Archiv.zip", _archive("a.txt")),
        ("ohne Endung", TEXT),
        ("Angebot.pdf", _archive("a.exe")),
        ("Bericht.docx", PDF),
        ("Foto.png", bytes.fromhex("d0cf11e0a1b11ae1")),
        ("Brief.eml", b"From: a@example.org"),
    ],
)
def test_what_is_unknown_or_lies_is_saved_only(name: str, content: bytes) -> None:
    assert handling(name, content) is Handling.SAVE


@given(st.text(max_size=30), st.binary(max_size=60))
def test_nothing_is_opened_but_what_the_table_names(name: str, content: bytes) -> None:
    if handling(name, content) is Handling.OPEN:
        assert name.lower().endswith(tuple(OPENED))
        assert not content.startswith((b"MZ", b"#!", b"\x7fELF"))
