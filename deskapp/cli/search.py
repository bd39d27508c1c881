"""``deskapp search``: find records by words."""

from typing import TextIO

from deskapp.application.workspace import Workspace
from deskapp.cli.json_lines import write_line


def run(workspace: Workspace, words: str, out: TextIO, *, as_json: bool) -> int:
    """Print what the words find, best first; without JSON, nothing found is exit code 1."""
    hits = workspace.query(lambda queries: queries.search(words))
    if as_json:
        rows = [
            {"kind": hit.kind.value, "id": hit.id, "title": hit.title, "why": hit.why}
            for hit in hits
        ]
        write_line(out, rows)
    else:
        for hit in hits:
            print("  ".join(part for part in (hit.title, hit.detail) if part), file=out)
    return 0 if hits or as_json else 1
