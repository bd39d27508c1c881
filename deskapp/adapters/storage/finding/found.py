"""An entry of the index that answers a search."""

from dataclasses import dataclass

from deskapp.adapters.storage.finding.ways import Way
from deskapp.adapters.storage.finding.words import NAME_GAP
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.record import Id


@dataclass(frozen=True, slots=True)
class Found:
    """An entry, in the closest way in which it answers.

    A message has the inquiry's identity and names, for that is what a person opens, and its
    own as ``message_id``.
    """

    way: Way
    kind: RecordKind
    number: int
    record_id: Id
    title: str
    detail: str
    names: str
    name_fold: str
    message_id: Id | None = None

    @property
    def shown_kind(self) -> RecordKind:
        """The kind of record that a person opens."""
        return RecordKind.INQUIRY if self.message_id else self.kind

    def is_called(self, folded: str) -> bool:
        """Whether one of its names is these words and no more."""
        return folded in self.name_fold.split(NAME_GAP)
