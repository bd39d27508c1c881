"""A change in words: which record, and each field before and after."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from deskapp.application.changes import Change
from deskapp.application.telling.fields_changed import FieldChange, fields_changed
from deskapp.application.telling.titles import record_title
from deskapp.domain.affiliation import Affiliation
from deskapp.domain.record import Record
from deskapp.wording.changes.field_labels import field_label
from deskapp.wording.changes.kind_labels import kind_label
from deskapp.wording.changes.values import Naming, value_words
from deskapp.wording.language import translate

_ABOUT = (
    "contact_id",
    "organisation_id",
    "initiative_id",
    "asker_id",
    "asked_id",
    "inquiry_id",
    "record_id",
    "first_id",
    "second_id",
)
"""Fields that say what a record belongs to, where its own name does not tell."""


class Happened(Enum):
    """What became of the record."""

    MADE = "made"
    CHANGED = "changed"
    DELETED = "deleted"


@dataclass(frozen=True, slots=True)
class ChangedField:
    """A field in words; ``before`` or ``after`` is empty where there was nothing."""

    label: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class ChangeWords:
    """A change in words."""

    kind: str
    name: str
    happened: Happened
    fields: tuple[ChangedField, ...]

    @property
    def heading(self) -> str:
        """Such as ``Contact: Eva Beispiel``."""
        return f"{self.kind}: {self.name}" if self.name else self.kind


def in_words(change: Change, naming: Naming) -> ChangeWords:
    """What a change did."""
    record = change.after or change.before
    assert record is not None
    happened = {
        (True, False): Happened.MADE,
        (False, False): Happened.CHANGED,
        (False, True): Happened.DELETED,
    }[change.before is None, change.after is None]
    told = (_field(change.kind, each, naming) for each in fields_changed(change))
    return ChangeWords(
        kind=kind_label(change.kind),
        name=name_in_words(record, naming),
        happened=happened,
        fields=tuple(each for each in told if each is not None),
    )


def name_in_words(record: Record, naming: Naming) -> str:
    """How a record is called, with what it belongs to where it needs that to be known."""
    about = (value_words(name, getattr(record, name, None), naming) for name in _ABOUT)
    belongs = " – ".join(dict.fromkeys(name for name in about if name))
    title = record_title(record)
    if not title:
        return belongs
    return f"{title} · {belongs}" if isinstance(record, Affiliation) and belongs else title


def fields_in_words(words: Iterable[ChangedField]) -> str:
    """The names of the fields alone, for one line."""
    return ", ".join(dict.fromkeys(each.label for each in words))


def _field(kind: type[Record], change: FieldChange, naming: Naming) -> ChangedField | None:
    name = field_label(kind, change.name)
    if not name:
        return None
    before = value_words(change.name, change.before, naming)
    after = value_words(change.name, change.after, naming)
    if before == after:
        after = translate("changes", "changed")
        before = ""
    return ChangedField(name, before, after)
