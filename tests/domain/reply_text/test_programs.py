"""Plain texts as the mail programs of twenty languages write them."""

from pathlib import Path

import pytest

from deskapp.domain.reply_text.split import split_reply
from tests.written_replies import WrittenReply, words, written_replies

CASES = tuple(written_replies(Path(__file__).parent / "programs"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_only_what_is_new_is_read(case: WrittenReply) -> None:
    assert words(split_reply(case.body).reply_text) == words(case.new)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_line_ends_of_windows_change_nothing(case: WrittenReply) -> None:
    new = split_reply(case.body.replace("\n", "\r\n")).reply_text
    assert words(new) == words(case.new)
