"""The ``StartData`` port over the files in ``resources``."""

from collections.abc import Callable, Iterator
from datetime import date, time

from deskapp.adapters.files.start_data import lists, sample_bodies
from deskapp.adapters.files.start_data.sample_bodies import SampleNames
from deskapp.adapters.files.start_data.sample_events import EventFile
from deskapp.adapters.files.start_data.sample_inquiries import (
    InquiryFiles,
    SamplePeople,
    follow_ups,
)
from deskapp.adapters.files.start_data.sample_mailings import MailingFile
from deskapp.adapters.files.start_data.sample_texts import SampleTexts
from deskapp.application.ports.start_data import SampleTime
from deskapp.domain.affiliation import Affiliation
from deskapp.domain.contact import Contact
from deskapp.domain.office import Office, User
from deskapp.domain.record import Record
from deskapp.domain.sender_profile import SenderProfile
from deskapp.resource_files import resource

_NOON = time(12)


class StartFiles:
    """Fresh records out of the shipped files."""

    def lists(self) -> Iterator[Record]:
        """Catalogues, templates and snippets."""
        yield from lists.catalogues(resource("catalogues.toml"))
        yield from lists.templates(resource("templates"))

    def sample(self, at: SampleTime, ref_no: Callable[[date], str]) -> Iterator[Record]:
        """An invented office's year."""
        folder, names = resource("sample"), SampleNames()
        people: list[Record] = [
            *sample_bodies.office(folder / "office.toml", names),
            *sample_bodies.organisations(folder / "organisations.toml", names, at),
            *sample_bodies.initiatives(folder / "initiatives.toml", names, at),
            *sample_bodies.contacts(folder / "contacts.toml", names, at),
        ]
        yield from people
        profile = next(each for each in people if isinstance(each, SenderProfile))
        office = next(each for each in people if isinstance(each, Office))
        users = {each.id: each for each in people if isinstance(each, User)}
        contacts = {each.id: each for each in people if isinstance(each, Contact)}
        texts = SampleTexts(at, office, profile, users)
        files = InquiryFiles(names, at, SamplePeople(contacts, profile), texts, ref_no)
        yield from files.records(folder / "inquiries")
        yield from MailingFile(names, at, contacts, texts, profile).records(
            folder / "mailings.toml"
        )
        roles = [each for each in people if isinstance(each, Affiliation)]
        yield from EventFile(names, at, roles).records(folder / "events.toml")
        yield from follow_ups(
            folder / "follow_ups.toml", names, at, lambda day: at.moment(day, _NOON)
        )
