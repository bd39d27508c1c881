"""How many personal replies a second of processor time are filled in from a file.

Run it with ``python tests/bench/replies.py [runs]``; without a number 9. Each reply is one of 500
inquiries of different contacts: everything that it is about is read from the file, its 20
placeholders get their values, and the text is filled: each reply by itself, and all in one run
as for a mailing. Beside them stands the filling alone, with values that are at hand.
"""

import contextlib
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from deskapp.adapters.storage.database import open_database, open_for_reading
from deskapp.adapters.text.templates import LiquidTemplates
from deskapp.application.ports.questions.lists import InquiryFilter
from deskapp.application.ports.records import Reader
from deskapp.application.ports.text import Value
from deskapp.application.remembered_reads import RememberedReads
from deskapp.application.use_cases.reply_values import situation, values
from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.affiliation import Affiliation
from deskapp.domain.contact import Contact
from deskapp.domain.inquiry import Inquiry
from deskapp.domain.office import OFFICE, Office, User
from deskapp.domain.record import Id, new_id
from deskapp.domain.sender_profile import Director, SenderProfile
from tests.bench.ground.made_up import build
from tests.bench.ground.tables import between, heading, row
from tests.fixed_clock import FixedClock

INQUIRIES = 20_000
REPLIES = 500
PLACEHOLDERS = (
    *("anrede", "gruss", "signatur", "datenschutz_url", "auftrag_kurz"),
    *("anfrage.nummer", "anfrage.betreff | zitat", "anfrage.eingang | datum_lang"),
    *("anfrage.frist | wochentag_datum", "kontakt.name", "kontakt.name_dat", "kontakt.funktion"),
    *("kontakt.organisation", "kontakt_a.name", "kontakt_a.organisation"),
    *("initiative.name | zitat", "initiative.angaben | liste"),
    *("absender.name", "absender.telefon", "absender.email"),
)
TEMPLATE = "\n\n".join(f"Zeile {{{{ {each} }}}}" for each in PLACEHOLDERS)
CLOCK = FixedClock()


def main() -> None:
    """Print replies a second, with and without reading."""
    runs = int(next(iter(sys.argv[1:]), "9"))
    heading(f"replies with {len(PLACEHOLDERS)} placeholders", ("a second (bar: 500)", "n"))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "office.db")
        build(path, INQUIRIES)
        user_id = furnish(path)
        database = open_for_reading(path)
        with contextlib.closing(database), database.reading() as queries:
            ids = queries.inquiry_ids(InquiryFilter(only_open=False))[:REPLIES]
            told("each by itself", runs, lambda: [reply(queries, each, user_id) for each in ids])

            def run() -> None:
                reader = RememberedReads(queries)
                for each in ids:
                    reply(reader, each, user_id)

            told("in one run", runs, run)
            known = known_values(queries, ids[0], user_id)
            engine = LiquidTemplates()
            told("filling alone", runs, lambda: [engine.fill(TEMPLATE, known) for _ in ids])


def furnish(path: Path) -> Id:
    """Store what replies need beside the inquiries: office, sender, and a role for each contact."""
    database = open_database(str(path), CLOCK)
    with contextlib.closing(database), database.transaction() as store:
        store.insert(Office(id=OFFICE, version=1, name="Servicestelle", remit="die Beratung"))
        store.insert(
            SenderProfile(
                id=new_id(),
                version=1,
                display_name="Servicestelle",
                mail="service@example.org",
                directors=(Director("Dr. Petra Vorbild"),),
                phone="030 23125 0",
                privacy_url="https://www.example.org/datenschutz",
            )
        )
        bodies = [each.initiative_id for each in store.where(Inquiry)[:100]]
        for number, contact in enumerate(store.where(Contact)):
            initiative_id = bodies[number % len(bodies)]
            store.insert(
                Affiliation(
                    id=new_id(),
                    version=1,
                    contact_id=contact.id,
                    initiative_id=initiative_id,
                    function="Projektleitung",
                )
            )
        return store.where(User)[0].id


def known_values(queries: Reader, inquiry_id: Id, user_id: Id) -> dict[str, Value]:
    """What the placeholders of the reply to an inquiry stand for."""
    inquiry = queries.find(Inquiry, inquiry_id)
    assert inquiry is not None
    assert inquiry.contact_id is not None
    contact = queries.find(Contact, inquiry.contact_id)
    assert contact is not None
    to = (MailAddress(contact.mail),)
    found = situation(queries, inquiry, to, CLOCK.today(), user_id)
    return values(queries, found, CLOCK, "de")


def reply(queries: Reader, inquiry_id: Id, user_id: Id) -> str:
    """A whole reply."""
    return ENGINE.fill(TEMPLATE, known_values(queries, inquiry_id, user_id))


ENGINE = LiquidTemplates()


def told(name: str, runs: int, work: Callable[[], object]) -> None:
    """Print how many replies a second the runs made, after one that does not count."""
    work()
    rates = []
    for _ in range(runs):
        started = time.process_time()
        work()
        rates.append(REPLIES / (time.process_time() - started))
    row(name, between(rates), str(runs))


if __name__ == "__main__":
    main()
