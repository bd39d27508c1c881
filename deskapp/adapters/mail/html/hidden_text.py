"""How much of a page's text its sender has made invisible.

Text in the colour of its ground, of no size or outside of the page deceives filters, and readers
whose viewer leaves colours and sizes out, as ours does: it shows most of it (HTML says nothing
about the reader's style sheet, so this judges what is written at the elements alone).
"""

import re
from dataclasses import dataclass, replace

from deskapp.adapters.mail.html.allowed import LEFT_OUT, VOID
from deskapp.adapters.mail.html.nesting import is_hidden
from deskapp.adapters.mail.html.tokens import End, Start, Text, tokens

_LONGEST_STYLE = 2_000
_MOST_OPEN = 1_000
_NEAR = 24
"""Steps of 255 in each colour below which the eye finds no letters."""
_UNSEEN_STYLE = re.compile(
    r"(?:^|[;\s])(?:font-size\s*:\s*(?:0(?:\.0+)?\s*(?:px|pt|r?em|%)?|1\s*p[xt])\s*(?:;|!|$)"
    r"|mso-hide\s*:\s*all|(?:text-indent|left|top)\s*:\s*-\d{3,}|color\s*:\s*transparent)",
    re.IGNORECASE,
)
_INK = re.compile(r"(?:^|[;\s])color\s*:\s*([^;!]{1,40})", re.IGNORECASE)
_GROUND = re.compile(r"background(?:-color)?\s*:\s*([^;!]{1,60})", re.IGNORECASE)
_HEX = re.compile(r"#(?:([0-9a-f]{6})\b|([0-9a-f]{3})\b)", re.IGNORECASE)
_RGB = re.compile(r"rgba?\(\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})", re.IGNORECASE)
_NAMED = {
    "white": (255, 255, 255),
    "snow": (255, 250, 250),
    "ivory": (255, 255, 240),
    "whitesmoke": (245, 245, 245),
    "black": (0, 0, 0),
}
_UNSEEN_LETTERS = re.compile("[\u200b-\u200f\u2060-\u2064\ufeff\u00ad\u034f\u115f\u180e]")
_BLANKS = re.compile(r"\s+")

_Colour = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class _Style:
    """What holds for the text within an element."""

    name: str = ""
    hidden: bool = False
    ink: _Colour | None = (0, 0, 0)
    ground: _Colour | None = (255, 255, 255)

    @property
    def is_unseen(self) -> bool:
        """Whether letters cannot be told from their ground, or are not drawn."""
        if self.hidden or self.ink is None or self.ground is None:
            return self.hidden
        return all(abs(a - b) < _NEAR for a, b in zip(self.ink, self.ground, strict=True))


def hidden_percent(page: str) -> int:
    """The share of the page's letters that nobody sees."""
    seen = unseen = 0
    open_styles, counts = [_Style()], dict[str, int]()
    for token in tokens(page):
        match token:
            case Text(text):
                letters = _BLANKS.sub("", text)
                visible = _UNSEEN_LETTERS.sub("", letters)
                hidden = len(letters) if open_styles[-1].is_unseen else len(letters) - len(visible)
                unseen += hidden
                seen += len(letters) - hidden
            case Start(name, attributes) if name not in VOID and len(open_styles) < _MOST_OPEN:
                open_styles.append(_within(open_styles[-1], name, attributes))
                counts[name] = counts.get(name, 0) + 1
            case End(name) if counts.get(name):
                _close(open_styles, counts, name)
    return 100 * unseen // (seen + unseen) if unseen else 0


def _close(open_styles: list[_Style], counts: dict[str, int], name: str) -> None:
    """End the innermost element of a name with all that is open in it."""
    while True:
        closed = open_styles.pop().name
        counts[closed] -= 1
        if closed == name:
            return


def _within(style: _Style, name: str, attributes: dict[str, str]) -> _Style:
    written = attributes.get("style", "")[:_LONGEST_STYLE]
    ink, ground = _INK.search(written), _GROUND.search(written)
    style = replace(
        style,
        name=name,
        hidden=style.hidden
        or name in LEFT_OUT
        or is_hidden(attributes)
        or _UNSEEN_STYLE.search(written) is not None,
    )
    given_ink = ink[1] if ink else attributes.get("color", "") if name == "font" else ""
    given_ground = ground[1] if ground else attributes.get("bgcolor", "")
    if given_ink:
        style = replace(style, ink=_colour(given_ink))
    if given_ground:
        style = replace(style, ground=_colour(given_ground))
    return style


def _colour(given: str) -> _Colour | None:
    """A colour as its red, green and blue, or None where it cannot be told."""
    text = given.strip().lower()
    if found := _HEX.search(text):
        digits = found[1] or "".join(each * 2 for each in found[2])
        return int(digits[:2], 16), int(digits[2:4], 16), int(digits[4:], 16)
    if found := _RGB.search(text):
        return int(found[1]), int(found[2]), int(found[3])
    return _NAMED.get(text)
