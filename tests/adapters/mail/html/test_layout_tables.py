"""Tables that only stack blocks."""

import pytest

from deskapp.adapters.mail.html.sanitise import sanitise

CELL = "<table><tr><td>"


@pytest.mark.parametrize(
    ("given", "written"),
    [
        (
            '<table width="600"><tr><td align="center">a</td></tr><tr><td>b</td></tr></table>',
            '<div><div align="center">a</div><div>b</div></div>',
        ),
        (CELL + CELL + "a", "<div><div><div><div>a</div></div></div></div>"),
        (
            CELL + "<table><tr><td>a<td>b</table>",
            "<div><div><table><tbody><tr><td>a</td><td>b</td></tr></tbody></table></div></div>",
        ),
    ],
)
def test_they_become_blocks(given: str, written: str) -> None:
    assert sanitise(given) == written


@pytest.mark.parametrize(
    "given",
    [
        '<table border="1"><tbody><tr><td>a</td></tr></tbody></table>',
        "<table><tbody><tr><td>a</td></tr><tr><td>b</td><td>c</td></tr></tbody></table>",
        "<ul><li><table><tbody><tr><td><ul><li>a</li></ul></td></tr></tbody></table></li></ul>",
        "<h1><table><tbody><tr><td><h2>a</h2></td></tr></tbody></table></h1>",
    ],
)
def test_tables_that_are_some_stay(given: str) -> None:
    assert sanitise(given) == given


def test_a_newsletter_of_many_tables_in_tables_stays_light() -> None:
    clean = sanitise((CELL * 6 + "News" + "</table>" * 6) * 100)
    assert "<table" not in clean
    assert clean.count("News") == 100
    assert sanitise(clean) == clean
