"""Hostile mails from a seed: a page of one of the families in a mail whose head is no better."""

import base64
import random
from collections.abc import Iterator
from pathlib import Path

from tests.ui.hostile.pages import PAGES

_NAMES = (
    "../../bait.png", "C:\\bait.exe", "/etc/bait", "~/bait", "\\\\127.0.0.1\\share\\bait.doc",
    "a:b.txt", "CON", "nul.txt", "COM¹", "name.", "x" * 300, "", "Rechnung\u202efdp.exe",
    "Rechnung.pdf" + " " * 100 + ".exe", "<img src=//127.0.0.1/share/bait.png>.pdf", "a\x00b.txt",
)  # fmt: skip
_PLACES = ("img src='{0}/bait.png'", "img src=//127.0.0.1/share/bait.png", "a href='{0}'", "table")


def hostile_mails(seed: int, count: int, bait: Path) -> Iterator[tuple[str, bytes]]:
    """So many mails with the name of the family of their page."""
    for number in range(count):
        chance = random.Random(f"{seed}-{number}")
        page = PAGES[number % len(PAGES)]
        yield page.__name__, _mail(chance, number, page(chance, bait), bait)


def _mail(chance: random.Random, number: int, page: str, bait: Path) -> bytes:
    head = "\r\n".join(_head(chance, number, bait))
    parts = [_part("text/html; charset=utf-8", page)]
    if chance.random() < 0.5:
        parts.insert(0, _part("text/plain; charset=utf-8", _text(chance, bait)))
    if chance.random() < 0.3:
        parts.append(_part("text/html; charset=utf-8", '"></td></table></div>' + page[:2_000]))
    body = "".join(f"--x\r\n{part}\r\n" for part in (*parts, *_files(chance)))
    return f"{head}\r\n\r\n{body}--x--\r\n".encode("utf-8", "surrogatepass")


def _head(chance: random.Random, number: int, bait: Path) -> Iterator[str]:
    tag = f"<{chance.choice(_PLACES).format(bait)}>"
    sender = chance.choice(
        (
            "Eva Probe <eva@mail.example>",
            f'"{tag}" <eva@mail.example>',
            '"office@desk.example" <x@evil.example>',
            "Eva <eva@xn--dsk-8cd.example>",
            "eva@mail.example (office@desk.example)",
            "a@mail.example, b@mail.example",
            f"=?utf-8?b?{_encoded('office@desk.example ' * 3)}?= <x@e.example>",
            '"' + "x" * 5_000 + '" <x@mail.example>',
        )
    )  # fmt: skip
    yield f"From: {sender}"
    if chance.random() < 0.1:
        yield "From: Second <second@mail.example>"
    if chance.random() < 0.2:
        yield f"Reply-To: {tag} <elsewhere@evil.example>"
    yield "To: office@desk.example"
    subject = chance.choice((tag, f"Antrag {number}", "\u202eevil\u202c " + tag, "x" * 3_000))
    yield f"Subject: =?utf-8?b?{_encoded(subject)}?="
    yield "Date: Mon, 23 Nov 2026 07:12:00 +0100"
    yield f"Message-ID: <hostile-{number}@outside.example>"
    yield "MIME-Version: 1.0"
    kind = chance.choice(("alternative", "mixed"))
    yield f'Content-Type: multipart/{kind}; boundary="x"'


def _encoded(text: str) -> str:
    return base64.b64encode(text.encode()[:2_000]).decode("ascii")


def _text(chance: random.Random, bait: Path) -> str:
    line = chance.choice((f"<img src='{bait}/bait.png'>\n", "x" * 2_000, "Guten Tag,\n", "> " * 80))
    return line * chance.choice((1, 50, 400))


def _files(chance: random.Random) -> Iterator[str]:
    for _ in range(chance.choice((0, 0, 1, 3))):
        name = chance.choice(_NAMES).replace('"', "")
        yield (
            f'Content-Type: application/octet-stream; name="{name}"\r\n'
            f'Content-Disposition: attachment; filename="{name}"\r\n\r\nMZ x\r\n'
        )
    picture = chance.choice((b"", b"\x89PNG\r\n\x1a\n" + bytes(50), b"GIF89a" + b"\xff" * 50, _SVG))
    if picture:
        yield (
            f"Content-Type: image/png\r\nContent-ID: <a@b>\r\nContent-Disposition: inline\r\n"
            f"Content-Transfer-Encoding: base64\r\n\r\n{base64.b64encode(picture).decode()}\r\n"
        )


_SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><image href="bait.png"/></svg>'


def _part(kind: str, text: str) -> str:
    data = base64.encodebytes(text.encode("utf-8", "replace")).decode("ascii")
    return f"Content-Type: {kind}\r\nContent-Transfer-Encoding: base64\r\n\r\n{data}"
