"""Pages as mail programs write them."""

from pathlib import Path

import pytest

from deskapp.adapters.mail.html.reply import split_reply_html
from tests.written_replies import WrittenReply, words, written_replies

CASES = tuple(written_replies(Path(__file__).parent / "programs"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_only_what_is_new_is_read(case: WrittenReply) -> None:
    assert words(split_reply_html(case.body).reply_text) == words(case.new)
