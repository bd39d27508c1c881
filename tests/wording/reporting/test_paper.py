"""A report in words: on the screen, and fit to leave the house."""

from collections.abc import Iterator
from datetime import date

import pytest

from deskapp.application.ports.report_files import Paper
from deskapp.domain.reporting.figures import Figures, FirstAnswers, Part, Row, Table
from deskapp.domain.reporting.period import Period
from deskapp.domain.reporting.report import CodeLabel, CountedBy, Report, Scope
from deskapp.domain.reporting.rules import Rule
from deskapp.wording.language import ENGLISH, GERMAN, use_language
from deskapp.wording.reporting.paper import Beside, paper_of
from deskapp.wording.reporting.periods import period_words, short_period
from deskapp.wording.reporting.rule_words import rule_sentences

_SCOPE = Scope(Period.of_months(2026, 1, 3))


@pytest.fixture(params=[GERMAN, ENGLISH])
def language(request: pytest.FixtureRequest) -> Iterator[str]:
    """Each of both languages in turn."""
    use_language(request.param)
    yield request.param
    use_language(ENGLISH)


@pytest.fixture
def german() -> Iterator[None]:
    use_language(GERMAN)
    yield
    use_language(ENGLISH)


def _table(part: Part, total: int, **numbers: int) -> Table:
    rows = (Row("" if code == "unknown" else code, (each,)) for code, each in numbers.items())
    return Table(part, tuple(rows), (total,) if total else ())


_NOW = Figures(
    (
        _table(Part.KINDS, 1237, consultation=1200, press=30, funding=5, unknown=2),
        _table(Part.LAENDER, 1237, NI=1228, HB=2, SH=7),
        _table(Part.TOPICS, 1237, energy=1000, people=700),
        _table(Part.INQUIRERS, 900, first=300, repeat=600),
        _table(Part.INTRODUCTIONS, 1, cooperation=1),
        Table(Part.EVENTS, (Row("online", (1, 40, 30, 20, 2)),), (1, 40, 30, 20, 2)),
        _table(Part.INITIATIVES, 0, number=93, new=1, asleep=0, with_chamber=62),
        _table(Part.MAILINGS, 0, mailings=1, recipients=120, bounces=2, objections=0),
    ),
    FirstAnswers(1100, 3),
)
_BEFORE = Figures((_table(Part.KINDS, 9, consultation=8, survey=1),))
_REPORT = Report(_SCOPE, _NOW, _BEFORE, (CodeLabel("energy", "Energie", "Energy"),))


def _paper(threshold: int = 0) -> Paper:
    return paper_of(_REPORT, rule_sentences(_SCOPE), threshold=threshold)


def _rows(paper: Paper, heading: str) -> dict[str, tuple[int | str, ...]]:
    table = next(table for table in paper.tables if table.heading == heading)
    return {row.words: row.cells for row in table.rows}


def test_sentences_carry_the_numbers(german: None) -> None:
    assert german is None
    assert _paper().summary == (
        "1. Quartal 2026: 1.237 Anfragen gingen ein (Q4/2025: 9).",
        "Am häufigsten: Beratung (1.200), Presse (30), Fördermittel (5).",
        "Sie kamen von 900 Personen, davon 300 zum ersten Mal.",
        "Die Hälfte der ersten Antworten ging binnen 1,5 Arbeitstagen hinaus (Median von 1.100).",
        "1 Vernetzung kam zustande; zu einer Zusammenarbeit führten: 1.",
        "1 Veranstaltung (angemeldet: 30, teilgenommen: 20, nicht erschienen: 2).",
        "93 Initiativen gehören zum Netzwerk, neu: 1; an 67 % ist eine Kammer beteiligt.",
        "1 Rundschreiben ging hinaus; versandte E-Mails: 120, zurückgekommen: 2.",
    )


def test_the_period_before_stands_beside_with_all_rows_of_both(german: None) -> None:
    assert german is None
    rows = _rows(_paper(), "Anfragen nach Anliegen")
    assert rows["Beratung"] == (1200, 8)
    assert rows["Befragung"] == (0, 1)
    assert list(rows)[-2:] == ["Ohne Angabe", "Zusammen"]
    assert rows["Zusammen"] == (1237, 9)
    assert _rows(_paper(), "Anfragen nach Thema")["Energie"] == (1000, 0)


def test_what_leaves_the_house_hides_small_numbers(german: None) -> None:
    assert german is None
    paper = _paper(threshold=3)
    rows = _rows(paper, "Anfragen nach Anliegen")
    assert rows["Ohne Angabe"] == ("< 3", 0)
    assert rows["Beratung"] == ("…", "…")
    assert rows["Befragung"] == (0, "< 3")
    assert rows["Presse"] == (30, 0)
    assert _rows(paper, "Anfragen nach Land")["Niedersachsen"][0] == "…"
    assert _rows(paper, "Veranstaltungen nach Format")["Online"] == (1, 40, "…", 20, "…")
    assert _rows(paper, "Initiativen")["Neu im Zeitraum"] == (1, 0)
    assert _rows(paper, "Rundschreiben")["Rundschreiben"] == (1, 0)
    assert _rows(paper, "Rundschreiben")["Zurückgekommen"] == ("< 3", 0)
    assert "zurückgekommen: < 3" in paper.summary[-1]
    assert paper.summary[4].startswith("< 3 Vernetzungen kamen zustande")


