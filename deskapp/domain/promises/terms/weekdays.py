"""Days that are named from today: ``Freitag``, ``nächste Woche Dienstag``, ``morgen früh``.

A weekday is the next one after the sending, also with ``nächsten`` before it (``diesen Freitag``
may be the day itself); with a week it is the one of that week.
"""

import re
from datetime import date, timedelta

from deskapp.domain.promises.terms.term import Kind, Place, Shape
from deskapp.domain.promises.terms.vocabulary import SHORT_WEEKDAYS, WEEKDAYS, WEEKS_AHEAD, any_of

_DAYS_AHEAD = {"heute": 0, "today": 0, "tonight": 0, "morgen": 1, "tomorrow": 1, "uebermorgen": 2}

_DAY_PART = (
    r"(?:frueh|vormittag|morgen|mittag|nachmittag|abend|morning|noon|afternoon|evening|night)"
)
_PART_OF_DAY = (
    rf"(?:(?:,? (?:am |in the |at )?(?:fruehen |spaeten |early |late )?{_DAY_PART})(?!\w))?"
)
_SHORT_WEEKDAY = "(?:(?<=bis )|(?<=am )|(?<=spaetestens )|(?<=on )|(?<=by )|(?<=den )|(?<=zum ))"


def _weekday(found: re.Match[str], place: Place) -> date:
    """``Freitag``, ``nächsten Freitag``, ``this Friday``, ``übernächsten Freitag``."""
    ahead = WEEKS_AHEAD.get(found[1] or "", 1)
    number = WEEKDAYS[found[2]]
    if ahead == 0 and place.sent_on.weekday() == number:
        return place.sent_on
    return _next(number, place.sent_on) + timedelta(weeks=max(0, ahead - 1))


def _short_weekday(found: re.Match[str], place: Place) -> date:
    return _next(SHORT_WEEKDAYS[found[1]], place.sent_on)


def _later_weekday(found: re.Match[str], place: Place) -> date:
    """``Freitag in einer Woche``, ``Friday week``, ``a week on Friday``."""
    first = _next(WEEKDAYS[found["day"]], place.sent_on)
    return first + timedelta(weeks=2 if found["two"] else 1)


def _of_week(found: re.Match[str], place: Place) -> date:
    """``Freitag nächster Woche``, ``next week on Friday``."""
    ahead = WEEKS_AHEAD[found["ahead"]]
    monday = place.sent_on - timedelta(days=place.sent_on.weekday())
    return monday + timedelta(days=WEEKDAYS[found["day"]], weeks=ahead)


def _next(number: int, day: date) -> date:
    return day + timedelta(days=(number - day.weekday() - 1) % 7 + 1)


def _near(found: re.Match[str], place: Place) -> date:
    """``heute``, ``morgen früh``, ``tomorrow``, ``heute in einer Woche``."""
    weeks = 0 if not found["weeks"] else 2 if found["two"] else 1
    return place.sent_on + timedelta(days=_DAYS_AHEAD[found["near"]], weeks=weeks)


def _after_tomorrow(_: re.Match[str], place: Place) -> date:
    return place.sent_on + timedelta(days=2)


def _today(_: re.Match[str], place: Place) -> date:
    return place.sent_on


def _of_tomorrow(_: re.Match[str], place: Place) -> date:
    return place.sent_on + timedelta(days=1)


def _next_working_day(_: re.Match[str], place: Place) -> date:
    return place.calendar.add_working_days(place.sent_on, 1)


_IN_WEEKS = (
    r"in (?:(?:einer woche|acht tagen|a week(?:'s time)?)"
    r"|(?P<two>zwei wochen|14 tagen|vierzehn tagen|two weeks|a fortnight))"
)
_WEEK_WORD = rf"(?:in |of )?(?:der |the )?(?P<ahead>{any_of(WEEKS_AHEAD)}) (?:woche|week)"
_WEEKDAY = rf"(?P<day>{any_of(WEEKDAYS)}){_DAY_PART}?"

COMBINED = (
    Shape((r"(?<!\w)(?:the )?day after tomorrow(?!\w)"), _after_tomorrow),
    Shape((rf"(?<!\w){_WEEKDAY},? {_WEEK_WORD}(?!\w)"), _of_week),
    Shape(
        (
            rf"(?<!\w){_WEEK_WORD},? (?:(?:am|bis|zum|spaetestens|on|by|voraussichtlich) )*"
            rf"{_WEEKDAY}(?!\w)"
        ),
        _of_week,
    ),
    Shape((rf"(?<!\w){_WEEKDAY} (?:{_IN_WEEKS}|week)(?!\w)"), _later_weekday),
    Shape(
        (rf"(?<!\w)(?:a|(?P<two>two)) weeks? (?:on|from) {_WEEKDAY}(?!\w)"),
        _later_weekday,
    ),
    Shape((rf"(?<!\w)(?P<near>heute|today),? (?P<weeks>{_IN_WEEKS})(?!\w)"), _near),
    Shape(
        (
            r"(?<!am )(?<!jeden )(?<!guten )(?<!\w)(?P<near>morgen|uebermorgen|tomorrow)"
            rf"{_DAY_PART}?(?!\w){_PART_OF_DAY}(?P<weeks>,? {_IN_WEEKS})?(?!\w)"
        ),
        _near,
    ),
)
"""Read before the weeks and spans that stand in them."""

SHAPES = (
    Shape(
        (
            rf"(?<!\w)(?:({any_of(WEEKS_AHEAD)}) )?({any_of(WEEKDAYS)}){_DAY_PART}?(?!\w)"
            rf"{_PART_OF_DAY}"
        ),
        _weekday,
    ),
    Shape(
        (
            rf"{_SHORT_WEEKDAY}({any_of(SHORT_WEEKDAYS)})(?:\.(?!\w)|(?=$|[,;:!?)])"
            rf"|(?= (?:{_DAY_PART}|um|gegen|at)(?!\w))|(?<=[di]s )(?!\w))"
        ),
        _short_weekday,
    ),
    Shape(
        (
            r"(?<!\w)(?:noch heute|heute noch|still today|later today|later tonight|tonight"
            rf"|heute{_DAY_PART}"
            rf"|(?:heute|today),? (?:am |in the )?(?:fruehen |spaeten |early |late )?{_DAY_PART}"
            r"|this (?:morning|afternoon|evening))(?!\w)"
        ),
        _today,
        kind=Kind.BY,
    ),
    Shape(
        (
            r"(?<!\w)waehrend (?:des |of )?(?:the )?(?:heutigen |rest of )?"
            r"(?:tages|day|vormittags|nachmittags)(?!\w)"
        ),
        _today,
        kind=Kind.BY,
        clock=True,
    ),
    Shape((r"(?<!\w)(?:waehrend )?des morgigen \w*tag(?:e?s)?(?!\w)"), _of_tomorrow),
    Shape((r"(?<!\w)(?:heute|today)(?!\w)"), _today, kind=Kind.NOW),
    Shape(
        (
            r"(?<!\w)(?:naechsten|kommenden|folgenden|next)"
            r" (?:werktag|arbeitstag|working day|business day)(?!\w)"
        ),
        _next_working_day,
    ),
)
