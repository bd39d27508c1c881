"""``deskapp search``: find records by words."""

from typing import TextIO

from deskapp.application.workspace import Workspace
from deskapp.cli.json_lines import write_line
from deskapp.wording.found_words import found_by


def run(workspace: Workspace, words: str, out: TextIO, *, as_json: bool) -> int:
    """Print what the words find, best first; without JSON, nothing found is exit code 1."""
    hits = workspace.query(lambda queries: queries.search(words))
    if as_json:
        rows = [
            {
                "kind": hit.kind.value,
                "id": hit.id,
                "title": hit.title,
                "why": hit.reason.value,
                "piece": hit.piece,
            }
            for hit in hits
        ]
        write_line(out, rows)
    else:
        for hit in hits:
            shown = (hit.title, hit.detail, found_by(hit))
            print("  ".join(part for part in shown if part), file=out)
    return 0 if hits or as_json else 1
