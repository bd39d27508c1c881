"""What was done to the data: that, when and to which fields; never what stood in them."""

from collections.abc import Iterable, Iterator

from deskapp.application.changes import ChangeSet
from deskapp.application.ports.system import Clock
from deskapp.application.telling.fields_changed import fields_changed
from deskapp.domain.dates.date_words import list_date, list_time
from deskapp.wording.action_labels import action_label
from deskapp.wording.changes.field_labels import field_label
from deskapp.wording.changes.kind_labels import kind_label
from deskapp.wording.language import current_language


def past_of(steps: Iterable[ChangeSet], clock: Clock) -> Iterator[tuple[str, str, str]]:
    """The moment, the action with the kind of record, and the fields, of each step."""
    for step in steps:
        local, language = clock.local(step.at), current_language()
        moment = f"{list_date(local.date(), language)}, {list_time(local.time(), language)}"
        for change in step.changes:
            names = (field_label(change.kind, each.name) for each in fields_changed(change))
            named = ", ".join(dict.fromkeys(name for name in names if name))
            yield moment, f"{action_label(step.action)} ({kind_label(change.kind)})", named
