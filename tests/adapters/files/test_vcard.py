import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskapp.adapters.files.vcard import read_cards
from deskapp.application.ports.mail import UnreadableMail, UnreadableReason
from deskapp.domain.mail.contact_card import ContactCard


def _card(*lines: str, version: str = "3.0") -> str:
    return "\r\n".join(["BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD", ""])


def _read(*lines: str, version: str = "3.0") -> ContactCard:
    (card,) = read_cards(_card(*lines, version=version).encode())
    return card


def test_a_card() -> None:
    assert _read(
        "FN:Dr. Erika Muster",
        "N:Muster;Erika;;Dr.;",
        "ORG:Muster GmbH;Vertrieb",
        "item1.EMAIL;TYPE=INTERNET;TYPE=pref:erika@example.org",
        'TEL;X-A="a:b;c";TYPE=work:+49 30 5550100',
        "TEL;VALUE=uri:tel:+49-30-5550101",
    ) == ContactCard(
        formatted_name="Dr. Erika Muster",
        family_name="Muster",
        given_name="Erika",
        organisation="Muster GmbH",
        emails=("erika@example.org",),
        phones=("+49 30 5550100", "+49-30-5550101"),
    )


def test_folded_lines_of_each_version() -> None:
    assert _read("FN:Erika Mus", " ter").formatted_name == "Erika Muster"
    assert _read("FN:Erika", " Muster", version="2.1").formatted_name == "Erika Muster"


def test_quoted_printable_of_old_phones() -> None:
    card = _read(
        "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BC=",
        "ller;J=C3=B6rg",
        "FN;QUOTED-PRINTABLE;CHARSET=iso-8859-1:J=F6rg",
        "ORG;ENCODING=QUOTED-PRINTABLE;CHARSET=rot13:M=C3=BC",
        version="2.1",
    )
    assert (card.family_name, card.given_name) == ("Müller", "Jörg")
    assert (card.formatted_name, card.organisation) == ("Jörg", "Mü")


def test_escapes_and_control_characters() -> None:
    card = _read(r"ORG:Muster\; Söhne\, Köln;x", r"FN:a\nb" + "\u202ec\x07")
    assert card.organisation == "Muster; Söhne, Köln"
    assert card.formatted_name == "a b c"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
def test_encodings_of_files(encoding: str) -> None:
    (card,) = read_cards(_card("FN:Jörg").encode(encoding))
    assert card.formatted_name == "Jörg"


@pytest.mark.parametrize("end", ["\n", "\r", "\r\r\n"])
def test_line_ends(end: str) -> None:
    raw = (_card("FN:A") + _card("FN:B")).replace("\r\n", end).encode()
    assert [card.formatted_name for card in read_cards(raw)] == ["A", "B"]


def test_a_card_within_a_card_is_passed_over() -> None:
    card = _read("FN:A", "AGENT:", "BEGIN:VCARD", "FN:B", "EMAIL:b@example.org", "END:VCARD")
    assert (card.formatted_name, card.emails) == ("A", ())


def test_a_cut_off_file_gives_what_there_is() -> None:
    raw = _card("FN:A").removesuffix("END:VCARD\r\n").encode()
    assert [card.formatted_name for card in read_cards(raw)] == ["A"]


def test_pictures_are_left_alone() -> None:
    card = _read("PHOTO;ENCODING=b:" + "A" * 1_000_000, "FN:A")
    assert card.formatted_name == "A"


@pytest.mark.parametrize("raw", [b"", b"FN:A", b"END:VCARD", b"\0" * 50])
def test_what_holds_no_card_is_refused(raw: bytes) -> None:
    with pytest.raises(UnreadableMail) as error:
        read_cards(raw)
    assert error.value.reason is UnreadableReason.NO_CARD


@given(st.binary(max_size=80))
def test_anything_within_a_card_is_read(content: bytes) -> None:
    assert read_cards(b"BEGIN:VCARD\nFN:A\n" + content + b"\nEND:VCARD\n")
