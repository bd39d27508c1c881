"""``deskapp search``: find records by words."""

import json
from typing import TextIO

from deskapp.application.workspace import Workspace


def run(workspace: Workspace, words: str, out: TextIO, *, as_json: bool) -> int:
    """Print what the words find, best first; the exit code is 1 where nothing was found."""
    hits = workspace.query(lambda queries: queries.search(words))
    if as_json:
        rows = [
            {"kind": hit.kind.value, "id": hit.id, "title": hit.title, "why": hit.why}
            for hit in hits
        ]
        print(json.dumps(rows, ensure_ascii=False), file=out)
    else:
        for hit in hits:
            print("  ".join(part for part in (hit.title, hit.detail) if part), file=out)
    return 0 if hits or as_json else 1
