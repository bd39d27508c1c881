from deskapp.adapters.storage.database import Database
from tests.adapters.storage.some_records import contact, initiative, organisation


def test_the_names_of_people_and_bodies_are_read_without_the_rest(storage: Database) -> None:
    named = contact("Heide", first_name="Maria", name_particle="von der")
    nobody, chamber = contact("", "info@muster.example"), organisation("Kammer")
    region = initiative("Wachstumsregion Nord", name_short="WR Nord")
    with storage.transaction() as store:
        for record in (named, nobody, chamber, region):
            store.insert(record)
    with storage.reading() as queries:
        names = queries.known_names()
    assert names.people == (("Maria", "von der Heide"),)
    assert set(names.bodies) - {""} == {"Kammer", "Wachstumsregion Nord", "WR Nord"}
