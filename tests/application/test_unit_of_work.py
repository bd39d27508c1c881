"""What one action does to a record and takes back itself has not happened."""

from dataclasses import replace

from deskapp.adapters.storage.database import Database
from deskapp.application.actions import Action
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases.records import save
from deskapp.application.workspace import Workspace
from deskapp.domain.contact import Contact
from deskapp.domain.record import new_id
from tests.fixed_clock import FixedClock, no_holidays


def test_there_and_back_in_one_action_is_no_change(storage: Database, clock: FixedClock) -> None:
    workspace = Workspace(storage, clock, no_holidays)
    contact = Contact(id=new_id(), last_name="Muster")
    stored = workspace.execute(Action.CONTACT_SAVED, lambda work: save(work, contact))
    last = workspace.next_undo

    def there_and_back(work: UnitOfWork) -> Contact:
        away = work.save(replace(stored, last_name="Anders"))
        return work.save(replace(away, last_name="Muster"))

    assert workspace.execute(Action.CONTACT_SAVED, there_and_back) == stored
    assert workspace.query(lambda queries: queries.find(Contact, contact.id)) == stored
    assert workspace.next_undo == last
