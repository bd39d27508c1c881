"""Times of day without a day, which are today's: ``bis 12 Uhr``, ``by 5 pm``, ``by noon``."""

import re
from datetime import date

from deskapp.domain.promises.terms.term import Place, Shape, Side

_ENDS = "feierabend|tagesende|dienstschluss|bueroschluss|geschaeftsschluss"


def _today(_: re.Match[str], place: Place) -> date | None:
    return None if place.side in {Side.BARE, Side.APART} else place.sent_on


SHAPES = (
    Shape(
        (
            r"(?<![\w.])\d{1,2}(?:[:.]\d\d)? ?(?:uhr(?: \d\d)?|h|a\.?m\.?|p\.?m\.?|o'clock)(?!\w)"
            r"|(?<![\w.])\d{1,2}:\d\d(?![\w:])"
        ),
        _today,
        clock=True,
    ),
    Shape(
        (
            rf"(?<!\w)(?:{_ENDS}|mittags?|nachmittags?|abends?|noon|midday|lunchtime|lunch|midnight"
            r"|mitternacht|this evening)(?!\w)"
        ),
        _today,
        clock=True,
    ),
)
