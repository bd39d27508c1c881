"""By what a record is found, and how that is said, the same on both databases."""

from datetime import date

import pytest

from deskapp.adapters.storage.database import Database
from deskapp.application.ports.questions.found import Hit, Reason
from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.addresses.phone_number import PhoneNumber
from deskapp.domain.collected.custom_field import CustomField
from deskapp.domain.collected.main_record import CustomValue
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.initiative import FormerName
from deskapp.domain.mailings.mailing import Mailing
from deskapp.domain.message import Attachment
from deskapp.domain.record import Record, new_id
from deskapp.domain.template import Snippet
from tests.adapters.storage.some_records import (
    contact,
    follow_up,
    initiative,
    inquiry,
    message,
    organisation,
    template,
)

PHONES = (
    PhoneNumber("030 20308-1234", "+4930203081234", "030 20308", "1234"),
    PhoneNumber("+41 61 123 45 67", "+41611234567", "+41 61 123 45 67"),
    PhoneNumber("115"),
)


def stored(storage: Database, *records: Record) -> None:
    with storage.transaction() as store:
        for record in records:
            store.insert(record)


def hits(storage: Database, text: str) -> tuple[Hit, ...]:
    with storage.reading() as queries:
        return queries.search(text)


def reasons(storage: Database, text: str) -> list[tuple[str, Reason, str]]:
    return [(hit.title, hit.reason, hit.piece) for hit in hits(storage, text)]


@pytest.mark.parametrize(
    ("query", "reason", "piece"),
    [
        ("wachstumsregion", Reason.NAME, ""),
        ("EA", Reason.SHORT_NAME, "EA"),
        ("hochrhein", Reason.ALIAS, "Chemie am Hochrhein"),
        ("chemieamhoch", Reason.ALIAS, "Chemie am Hochrhein"),
        ("ostfriesenbund", Reason.FORMER_NAME, "Ostfriesenbund"),
        ("emsachse.example", Reason.DOMAIN, "emsachse.example"),
        ("wasserstoff", Reason.TAG, "Wasserstoff"),
        ("Papenburg", Reason.OWN_FIELD, "Sitz in Papenburg"),
        ("Wachstumsrekion", Reason.SOUND, "Wachstumsregion Ems"),
        ("flächen", Reason.TEXT, "… Jahren ein Netz für Flächen und Fachkräfte"),
    ],
)
def test_an_initiative_is_found_by(
    storage: Database, query: str, reason: Reason, piece: str
) -> None:
    seat = CustomField(id=new_id(), version=1, of=RecordKind.INITIATIVE, label="Sitz")
    network = initiative(
        "Wachstumsregion Ems",
        name_short="EA",
        aliases=("Chemie am Hochrhein",),
        former_names=(FormerName("Ostfriesenbund"),),
        mail_domains=("emsachse.example",),
        tags=("Wasserstoff",),
        custom=(CustomValue(seat.id, "Sitz in Papenburg"),),
        description="Die Region ist seit Jahren ein Netz für Flächen und Fachkräfte",
    )
    stored(storage, seat, network, initiative("Fremd"))
    assert reasons(storage, query) == [("Wachstumsregion Ems", reason, piece)]


@pytest.mark.parametrize(
    "query",
    [
        *("030 20308-1234", "(030) 203 08-1234", "03020308", "030/20308 1234", "0302030"),
        *("+49 30 203081234", "0049 30 20308-1234", "+49 (0)30 20308 1234", "4930203"),
        *("+41 61 1234567", "0041 61 123", "+4161123", "115"),
    ],
)
def test_a_telephone_number_is_found_as_anybody_dials_it(storage: Database, query: str) -> None:
    stored(storage, contact("Muster", phones=PHONES), contact("Fremd"))
    ((title, reason, piece),) = reasons(storage, query)
    assert (title, reason) == ("Muster", Reason.PHONE)
    assert piece in {phone.national for phone in PHONES}


