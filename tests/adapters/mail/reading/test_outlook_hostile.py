"""Outlook files with bytes changed, and with code pages that lie: a mail or a sentence, never more.

What is made to exhaust the reader is in ``compound_bombs``.
"""

import struct
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from deskapp.adapters.mail.reading.reader import read_mail
from deskapp.adapters.mail.worker import Worker
from deskapp.adapters.mail.worker_readers import JOBS, WorkerMailReader
from deskapp.application.ports.mail import UnreadableMail
from deskapp.wording.outside_errors import outside_sentences
from tests.adapters.mail.reading.compound import Tree, compound_file

pytestmark = pytest.mark.fault("ATT-10")


def _properties(header: int, *values: tuple[int, int, int]) -> tuple[str, bytes]:
    entries = (struct.pack("<HHLQ", kind, number, 0, value) for kind, number, value in values)
    return "__properties_version1.0", b"\0" * header + b"".join(entries)


def _message(page: int, subject: bytes, body: bytes) -> Tree:
    """A message in the texts of a code page (PtypString8)."""
    file: Tree = {"__substg1.0_3701000D": {}, "__substg1.0_3707001E": b"a.txt"}
    return {
        **dict((_properties(32, (3, 0x3FDE, page), (3, 0x3FFD, page)),)),
        "__substg1.0_0037001E": subject,
        "__substg1.0_1000001E": body,
        "__substg1.0_10130102": b"<p>" + body,
        "__attach_version1.0_#00000000": file,
    }


@pytest.fixture(scope="module")
def reader() -> Iterator[WorkerMailReader]:
    worker = Worker(JOBS)
    yield WorkerMailReader(worker)
    worker.close()


@pytest.mark.parametrize("page", [0, 1, 932, 1200, 20127, 28605, 65000, 99_999, 0xFFFFFFFF])
def test_a_code_page_that_lies_leaves_a_mail(page: int) -> None:
    text = "Grüße – 100 € für Łódź".encode("cp1252", "replace")
    mail = read_mail(compound_file(_message(page, text, text + b"\xff\xfe\x81\0\x8d")))
    assert mail.subject
    assert "\0" not in mail.subject + mail.text
    (mail.subject + mail.text + mail.html).encode("utf-8")


def test_a_code_page_that_is_true_is_used() -> None:
    for page, encoding in ((1251, "cp1251"), (65001, "utf-8"), (932, "cp932")):
        word = {1251: "Привет", 65001: "Grüße", 932: "こんにちは"}[page]
        text = word.encode(encoding)
        assert read_mail(compound_file(_message(page, text, text))).subject == word


@settings(max_examples=150)
@given(st.data())
def test_an_outlook_file_with_bytes_changed_is_read_or_refused(
    reader: WorkerMailReader, data: st.DataObject
) -> None:
    whole = compound_file(_message(1252, b"Betreff", b"Guten Tag " * 600))
    raw = bytearray(whole[: data.draw(st.sampled_from([len(whole), len(whole) // 2, 600]))])
    # The head, the table of sectors and the directory are where the structure is.
    places = st.one_of(st.integers(0, 511), st.integers(0, len(raw) - 1))
    for at in data.draw(st.lists(places, max_size=12)):
        raw[at] = data.draw(st.integers(0, 255))
    assert _is_answered(reader, bytes(raw))


def _is_answered(reader: WorkerMailReader, raw: bytes) -> bool:
    """Whether a mail comes of it, or a sentence why not."""
    try:
        return bool(reader.read(raw))
    except UnreadableMail as refused:
        return refused.code in outside_sentences()