def test_a_hidden_number_takes_the_plural(german: None) -> None:
    assert german is None
    one = (_table(Part.KINDS, 1, press=1), _table(Part.INQUIRERS, 1, first=1))
    paper = paper_of(Report(_SCOPE, Figures(one), Figures()), (), threshold=3)
    assert paper.summary[0].startswith("1. Quartal 2026: < 3 Anfragen gingen ein")
    assert paper.summary[-1].startswith("Sie kamen von < 3 Personen,")


def test_who_did_not_come_cannot_be_told_from_who_registered(german: None) -> None:
    """Whoever registered has come or has not: 30 less 29 would say of one that they stayed away."""
    assert german is None
    rows = (
        Row("online", (1, 40, 30, 29, 1)),
        Row("hybrid", (1, 50, 20, 13, 7)),
        Row("on_site", (1, 50, 25, 20, 5)),
    )
    events = Table(Part.EVENTS, rows, (3, 140, 75, 62, 13))
    paper = paper_of(Report(_SCOPE, Figures((events,)), Figures()), (), threshold=3)
    told = _rows(paper, "Veranstaltungen nach Format")
    assert told["Online"] == (1, 40, "…", 29, "< 3")
    assert told["Vor Ort und online"] == (1, 50, "…", 13, "…")
    assert told["Vor Ort"] == (1, 50, 25, 20, 5)
    assert told["Zusammen"] == (3, 140, 75, 62, 13)


def test_rows_that_stand_for_one_each_are_left_out(german: None) -> None:
    """Three rows that make up three are one each, whatever stands in them."""
    assert german is None
    kinds = _table(Part.KINDS, 3, consultation=1, press=1, funding=1)
    report = Report(_SCOPE, Figures((kinds,)), Figures())
    shown = _rows(paper_of(report, (), threshold=3), "Anfragen nach Anliegen")
    assert shown == {"Zusammen": (3, 0)}
    assert len(_rows(paper_of(report, ()), "Anfragen nach Anliegen")) == len(kinds.rows) + 1
    two = Report(_SCOPE, Figures((_table(Part.KINDS, 3, consultation=2, press=1),)), Figures())
    told = _rows(paper_of(two, (), threshold=3), "Anfragen nach Anliegen")
    assert told["Presse"] == told["Beratung"] == ("< 3", 0)


def test_footnotes_come_by_themselves(german: None) -> None:
    assert german is None
    notes = {table.heading: table.notes for table in _paper().tables if table.notes}
    words = "Die Zeilen ergeben zusammen mehr, weil eine Anfrage mehrere Themen haben kann."
    assert notes == {"Anfragen nach Thema": (words,)}


def test_a_comparison_says_how_much_more(german: None) -> None:
    assert german is None
    beside = Beside(_BEFORE, "Heute", "Eingefroren", has_difference=True)
    paper = paper_of(_REPORT, (), beside=beside)
    assert paper.tables[0].columns == ("Eingefroren", "Heute", "Unterschied")
    assert _rows(paper, "Anfragen nach Anliegen")["Befragung"] == (0, 1, "+1")
    assert _rows(paper, "Anfragen nach Anliegen")["Presse"] == (30, 0, "−30")


def test_every_rule_has_a_sentence_and_every_report_its_own(language: str) -> None:
    assert language
    received = rule_sentences(_SCOPE)
    closed = rule_sentences(Scope(_SCOPE.period, CountedBy.CLOSED))
    of_one_land = rule_sentences(Scope(_SCOPE.period, land="NI"))
    assert len({*received, *closed, *of_one_land}) == len(Rule)
    assert received[1:] == closed[1:]
    assert received[0] != closed[0]
    assert len(of_one_land) == len(received) - 2


def test_periods_have_names(language: str) -> None:
    is_german = language == GERMAN
    year, half = Period.of_months(2026, 1, 12), Period.of_months(2026, 7, 6)
    assert period_words(year) == short_period(year) == "2026"
    assert period_words(half) == ("2. Halbjahr 2026" if is_german else "2nd half of 2026")
    assert short_period(_SCOPE.period) == "Q1/2026"
    month = Period.of_months(2026, 3)
    assert period_words(month) == ("März 2026" if is_german else "March 2026")
    days = Period(date(2026, 3, 1), date(2026, 3, 15))
    german, english = "01.03.2026 – 15.03.2026", "1 Mar 2026 – 15 Mar 2026"
    assert period_words(days) == (german if is_german else english)