@pytest.mark.parametrize("query", ["RII-2026-0147", "rii 2026 0147", "0147", "147", "2026-0147"])
def test_an_inquiry_is_found_by_its_number(storage: Database, query: str) -> None:
    matter = inquiry("Frage", ref_no="RII-2026-0147")
    stored(storage, inquiry("Andere", ref_no="RII-2025-1148"), matter)
    (hit,) = hits(storage, query)
    assert (hit.id, hit.reason, hit.piece) == (matter.id, Reason.REFERENCE, "RII-2026-0147")


def test_mail_addresses_and_what_stands_behind_the_at(storage: Database) -> None:
    stored(storage, contact("Muster", "d.muster@kammer.example"))
    for query in ("d.muster@kammer.example", "kammer.example", "@kammer"):
        assert reasons(storage, query) == [("Muster", Reason.MAIL, "d.muster@kammer.example")]


def test_what_was_said_is_shown_with_its_words(storage: Database) -> None:
    matter = inquiry("Frage")
    said = message(
        matter.id,
        body_text="Guten Tag,\n\nuns fehlt die Förderung für Müllers Anlage.",
        attachments=(Attachment("Gutachten Orgelbau.pdf", 3, "0" * 64),),
        sender=MailAddress("kim@weitweg.example", "Kim Beispiel"),
    )
    stored(storage, matter, said)
    assert reasons(storage, "muller") == [
        ("Frage", Reason.MESSAGE, "… die Förderung für Müllers Anlage.")
    ]
    assert reasons(storage, "orgelbau") == [("Frage", Reason.ATTACHMENT, "Gutachten Orgelbau.pdf")]
    assert reasons(storage, "weitweg") == [
        ("Frage", Reason.MESSAGE, "Kim Beispiel kim@weitweg.example")
    ]


def test_a_short_word_stands_in_a_text_as_it_is(storage: Database) -> None:
    stored(storage, contact("Muster", note="kennt die EU gut"), contact("Fremd", note="Europa"))
    assert reasons(storage, "eu") == [("Muster", Reason.TEXT, "kennt die EU gut")]


def test_the_rest_of_the_records_is_found_too(storage: Database) -> None:
    matter = inquiry("Frage")
    records: dict[RecordKind, Record] = {
        RecordKind.FOLLOW_UP: follow_up(
            matter.id, date(2026, 12, 1), reason="Orgel stimmen", result="verschoben"
        ),
        RecordKind.MAILING: Mailing(
            id=new_id(), version=1, inquiry_id=matter.id, title="Orgelfest"
        ),
        RecordKind.SNIPPET: Snippet(
            id=new_id(), version=1, abbreviation="org", title="Orgeldienst", text_de="bald"
        ),
        RecordKind.TEMPLATE: template("V01", title_de="Orgelvorlage"),
    }
    stored(storage, matter, *records.values())
    assert {hit.kind: hit.id for hit in hits(storage, "orgel")} == {
        kind: record.id for kind, record in records.items()
    }
    (hit,) = hits(storage, "verschob")
    assert (hit.kind, hit.detail, hit.reason) == (RecordKind.FOLLOW_UP, "2026-12-01", Reason.TEXT)


def test_what_sounds_alike_comes_last(storage: Database) -> None:
    stored(
        storage,
        contact("Mayr"),
        contact("Fremd", note="grüßt Herrn Maier"),
        contact("Maier"),
        contact("Maierhof"),
        organisation("Meyer GmbH"),
    )
    assert [(title, reason) for title, reason, _ in reasons(storage, "maier")] == [
        ("Maier", Reason.NAME),
        ("Maierhof", Reason.NAME),
        ("Fremd", Reason.TEXT),
        ("Mayr", Reason.SOUND),
        ("Meyer GmbH", Reason.SOUND),
    ]


def test_a_name_that_is_the_words_and_no_more_comes_first(storage: Database) -> None:
    longer = [contact("Haus", first_name=f"Ada {number}") for number in range(30)]
    stored(storage, contact("Haus"), *longer, initiative("Haus"), inquiry("Haus"))
    first = [(hit.kind, hit.title) for hit in hits(storage, "haus")[:3]]
    assert first == [
        (RecordKind.CONTACT, "Haus"),
        (RecordKind.INITIATIVE, "Haus"),
        (RecordKind.INQUIRY, "Haus"),
    ]
