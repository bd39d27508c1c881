"""What of foreign HTML is let through."""

from html.parser import HTMLParser

import pytest

from deskapp.adapters.mail.html.sanitise import is_harmless, sanitise

PAYLOADS = [
    "<script>alert(1)</script>",
    "<SCRIPT/x>alert(1)</SCRIPT/y>",
    "<scr<script></script>ipt>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<img src='cid:a@b' onerror=alert(1)>",
    "<svg onload=alert(1)><a xlink:href='javascript:alert(1)'>x</a></svg>",
    "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table>",
    "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
    "<object data='//host/share/x'></object><embed src='//host/x'>",
    "<form action='https://x.example'><input name=a><button formaction=javascript:x>b</form>",
    "<base href='https://x.example/'><link rel=stylesheet href='https://x.example/a.css'>",
    "<meta http-equiv=refresh content='0; url=https://x.example'>",
    "<style>@import url(https://x.example)</style><p style='background:url(//host/share)'>x</p>",
    "<table background='//host/share/x.png'><td background='file:///etc/passwd'>x</table>",
    "<video poster='https://x.example/p.png' src='https://x.example/v'></video>",
    "<img src='https://x.example/p.png' srcset='https://x.example/q.png 2x'>",
    "<img src='//host/share/p.png'><img src='\\\\host\\share\\p.png'><img src='p.png'>",
    "<img src='file:///etc/passwd'><img src=':/icon.svg'><img src='qrc:/icon.svg'>",
    "<img src='data:image/svg+xml,<svg/onload=alert(1)>'>",
    "<noscript><p title='</noscript><img src=x onerror=alert(1)>'></noscript>",
    "<!--><img src=x onerror=alert(1)>--><!-- --!><img src=x onerror=alert(1)>",
    "<a href='&#106;avascript:alert(1)'>x</a><a href=' java\tscript:alert(1)'>x</a>",
    "<a href=\"http://x.example/' onmouseover='alert(1)\">x</a>",
    "<title><a title='</title><img src=x onerror=alert(1)>'></title>",
    "<xmp><p title='</xmp><img src=x onerror=alert(1)>'></xmp>",
    "<p title='<!--' lang='\"><script>alert(1)</script>'>x</p>",
]

FORBIDDEN = {
    "script",
    "style",
    "iframe",
    "frame",
    "frameset",
    "object",
    "embed",
    "applet",
    "meta",
    "link",
    "base",
    "form",
    "input",
    "button",
    "svg",
    "math",
    "noscript",
    "template",
    "video",
    "audio",
    "source",
}
LOADING = ("src", "srcset", "background", "poster", "data", "cite", "action", "formaction")


