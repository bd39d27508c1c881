"""What the entrance lists: those expected, known people who are not on the list, a new one."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from deskapp.application.ports.questions.event_lists import ParticipantRow
from deskapp.application.ports.questions.found import Hit
from deskapp.domain.events.participation import ParticipationStatus
from deskapp.domain.names.folding import fold
from deskapp.domain.record import Id
from deskapp.ui.events.cards import status_mark
from deskapp.ui.kit.lists.card import Card, Mark
from deskapp.ui.kit.look.icons import Icon
from deskapp.wording.language import translate


@dataclass(frozen=True, slots=True)
class Expected:
    """Somebody on the list of the event."""

    line: ParticipantRow

    @property
    def name(self) -> str:
        """What the person is called."""
        return self.line.name

    @property
    def is_here(self) -> bool:
        """Whether they have come."""
        return self.line.participation.status is ParticipationStatus.ATTENDED


@dataclass(frozen=True, slots=True)
class Known:
    """A contact who is not on the list."""

    contact_id: Id
    name: str
    detail: str


@dataclass(frozen=True, slots=True)
class Unknown:
    """A name that nobody has; whoever it is becomes a contact."""

    name: str


Row = Expected | Known | Unknown


def rows_of(
    lines: Iterable[ParticipantRow], words: str, known: Sequence[Hit] | None
) -> Mapping[str, Row]:
    """The rows for what is typed, by keys of their own; every word begins one of a name.

    While nothing is typed these are the people who are awaited.

    Who is new can be said only when it is known which contacts are called so.
    """
    lines = tuple(lines)
    on_the_list = {line.participation.contact_id for line in lines}
    if not words.strip():
        return {line.id: Expected(line) for line in lines if _is_awaited(line)}
    rows: dict[str, Row] = {line.id: Expected(line) for line in _begun(lines, words)}
    if known is not None:
        rows |= {
            f"contact {hit.id}": Known(hit.id, hit.title, hit.detail)
            for hit in known
            if hit.id not in on_the_list
        }
        rows["new"] = Unknown(" ".join(words.split()))
    return rows


def _is_awaited(line: ParticipantRow) -> bool:
    """Whether they have a place or wait for one; the others are found by typing."""
    one = line.participation
    return one.has_place or one.status is ParticipationStatus.WAITING


def _begun(lines: Iterable[ParticipantRow], words: str) -> Iterator[ParticipantRow]:
    wanted = fold(words).split()
    for line in lines:
        parts = fold(f"{line.sorted_name} {line.initiative}").replace(",", " ").split()
        if all(any(part.startswith(word) for part in parts) for word in wanted):
            yield line


def card_of(row: Row) -> Card:
    """A row as it is drawn."""
    match row:
        case Expected(line):
            one = line.participation
            parts = (line.initiative or line.mail, ", ".join(one.sessions))
            return Card(
                title=line.sorted_name,
                second=" · ".join(part for part in parts if part),
                mark=status_mark(one.status),
            )
        case Known(_, name, detail):
            mark = Mark(Icon.PLUS, translate("events", "Not on the list"))
            return Card(title=name, second=detail, mark=mark)
        case Unknown(name):
            mark = Mark(Icon.PLUS, translate("events", "New person"))
            return Card(title=name, second=translate("events", "Not in the contacts"), mark=mark)


def headings_of(rows: Mapping[str, Row]) -> Mapping[str, str]:
    """What stands above the first of those who are not on the list."""
    others = [key for key, row in rows.items() if not isinstance(row, Expected)]
    return {others[0]: translate("events", "Comes without registration")} if others else {}
