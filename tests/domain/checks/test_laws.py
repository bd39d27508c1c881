"""What holds for every text, however wild."""

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskapp.domain.checks.check import findings, stops
from deskapp.domain.checks.checked import Checked, Names
from deskapp.domain.checks.finding import Check, Field, Level
from deskapp.domain.checks.fixing import fixed
from deskapp.domain.checks.parts import parts_of
from deskapp.domain.salutation.addressee import Formality
from tests.domain.checks.letters import REPLY, german, spelt, text_of

_SAMPLES = """
Sehr geehrte Frau Müller,|Guten Tag,|Vielen Dank|Mit freundlichen Grüßen,|MfG|LG,|z.B.|e.V.|...|.|,
?|!|-|--| - |"|„|“|”|{{ a }}|{{|`|https://www.example.org|a@b.example|17. März|bis zum |du|Sie|anbei
Dienstag, 17.03.2021|klicken Sie hier|Jan Probe|x="y"|:|-----Ursprüngliche Nachricht-----|Von: a
Wort|😀|hier (https://www.example.org)
"""
_PIECES = st.sampled_from(
    [
        *re.split(r"[|\n]", _SAMPLES.strip()),
        "\n",
        "\n\n",
        " ",
        "  ",
        "\t",
        "\r",
        "> ",
        "\u00a0",
        "\ufffc",
    ]
)
_TEXTS = st.lists(_PIECES, max_size=30).map("".join) | st.text()
_REPLIES = st.builds(
    Checked,
    day=st.just(REPLY.day),
    subject=_TEXTS,
    body=_TEXTS | _TEXTS.map(lambda text: german(text).body),
    is_formatted=st.booleans(),
    language=st.sampled_from(["de", "en"]),
    formality=st.sampled_from(Formality),
    to=st.just(REPLY.to),
    attachments=st.sampled_from([(), ("Plan.pdf",)]),
    others=st.just(Names(people=(("Jan", "Probe"), ("", "Wort")), bodies=("Wort z.B.", "e.V."))),
    own_names=st.lists(_PIECES, max_size=3).map(tuple),
)


@given(_REPLIES)
def test_every_finding_stands_within_its_text(checked: Checked) -> None:
    found = findings(checked)
    for each in found:
        if each.field in {Field.SUBJECT, Field.BODY}:
            text = text_of(checked, each.field)
            assert 0 <= each.start <= each.end <= len(text)
            if each.check not in {Check.LANGUAGE, Check.EXPIRED}:
                assert text[each.start : each.end] == each.words
    levels = [each.level is not Level.STOP for each in found]
    assert levels == sorted(levels)
    assert tuple(each for each in found if each.level is Level.STOP) == stops(checked)


@given(_REPLIES)
def test_what_was_fixed_needs_no_fixing(checked: Checked) -> None:
    found = spelt(checked)
    assert all(each.fix is not None for each in found)
    once = fixed(checked.body, found, Field.BODY)
    assert spelt(replace(checked, body=once)) == []
    assert fixed(once, spelt(replace(checked, body=once)), Field.BODY) == once


@given(_REPLIES)
def test_a_fix_leaves_what_is_no_prose(checked: Checked) -> None:
    kept = ("{{ a }}", "https://www.example.org", "a@b.example")
    after = fixed(checked.body, spelt(checked), Field.BODY)
    assert [after.count(each) for each in kept] == [checked.body.count(each) for each in kept]


@given(_TEXTS)
def test_the_parts_of_a_text_are_as_long_as_the_text(text: str) -> None:
    parts = parts_of(text)
    assert len(parts.written) == len(parts.prose) == len(parts.content) == len(text)
    assert 0 <= parts.salutation[0] <= parts.salutation[1] <= parts.closing[0]
    assert parts.closing[0] <= parts.closing[1] <= len(text)
    lines = [at for at, char in enumerate(text) if char == "\n"]
    assert [at for at, char in enumerate(parts.content) if char == "\n"] == lines


_RUNS = 'a {`"„.->\n'
_LONG_RUNS = ("{{", " -", "z.B", "1.", "bis ", "du ", "Am 1. März schrieb ", "Von: a\n", "fügen ")
_MORE_RUNS = ("klicken Sie ", "von 1 ", "Sehr ", "aw: ", "Jan ")


@pytest.mark.parametrize("piece", [*_RUNS, *_LONG_RUNS, *_MORE_RUNS])
def test_a_long_run_of_anything_is_read(piece: str) -> None:
    text = piece * (100_000 // len(piece))
    checked = german(text, subject=text[:998], others=Names(people=(("Jan", "Jan"),)))
    assert findings(checked) is not None
