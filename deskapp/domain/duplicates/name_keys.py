"""Every name by which a person or body may be meant."""

from deskapp.domain.contact import Contact
from deskapp.domain.initiative import Initiative
from deskapp.domain.names.folding import compact
from deskapp.domain.organisation import Organisation
from deskapp.domain.record import Record


def name_keys(record: Record) -> frozenset[str]:
    """The names of a contact, organisation or initiative in the form in which they are compared.

    A contact has one, given and family name without particle; a body has its short, former and
    other names too.
    """
    return frozenset(filter(None, map(compact, _names(record))))


def _names(record: Record) -> tuple[str, ...]:
    if isinstance(record, Contact):
        return (f"{record.first_name} {record.last_name}",) if record.last_name else ()
    if isinstance(record, Organisation | Initiative):
        former = (each.name for each in record.former_names)
        return (record.name, record.name_short, *record.aliases, *former)
    return ()
