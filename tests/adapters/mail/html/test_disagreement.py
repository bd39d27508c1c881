"""The walls behind our own writing."""

import nh3
import pytest

from deskapp.adapters.mail.html import sanitise as walls
from deskapp.adapters.mail.html.sanitise import is_harmless, sanitise


def test_a_page_that_the_two_parsers_read_differently_is_shown_as_text(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def changed(page: str, **_: object) -> str:
        return page.replace("<b>", "")

    monkeypatch.setattr(nh3, "clean", changed)
    assert sanitise("<p>1 < 2 <b>ja</b></p>") == "1 &lt; 2 ja"


def test_a_page_with_a_resource_left_is_shown_as_text(monkeypatch: pytest.MonkeyPatch) -> None:
    def leaky(page: str, _: object) -> str:
        return f'{page}<img src="https://x.example/p.png">'

    def lenient(page: str, **_: object) -> str:
        return page

    monkeypatch.setattr(walls, "markup", leaky)
    monkeypatch.setattr(nh3, "clean", lenient)
    assert sanitise("ja") == "ja"


@pytest.mark.parametrize(
    "page",
    [
        '<img src="https://x.example/p.png">',
        '<p style="color:red">x</p>',
        '<p onclick="x()">x</p>',
        '<a href="file:///x">x</a>',
        '<table background="cid:a">x</table>',
        "<script>x</script>",
    ],
)
def test_the_last_look_sees_what_is_not_allowed(page: str) -> None:
    assert not is_harmless(page)
