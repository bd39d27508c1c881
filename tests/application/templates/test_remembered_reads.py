"""What letters share is read once, and what is each letter's own is read anew."""

from dataclasses import replace

from deskapp.adapters.storage.database import Database
from deskapp.application.remembered_reads import RememberedReads
from deskapp.domain.contact import Contact
from deskapp.domain.office import OFFICE, Office
from deskapp.domain.record import new_id
from deskapp.domain.template import Snippet


def test_shared_records_are_kept_and_others_are_not(sqlite_storage: Database) -> None:
    office = Office(id=OFFICE, version=1, name="Servicestelle")
    contact = Contact(id=new_id(), version=1, last_name="Muster")
    with sqlite_storage.transaction() as store:
        store.insert(office)
        store.insert(contact)
        reads = RememberedReads(store)
        assert reads.find(Office, OFFICE) == office
        assert reads.where(Snippet, abbreviation="sz") == ()
        assert reads.where(Contact, last_name="Muster") == (contact,)
        store.update(replace(office, version=2, name="anders"), 1)
        store.update(replace(contact, version=2, last_name="Neu"), 1)
        store.insert(Snippet(id=new_id(), version=1, abbreviation="sz", title="x", text_de="x"))
        assert reads.find(Office, OFFICE) == office
        assert reads.where(Snippet, abbreviation="sz") == ()
        assert len(reads.where(Snippet)) == 1
        assert reads.find(Contact, contact.id) == replace(contact, version=2, last_name="Neu")
        assert reads.where(Contact, last_name="Muster") == ()


def test_a_file_is_read_once(sqlite_storage: Database) -> None:
    with sqlite_storage.transaction() as store:
        sha256 = store.put_content(b"Programm")
        reads = RememberedReads(store)
        assert reads.content(sha256) == b"Programm"
        assert reads.content(sha256) is reads.content(sha256)
        assert reads.content("0" * 64) is None
