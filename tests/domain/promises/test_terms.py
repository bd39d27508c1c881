"""What terms mean, read by themselves: sent on Monday, 16 March 2026."""

from datetime import date

import pytest

from deskapp.domain.promises.terms.reading import read_terms
from deskapp.domain.promises.terms.term import Kind
from tests.domain.promises.labelled import CALENDAR

MONDAY = date(2026, 3, 16)


def days(text: str, sent_on: date = MONDAY) -> list[str]:
    _, terms = read_terms(text, sent_on, CALENDAR)
    return [term.due_on.isoformat() for term in terms if term.due_on]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("bis Freitag", "2026-03-20"),
        ("am Montag", "2026-03-23"),
        ("diesen Montag", "2026-03-16"),
        ("nächsten Montag", "2026-03-23"),
        ("übernächsten Freitag", "2026-03-27"),
        ("Freitag nächster Woche", "2026-03-27"),
        ("next week on Friday", "2026-03-27"),
        ("Friday week", "2026-03-27"),
        ("a week on Friday", "2026-03-27"),
        ("Montag in acht Tagen", "2026-03-30"),
        ("bis Fr.", "2026-03-20"),
        ("bis Montagmittag", "2026-03-23"),
        ("morgen früh", "2026-03-17"),
        ("übermorgen", "2026-03-18"),
        ("the day after tomorrow", "2026-03-18"),
        ("heute in einer Woche", "2026-03-23"),
        ("im Laufe des Tages", "2026-03-16"),
        ("bis 12 Uhr", "2026-03-16"),
        ("by close of business", "2026-03-16"),
        ("by EOB Friday", "2026-03-20"),
        ("bis morgen, 12 Uhr", "2026-03-17"),
        ("bis zum 3. April", "2026-04-03"),
        ("bis 15. März", "2027-03-15"),
        ("bis 03.04.2026", "2026-04-03"),
        ("bis 3.4.", "2026-04-03"),
        ("bis 3.4.27", "2027-04-03"),
        ("Mo, 12.10.", "2026-10-12"),
        ("am Dienstag, dem 13. Oktober 2026", "2026-10-13"),
        ("by May 3rd", "2026-05-03"),
        ("by the 3rd of May 2027", "2027-05-03"),
        ("by 3/5/2026", "2026-05-03"),
        ("by 2026-05-03", "2026-05-03"),
        ("bis zum 29. Februar", "2028-02-29"),
        ("am 15.", "2026-04-15"),
        ("by the 20th", "2026-03-20"),
        ("on the 15th of next month", "2026-04-15"),
        ("am 3. oder 4. Mai", "2026-05-04"),
        ("am Dienstag oder Mittwoch", "2026-03-18"),
        ("noch vor dem 24. Dezember", "2026-12-23"),
        ("before Friday", "2026-03-19"),
        ("nach dem 2. April", "2026-04-07"),
        ("in drei Tagen", "2026-03-19"),
        ("in zwei Wochen", "2026-03-30"),
        ("in ein bis zwei Wochen", "2026-03-30"),
        ("in einem Monat", "2026-04-16"),
        ("in einem halben Jahr", "2026-09-16"),
        ("in 48 Stunden", "2026-03-18"),
        ("innerhalb von fünf Werktagen", "2026-03-23"),
        ("within fifteen working days", "2026-04-08"),
        ("in two weeks' time", "2026-03-30"),
        ("two weeks from now", "2026-03-30"),
        ("in a fortnight", "2026-03-30"),
        ("am nächsten Werktag", "2026-03-17"),
        ("bis Ende der Woche", "2026-03-20"),
        ("im Laufe der Woche", "2026-03-20"),
        ("in der kommenden Woche", "2026-03-27"),
        ("Mitte nächster Woche", "2026-03-25"),
        ("Anfang kommender Woche", "2026-03-23"),
        ("early next week", "2026-03-23"),
        ("the week after next", "2026-04-03"),
        ("bis Ende KW 42", "2026-10-16"),
        ("Anfang KW 42", "2026-10-12"),
        ("in der 42. KW", "2026-10-16"),
        ("in KW 11", "2027-03-19"),
        ("in KW 42/43", "2026-10-23"),
        ("in KW 42/2027", "2027-10-22"),
        ("in der Woche vom 4. Mai", "2026-05-08"),
        ("vor dem Wochenende", "2026-03-20"),
        ("am Wochenende", "2026-03-22"),
        ("nach dem Wochenende", "2026-03-23"),
        ("bis Monatsende", "2026-03-31"),
        ("Mitte des Monats", "2026-04-15"),
        ("nächsten Monat", "2026-04-30"),
        ("Mitte Mai", "2026-05-15"),
        ("Anfang Juni", "2026-06-01"),
        ("by mid-May", "2026-05-15"),
        ("in der zweiten Maihälfte", "2026-05-31"),
        ("in the first week of June", "2026-06-07"),
        ("bis Ende des Quartals", "2026-03-31"),
        ("im dritten Quartal", "2026-09-30"),
        ("by the end of Q2 2027", "2027-06-30"),
        ("Ende 2026", "2026-12-31"),
        ("Mitte des Jahres", "2026-06-30"),
        ("nach Ostern", "2026-04-07"),
        ("vor Ostern", "2026-04-02"),
        ("nach Pfingsten", "2026-05-26"),
        ("kurz vor Weihnachten", "2026-12-23"),
        ("bis zum Jahreswechsel", "2026-12-30"),
        ("bis Feitag", "2026-03-20"),
        ("im Okotber", "2026-10-31"),
        ("im Laufe des Oktobers", "2026-10-31"),
        ("zum 20. d. M.", "2026-03-20"),
        ("für Freitag vorgesehen", "2026-03-20"),
        ("scheduled for 3 May", "2026-05-03"),
        ("zwei Wochen ab heute", "2026-03-30"),
        ("nächsten Freitag, den 20.3.", "2026-03-20"),
    ],
)
def test_a_term_means_its_day(text: str, expected: str) -> None:
    assert days(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "ab Montag",
        "seit Freitag",
        "vom 3. Mai",
        "letzten Freitag",
        "jeden Montag",
        "für den 3. Mai",
        "from Monday",
        "von Montag bis Freitag",
        "vom 3. bis 5. Mai",
        "Monday to Friday",
        "in den nächsten Tagen",
        "innerhalb von zwei Wochen nach Eingang",
        "within two weeks of receipt",
        "am 31.4.",
        "bis 30. Februar",
        "bis 03.04.2024",
        "in KW 60",
        "guten Morgen",
        "we may",
        "im Herbst",
        "nächstes Jahr",
        "frühestens am Montag",
        "am 15. Februar",
    ],
)
def test_no_day_is_meant(text: str) -> None:
    assert days(text) == []


def test_a_bare_today_is_told_from_a_deadline() -> None:
    kinds = [read_terms(text, MONDAY, CALENDAR)[1][0].kind for text in ("heute", "noch heute")]
    assert kinds == [Kind.NOW, Kind.BY]


@pytest.mark.parametrize(
    ("sent_on", "expected"), [("2026-03-20", "2026-03-20"), ("2026-03-21", "2026-03-27")]
)
def test_a_week_that_is_over_means_the_next(sent_on: str, expected: str) -> None:
    assert days("Ende der Woche", date.fromisoformat(sent_on)) == [expected]
