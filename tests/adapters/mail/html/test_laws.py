"""Laws that hold for any page."""

import sys
from collections.abc import Callable

import nh3
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from deskapp.adapters.mail.html.allowed import ATTRIBUTE_NAMES, ELEMENTS, SCHEMES, allowed_value
from deskapp.adapters.mail.html.markup import markup
from deskapp.adapters.mail.html.remote import blocked_remote
from deskapp.adapters.mail.html.reply import split_reply_html
from deskapp.adapters.mail.html.sanitise import is_harmless, sanitise
from deskapp.adapters.mail.html.visible_text import visible_text

NAMES = [
    *sorted(ELEMENTS),
    "svg", "math", "style", "script", "title", "textarea", "select", "option", "template", "form",
    "noscript", "center", "font", "listing", "xmp", "image", "custom", "caption", "thead", "body",
]  # fmt: skip
ATTRIBUTES = [
    "",
    ' href="https://x.example/?a=1&copy=2"',
    " href='javascript:alert(1)'",
    ' href="mailto:a@b.example?attach=/x&subject=y"',
    " src=cid:a@b.example",
    ' src="//host/share"',
    ' style="display:none"',
    " onclick=alert(1)",
    ' title="a<b>\u00a0&quot;\'"',
    ' lang=de dir=rtl width=5 height="x" align=LEFT',
    " class=gmail_quote",
    " background=//host/x srcset=x",
    " hidden",
    " src=https://x.example/p.png alt=y",
    " src=remote:7",
    ' border="1" align=center',
]
TEXTS = [
    "x", " ", "\n", "&amp;", "&lt;b", "<", ">", "a" * 450, "\u00a0", "&#13;", "&#0;", "\x00",
    "\ud800", "\ufeff", "\f", "<!--", "-->", "<!-->", "</", "<?", '"', "'", "&#99999999999999;",
    "\u200b", "<![CDATA[", "]]>", "\u2028", "\x85", "Am 3.5.2026 schrieb Max <a@b.example>:",
]  # fmt: skip

_STARTS = st.builds("<{}{}>".format, st.sampled_from(NAMES), st.sampled_from(ATTRIBUTES))
_ENDS = st.sampled_from(NAMES).map("</{}>".format)
PAGES = st.lists(_STARTS | _ENDS | st.sampled_from(TEXTS), max_size=25).map("".join) | st.text()


@settings(max_examples=400)
@given(PAGES)
@example("<table><tr hidden>")
@example("<pre><img>\n")
@example("<h1><a><h6>x")
def test_sanitising_is_safe_and_done_once(page: str) -> None:
    clean = sanitise(page)
    assert is_harmless(clean)
    assert sanitise(clean) == clean
    assert blocked_remote(clean) == 0


@settings(max_examples=400)
@given(PAGES)
def test_another_parser_finds_nothing_to_change(page: str) -> None:
    ours = markup(page)
    theirs = nh3.clean(
        ours,
        tags=set(ELEMENTS),
        attributes=dict(ATTRIBUTE_NAMES),
        attribute_filter=allowed_value,
        url_schemes=set(SCHEMES),
        link_rel=None,
    )
    assert ours == theirs


@given(PAGES)
def test_no_page_makes_reading_fail(page: str) -> None:
    assert blocked_remote(page) >= 0
    text = visible_text(page)
    assert text == visible_text(page)
    split_reply_html(page)


@pytest.mark.parametrize("function", [sanitise, visible_text, split_reply_html, blocked_remote])
@settings(max_examples=15)
@given(st.lists(_STARTS | _ENDS | st.sampled_from(TEXTS), min_size=1, max_size=4).map("".join))
def test_the_work_grows_no_faster_than_the_page(
    function: Callable[[str], object], piece: str
) -> None:
    assert _calls(function, piece * 240) < 2.5 * _calls(function, piece * 120) + 2_000


def _calls(function: Callable[[str], object], page: str) -> int:
    """How many calls of Python and C functions it takes."""
    count = 0

    def counted(_frame: object, event: str, _argument: object) -> None:
        nonlocal count
        count += event in {"call", "c_call"}

    before = sys.getprofile()
    sys.setprofile(counted)
    try:
        function(page)
    finally:
        sys.setprofile(before)
    return count
