"""The names that changes mention, asked for off the window's thread."""

from collections.abc import Iterable

from deskapp.application.changes import Change
from deskapp.application.ports.records import Queries
from deskapp.application.ports.system import Clock
from deskapp.application.telling.fields_changed import identities_in
from deskapp.ui.kit.records.catalogues import read_catalogues
from deskapp.wording.changes.in_words import ChangeWords, in_words
from deskapp.wording.changes.values import Naming


def changes_in_words(
    queries: Queries, clock: Clock, changes: Iterable[Change]
) -> tuple[ChangeWords, ...]:
    """What the changes did, with the names of all records that they mention."""
    told = tuple(changes)
    ids = {each for change in told for each in identities_in(change)}
    naming = Naming(queries.titles(ids), read_catalogues(queries).label, clock)
    return tuple(in_words(change, naming) for change in told)
