"""Fields that point at other records: found by typing, shown by their names."""

from collections.abc import Callable, Sequence

from deskapp.application.ports.records import Reader
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.contact import Contact
from deskapp.domain.initiative import Initiative
from deskapp.domain.organisation import Organisation
from deskapp.domain.record import Id
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.forms.picker import PickerField, PickerLine, Suggestion

_OFFERED = 8
Names = dict[Id, str]
"""The names of records by their ids; grows with what is picked."""


class RecordField(PickerField[Id]):
    """One record of some kinds, or none. `names` knows what its value is called."""

    def __init__(
        self,
        name: str,
        label: str,
        desk: Desk,
        kinds: frozenset[RecordKind],
        names: Names,
        *,
        takes_text: bool = False,
        is_required: bool = False,
        hint: str = "",
        example: str = "",
    ) -> None:
        self._names = names
        line = PickerLine[Id](desk.lanes, _suggest(desk, kinds))
        line.setPlaceholderText(example)
        super().__init__(
            name, label, line, takes_text=takes_text, is_required=is_required, hint=hint
        )
        line.picked.connect(self._learn)

    def set_value(self, value: Id | None) -> None:
        """Show a record by its name."""
        self.line.show_value(value, self._names.get(value, "") if value else "")

    def _learn(self, value: Id | None) -> None:
        if value is not None:
            self._names[value] = self.line.text()


def _suggest(desk: Desk, kinds: frozenset[RecordKind]) -> Callable[[str], Sequence[Suggestion[Id]]]:
    def suggest(text: str) -> Sequence[Suggestion[Id]]:
        hits = desk.workspace.query(lambda queries: queries.search(text, kinds, _OFFERED))
        return [Suggestion(hit.id, hit.title, hit.detail) for hit in hits]

    return suggest


def body_name(reader: Reader, body_id: Id) -> str:
    """What an organisation or initiative is called for short; empty when it is gone."""
    body = reader.find(Organisation, body_id) or reader.find(Initiative, body_id)
    return (body.name_short or body.name) if body else ""


def contact_name(reader: Reader, contact_id: Id) -> str:
    """What a person is called; empty when they are gone."""
    contact = reader.find(Contact, contact_id)
    return (contact.full_name or contact.mail) if contact else ""


def names_of_bodies(reader: Reader, ids: Sequence[Id | None]) -> Names:
    """The names of organisations and initiatives, as far as they are still there."""
    return {one: body_name(reader, one) for one in ids if one is not None}
