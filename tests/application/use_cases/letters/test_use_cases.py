"""A letter made from a stored message."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import TypeVar

import pytest

from deskapp.adapters.text.templates import LiquidTemplates
from deskapp.application.actions import Action
from deskapp.application.errors import NotFound
from deskapp.application.use_cases import replies
from deskapp.application.use_cases.letters.making import MadeLetter, letter_of
from deskapp.application.use_cases.replies import Fill
from deskapp.application.workspace import Workspace
from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.addresses.postal_address import AddressKind, PostalAddress
from deskapp.domain.affiliation import Affiliation
from deskapp.domain.contact import Contact
from deskapp.domain.errors import Problem
from deskapp.domain.inquiry import Inquiry
from deskapp.domain.message import Attachment, Delivery, Message
from deskapp.domain.office import SigningPower, User
from deskapp.domain.organisation import Organisation
from deskapp.domain.record import Id, Record, new_id
from deskapp.domain.sender_profile import Director, SenderProfile
from tests.reply_scene import ASKER_MAIL, PARTNER_MAIL, Scene, set_the_scene

R = TypeVar("R", bound=Record)

ENGINE = LiquidTemplates()
HOME = PostalAddress(street="Musterstraße 1", plz="26871", town="Papenburg")
TEXT = "Sehr geehrte Frau Dr. Beispiel,\n\ngern helfen wir."


class Office:
    """The office of the scene, with short ways to change it."""

    def __init__(self, workspace: Workspace) -> None:
        self.workspace = workspace
        self.scene: Scene = set_the_scene(workspace)
        self.store(self.one(Contact, self.scene.asker_id), addresses=(HOME,))

    def one(self, kind: type[R], record_id: Id) -> R:
        found = self.workspace.query(lambda queries: queries.find(kind, record_id))
        assert found is not None
        return found

    def any(self, kind: type[R]) -> R:
        return self.workspace.query(lambda queries: queries.where(kind))[0]

    def store(self, record: R, **changes: object) -> R:
        changed = replace(record, **changes)  # type: ignore[arg-type]  # names of fields
        return self.workspace.execute(Action.SETTINGS_SAVED, lambda work: work.save(changed))

    def draft(self, text: str = TEXT, **changes: object) -> Message:
        """A stored draft that says the text, with closing and signature."""

        def fill(language: str, draft: Message) -> Message:
            return self.workspace.query(
                lambda queries: replies.fill_in(
                    queries, self.workspace.clock, ENGINE, draft, Fill(language=language)
                )
            )

        user_id, inquiry_id = self.workspace.user_id, self.scene.inquiry_id
        new = self.workspace.query(
            lambda q: replies.new_draft(q, self.workspace.clock, inquiry_id, user_id)
        )
        language = str(changes.pop("language", "de"))
        filled = fill(language, replace(new, **changes))  # type: ignore[arg-type]  # names of fields
        _, _, end = filled.body_text.partition(replies.WRITING_PLACE)
        return self.store(filled, body_text=f"{text}{end}", **changes)

    def letter(self, message: Message) -> MadeLetter:
        return self.workspace.query(
            lambda queries: letter_of(queries, self.workspace.clock, ENGINE, message.id)
        )


@pytest.fixture
def office(desk_file: Workspace) -> Office:
    return Office(desk_file)


def test_the_letter_says_what_the_reply_says_without_its_signature(office: Office) -> None:
    made = office.letter(office.draft())
    letter = made.letter
    assert letter.text == TEXT
    assert letter.closing == "Mit freundlichen Grüßen"
    assert letter.signed_for == "Service- und Beratungsstelle für regionale Industrieinitiativen"
    assert letter.signed_by == "Anna Muster"
    assert letter.subject == "Fördermittel für Wasserstoff"
    assert letter.return_line == "Muster Service GmbH · Musterstraße 29 · 10178 Berlin"
    assert letter.foot[2][2] == "HRB 00000 B"
    assert made.problems == ()
    assert made.contact_id == office.scene.asker_id


def test_the_address_is_the_persons_own(office: Office) -> None:
    assert office.letter(office.draft()).letter.address == (
        "Wachstumsregion Musterland e. V.",
        "Vorsitzende",
        "Frau Dr. Eva Beispiel",
        "Musterstraße 1",
        "26871 Papenburg",
    )


def test_a_letter_after_ones_own_names_no_message_of_the_other(office: Office) -> None:
    sent = office.draft(delivery=Delivery.SENT, message_id="eigene@example.org")
    letter = office.letter(office.draft(in_reply_to=sent.message_id)).letter
    assert letter.information[0][0] == "Unser Zeichen"


def test_the_information_block_names_mail_number_person_and_day(office: Office) -> None:
    letter = office.letter(office.draft()).letter
    number = office.one(Inquiry, office.scene.inquiry_id).ref_no
    assert letter.information == (
        ("Ihre Nachricht vom", "20. November 2026"),
        ("Unser Zeichen", number),
        ("", ""),
        ("Name", "Anna Muster"),
        ("Telefon", "030 23125 0"),
        ("E-Mail", "service-rii@example.org"),
        ("", ""),
        ("Datum", "23. November 2026"),
    )


def test_a_user_signs_by_power_and_has_an_own_telephone(office: Office) -> None:
    power = SigningPower.BY_ORDER
    office.store(office.any(User), signing_power=power, phone="030 23125-701")
    letter = office.letter(office.draft()).letter
    assert letter.signed_by == "i.\u00a0A.\u00a0Anna Muster"
    assert ("Telefon", "030 23125-701") in letter.information
    assert letter.text == TEXT


def test_an_english_reply_is_an_english_letter_whoever_reads_it(office: Office) -> None:
    letter = office.letter(office.draft("Dear Dr Beispiel,\n\nwe will help.", language="en")).letter
    assert letter.language == "en"
    assert ("Our reference", "RII-2026-0001") in letter.information
    assert letter.information[-1] == ("Date", "23 November 2026")
    assert letter.closing == "Yours sincerely"
    assert "Phone 030 23125 0" in letter.foot[1]


def test_a_message_that_was_sent_is_a_letter_of_that_day(office: Office) -> None:
    director = Director("Ole Beispiel", valid_from=date(2026, 11, 23))
    office.store(office.any(SenderProfile), directors=(director, Director("Kim Probe")))
    draft = office.draft()
    sent = office.store(
        draft, delivery=Delivery.SENT, at=datetime(2026, 11, 22, 23, 30, tzinfo=UTC)
    )
    office.store(office.any(SenderProfile), phone="030 99999 9")
    letter = office.letter(sent).letter
    assert letter.information[-1] == ("Datum", "23. November 2026")
    assert letter.text == TEXT, "although the signature has changed since"
    earlier = office.store(sent, at=sent.at - timedelta(days=1))
    assert "Geschäftsführung: Kim Probe" in office.letter(earlier).letter.foot[2]


def test_enclosures_are_what_is_attached(office: Office) -> None:
    files = (
        Attachment("Antrag 2026.docx", 1, "a" * 64),
        Attachment("logo.png", 1, "b" * 64, inline=True),
        Attachment("Richtlinie 2.5", 1, "c" * 64),
    )
    draft = office.draft()
    letter = office.letter(office.store(draft, attachments=files)).letter
    assert letter.enclosures == ("Antrag 2026", "Richtlinie 2.5")


def test_what_is_confidential_says_so_above_the_address(office: Office) -> None:
    draft = office.draft()
    assert office.letter(draft).letter.remarks == ()
    office.store(office.one(Inquiry, office.scene.inquiry_id), confidential=True)
    assert office.letter(draft).letter.remarks == ("Vertraulich",)


def test_a_letter_without_an_address_names_who_has_none(office: Office) -> None:
    office.store(office.one(Contact, office.scene.asker_id), addresses=())
    made = office.letter(office.draft())
    assert made.problems == (Problem("addresses", "letter_address", "Dr. Eva Beispiel"),)
    assert made.letter.address == ()
    assert made.letter.text == TEXT, "it can be seen all the same"


def test_the_carrier_of_an_initiative_lends_its_address(office: Office) -> None:
    office.store(office.one(Contact, office.scene.asker_id), addresses=())
    carrier = office.any(Organisation)
    office.store(carrier, addresses=(HOME,))
    assert office.letter(office.draft()).letter.address[:2] == (
        "Wachstumsregion Musterland e. V.",
        "IHK Musterstadt",
    )


def _works_at(office: Office, body: Organisation, unit: str = "") -> None:
    for role in office.workspace.query(
        lambda q: q.where(Affiliation, contact_id=office.scene.asker_id)
    ):
        office.store(role, initiative_id=None, organisation_id=body.id, unit=unit)


def test_a_department_stands_below_its_ministry(office: Office) -> None:
    office.store(office.one(Contact, office.scene.asker_id), addresses=())
    bulk = PostalAddress(AddressKind.BULK, plz="11019", town="Berlin")
    ministry = office.store(
        Organisation(id=new_id(), name="Musterministerium", type="ministry", addresses=(bulk,))
    )
    department = office.store(
        Organisation(id=new_id(), name="Abteilung IV", type="ministry", parent_id=ministry.id)
    )
    _works_at(office, department, "Referat IV 3")
    assert office.letter(office.draft()).letter.address == (
        "Musterministerium",
        "Abteilung IV",
        "Referat IV 3",
        "Vorsitzende",
        "Frau Dr. Eva Beispiel",
        "11019 Berlin",
    )


def test_a_company_stands_alone_whoever_owns_it(office: Office) -> None:
    owner = office.store(Organisation(id=new_id(), name="Stadt Musterau", type="municipality"))
    company = office.store(
        Organisation(
            id=new_id(), name="Muster GmbH", type="company", legal_form="gmbh", parent_id=owner.id
        )
    )
    _works_at(office, company)
    assert office.letter(office.draft()).letter.address[0] == "Muster GmbH"


def test_those_of_one_body_stand_in_one_field(office: Office) -> None:
    body = office.store(
        Organisation(id=new_id(), name="Muster AG", type="company", addresses=(HOME,))
    )
    for contact_id in (office.scene.asker_id, office.scene.partner_id):
        for role in office.workspace.query(
            lambda q, each=contact_id: q.where(Affiliation, contact_id=each)  # type: ignore[misc]
        ):
            office.store(role, initiative_id=None, organisation_id=body.id)
    both = (MailAddress(ASKER_MAIL), MailAddress(PARTNER_MAIL))
    address = office.letter(office.draft(to=both)).letter.address
    assert address[0] == "Muster AG"
    assert any("Eva Beispiel" in line for line in address)
    assert any("Jan Probe" in line for line in address)


def test_a_stranger_has_no_address_and_is_no_contact(office: Office) -> None:
    made = office.letter(office.draft(to=(MailAddress("x@new.example", "Kim Neu"),)))
    assert made.problems == (Problem("to", "letter_contact", "Kim Neu"),)
    assert made.contact_id is None


def test_everything_else_that_keeps_a_letter_back_is_named(office: Office) -> None:
    office.store(office.any(SenderProfile), street="", court="")
    made = office.letter(office.draft("{{ anfrage.frist }}", to=()))
    assert made.problems == (
        Problem("to", "letter_to"),
        Problem("body_text", "unfilled", "anfrage.frist"),
        Problem("sender", "letter_sender"),
        Problem("sender", "legal_block", "court"),
    )


def test_nothing_was_written_yet(office: Office) -> None:
    made = office.letter(office.draft(f"Guten Tag,\n\n{replies.WRITING_PLACE}"))
    assert made.problems == (Problem("body_text", "letter_text"),)


def test_a_message_that_is_gone_is_no_letter(office: Office) -> None:
    with pytest.raises(NotFound):
        office.workspace.query(lambda q: letter_of(q, office.workspace.clock, ENGINE, new_id()))
