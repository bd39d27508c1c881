"""The detector against labelled texts, and what holds of any text."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskapp.domain.dates.working_days import Calendar
from deskapp.domain.promises.detector import FoundPromise, promises
from tests.domain.promises.labelled import CALENDAR, SENT_ON, SETS, Labelled, labelled

_WORDS = sorted({word for name in SETS for each in labelled(name) for word in each.text.split()})
_TEXTS = st.text() | st.lists(st.sampled_from(_WORDS), max_size=40).map(" ".join)


def _days(text: str, sent_on: date = SENT_ON) -> frozenset[date]:
    return frozenset(found.due_on for found in promises(text, sent_on, CALENDAR))


@pytest.mark.parametrize("name", SETS)
def test_what_is_found_is_promised_and_what_is_promised_found(name: str) -> None:
    texts = labelled(name)
    found = [_days(each.text) for each in texts]
    right = sum(len(days & each.days) for days, each in zip(found, texts, strict=True))
    precision = right / sum(map(len, found))
    recall = right / sum(len(each.days) for each in texts)
    wrong = [each.text for days, each in zip(found, texts, strict=True) if days != each.days]
    assert precision >= 0.95, wrong
    assert recall >= 0.9, wrong
    assert len(wrong) <= SETS[name], wrong


@pytest.mark.parametrize("name", SETS)
def test_the_sets_are_large_and_hold_promises_and_others(name: str) -> None:
    promising = [bool(each.days) for each in labelled(name)]
    assert len(promising) >= 95
    assert 0.4 <= sum(promising) / len(promising) <= 0.6


def test_the_sentence_is_the_reason() -> None:
    text = "Guten Tag,\n\nvielen Dank. Wir melden\nuns bis  Freitag. Mehr folgt.\n"
    assert promises(text, SENT_ON, CALENDAR) == (
        FoundPromise("Wir melden uns bis Freitag.", date(2026, 10, 9)),
    )


def test_one_sentence_is_found_once_for_each_day() -> None:
    text = "Bis Freitag kommt die Liste, bis Montag die Karte; wir rufen Sie am Montag an."
    found = promises(text, SENT_ON, CALENDAR)
    assert [each.due_on for each in found] == [date(2026, 10, 9), date(2026, 10, 12)]
    assert {each.sentence for each in found} == {text}


def test_a_list_without_stops_is_read_point_by_point() -> None:
    text = "Folgendes haben wir vor:\n- Prüfung bis Freitag\n- Rücksendung\n  bis Montag"
    assert promises(text, SENT_ON, CALENDAR) == (
        FoundPromise("Prüfung bis Freitag", date(2026, 10, 9)),
        FoundPromise("Rücksendung bis Montag", date(2026, 10, 12)),
    )


@pytest.mark.parametrize("lead_in", ["Bitte schicken Sie uns:", "Please send:", "Es fehlen:"])
def test_a_list_of_what_is_asked_for_promises_nothing(lead_in: str) -> None:
    text = lead_in + "\n- Angebot bis Freitag\n- Rückmeldung bis Montag"
    assert promises(text, SENT_ON, CALENDAR) == ()


@pytest.mark.parametrize(
    "quoted",
    [
        "> {}",
        ">> {}",
        "Danke.\n\n> {}\n> {}",
        "Danke.\n\nAm 3. Mai 2026 schrieb Eva Muster <eva@muster.example>:\n{}",
        "Am 3. Mai 2026 schrieb Eva Muster <eva@muster.example>:\n\n{}",
        "Danke.\n\n-----Ursprüngliche Nachricht-----\nVon: Eva Muster\nBetreff: Frage\n\n{}",
        "Danke.\n\nOn 3 May 2026, Eva Muster <eva@muster.example> wrote:\n> {}",
        "Sie schrieben: „{}“",
        "You wrote: “{}”",
        "Betreff: {}",
        "Danke.\n\n-- \n{}",
    ],
)
@pytest.mark.parametrize("each", [each for each in labelled("known.txt") if each.days][:20])
def test_what_is_quoted_or_signed_is_never_found(quoted: str, each: Labelled) -> None:
    one_line = " ".join(each.text.split())
    assert promises(quoted.replace("{}", one_line), SENT_ON, CALENDAR) == ()


@pytest.mark.parametrize("each", [each for each in labelled("known.txt") if each.days])
def test_spelling_and_wrapping_do_not_matter(each: Labelled) -> None:
    spelled_out: dict[str, str | int | None] = {
        "ä": "ae",
        "ö": "oe",
        "ü": "ue",
        "ß": "ss",
        "Ü": "Ue",
        "Ö": "Oe",
    }
    assert _days(each.text.translate(str.maketrans(spelled_out))) == each.days
    assert _days(each.text.replace(" ", "\N{NO-BREAK SPACE}")) == each.days


@given(_TEXTS, st.dates())
def test_any_text_is_read(text: str, sent_on: date) -> None:
    folded = " ".join(text.split())
    for found in promises(text, sent_on, CALENDAR):
        assert found.due_on >= sent_on
        assert found.sentence in folded


@given(_TEXTS)
def test_an_office_that_never_works_promises_no_working_days(text: str) -> None:
    never = Calendar("BE", lambda _: {}, yearly_closing_days=_ALL_DAYS)
    for found in promises(text, SENT_ON, never):
        assert found.due_on >= SENT_ON


_ALL_DAYS = frozenset((month, day) for month in range(1, 13) for day in range(1, 32))


@pytest.mark.parametrize(
    "hostile",
    [
        "bis ",
        "wir ",
        "1",
        "3. ",
        "am 3.",
        "„",
        '"',
        "in in in zwei ",
        "wir melden uns bis Freitag und ",
        "wenn wir, ",
        "> ",
        "- wir\n",
        "the end of the ",
        "innerhalb von der ",
        "\ue000" + "1 ",
        "(",
        "bis zum 3. und 4. und ",
    ],
)
def test_hostile_texts_end_soon(hostile: str) -> None:
    promises(hostile * (100_000 // len(hostile)), SENT_ON, CALENDAR)
