"""Catalogues, templates and snippets out of their files."""

from collections.abc import Iterator
from pathlib import Path

from deskapp.adapters.files.start_data.tables import Table, read_tables, record
from deskapp.domain.office import Catalogue, CatalogueEntry
from deskapp.domain.record import Record, new_id
from deskapp.domain.template import Snippet, Template

_LANGUAGES = ("de", "en")


def catalogues(path: Path) -> Iterator[Record]:
    """The entries of every catalogue, in the order of the file."""
    tables = read_tables(path)
    for catalogue in Catalogue:
        for position, table in enumerate(tables.get(catalogue.value, ())):
            values = {**table, "catalogue": catalogue.value, "position": position}
            yield record(CatalogueEntry, {"id": new_id(), **values})


def templates(folder: Path) -> Iterator[Record]:
    """Every template of a folder of folders, then the snippets."""
    for path in sorted(folder.glob("*/template.toml")):
        values: Table = {**read_tables(path), "texts": [_text(path.parent, n) for n in _LANGUAGES]}
        yield record(Template, {"id": new_id(), **values})
    for table in read_tables(folder / "snippets.toml")["snippet"]:
        yield record(Snippet, {"id": new_id(), **table})


def _text(folder: Path, language: str) -> Table:
    """The first line is the subject behind its word, the rest the body."""
    text = (folder / f"{language}.liquid").read_text(encoding="utf-8")
    head, _, body = text.partition("\n")
    return {
        "language": language,
        "subject": head.partition(":")[2].strip(),
        "body": body.strip("\n"),
    }
