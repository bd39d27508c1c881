"""How a kind of record lies in a table: one column a field, found by its name and type."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field, fields
from typing import Any, Generic, TypeVar, get_type_hints

from sqlalchemy import Column, ForeignKey, Index, MetaData, RowMapping, String, Table

from deskapp.adapters.storage.columns import PackedText, column_type
from deskapp.domain.record import Record

R = TypeVar("R", bound=Record)

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}
metadata = MetaData(naming_convention=NAMES)


def _nothing_derived(record: Record) -> Mapping[str, object]:  # noqa: ARG001  the shape of ``derived``
    return {}


@dataclass(frozen=True)
class Mapped(Generic[R]):
    """A kind of record and its table.

    ``derived`` gives further columns that are computed from the record, such as a key to
    sort by; they are never read back.
    """

    kind: type[R]
    table: Table
    derived: Callable[[R], Mapping[str, object]] = _nothing_derived
    defaults: Mapping[str, object] = field(init=False)

    def __post_init__(self) -> None:
        found = {each.name: each.default for each in fields(self.kind)}
        object.__setattr__(self, "defaults", found)

    def row(self, record: R) -> dict[str, Any]:
        """The record as values of columns."""
        values = {name: getattr(record, name) for name in self.defaults}
        return values | dict(self.derived(record))

    def said(self, record: R) -> dict[str, Any]:
        """The fields of a record that are not at their defaults."""
        known = self.defaults
        return {name: value for name in known if (value := getattr(record, name)) != known[name]}

    def record(self, row: RowMapping) -> R:
        """The record that a row holds."""
        return self.kind(**{name: row[name] for name in self.defaults})


def record_table(
    name: str,
    kind: type[Record],
    *,
    points_at: Mapping[str, str] | None = None,
    unique: tuple[str, ...] = (),
    indexes: tuple[tuple[str, ...], ...] = (),
    derived: tuple[Column[Any], ...] = (),
    packed: Collection[str] = (),
) -> Table:
    """The table for a kind of record.

    ``points_at`` names the table that a field's identity belongs to. References are
    checked at the end of a transaction, so the order of writing does not matter.
    ``packed`` names the texts that are kept packed; no question looks into them.
    """
    targets = dict(points_at or {})
    hints = get_type_hints(kind)
    columns: list[Column[Any]] = []
    for each in fields(kind):
        type_, nullable = column_type(hints[each.name])
        if each.name in packed:
            type_ = PackedText()
        if each.name == "id":
            columns.append(Column("id", String(32), primary_key=True))
            continue
        reference = (
            [ForeignKey(f"{targets[each.name]}.id", deferrable=True, initially="DEFERRED")]
            if each.name in targets
            else []
        )
        columns.append(
            Column(each.name, type_, *reference, nullable=nullable, unique=each.name in unique)
        )
    table = Table(name, metadata, *columns, *derived)
    begun = {names[0] for names in indexes}
    for names in (*((target,) for target in targets if target not in begun), *indexes):
        Index(None, *(table.c[column] for column in names))
    return table
