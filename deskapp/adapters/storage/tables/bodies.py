"""Tables of people and bodies: contacts, affiliations, organisations, initiatives."""

from collections.abc import Mapping

from sqlalchemy import Column

from deskapp.adapters.storage.columns import SORT_KEY
from deskapp.adapters.storage.mapping import Mapped, record_table
from deskapp.domain.affiliation import Affiliation
from deskapp.domain.contact import Contact
from deskapp.domain.initiative import Initiative
from deskapp.domain.names.sorting import person_sort_key, word_sort_key
from deskapp.domain.organisation import Organisation

# An index of PostgreSQL takes 2,700 bytes; nobody sorts by what comes later.
_KEY_LENGTH = 300


def _person(contact: Contact) -> Mapping[str, object]:
    key = person_sort_key(
        contact.last_name or contact.mail, contact.first_name, contact.name_particle
    )
    return {"sort_key": key[:_KEY_LENGTH]}


def _word(body: Organisation | Initiative) -> Mapping[str, object]:
    return {"sort_key": word_sort_key(body.name)[:_KEY_LENGTH]}


def _sort_key() -> Column[str]:
    return Column("sort_key", SORT_KEY, nullable=False, index=True)


CONTACT = Mapped(Contact, record_table("contact", Contact, derived=(_sort_key(),)), _person)

ORGANISATION = Mapped(
    Organisation,
    record_table(
        "organisation",
        Organisation,
        points_at={"parent_id": "organisation"},
        derived=(_sort_key(),),
    ),
    _word,
)

INITIATIVE = Mapped(
    Initiative, record_table("initiative", Initiative, derived=(_sort_key(),)), _word
)

AFFILIATION = Mapped(
    Affiliation,
    record_table(
        "affiliation",
        Affiliation,
        points_at={
            "contact_id": "contact",
            "organisation_id": "organisation",
            "initiative_id": "initiative",
            "on_behalf_of_id": "organisation",
        },
    ),
)
