import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskapp.domain.letter_text.markup import to_html
from deskapp.domain.letter_text.model import (
    Letter,
    Line,
    LineKind,
    Run,
    allowed_link,
    is_formatted,
    line_of,
)
from deskapp.domain.letter_text.plain import cleaned, to_text
from deskapp.domain.letter_text.reading import LONGEST_HTML, from_html

BULLET, NUMBER = LineKind.BULLET, LineKind.NUMBER

texts = st.one_of(
    st.text(max_size=12).map(lambda text: cleaned(text).replace("\n", " ")),
    st.sampled_from(["a", " ", "<b>x</b>", "&lt;", "a\u00a0b", "<!--", "]]>", "</p>", "{{ x }}"]),
)
links = st.sampled_from(["", "https://a.example/?x=1&y=<z", "mailto:a@b.example"])
runs = st.builds(Run, texts, st.booleans(), links.map(allowed_link))
kinds = st.sampled_from(LineKind)
lines = st.builds(line_of, st.lists(runs, max_size=3), kinds) | st.just(Line())
letters = st.lists(lines, min_size=1, max_size=8).map(tuple)


def plain(*texts: str, kind: LineKind = LineKind.PARAGRAPH) -> Letter:
    return tuple(line_of((Run(text),), kind) for text in texts)


@given(letters)
def test_what_was_written_is_read_again(letter: Letter) -> None:
    assert from_html(to_html(letter)) == letter


@given(letters)
def test_nothing_but_the_seven_elements_is_written(letter: Letter) -> None:
    tags = re.findall(r"<[^>]*>", to_html(letter))
    ours = re.compile(r'</?(p|br|strong|ul|ol|li)>|</a>|<a href="(https?:|mailto:)[^"<>]*">')
    assert all(ours.fullmatch(tag) for tag in tags)


@pytest.mark.parametrize(
    ("letter", "html"),
    [
        (plain("Guten Tag,", "", "ja.", "nein."), "<p>Guten Tag,</p>\n<p>ja.<br>nein.</p>"),
        (plain("", "a", "", "", ""), "<p><br></p>\n<p>a<br></p>" + 3 * "\n<p><br></p>"),
        (
            (*plain("Dabei:"), *plain("eins", "zwei", kind=BULLET), Line(), *plain("Gruß")),
            "<p>Dabei:<br></p>\n<ul>\n<li>eins</li>\n<li>zwei</li>\n</ul>\n<p>Gruß</p>",
        ),
        (
            (Line((Run("a "), Run("b", is_bold=True), Run("c", link="mailto:c@d.example"))),),
            '<p>a <strong>b</strong><a href="mailto:c@d.example">c</a></p>',
        ),
    ],
)
def test_it_is_written_so(letter: Letter, html: str) -> None:
    assert to_html(letter) == html


@pytest.mark.fault("TPL-05")
def test_markup_in_a_name_stays_text() -> None:
    name = '<b>Ina</b> <script>x</script> "&amp;'
    html = to_html((line_of((Run(name), Run("!", is_bold=True))),))
    assert "&lt;b&gt;Ina&lt;/b&gt; &lt;script&gt;" in html
    assert to_text(from_html(html)) == f"{name}!"


@pytest.mark.parametrize(
    "target", ["javascript:x", "file:///x", "//host/x", "https://a b", "data:text/html,x", "ftp:x"]
)
def test_a_link_leads_to_the_web_or_to_an_address(target: str) -> None:
    assert allowed_link(target) == ""
    assert "href" not in to_html((line_of((Run("x", link=target),)),))
    assert not is_formatted(from_html(f'<p><a href="{target}">x</a></p>'))


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<div>a</div><div>b</div>", "a\nb"),
        ("<p>a</p>\n\n <p>b</p>", "a\n\nb"),
        ("a\n  b<br>c", "a b\nc"),
        ("<ul><li><p>a</p></li><li>b<ol><li>c</ol></ul>d", "– a\n– b\n1. c\n\nd"),
        ("<p class=MsoNormal>a</p><p class=MsoNormal>b</p>", "a\nb"),
        ("<style>p{}</style><script>if(a<b){}</script><title>t</title>a", "a"),
        ("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a b\nc"),
        ("<!-- <p>x</p> --><p>a &amp; b &euro;</p><!-- never ended", "a & b €"),
        ("1 < 2 <img src=file:///x>", "1 < 2 "),
        ("", ""),
    ],
)
def test_foreign_pages_are_reduced(html: str, text: str) -> None:
    assert to_text(from_html(html)) == text


@given(st.text(alphabet="<>/!-=\"' \n&;abprulihef", max_size=60))
def test_any_page_becomes_a_letter_of_ours(html: str) -> None:
    letter = from_html(html)
    assert letter
    assert from_html(to_html(letter)) == letter


@pytest.mark.parametrize("piece", ["<", "<a", "<!--", "&amp", "<ul><li>", '<a href="', " ", "<b>"])
def test_a_hostile_page_ends_soon(piece: str) -> None:
    letter = from_html(piece * LONGEST_HTML)
    assert len(letter) <= 10_001
