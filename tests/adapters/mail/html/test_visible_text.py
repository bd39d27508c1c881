"""The readable text of a page, and what was left out of it."""

import pytest

from deskapp.adapters.mail.html.remote import blocked_remote
from deskapp.adapters.mail.html.visible_text import visible_text


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("<p>Eins</p><p>Zwei<br>Drei</p>", "Eins\n\nZwei\nDrei"),
        ("<div>Eins</div><div>Zwei</div>", "Eins\nZwei"),
        ("Ein  <b>fetter</b>\n Satz", "Ein fetter Satz"),
        ("<ul><li>Brot<li>Milch</ul>", "- Brot\n- Milch"),
        ("<ol start=3><li>Brot<li>Milch</ol>", "3. Brot\n4. Milch"),
        ("<table><tr><td>a<td>b<tr><td>c</table>", "a b\nc"),
        ("<pre>a\n  b\n\nc</pre>", "a\n  b\n\nc"),
        ('<a href="https://x.example">hier</a>', "hier"),
        ("<h1>Titel</h1>Text", "Titel\n\nText"),
        ("1 &lt; 2 &amp; 3&nbsp;€", "1 < 2 & 3 €"),
        ("<style>p{}</style><script>x</script><title>t</title>Text", "Text"),
        ('<span style="display:none">verdeckt</span>Text', "Text"),
        ("<blockquote>Zitat</blockquote>Text", "Zitat\n\nText"),
        ("<img src=cid:a alt=x>", ""),
        ("", ""),
    ],
)
def test_what_a_reader_sees(page: str, text: str) -> None:
    assert visible_text(page) == text


@pytest.mark.parametrize(
    ("page", "count"),
    [
        ('<img src="https://x.example/a.png"><IMG SRC=http://x.example/b.gif>', 2),
        ('<img src="//x.example/a.png"><img src="\\\\host\\a.png">', 2),
        ('<table background="https://x.example/a.png">', 1),
        ('<link rel=stylesheet href="https://x.example/a.css">', 1),
        (
            '<style>@import "https://x.example/a.css"; p{color:url(//x.example)}</style>',
            2,
        ),
        ("<p style=\"background:url('https://x.example/a.png')\">", 1),
        ('<img srcset="https://x.example/a.png 2x">', 1),
        ('<svg><image xlink:href="https://x.example/a.svg"/></svg>', 1),
        ('<img src="cid:a@b.example"><a href="https://x.example">x</a>', 0),
        ("Text", 0),
    ],
)
def test_what_would_be_fetched_is_counted(page: str, count: int) -> None:
    assert blocked_remote(page) == count
