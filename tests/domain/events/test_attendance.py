"""Who is meant by a row of a video tool's list: sure only where nothing speaks against it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskapp.domain.events.attendance.attendee import Attendee, counted_once
from deskapp.domain.events.attendance.crowd import Crowd, Known
from deskapp.domain.events.attendance.matching import Finding, match
from deskapp.domain.events.attendance.readings import readings
from deskapp.domain.record import Id

CERTAIN, DOUBTFUL, UNNAMED = Finding.CERTAIN, Finding.DOUBTFUL, Finding.UNNAMED


def known(key: str, given: str, family: str, *mails: str, expected: bool = True) -> Known:
    return Known(Id(key), given, family, frozenset(mails), is_expected=expected)


PEOPLE = (
    known("dagmar", "Dagmar", "Lüerßen", "d.lueerssen@ems.example"),
    known("anna", "Anna", "Müller", "anna.mueller@nord.example"),
    known("ulrike", "Ulrike", "Kern", "kern@west.example"),
    known("paul", "Paul", "Martin", "paul.martin@sued.example"),
    known("klaus", "Klaus Uwe", "Meyer", "meyer@sued.example"),
    known("petra", "Petra", "Öztürk"),
    known("jo", "Jo", "Heide", "jo@ost.example"),
    known("marlene", "Marlene", "Groß-Berghoff", "mgb@west.example"),
    known("eva", "Eva", "Baur", "eva@ost.example"),
    known("karl1", "Karl", "Schmidt", "karl@a.example"),
    known("karl2", "Karl", "Schmidt", "ks@b.example"),
    known("tomasz", "Tomasz", "Wójcik", "wojcik@ost.example"),
    known("info1", "Rita", "Quandt", "info@verein.example"),
    known("shared1", "Bodo", "Falk", "falk@kanzlei.example"),
    known("shared2", "Inken", "Falk", "falk@kanzlei.example"),
    known("andreas", "Andreas", "Tiemann", "tiemann@nord.example"),
    # In the address book, and not expected:
    known("bauer", "Eva", "Bauer", "bauer@ost.example", expected=False),
    known("stranger", "Lotte", "Wiegand", "lotte@fern.example", expected=False),
    known("other_anna", "Anna", "Schütte", "schuette@fern.example", expected=False),
    known("twin", "Petra", "Vogt", "vogt@fern.example", expected=False),
)

CASES = {
    # The address tells.
    "mail": ("Dagmar Lüerßen", "d.lueerssen@ems.example", CERTAIN, "dagmar"),
    "mail-capitals": ("dagmar", "D.Lueerssen@EMS.example", CERTAIN, "dagmar"),
    "mail-no-name": ("", "kern@west.example", CERTAIN, "ulrike"),
    "mail-device": ("iPad", "kern@west.example", CERTAIN, "ulrike"),
    "mail-device-of": ("iPad von Ulrike", "kern@west.example", CERTAIN, "ulrike"),
    "mail-nickname": ("Uli Kern", "kern@west.example", CERTAIN, "ulrike"),
    "mail-initial": ("U. Kern", "kern@west.example", CERTAIN, "ulrike"),
    "mail-company": ("IHK Musterstadt", "kern@west.example", CERTAIN, "ulrike"),
    "mail-stranger": ("Lotte Wiegand", "lotte@fern.example", CERTAIN, "stranger"),
    "mail-of-another": ("Bodo Wagner", "kern@west.example", DOUBTFUL, "ulrike"),
    "mail-two-names": ("Anna Müller", "kern@west.example", DOUBTFUL, "ulrike"),
    "mail-device-of-another": ("iPad von Peter", "kern@west.example", DOUBTFUL, "ulrike"),
    "mail-shared": ("Inken Falk", "falk@kanzlei.example", CERTAIN, "shared2"),
    "mail-shared-unnamed": ("Kanzlei", "falk@kanzlei.example", DOUBTFUL, "shared1"),
    "mail-shared-spelled": ("Inken Fálk", "falk@kanzlei.example", CERTAIN, "shared2"),
    "mail-spelled": ("Dagmar Lueerssen", "d.lueerssen@ems.example", CERTAIN, "dagmar"),
    "mail-role": ("Rita Quandt", "info@verein.example", CERTAIN, "info1"),
    "mail-role-unnamed": ("", "info@verein.example", DOUBTFUL, "info1"),
    "mail-role-other": ("Sven Oltmann", "info@verein.example", DOUBTFUL, "info1"),
    # The name tells.
    "name": ("Dagmar Lüerßen", "", CERTAIN, "dagmar"),
    "name-case": ("DAGMAR LÜERSSEN", "", DOUBTFUL, "dagmar"),
    "name-capitals": ("ANNA MÜLLER", "", CERTAIN, "anna"),
    "name-spelled": ("Dagmar Lueerssen", "", DOUBTFUL, "dagmar"),
    "name-no-umlaut": ("Anna Muller", "", DOUBTFUL, "anna"),
    "name-umlaut-spelled": ("Anna Mueller", "", DOUBTFUL, "anna"),
    "name-turkish": ("Petra Ozturk", "", DOUBTFUL, "petra"),
    "name-turkish-spelled": ("Petra Oeztuerk", "", DOUBTFUL, "petra"),
    "name-polish": ("Tomasz Wojcik", "", DOUBTFUL, "tomasz"),
    "name-decomposed": ("Anna Mu\u0308ller", "", CERTAIN, "anna"),
    "name-title": ("Dr. Dagmar Lüerßen", "", CERTAIN, "dagmar"),
    "name-form-of-address": ("Frau Dr. Dagmar Lüerßen", "", CERTAIN, "dagmar"),
    "name-bracket": ("Anna Müller (Nordregion)", "", CERTAIN, "anna"),
    "name-pronoun": ("Anna Müller (sie/ihr)", "", CERTAIN, "anna"),
    "name-dash": ("Anna Müller - Nordregion e. V.", "", CERTAIN, "anna"),
    "name-bar": ("Anna Müller | Nord", "", CERTAIN, "anna"),
    "name-comma-body": ("Anna Müller, IHK Nord", "", CERTAIN, "anna"),
    "name-body-first": ("IHK Nord - Anna Müller", "", CERTAIN, "anna"),
    "name-dots": ("anna.mueller", "", DOUBTFUL, "anna"),
    "name-underline": ("Anna_Müller", "", CERTAIN, "anna"),
    "name-humps": ("AnnaMüller", "", CERTAIN, "anna"),
    "name-number": ("Anna Müller 2", "", CERTAIN, "anna"),
    "name-emoji": ("Anna Müller 🌞", "", CERTAIN, "anna"),
    "name-free-mail": ("Anna Müller", "sonnenblume77@gmail.com", CERTAIN, "anna"),
    "name-same-house": ("Anna Müller", "anna.m@nord.example", CERTAIN, "anna"),
    "name-other-house": ("Anna Müller", "anna.mueller@fremd.example", DOUBTFUL, "anna"),
    "name-particle": ("Jo von der Heide", "", CERTAIN, "jo"),
    "name-hyphen": ("Marlene Groß Berghoff", "", CERTAIN, "marlene"),
    "name-second-initial": ("Klaus U. Meyer", "", CERTAIN, "klaus"),
    "name-second-missing": ("Klaus Meyer", "", DOUBTFUL, "klaus"),
    "name-not-expected": ("Lotte Wiegand", "", DOUBTFUL, "stranger"),
    "name-twice": ("Karl Schmidt", "", DOUBTFUL, "karl1"),
    "name-twice-house": ("Karl Schmidt", "karl.schmidt@b.example", DOUBTFUL, "karl2"),
    # The other way round.
    "turned-comma": ("Lüerßen, Dagmar", "", CERTAIN, "dagmar"),
    "turned-comma-title": ("Lüerßen, Dr. Dagmar", "", CERTAIN, "dagmar"),
    "turned-comma-particle": ("Heide, Jo von der", "", CERTAIN, "jo"),
    "turned-capitals": ("LÜERSSEN Dagmar", "", DOUBTFUL, "dagmar"),
    "turned-capitals-umlaut": ("MÜLLER Anna", "", CERTAIN, "anna"),
    "turned": ("Lüerßen Dagmar", "", CERTAIN, "dagmar"),
    "turned-no-umlaut": ("Muller Anna", "", DOUBTFUL, "anna"),
    "turned-either-way": ("Martin Paul", "", DOUBTFUL, "paul"),
    "turned-original": ("Paul Martin", "", CERTAIN, "paul"),
    # Short names, slips, halves.
    "nickname": ("Uli Kern", "", DOUBTFUL, "ulrike"),
    "nickname-andi": ("Andi Tiemann", "", DOUBTFUL, "andreas"),
    "initial": ("D. Lüerßen", "", DOUBTFUL, "dagmar"),
    "initial-family": ("Dagmar L.", "", DOUBTFUL, "dagmar"),
    "slip": ("Dagmar Lürssen", "", DOUBTFUL, "dagmar"),
    "slip-given": ("Dagmra Lüerßen", "", DOUBTFUL, "dagmar"),
    "sound": ("Klaus Maier", "", DOUBTFUL, "klaus"),
    "half": ("Marlene Berghoff", "", DOUBTFUL, "marlene"),
    "false-friend": ("Eva Bauer", "", DOUBTFUL, "bauer"),
    "false-friend-back": ("Eva Baur", "", CERTAIN, "eva"),
    # One name, devices.
    "given-alone": ("Anna", "", DOUBTFUL, "anna"),
    "family-alone": ("Öztürk", "", DOUBTFUL, "petra"),
    "device-of": ("iPad von Anna", "", DOUBTFUL, "anna"),
    "device-possessive": ("Annas iPhone", "", DOUBTFUL, "anna"),
    "device-apostrophe": ("Anna's iPad", "", DOUBTFUL, "anna"),
    "device-full-name": ("iPhone von Anna Müller", "", DOUBTFUL, "anna"),
    "device-bracket": ("iPad (Anna Müller)", "", DOUBTFUL, "anna"),
    "device-alone": ("iPhone", "", UNNAMED, ""),
    "device-model": ("Galaxy S21", "", UNNAMED, ""),
    "device-number": ("DESKTOP-4F7K2", "", UNNAMED, ""),
    "guest": ("Gast 3", "", UNNAMED, ""),
    "room": ("Konferenzraum 2", "", UNNAMED, ""),
    "phone": ("+49 30 1234567", "", UNNAMED, ""),
    "empty": ("", "", UNNAMED, ""),
    "signs": ("???", "", UNNAMED, ""),
    # Nobody who is known.
    "unknown": ("Svea Thorborg", "", DOUBTFUL, ""),
    "unknown-mail": ("Svea Thorborg", "svea@weit.example", DOUBTFUL, ""),
    "same-family-other-given": ("Sabine Müller", "", DOUBTFUL, ""),
    "same-given-other-family": ("Anna Kowalski", "", DOUBTFUL, ""),
    "body-alone": ("Wirtschaftsförderung Nord", "", UNNAMED, ""),
    "too-long": ("Anna Müller " * 20, "", UNNAMED, ""),
}


@pytest.mark.parametrize("case", CASES)
def test_a_row_means(case: str) -> None:
    name, mail, finding, first = CASES[case]
    found = match(Attendee(name, mail), Crowd(PEOPLE))
    assert (found.finding, next(iter(found.candidates), "")) == (finding, first)
    assert len(found.candidates) == 1 or finding is not CERTAIN


def test_who_has_the_name_is_doubtful_where_the_address_is_anothers() -> None:
    found = match(Attendee("Anna Müller", "kern@west.example"), Crowd(PEOPLE))
    assert set(found.candidates) == {"anna", "ulrike"}


def test_nobody_is_sure_among_two_of_a_name_only_one_of_whom_is_expected() -> None:
    people = (known("a", "Anna", "Müller"), known("b", "Anna", "Müller", expected=False))
    found = match(Attendee("Anna Müller"), Crowd(people))
    assert (found.finding, found.candidates) == (DOUBTFUL, ("a", "b"))


def test_words_the_other_way_round_are_not_sure_where_the_given_name_is_a_family_name() -> None:
    people = (known("a", "Dagmar", "Lüerßen"), known("b", "Ute", "Dagmar"))
    assert match(Attendee("Lüerßen Dagmar"), Crowd(people)).finding is DOUBTFUL


@pytest.mark.parametrize(
    ("registered", "stranger"),
    [
        (("Eva", "Weiß"), "Eva Weiss"),
        (("Eva", "Weiss"), "Eva Weiß"),
        (("Eva", "Weiß"), "Weiss, Eva"),
        (("Eva", "Weiß"), "WEISS Eva"),
        (("Anna", "Müller"), "Anna Mueller"),
        (("Anna", "Mueller"), "Anna Müller"),
        (("Anna", "Muller"), "Anna Müller"),
        (("Jürgen", "Kern"), "Juergen Kern"),
    ],
    ids=lambda one: one if isinstance(one, str) else " ".join(one),
)
def test_a_stranger_whose_name_is_only_spelled_otherwise_is_never_sure(
    registered: tuple[str, str], stranger: str
) -> None:
    found = match(Attendee(stranger), Crowd((known("one", *registered),)))
    assert (found.finding, found.candidates) == (DOUBTFUL, ("one",))


def test_a_namesake_who_is_spelled_otherwise_makes_a_name_doubtful() -> None:
    people = (known("ß", "Eva", "Weiß"), known("ss", "Eva", "Weiss"))
    found = match(Attendee("Eva Weiß"), Crowd(people))
    assert (found.finding, found.candidates) == (DOUBTFUL, ("ß", "ss"))


def test_a_few_candidates_are_shown_and_the_expected_first() -> None:
    people = [known(f"{n:02}", "Anna", f"Name{n}") for n in range(20)]
    assert match(Attendee("Anna"), Crowd(people)).candidates == tuple(f"{n:02}" for n in range(8))


@given(st.text(max_size=140), st.text(max_size=30))
def test_whatever_stands_there_is_answered(name: str, mail: str) -> None:
    found = match(Attendee(name, mail), Crowd(PEOPLE))
    assert (found.finding is CERTAIN) <= (len(found.candidates) == 1)


@given(st.permutations(PEOPLE), st.sampled_from(sorted(CASES)))
def test_the_order_of_the_known_tells_nothing(people: list[Known], case: str) -> None:
    name, mail, *_ = CASES[case]
    assert match(Attendee(name, mail), Crowd(people)) == match(Attendee(name, mail), Crowd(PEOPLE))


JOINED = {
    "again": ((("Anna Müller", ""), ("Anna Müller", "")), 1),
    "again-spelled": ((("Anna Müller", ""), ("anna mueller", "")), 1),
    "mail-later": ((("Anna Müller", ""), ("Anna Müller", "a@b.example")), 1),
    "mail-again": ((("Anna", "a@b.example"), ("", "A@b.example")), 1),
    "mail-and-other-name": ((("Anna", "a@b.example"), ("Bodo", "a@b.example")), 2),
    "two-mails": ((("Anna Müller", "a@b.example"), ("Anna Müller", "c@d.example")), 2),
    "two-of-one-name": ((("Anna", ""), ("Anna", "")), 2),
    "two-devices": ((("iPhone", ""), ("iPhone", "")), 2),
    "name-and-another-address": ((("Anna Müller", ""), ("", "bodo@b.example")), 2),
    "nobody-twice": ((("", ""), ("", "")), 2),
}


@pytest.mark.parametrize("case", JOINED)
def test_who_joins_twice_counts_once(case: str) -> None:
    rows, count = JOINED[case]
    found = counted_once(Attendee(*row) for row in rows)
    assert len(found) == count
    assert sum(each.times for each in found) == len(rows)


def test_a_device_keeps_the_name_of_whom_it_belongs_to() -> None:
    found = readings("Lukas' iPhone")
    assert found.is_device
    assert "Lukas" in found.single
