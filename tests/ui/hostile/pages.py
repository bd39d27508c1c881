"""Hostile pages, one family a function: what reliability rows HTM-01 to HTM-13 speak of.

Each gets a source of chance and the folder with the bait; the same seed makes the same page.
"""

import random
from pathlib import Path

WEB = "http://127.0.0.1:{port}"
_TAGS = [
    "table",
    "tr",
    "td",
    "th",
    "div",
    "span",
    "p",
    "b",
    "i",
    "ul",
    "ol",
    "li",
    "blockquote",
    "a",
    "h1",
    "h3",
    "pre",
    "font",
    "center",
    "form",
    "svg",
]
_WORDS = [
    "Antrag",
    "Wasserstoff",
    "Förderung",
    "Termin",
    "Gemeinde",
    "Bescheid",
    "Frist",
    "Region",
    "Netzwerk",
]


def remote(chance: random.Random, bait: Path) -> str:
    """Everything that fetches over the web."""
    del bait
    web = WEB.format(port=chance.choice((80, 8080, 9)))
    kinds = [
        f'<img src="{web}/a.png"><img src="{web}/t.gif" width=1 height=1>',
        f'<img srcset="{web}/b.png 2x"><picture><source srcset="{web}/c.webp"></picture>',
        f'<video poster="{web}/d.png" src="{web}/e.mp4" autoplay></video><audio src="{web}/f">',
        f"<style>@import url({web}/g.css);@font-face{{src:url({web}/h.woff)}}</style>",
        f'<link rel=preload href="{web}/i"><link rel=dns-prefetch href="//x.example">',
        f'<meta http-equiv=refresh content="0;url={web}/j"><base href="{web}/">',
        f'<object data="{web}/k"></object><embed src="{web}/l"><iframe src="{web}/m"></iframe>',
        f'<form action="{web}/n"><input type=image src="{web}/o"><button>x</button></form>',
        f'<body background="{web}/p.png"><table background="{web}/q.png"><tr><td>x</table>',
        f'<p style="background:url({web}/r.png);list-style-image:url({web}/s)">x</p>',
        f'<svg><image href="{web}/u.png"/><use xlink:href="{web}/v#x"/></svg>',
        '<img src="ftp://127.0.0.1/w.png"><img src="//127.0.0.1/x.png">',
    ]
    return _shuffled(chance, kinds)


def local(chance: random.Random, bait: Path) -> str:
    """Every way to name a local file, a share or a resource of Qt."""
    names = [
        f"file://{bait}/bait.png", f"{bait}/bait.png", f"file:{bait}/bait.svg", "bait.png",
        "./bait.png", "file:////127.0.0.1/share/bait.png", "//127.0.0.1/share/bait.png",
        "\\\\127.0.0.1\\share\\bait.png", "file://127.0.0.1/share/bait.png", "qrc:/bait.png",
        ":/bait.png", f"FILE://{bait}/bait.png", f" file://{bait}/bait.png",
        f"&#102;ile://{bait}/bait.png", f"cid:{bait}/bait.png", f"remote:{bait}/bait.png",
        f"data:text/html,<img src='{bait}/bait.png'>",
    ]  # fmt: skip
    forms = [
        '<img src="{}">', "<img src='{}' width=200>", '<body background="{}">',
        '<table background="{}"><tr><td>x</table>', '<link rel="stylesheet" href="{}">',
        "<style>@import url({});p{{background:url({})}}</style>", '<a href="{}">x</a>',
        '<p style="background-image:url({})">x</p>', '<ul style="list-style-image:url({})"><li>x',
        '<object data="{}"></object>', '<iframe src="{}"></iframe>', '<input type=image src="{}">',
        '<svg><image xlink:href="{}"/></svg>', '<img title="<img src={}>" src="cid:x">',
    ]  # fmt: skip
    return _shuffled(
        chance, [chance.choice(forms).replace("{}", chance.choice(names)) for _ in range(40)]
    )


def deep(chance: random.Random, bait: Path) -> str:
    """Elements within elements, many times over."""
    del bait
    name = chance.choice(("table><tr><td", "table><tr><td>x<td", "div", "ul><li", "blockquote",
                          "span", "b", "table><td><div", "dl><dd", "a href=http://x"))  # fmt: skip
    return f"<{name}>x" * chance.choice((20, 100, 1_000, 20_000))