class Judge(HTMLParser):
    """Python's own parser, looking for anything that acts or loads."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in FORBIDDEN:
            self.found.append(tag)
        for name, value in attrs:
            target = (value or "").lower()
            loads = name in LOADING and not target.startswith(("cid:", "remote:"))
            acts = name == "href" and not target.startswith(("http://", "https://", "mailto:"))
            if loads or acts or name.startswith("on") or name in {"style", "srcdoc", "xlink:href"}:
                self.found.append(f"{name}={value}")


@pytest.mark.parametrize("payload", PAYLOADS)
def test_nothing_that_acts_or_loads_survives(payload: str) -> None:
    clean = sanitise(f"<div>before {payload} after</div>")
    judge = Judge()
    judge.feed(clean)
    judge.close()
    assert judge.found == []
    assert is_harmless(clean)
    assert "before" in clean
    assert sanitise(clean) == clean


@pytest.mark.parametrize(
    "target",
    [
        "https://verein.example/seite?a=1&copy=2#x",
        "http://verein.example",
        "HTTPS://Verein.example/%C3%BC",
        "mailto:erika@verein.example",
        "mailto:erika@verein.example?subject=Termin",
    ],
)
def test_links_to_the_web_and_to_mail_addresses_stay(target: str) -> None:
    written = target.replace("&", "&amp;")
    assert sanitise(f'<a href="{target}">x</a>') == f'<a href="{written}">x</a>'


@pytest.mark.parametrize(
    "target",
    [
        "javascript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "ssh://host",
        "sip:host",
        "ms-word:ofe|u|https://x.example",
        "search-ms:query=x",
        "\\\\host\\share",
        "//host/share",
        "/etc/passwd",
        "page.html",
        "#anchor",
        "http:\\\\host",
        "https:///x",
        "http://verein.example/\\..\\x",
        "cid:a@b",
        "ftp://host/x",
    ],
)
def test_other_targets_leave_the_words_of_the_link(target: str) -> None:
    assert sanitise(f'<p>See <a href="{target}">here</a>.</p>') == "<p>See here.</p>"


def test_a_mail_link_cannot_attach_files() -> None:
    link = "mailto:a@b.example?attach=/etc/passwd&subject=x%20y&bcc=c@d.example&body=z"
    assert sanitise(f'<a href="{link}">x</a>') == (
        '<a href="mailto:a@b.example?subject=x%20y&amp;body=z">x</a>'
    )


def test_pictures_of_the_mail_itself_stay() -> None:
    picture = '<img alt="Logo" height="20" src="cid:logo@verein.example" width="50%">'
    assert sanitise(picture) == picture


def test_harmless_markup_stays_as_it_is() -> None:
    page = (
        "<h1>Titel</h1><p>Ein <b>fetter</b> &amp; <i>schräger</i> Satz.<br>Neu</p>"
        '<ol start="3" type="a"><li>eins</li><li>zwei</li></ol><hr>'
        '<table border="1"><tbody><tr><td align="right" colspan="2">1</td></tr></tbody></table>'
        "<blockquote>Zitat</blockquote><pre>a\n  b</pre>"
    )
    assert sanitise(page) == page


@pytest.mark.parametrize(
    ("given", "written"),
    [
        ("<p>a<p>b", "<p>a</p><p>b</p>"),
        ("<ul><li>a<li>b</ul>", "<ul><li>a</li><li>b</li></ul>"),
        ("<table><tr><td>a<td>b", "<table><tbody><tr><td>a</td><td>b</td></tr></tbody></table>"),
        ("<table>a</table>", "<div><div>a</div></div>"),
        ("<p><div>a</div></p>", "<p></p><div>a</div>"),
        ("<b>a<i>b</b>c</i>", "<b>a<i>b</i></b>c"),
        ("<center><font color=red>a</font></center>", "<div><span>a</span></div>"),
        ("</td></p>a</b>", "a"),
        ("a<![endif]>b<?xml x?>c</>d< e", "abcd&lt; e"),
        ("a&nbsp;&#8364;&euro;&unknown;", "a&nbsp;€€&amp;unknown;"),
        ("<custom>a</custom>", "a"),
        ("<!-->a<!--->b<!--c--!>d", "abd"),
        ("<pre>\n\na</pre>", "<pre>a</pre>"),
        ("a&#" + "9" * 5_000 + ";b", "a\ufffdb"),
        ("<select><option>a</select><textarea>b</textarea>c", "c"),
    ],
)
def test_untidy_markup_is_made_tidy(given: str, written: str) -> None:
    assert sanitise(given) == written


@pytest.mark.parametrize(
    "hidden",
    [
        '<div style="display:none">x</div>',
        '<div style="color:red; DISPLAY : none !important">x</div>',
        '<span style="visibility: hidden">x</span>',
        '<div style="max-height:0;overflow:hidden">x</div>',
        "<p hidden>x</p>",
        "<template>x</template>",
    ],
)
def test_what_a_mail_program_would_not_show_is_left_out(hidden: str) -> None:
    assert "x" not in sanitise(f"<p>a</p>{hidden}<p>b</p>")
    assert "b" in sanitise(f"<p>a</p>{hidden}<p>b</p>")


def test_hidden_cells_do_not_hide_their_row() -> None:
    clean = sanitise('<table><tr><td style="display:none">x<td>y<td>z</table>')
    assert "x" not in clean
    assert "<td>y</td><td>z</td>" in clean
