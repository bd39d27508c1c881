"""Keeps what attachments say, by their SHA-256, and up to which message they have been read."""

from collections.abc import Mapping

from sqlalchemy import Connection, delete

from deskapp.adapters.storage.finding.attached import READ_UP_TO
from deskapp.adapters.storage.tables.trail import ATTACHMENT_TEXT, NUMBER_SERIES
from deskapp.adapters.storage.writing.records import insert_or

_T, _N = ATTACHMENT_TEXT, NUMBER_SERIES


def keep(connection: Connection, texts: Mapping[str, str], last: int) -> None:
    """Keep texts, and that messages were read up to a number."""
    dialect = connection.dialect.name
    rows = [{"sha256": sha256, "text": text} for sha256, text in texts.items()]
    if rows:
        connection.execute(insert_or(_T, dialect).on_conflict_do_nothing(), rows)
    mark = insert_or(_N, dialect).values(series=READ_UP_TO, last=last)
    connection.execute(
        mark.on_conflict_do_update(index_elements=["series"], set_={"last": mark.excluded.last})
    )


def forget(connection: Connection) -> None:
    """Begin anew."""
    connection.execute(delete(_T))
    connection.execute(delete(_N).where(_N.c.series == READ_UP_TO))
