"""The shipped data fit their records, load once, and go out in one step without a trace."""

from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest

from deskapp.adapters.files.start_data.start_files import StartFiles
from deskapp.adapters.storage.database import Database
from deskapp.adapters.system.clock import OFFICE_ZONE
from deskapp.adapters.text.phone_numbers import parse_phone
from deskapp.application.actions import Action
from deskapp.application.use_cases.start_data import load_lists, load_sample, remove_sample
from deskapp.application.workspace import Workspace
from deskapp.domain.contact import Contact
from deskapp.domain.follow_up import FollowUp
from deskapp.domain.initiative import Initiative
from deskapp.domain.inquiry import Inquiry
from deskapp.domain.message import Direction, Message
from deskapp.domain.office import CatalogueEntry, Office
from deskapp.domain.organisation import Organisation
from deskapp.domain.record import SAMPLE, Record, new_id
from deskapp.domain.template import Snippet, Template

CONTENT: tuple[type[Record], ...] = (Inquiry, Message, FollowUp, Contact, Initiative, Organisation)


def moment(day: date, clock_time: time) -> datetime:
    return datetime.combine(day, clock_time, tzinfo=OFFICE_ZONE).astimezone(UTC)


def load(workspace: Workspace) -> int:
    return workspace.execute(
        Action.SAMPLE_LOADED, lambda work: load_sample(work, StartFiles(), moment, parse_phone)
    )


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
    load(desk_file)
    return desk_file


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

    assert load(loaded) == 0
    assert count(loaded, Inquiry) == before


def test_it_goes_out_in_one_step_with_what_was_added_to_it(loaded: Workspace) -> None:
    sample = loaded.query(lambda queries: queries.where(Inquiry))[0]
    note = Message(
        id=new_id(),
        inquiry_id=sample.id,
        direction=Direction.NOTE,
        at=loaded.clock.now(),
        body_text="von Hand",
    )
    own = Contact(id=new_id(), last_name="Eigener Kontakt")
    loaded.execute(Action.NOTE_ADDED, lambda work: (work.save(note), work.save(own)))
    loaded.execute(Action.SAMPLE_REMOVED, remove_sample)

    assert {kind.__name__: count(loaded, kind) for kind in CONTENT if count(loaded, kind)} == {
        "Contact": 1
    }
    loaded.undo()
    assert count(loaded, Inquiry) >= 150


def test_an_office_profile_that_was_edited_stays(loaded: Workspace) -> None:
    (office,) = loaded.query(lambda queries: queries.where(Office))
    loaded.execute(
        Action.SETTINGS_SAVED, lambda work: work.save(replace(office, name="Unser Büro"))
    )
    loaded.execute(Action.SAMPLE_REMOVED, remove_sample)

    assert [each.name for each in loaded.query(lambda queries: queries.where(Office))] == [
        "Unser Büro"
    ]


@pytest.mark.parametrize("engine", ["postgresql_storage"])
def test_it_loads_on_a_server_too(
    engine: str, request: pytest.FixtureRequest, desk_file: Workspace
) -> None:
    storage = request.getfixturevalue(engine)
    assert isinstance(storage, Database)
    workspace = Workspace(storage, desk_file.clock, lambda _land: lambda _year: {})
    load(workspace)
    workspace.execute(Action.SAMPLE_REMOVED, remove_sample)

    assert not any(count(workspace, kind) for kind in CONTENT)
