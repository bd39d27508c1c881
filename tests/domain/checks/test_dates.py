from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskapp.domain.checks.finding import Check, Field, Level
from deskapp.domain.checks.fixing import fixed
from deskapp.domain.dates.date_words import long_date, short_date, weekday_date
from tests.domain.checks.letters import TODAY, all_found, english, german, words

_DAYS = st.dates(date(2000, 1, 1), date(2060, 12, 31))


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("am Dienstag, 17. März 2021", "Mittwoch, 17. März 2021"),
        ("am Dienstag, den 17.03.2021", "Mittwoch, den 17.03.2021"),
        ("am Di., 17.3.21", "Mi., 17.3.21"),
        ("Tue 17 March 2021", "Wed 17 March 2021"),
        ("on Tuesday, March 17, 2021", "Wednesday, March 17, 2021"),
        ("on Tuesday the 17th of March 2021", "Wednesday the 17th of March 2021"),
        ("am Sonnabend, 17. März 2021", "Mittwoch, 17. März 2021"),
        ("am Montag, 27. November", "Freitag, 27. November"),
        ("am Montag, 27.11.", "Freitag, 27.11."),
        ("am Dienstag (17.03.2021)", "Mittwoch (17.03.2021"),
    ],
)
def test_a_weekday_that_does_not_match_is_told(text: str, right: str) -> None:
    checked = german(f"wir treffen uns {text}")
    (found,) = all_found(checked, Check.WEEKDAY)
    assert (found.level, found.fix) == (Level.WARN, right)
    mended = fixed(checked.body, [found], Field.BODY)
    assert right in mended
    assert all_found(german("", body=mended), Check.WEEKDAY) == []


@pytest.mark.parametrize(
    "text",
    [
        "am Mittwoch, 17. März 2021",
        "am Mi., 17.03.2021",
        "on Wednesday 17 March 2021",
        "am Freitag, 27. November",
        "am Dienstag, 17. März",
        "am Mittwoch, 17. März",
        "so 17.03.2021 eingetragen",
        "montags, 17 Uhr",
        "Montag, 17. Sitzung",
        "Version 17.3.2021.4",
        "10.11.12.13",
    ],
)
def test_a_weekday_that_may_match_is_left_alone(text: str) -> None:
    assert all_found(german(text), Check.WEEKDAY, Check.NO_SUCH_DAY) == []


@given(_DAYS, st.sampled_from(["de", "en"]))
def test_our_own_words_for_a_day_always_match(day: date, language: str) -> None:
    for said in (weekday_date(day, language), short_date(day, date(1900, 1, 1), language)):
        assert all_found(german(f"am {said}"), Check.WEEKDAY, Check.NO_SUCH_DAY) == []


@given(_DAYS, st.integers(1, 6), st.sampled_from(["de", "en"]))
def test_every_other_weekday_does_not(day: date, days: int, language: str) -> None:
    weekday = weekday_date(day + timedelta(days=days), language).partition(",")[0]
    checked = german(f"am {weekday}, {long_date(day, language)}.")
    (found,) = all_found(checked, Check.WEEKDAY)
    assert found.fix == weekday_date(day, language)


@pytest.mark.parametrize(
    "text",
    ["am 30. Februar 2027", "am 31.04.2027", "on 31 June 2027", "am 31. September", "bis 30.2."],
)
def test_a_day_that_the_calendar_lacks_is_told(text: str) -> None:
    (found,) = all_found(german(text), Check.NO_SUCH_DAY)
    assert (found.level, found.fix) == (Level.WARN, None)


@pytest.mark.parametrize("text", ["Kapitel 45.3. zeigt", "Punkt 4.15. fehlt", "am 28. Februar"])
def test_the_number_of_a_chapter_is_no_day(text: str) -> None:
    assert all_found(german(text), Check.NO_SUCH_DAY) == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("bitte antworten Sie bis zum 20. November 2026.", "20. November 2026"),
        ("bitte bis 20.11.2026 antworten.", "20.11.2026"),
        ("bitte bis zum 20. November.", "20. November"),
        ("bitte bis Freitag, 20. November 2026.", "Freitag, 20. November 2026"),
        ("spätestens am 2. März 2025 brauchen wir es.", "2. März 2025"),
        ("wir brauchen von Ihnen bis zum 2. März 2025 die Liste.", "2. März 2025"),
        ("please reply by 20 November 2026.", "20 November 2026"),
        ("please reply no later than the 20th of November 2026.", "20th of November 2026"),
        ("please reply by November 20, 2026.", "November 20, 2026"),
    ],
)
def test_a_term_that_is_over_is_told(text: str, said: str) -> None:
    (found,) = all_found(german(text), Check.PAST_DATE)
    assert (found.level, found.words, found.fix) == (Level.WARN, said, None)


@pytest.mark.parametrize(
    "text",
    [
        "bitte bis zum 23. November 2026.",
        "bitte bis zum 15. Januar.",
        "bitte bis zum 1. Dezember 2026.",
        "die Förderung lief bis zum 31. August 2024.",
        "wir hatten Ihnen eine Antwort bis 3. März 2025 zugesagt.",
        "vom 3. März bis 5. März 2025 tagten wir.",
        "seit 3.3.2024 bis 5.3.2025",
        "am 3. März 2025 haben wir geschrieben.",
        "Ihre Nachricht vom 3. März 2025",
        "we met from 3 March until 5 March 2025.",
        "im Mai gab es Aufrufe, den letzten bis zum 31. Mai 2025.",
        "Ihre Frist „bis zum 30. September 2026“ kennen wir.",
        "Stand bis heute",
    ],
)
def test_what_was_or_is_still_to_come_is_no_missed_term(text: str) -> None:
    assert all_found(german(text), Check.PAST_DATE) == []


def test_quoted_mail_may_name_any_day() -> None:
    text = "gern.\n\n> bis zum Dienstag, 17. März 2021\n\nBis bald"
    checks = (Check.PAST_DATE, Check.WEEKDAY)
    assert words(german(text), *checks) == words(english(text), *checks) == []
    assert TODAY.year == 2026