def many(chance: random.Random, bait: Path) -> str:
    """One small thing a hundred thousand times."""
    del bait
    piece = chance.choice(
        ("<img src=cid:a@b>", "<p>x</p>", "<tr><td>x<td>y", "<li>x", "<b>x</b> ", "<br>", "<hr>",
         "<td>x", '<a href="http://x.example/">x</a> ', "&amp;", "x", "x ", "<i>", "</b>", "<!-- x",
         "<table><tr><td>a<td>b</table>", "<pre>x\n", "&#128512;", "ẍ̲̲̲", "\u202e אב ")
    )  # fmt: skip
    start = chance.choice(("", "<table>", "<ul>", "<p>", "<pre>"))
    return start + piece * (chance.choice((2_000, 30_000, 200_000)) // len(piece) * 5)


def huge(chance: random.Random, bait: Path) -> str:
    """Numbers that ask for more than there is."""
    del bait
    number = chance.choice(("100000", "999999999", "-1", "9999", "1e9", "100%"))
    return (
        f"<table width={number} cellpadding={number} border={number}><tr>"
        f"<td colspan={number} rowspan={number} width={number}>x<td>y</table>"
        f'<img src="cid:a@b" width={number} height={number}>'
        f'<p style="font-size:{number}px;margin:{number}px">x</p><ol start={number}><li>x</ol>'
        + "<font size=7>" * 200
        + "x" * chance.choice((10, 5_000, 300_000))
    )


def attributes(chance: random.Random, bait: Path) -> str:
    """A hundred thousand attributes, or rules of style."""
    del bait
    count = chance.choice((100, 100_000))
    rules = "".join(f".c{n}{{color:#{n % 999:03}}}" for n in range(count // 10))
    return f"<style>{rules}</style><p {' '.join(f'a{n}=b' for n in range(count))}>x</p>"


def script(chance: random.Random, bait: Path) -> str:
    """What tries to run, and what tries to become something that runs."""
    kinds = [
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<svg onload=alert(1)>",
        '<a href="javascript:alert(1)">x</a>', '<a href="&#x6a;avascript:x">x</a>',
        '<a href="data:text/html,<script>x</script>">x</a>', '<a href="vbscript:x">x</a>',
        "<math><mtext><table><mglyph><style><!--</style><img src=x onerror=x>",
        "<svg><style><a title='</style><img src=x onerror=x>'>", "<noscript><p title='</noscript>",
        f"<template><img src='{bait}/bait.png'></template>", "<!--><img src=x onerror=x>-->",
        "<select><template><style><!--</style><a rel='--></style></template></select><img>'>",
        f"<xmp><p title='</xmp><img src={bait}/bait.png>'></xmp>", "<isindex action=javascript:x>",
        "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
        "<details open ontoggle=x>", "<iframe srcdoc='<script>x</script>'></iframe>",
    ]  # fmt: skip
    return _shuffled(chance, kinds)


def links(chance: random.Random, bait: Path) -> str:
    """Links that lead elsewhere than they say, or to what is no page."""
    kinds = [
        '<a href="https://evil.example/">https://www.bank.example/</a>',
        '<a href="https://bank.example@evil.example/">bank</a>',
        '<a href="http://2130706433/">x</a>', '<a href="http://0x7f.1/">x</a>',
        '<a href="https://xn--bnk-qla.example/">bank</a>', '<a href="https://bаnk.example/">x</a>',
        '<a href="https://evil.example/">\u202eelpmaxe.knab\u202c</a>',
        f'<a href="file://{bait}/bait.png">x</a>', '<a href="ms-word:ofe|u|http://x">x</a>',
        '<a href="search-ms:query=x">x</a>', '<a href="\\\\127.0.0.1\\share\\bait">x</a>',
        '<a href="mailto:a@b.example?bcc=c@d.example&attach=/etc/passwd&body=x%0D%0ABcc:y">x</a>',
        f'<a href="mailto:?body={"x" * 3_000}">x</a>',
        '<a href="https://' + "a" * 1_500 + '/">x</a>',
    ]  # fmt: skip
    return _shuffled(chance, kinds)


def hidden(chance: random.Random, bait: Path) -> str:
    """Text that the sender sees and the reader does not."""
    del bait
    style = chance.choice(("color:#fff", "font-size:0", "display:none", "opacity:0", "left:-999px"))
    return f"<p>Guten Tag</p><div style='{style}'>{' '.join(_WORDS * 200)}</div>\u200b\u200c\u200d"


def soup(chance: random.Random, bait: Path) -> str:
    """Tags, ends, texts and references in any order, with bait in between."""
    pieces = []
    for _ in range(chance.choice((30, 300, 3_000))):
        tag = chance.choice(_TAGS)
        pieces.append(
            chance.choice(
                (f"<{tag}>", f"</{tag}>", f'<{tag} style="x:url({bait}/bait.png)">', "<", ">", "&",
                 "&#0;", "&#xd800;", '"', "'", "<!--", "-->", "]]>", "<![CDATA[", "\x00", "\f",
                 chance.choice(_WORDS) + " ", f'<img src="{bait}/bait.png" alt="', "</", "<?php ")
            )
        )  # fmt: skip
    return "".join(pieces)


def newsletter(chance: random.Random, bait: Path) -> str:
    """A usual one of many tables, with one bad picture."""
    row = "<table width=600><tr><td><table><tr><td align=center>"
    row += '<img src="{}" width=560 alt="Bild {}">'
    row += "<p>{}</p></td></tr></table></td></tr></table>"
    rows = range(chance.choice((5, 60, 400)))
    text = " ".join(chance.choices(_WORDS, k=40))
    return "".join(row.format(f"{WEB.format(port=80)}/{n}.png", n, text) for n in rows) + (
        f'<img src="{bait}/bait.png">'
    )


def _shuffled(chance: random.Random, kinds: list[str]) -> str:
    chance.shuffle(kinds)
    return "<p>Guten Tag,</p>" + "".join(kinds[: chance.randint(2, len(kinds))]) + "<p>Gruß</p>"


PAGES = (remote, local, deep, many, huge, attributes, script, links, hidden, soup, newsletter)
