"""Which initiatives an organisation runs."""

from dataclasses import replace

from deskapp.adapters.storage.database import Database
from deskapp.domain.initiative import Carrier
from deskapp.domain.record import new_id
from tests.adapters.storage.some_records import initiative, organisation


def test_initiatives_are_found_by_their_carrier(storage: Database) -> None:
    carrier, other = organisation("IHK"), organisation("HWK")
    both = replace(
        initiative("Zweite"), carriers=(Carrier(other.id, "Partner"), Carrier(carrier.id, "Träger"))
    )
    one = replace(initiative("Erste"), id=new_id(), carriers=(Carrier(carrier.id),))
    none = replace(initiative("Dritte"), id=new_id())
    with storage.transaction() as store:
        for record in (carrier, other, both, one, none):
            store.insert(record)
    with storage.reading() as queries:
        assert queries.initiatives_carried_by(carrier.id) == (one.id, both.id)
        assert queries.initiatives_carried_by(other.id) == (both.id,)
        assert queries.initiatives_carried_by(new_id()) == ()
