"""Laws that hold for any text."""

import sys
from collections.abc import Callable

from hypothesis import given, settings
from hypothesis import strategies as st

from deskapp.domain.reply_text.split import split_reply

LINES = [
    "",
    "Text und mehr Text.",
    "> gefragt",
    ">> tiefer",
    ">" * 300,
    "On 3 May 2026 Max <max@amt.example> wrote:",
    "On 1:",
    "Am 03.05.2026 schrieb Max Muster",
    "Max <max@amt.example",
    "2020x@amt.example wrote:",
    "2026-05-03 10:12",
    "-----Original Message-----",
    "From: Max <max@amt.example>",
    "Subject: Re: x",
    "An: y",
    "-- ",
    "____________",
    "Viele Grüße",
    "Max Muster",
    "Tel. 030 1234567",
    "Gesendet von meinem iPhone",
    "-Max",
    "PS: noch etwas",
    "```",
    "x" * 2_000,
    "wrote wrote wrote wrote :",
    "On On On On On :",
    "\u200b\ufeff",
]
MAILS = st.lists(st.sampled_from(LINES), max_size=30).map("\n".join) | st.text(max_size=300)


@given(MAILS)
def test_no_text_makes_it_fail_and_nothing_is_invented(text: str) -> None:
    parts = split_reply(text)
    written = {line.strip() for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n")}
    for part in (parts.reply_text, parts.reply_with_signature, parts.signature):
        assert {line.strip() for line in part.split("\n")} <= written | {
            piece.strip(" -–—") for line in written for piece in (line, *line.split(" On "))
        } | {""}


@given(MAILS)
def test_the_reply_is_part_of_the_reply_with_its_signature(text: str) -> None:
    parts = split_reply(text)
    with_signature = parts.reply_with_signature.split("\n")
    assert all(line in with_signature for line in parts.reply_text.split("\n") if line)
    assert bool(parts.reply_text) == bool(parts.reply_with_signature)


@settings(max_examples=30)
@given(st.lists(st.sampled_from(LINES), min_size=1, max_size=5))
def test_the_work_grows_no_faster_than_the_text(lines: list[str]) -> None:
    once, twice = ("\n".join(lines * count) for count in (60, 120))
    assert _calls(split_reply, twice) < 2.5 * _calls(split_reply, once) + 1_000


def _calls(function: Callable[[str], object], text: str) -> int:
    """How many calls of Python and C functions it takes."""
    count = 0

    def counted(_frame: object, event: str, _argument: object) -> None:
        nonlocal count
        count += event in {"call", "c_call"}

    before = sys.getprofile()
    sys.setprofile(counted)
    try:
        function(text)
    finally:
        sys.setprofile(before)
    return count
