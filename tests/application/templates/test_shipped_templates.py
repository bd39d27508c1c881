"""Every shipped template for every contact of the sample, and for contacts as they may come."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from deskapp.adapters.storage.database import open_database
from deskapp.adapters.system.holiday_calendar import german_holidays
from deskapp.application.actions import Action
from deskapp.application.ports.records import Queries
from deskapp.application.remembered_reads import RememberedReads
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases.inquiries import new_inquiry, open_inquiry
from deskapp.application.use_cases.replies import Fill, fill_in
from deskapp.application.use_cases.reply_values import situation, values
from deskapp.application.workspace import Workspace
from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.affiliation import Affiliation
from deskapp.domain.contact import Contact, ContactMail
from deskapp.domain.initiative import Initiative
from deskapp.domain.inquiry import Channel, Inquiry
from deskapp.domain.message import Delivery, Direction, Message
from deskapp.domain.record import Id, new_id
from deskapp.domain.salutation.addressee import AddressForm, Formality
from deskapp.domain.template import Template
from tests.application.templates.shipped_letters import (
    ENGINE,
    LANGUAGES,
    TEMPLATES,
    answers,
    flaws,
    key_of,
)
from tests.application.use_cases.sample import load_sample_into
from tests.fixed_clock import FixedClock

_CLOCK = FixedClock()
_PARTNER = MailAddress("jan.probe@nord.example", "Jan Probe")
_LONGEST_SUBJECT = 78
_BY_KEY = {each.key: each for each in TEMPLATES}


class SampleOffice:
    """The sample's office, an inquiry of each of its contacts, and one for others."""

    def __init__(self, workspace: Workspace, inquiries: dict[Id, Inquiry], spare: Inquiry) -> None:
        self.workspace, self.inquiries, self.spare = workspace, inquiries, spare


