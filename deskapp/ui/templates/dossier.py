"""Everything the page shows of a template or snippet, read in one go off the window's thread."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields

from deskapp.application.changes import ChangeSet
from deskapp.application.ports.questions.lists import MessageRow
from deskapp.application.ports.records import Queries
from deskapp.application.ports.text import TemplateEngine
from deskapp.application.use_cases.collected.own_fields import all_own_fields
from deskapp.application.use_cases.templates import templates_with
from deskapp.domain.collected.custom_field import CustomField
from deskapp.domain.office import User
from deskapp.domain.record import Id
from deskapp.domain.template import Snippet, Template

MOST_USES = 30
_MOST_VERSIONS = 50
_NO_CONTENT = frozenset({"id", "version", "origin"})

Text = Template | Snippet


@dataclass(frozen=True, slots=True)
class TextVersion:
    """How a text stood after one change: who made it, and in which fields."""

    made: ChangeSet
    who: str
    text: Text
    changed: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TextDossier:
    """A text; ``users`` may answer for it, ``snippets`` and ``own`` fields may stand in it."""

    record: Text
    users: tuple[User, ...] = ()
    snippets: tuple[Snippet, ...] = ()
    own: tuple[CustomField, ...] = ()
    versions: tuple[TextVersion, ...] = ()
    uses: tuple[MessageRow, ...] = ()
    inside: tuple[Template, ...] = ()

    @property
    def owner(self) -> str:
        """The name of whoever answers for the text."""
        names = {user.id: user.name for user in self.users}
        return names.get(self.record.owner_id, "") if self.record.owner_id else ""


def find_text(queries: Queries, record_id: Id) -> Text | None:
    """The template or snippet, or none."""
    return queries.find(Template, record_id) or queries.find(Snippet, record_id)


def read_text(queries: Queries, engine: TemplateEngine, record_id: Id) -> TextDossier | None:
    """A text with all that is shown, or none where it is gone."""
    record = find_text(queries, record_id)
    if record is None:
        return None
    users = queries.where(User)
    changes = queries.changes_of(record_id, _MOST_VERSIONS)
    return TextDossier(
        record,
        users,
        queries.where(Snippet),
        all_own_fields(queries),
        tuple(_versions(changes, users)),
        _uses(queries, record),
        templates_with(queries, engine, record) if isinstance(record, Snippet) else (),
    )


def _uses(queries: Queries, record: Text) -> tuple[MessageRow, ...]:
    if isinstance(record, Snippet):
        return queries.written_with(snippet=record.abbreviation, limit=MOST_USES)
    return queries.written_with(template_key=record.key, limit=MOST_USES)


def _versions(changes: Sequence[ChangeSet], users: Sequence[User]) -> Iterator[TextVersion]:
    names = {user.id: user.name for user in users}
    for made in changes:
        (change,) = made.changes
        if isinstance(change.after, Template | Snippet):
            who = names.get(made.user_id, "") if made.user_id else ""
            yield TextVersion(made, who, change.after, tuple(_changed(change.before, change.after)))


def _changed(before: object, after: Text) -> Iterator[str]:
    """The names of the fields that differ; none where the text was first written."""
    if before is None:
        return
    for name in (field.name for field in fields(after) if field.name not in _NO_CONTENT):
        if getattr(before, name) != getattr(after, name):
            yield name
