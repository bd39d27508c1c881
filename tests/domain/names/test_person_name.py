import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.names.person_name import PersonName, name_of_sender, parse_person_name


@pytest.mark.parametrize(
    ("shown", "expected"),
    [
        ("Eva Beispiel", PersonName(first_name="Eva", last_name="Beispiel")),
        ("Lürßen, Jona", PersonName(first_name="Jona", last_name="Lürßen")),
        ("Kunz, Mara (Ems)", PersonName(first_name="Mara", last_name="Kunz")),
        (
            "Dr. Eva Beispiel",
            PersonName(title_pre="Dr.", first_name="Eva", last_name="Beispiel"),
        ),
        (
            "Beispiel, Dr. Eva",
            PersonName(title_pre="Dr.", first_name="Eva", last_name="Beispiel"),
        ),
        (
            "Prof.Dr.-Ing. Klaus Uwe Muster",
            PersonName(title_pre="Prof. Dr.-Ing.", first_name="Klaus Uwe", last_name="Muster"),
        ),
        (
            "Prof. Dr. h. c. mult. Ida Muster",
            PersonName(title_pre="Prof. Dr. h. c. mult.", first_name="Ida", last_name="Muster"),
        ),
        (
            "Heide, Maria von der",
            PersonName(first_name="Maria", name_particle="von der", last_name="Heide"),
        ),
        (
            "Maria von der Heide",
            PersonName(first_name="Maria", name_particle="von der", last_name="Heide"),
        ),
        (
            "von der Heide, Maria",
            PersonName(first_name="Maria", name_particle="von der", last_name="Heide"),
        ),
        (
            "Ada Gräfin von Hinckelstein",
            PersonName(
                first_name="Ada",
                nobility="Gräfin",
                name_particle="von",
                last_name="Hinckelstein",
            ),
        ),
        ("Anna Graf", PersonName(first_name="Anna", last_name="Graf")),
        ("Graf, Anna", PersonName(first_name="Anna", last_name="Graf")),
        (
            "Kim Muster, M. Sc.",
            PersonName(first_name="Kim", last_name="Muster", title_post="M. Sc."),
        ),
        (
            "Muster, Kim, LL.M.",
            PersonName(first_name="Kim", last_name="Muster", title_post="LL. M."),
        ),
        ("Frau Eva Beispiel", PersonName(first_name="Eva", last_name="Beispiel")),
        ("„Eva Beispiel“", PersonName(first_name="Eva", last_name="Beispiel")),
        ("Eva Beispiel | Kammer Nord", PersonName(first_name="Eva", last_name="Beispiel")),
        ("Eva Beispiel via Forum", PersonName(first_name="Eva", last_name="Beispiel")),
        ("Eva Beispiel-Muster", PersonName(first_name="Eva", last_name="Beispiel-Muster")),
        ("Beispiel", PersonName(last_name="Beispiel")),
        ("Muster Werke GmbH", PersonName()),
        ("Netzwerk Nord e. V.", PersonName()),
        ("Service-Team", PersonName()),
        ("", PersonName()),
        ("Dr.", PersonName(title_pre="Dr.")),
        (",", PersonName()),
    ],
)
def test_names_are_taken_apart(shown: str, expected: PersonName) -> None:
    assert parse_person_name(shown) == expected


@pytest.mark.parametrize(
    ("sender", "expected"),
    [
        (
            MailAddress("x1@example.org", "Beispiel, Eva"),
            PersonName(first_name="Eva", last_name="Beispiel"),
        ),
        (
            MailAddress("eva.beispiel-muster@example.org", "eva.beispiel-muster@example.org"),
            PersonName(first_name="Eva", last_name="Beispiel-Muster"),
        ),
        (MailAddress("e.beispiel@example.org"), PersonName()),
        (MailAddress("info@example.org", "Eva Beispiel"), PersonName()),
        (MailAddress("eb@example.org"), PersonName()),
    ],
)
def test_a_sender_without_a_name_may_have_one_in_the_address(
    sender: MailAddress, expected: PersonName
) -> None:
    assert name_of_sender(sender) == expected


@given(st.text())
def test_any_text_is_taken_apart_within_the_limits_of_a_contact(shown: str) -> None:
    name = parse_person_name(shown)
    parts = (name.title_pre, name.first_name, name.name_particle, name.last_name)
    assert all(len(part) <= 2 * len(shown) for part in parts)
    assert all(part == part.strip() for part in parts)


WORD = st.text(alphabet="abcdefghijklmnopqrstuvwxyzäöüß", min_size=3, max_size=9).map(
    lambda word: "X" + word
)


@given(WORD, WORD)
def test_both_orders_mean_the_same(first: str, last: str) -> None:
    assert parse_person_name(f"{first} {last}") == parse_person_name(f"{last}, {first}")