@pytest.fixture(scope="module")
def office(
    new_sqlite_file: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[SampleOffice]:
    """The office with its own file."""
    path = shutil.copy2(new_sqlite_file, tmp_path_factory.mktemp("sample"))
    workspace = Workspace(open_database(str(path), _CLOCK), _CLOCK, german_holidays)
    load_sample_into(workspace)
    inquiries = workspace.execute(Action.INQUIRY_OPENED, _ask, undoable=False)
    spare = workspace.execute(
        Action.INQUIRY_OPENED,
        lambda work: _asked_by(work, work.where(Contact)[0]),
        undoable=False,
    )
    yield SampleOffice(workspace, inquiries, spare)
    workspace.close()


def _ask(work: UnitOfWork) -> dict[Id, Inquiry]:
    return {contact.id: _asked_by(work, contact) for contact in work.where(Contact)}


def _asked_by(work: UnitOfWork, contact: Contact) -> Inquiry:
    """The contact asks something, for the initiative they speak for or else for any."""
    roles = work.where(Affiliation, contact_id=contact.id)
    own = next((role.initiative_id for role in roles if role.initiative_id), None)
    inquiry = replace(
        new_inquiry("Wasserstoff in der Region", work.now, Channel.MAIL),
        contact_id=contact.id,
        initiative_id=own or work.where(Initiative)[0].id,
    )
    return open_inquiry(work, inquiry)


def _draft(template: Template, inquiry: Inquiry, contact: Contact) -> Message:
    others = (_PARTNER,) if template.key == "V08" else ()
    return Message(
        id=new_id(),
        inquiry_id=inquiry.id,
        direction=Direction.OUT,
        delivery=Delivery.DRAFT,
        at=_CLOCK.now(),
        to=(MailAddress(contact.mail, contact.full_name), *others),
        contact_id=contact.id,
    )


@pytest.mark.fault("TPL-04")
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("template", TEMPLATES, ids=key_of)
def test_every_contact_of_the_sample_gets_a_letter_without_a_flaw(
    office: SampleOffice, template: Template, language: str
) -> None:
    inquiries = office.inquiries

    def question(queries: Queries) -> list[str]:
        found, reader = [], RememberedReads(queries)
        for number, (contact_id, inquiry) in enumerate(inquiries.items()):
            (contact,) = queries.where(Contact, id=contact_id)
            draft = _draft(template, inquiry, contact)
            asked = answers(template, _CLOCK, optional=number % 2 == 0)
            fill = Fill(template=template, language=language, asked=asked)
            letter = fill_in(reader, _CLOCK, ENGINE, draft, fill)
            about = situation(reader, inquiry, draft.to, _CLOCK.today(), draft.author_id)
            known = values(reader, about, _CLOCK, language)
            is_swiss = contact.language == "de-CH"
            found += [
                f"{contact.full_name}: {flaw}"
                for flaw in flaws(letter, language, known, is_swiss=is_swiss)
            ]
            if len(letter.subject) > _LONGEST_SUBJECT:
                found.append(f"{len(letter.subject)}: {letter.subject}")
        return found

    assert office.workspace.query(question) == []


_LETTERS = st.text("abcdeéfghijlmnoöpqrsßtuüvwxyzABCDEFG-’", min_size=1, max_size=12).filter(
    lambda text: text[0].isalpha() and text[-1].isalpha() and text.casefold() != "none"
)
_NAMES = st.sampled_from(["", "Kim", "Ada Luise", "Groß", "O’Hara", "Ruiz Gómez"]) | _LETTERS
_CONTACTS = st.builds(
    Contact,
    id=st.builds(new_id),
    address_form=st.sampled_from(AddressForm),
    title_pre=st.sampled_from(
        ["", "Dr.", "Prof. Dr.", "Mag. (FH)", "Dipl.-Ing.", "Dr. des.", "PD"]
    ),
    first_name=_NAMES,
    nobility=st.sampled_from(["", "Graf", "Freifrau", "Prinz von"]),
    name_particle=st.sampled_from(["", "von der", "de", "d’"]),
    last_name=_NAMES,
    title_post=st.sampled_from(["", "M. Sc.", "MdB"]),
    language=st.sampled_from(["de", "de-AT", "de-CH", "en"]),
    formality=st.sampled_from(Formality),
    custom_salutation=st.sampled_from(["", "", "", "Moin zusammen,"]),
    rank=st.none() | st.integers(0, 9),
    mails=st.just((ContactMail("neu@person.example"),)),
)


@pytest.mark.fault("TPL-04")
@settings(max_examples=80, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(_CONTACTS, st.sampled_from([*_BY_KEY]), st.sampled_from(LANGUAGES), st.booleans())
def test_any_contact_gets_a_letter_without_a_flaw(
    office: SampleOffice,
    contact: Contact,
    key: str,
    language: str,
    optional: bool,
) -> None:
    template = _BY_KEY[key]
    assume(contact.last_name or contact.first_name or key != "V08")
    contact, inquiry = office.workspace.execute(
        Action.CONTACT_SAVED,
        lambda work: _stored(work, contact, office.spare),
        undoable=False,
    )

    def question(queries: Queries) -> list[str]:
        draft = _draft(template, inquiry, contact)
        asked = answers(template, _CLOCK, optional=optional)
        fill = Fill(template=template, language=language, asked=asked)
        letter = fill_in(queries, _CLOCK, ENGINE, draft, fill)
        about = situation(queries, inquiry, draft.to, _CLOCK.today(), None)
        known = values(queries, about, _CLOCK, language)
        return list(flaws(letter, language, known, is_swiss=contact.language == "de-CH"))

    assert office.workspace.query(question) == []


def _stored(work: UnitOfWork, contact: Contact, inquiry: Inquiry) -> tuple[Contact, Inquiry]:
    """The contact in place of the one that was drawn before, who now asks."""
    for other in work.where(Contact, source_note="drawn"):
        work.save(replace(other, mails=(), last_name="früher", source_note=""))
    contact = work.save(replace(contact, source_note="drawn"))
    asked = work.get(Inquiry, inquiry.id)
    return contact, work.save(replace(asked, contact_id=contact.id))
