"""The shipped data fit their records and load once."""

import pytest

from deskapp.adapters.files.start_data.start_files import StartFiles
from deskapp.application.actions import Action
from deskapp.application.use_cases.start_data import load_lists
from deskapp.application.workspace import Workspace
from deskapp.domain.contact import Contact
from deskapp.domain.initiative import Initiative
from deskapp.domain.inquiry import Inquiry
from deskapp.domain.mailings.mailing import Mailing
from deskapp.domain.message import Direction, Message
from deskapp.domain.office import CatalogueEntry
from deskapp.domain.record import SAMPLE, Record
from deskapp.domain.template import Snippet, Template
from tests.application.use_cases.sample import load_sample_into


def count(workspace: Workspace, kind: type[Record]) -> int:
    return len(workspace.query(lambda queries: queries.where(kind)))


def test_the_lists_of_a_new_database(desk_file: Workspace) -> None:
    desk_file.execute(Action.START_LISTS_LOADED, lambda work: load_lists(work, StartFiles()))
    again = desk_file.execute(
        Action.START_LISTS_LOADED, lambda work: load_lists(work, StartFiles())
    )

    templates = desk_file.query(lambda queries: queries.where(Template))
    assert {each.key for each in templates} >= {f"V{number:02d}" for number in range(1, 18)}
    assert all({text.language for text in each.texts} == {"de", "en"} for each in templates)
    assert count(desk_file, Snippet) > 5
    assert count(desk_file, CatalogueEntry) > 50
    assert again == 0


@pytest.fixture
def loaded(desk_file: Workspace) -> Workspace:
    load_sample_into(desk_file)
    return desk_file


def test_the_sample_mailing_is_a_text_with_placeholders(loaded: Workspace) -> None:
    (mailing,) = loaded.query(lambda queries: queries.where(Mailing))
    letters = loaded.query(lambda queries: queries.where(Message, mailing_id=mailing.id))
    assert "{{ anrede }}" in mailing.texts[0].body
    assert "{{ rundschreiben.frist | wochentag_datum }}" in mailing.texts[0].body
    assert letters
    assert not any({"{", "}"} & set(each.body_text) for each in letters)


def test_the_sample_is_a_year_of_an_office(loaded: Workspace) -> None:
    inquiries = loaded.query(lambda queries: queries.where(Inquiry))
    assert len(inquiries) >= 150
    assert all(inquiry.origin == SAMPLE for inquiry in inquiries)
    assert max(each.received_at for each in inquiries) <= loaded.clock.now()
    assert (loaded.clock.now() - min(each.received_at for each in inquiries)).days > 200
    assert count(loaded, Initiative) >= 26
    days = [inquiry.received_at for inquiry in sorted(inquiries, key=lambda each: each.ref_no)]
    assert days == sorted(days)


def test_no_token_of_the_files_is_left_in_a_text(loaded: Workspace) -> None:
    for message in loaded.query(lambda queries: queries.where(Message)):
        assert "{" not in message.body_text, message.body_text
        assert message.direction is not Direction.IN or message.sender


def test_nobody_in_the_sample_has_a_real_address(loaded: Workspace) -> None:
    for contact in loaded.query(lambda queries: queries.where(Contact)):
        assert all(mail.address.endswith((".example", "example.org")) for mail in contact.mails)


def test_it_loads_once(loaded: Workspace) -> None:
    before = count(loaded, Inquiry)

    assert load_sample_into(loaded) == 0
    assert count(loaded, Inquiry) == before
