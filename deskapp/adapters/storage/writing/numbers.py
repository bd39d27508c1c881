"""Numbers that are given once, each series by itself."""

from functools import cache

from sqlalchemy import Connection, bindparam, update
from sqlalchemy.sql.dml import ReturningInsert

from deskapp.adapters.storage.tables.trail import NUMBER_SERIES
from deskapp.adapters.storage.writing.records import insert_or


class Numbers:
    """Number series: the first number of a transaction holds the series until it ends."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._last: dict[str, int] = {}
        self._ahead: set[str] = set()

    def next(self, series: str) -> int:
        """The next number of a series, never given before."""
        if series in self._last:
            self._last[series] += 1
            self._ahead.add(series)
        else:
            counted = _counted(self._connection.dialect.name)
            question = self._connection.execute(counted, {"series": series})
            self._last[series] = int(question.scalar_one())
        return self._last[series]

    def write(self) -> None:
        """Store the last number that was given in each series."""
        rows = [{"this": series, "last": self._last[series]} for series in sorted(self._ahead)]
        if rows:
            self._connection.execute(_GIVEN, rows)
        self._ahead.clear()


_GIVEN = update(NUMBER_SERIES).where(NUMBER_SERIES.c.series == bindparam("this"))


@cache
def _counted(dialect: str) -> ReturningInsert[int]:
    return (
        insert_or(NUMBER_SERIES, dialect)
        .values(series=bindparam("series"), last=1)
        .on_conflict_do_update(index_elements=["series"], set_={"last": NUMBER_SERIES.c.last + 1})
        .returning(NUMBER_SERIES.c.last)
    )
