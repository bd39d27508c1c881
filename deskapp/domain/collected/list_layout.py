"""How a list is laid out: as cards or as a table, in which order, and in which groups."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ListLayout:
    """``columns``, ``sort`` and ``group`` are keys of columns; an empty key means the usual way.

    The columns stand in their order and are kept while the list shows cards.
    """

    is_table: bool = False
    columns: tuple[str, ...] = ()
    sort: str = ""
    falls: bool = False
    group: str = ""

    @property
    def is_usual(self) -> bool:
        """Whether the records come in the order of their kind, without groups."""
        return not self.sort and not self.group
