"""What names or reaches others in a text, and what does not."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskapp.domain.inquiry import Inquiry, Kind
from deskapp.domain.record import new_id
from deskapp.domain.subject_access.blackening import BLACK, Blackening, same
from deskapp.domain.subject_access.deadline import answer_by, due_by_law
from deskapp.domain.subject_access.others import Others, Person

EVA = Person("Eva", "Beispiel")
OTHERS = Others(
    near=(Person("Jan", "Probe"), Person("Talke", "von der Heide")),
    known=(Person("Dörte", "Müller"), Person("Karl", "Beispiel")),
    phrases=("Musterweg 7",),
    own_people=(EVA,),
    own_reach=("eva@muster.example", "040 1234567", "office@desk.example"),
)


def marked(text: str) -> list[str]:
    return [text[start:end] for start, end in OTHERS.marks(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Schreiben Sie an jan@nord.example.", ["jan@nord.example"]),
        ("<jan.probe@nord.example>, Jan Probe", ["jan.probe@nord.example", "Jan Probe"]),
        ("EVA@muster.example und office@desk.example", []),
        ("Tel. 0441 / 998-12 34, mobil +49 170 1234567", ["0441 / 998-12 34", "+49 170 1234567"]),
        ("Tel. +49 40 1234567 oder 040/1234567", []),
        ("am 01.02.2026 um 09:30, Nr. 01067, RII-2026-0147", []),
        ("Herr Probe und Talke sagen", ["Probe", "Talke"]),
        ("auf Probe, als probe", ["Probe"]),
        ("von der Heide", ["Heide"]),
        ("Dörte Müller, Frau Mueller", ["Dörte Müller", "Mueller"]),
        ("Liebe Frau Dr. Reents, Herr Jo Ostermann kommt", ["Reents", "Jo Ostermann"]),
        ("Liebe Frau Eva Beispiel, sehr geehrte Damen und Herren", []),
        ("Müller braucht Mehl", []),
        ("Müller, Dörte", ["Müller, Dörte"]),
        ("Eva Beispiel, Frau Beispiel", []),
        ("Karl Beispiel", ["Karl Beispiel"]),
        ("Lieferung: MUSTERWEG 7", ["MUSTERWEG 7"]),
        ("Musterweg\n7", ["Musterweg\n7"]),
        ("cv_probe.pdf, Brief_an_Jan_Probe_2.pdf", ["probe", "Jan_Probe"]),
        ("doerte.mueller.docx, Müller-Dörte.pdf", ["doerte.mueller", "Müller-Dörte"]),
        ("dörte-müller.odt", ["dörte-müller"]),
    ],
    ids=[
        "address",
        "address-and-name",
        "own-addresses",
        "numbers",
        "own-number",
        "no-numbers",
        "near",
        "near-as-a-word",
        "particle",
        "known",
        "behind-a-title",
        "own-behind-a-title",
        "known-alone",
        "known-turned",
        "own-name",
        "own-family",
        "street",
        "street-broken",
        "file-of-somebody-near",
        "file-of-somebody-known",
        "file-with-a-hyphen",
    ],
)
def test_what_is_marked(text: str, found: list[str]) -> None:
    assert " | ".join(marked(text)) == " | ".join(found)


LOCAL = st.from_regex(r"[a-z0-9][a-z0-9._+-]{0,18}[a-z0-9]", fullmatch=True)
DOMAIN = st.from_regex(r"[a-z0-9]{1,12}(\.[a-z]{2,9}){1,2}", fullmatch=True)
AROUND = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)


@given(LOCAL, DOMAIN, AROUND, AROUND)
def test_no_address_of_a_known_contact_goes_out(
    local: str, domain: str, before: str, behind: str
) -> None:
    """Whatever stands around it: the address as it is known is a phrase of its own."""
    address = f"{local}@{domain}"
    others = Others(phrases=(address,), own_reach=("eva@muster.example",))
    assert address not in Blackening(others)(f"{before}{address}{behind}")


@given(LOCAL, DOMAIN, AROUND)
def test_no_address_of_a_stranger_goes_out(local: str, domain: str, before: str) -> None:
    address = f"{local}@{domain}"
    assert address not in Blackening(Others())(f"{before} {address} ")


@given(AROUND)
def test_marks_stand_in_order_and_apart(text: str) -> None:
    done = 0
    for start, end in OTHERS.marks(f"Jan Probe {text} jan@nord.example 0441 998877"):
        assert done <= start < end
        done = end


def test_what_is_shown_stays_and_the_rest_is_black() -> None:
    text = "Jan  Probe, jan@nord.example"
    blackening = Blackening(OTHERS, frozenset({same("jan probe")}))
    assert blackening(text) == f"Jan  Probe, {BLACK}"


def an_inquiry(kind: Kind | None, due_on: date | None = None) -> Inquiry:
    at = datetime(2027, 1, 31, 9, tzinfo=UTC)
    return Inquiry(id=new_id(), ref_no="1", received_at=at, subject="x", kind=kind, due_on=due_on)


def test_a_request_is_due_in_a_month() -> None:
    assert answer_by(date(2027, 1, 31)) == date(2027, 2, 28)
    day, made = date(2027, 1, 31), an_inquiry(Kind.DATA_PROTECTION)
    assert due_by_law(None, made, day).due_on == date(2027, 2, 28)
    before = an_inquiry(None, date(2027, 2, 5))
    after = an_inquiry(Kind.DATA_PROTECTION, date(2027, 2, 5))
    assert due_by_law(before, after, day).due_on == date(2027, 2, 28)


def test_a_day_that_was_chosen_stays() -> None:
    day, chosen = date(2027, 1, 31), an_inquiry(Kind.DATA_PROTECTION, date(2027, 2, 1))
    assert due_by_law(None, chosen, day) is chosen
    assert due_by_law(an_inquiry(None), chosen, day) is chosen
    assert due_by_law(chosen, chosen, day) is chosen
