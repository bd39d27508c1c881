"""``deskapp check``: versions of what the program stands on, and the state of the database."""

import json
from collections.abc import Iterable
from typing import TextIO

from deskapp.application.ports.maintenance import Finding
from deskapp.wording.language import translate


def run(findings: Iterable[Finding], out: TextIO, *, as_json: bool) -> int:
    """Print every finding; the exit code is 1 where one is not well."""
    found = list(findings)
    if as_json:
        rows = [{"name": each.name, "found": each.found, "well": each.is_well} for each in found]
        print(json.dumps(rows, ensure_ascii=False), file=out)
    else:
        width = max(len(each.name) for each in found)
        for each in found:
            verdict = "" if each.is_well else "  " + translate("cli", "← please see to this")
            print(f"{each.name:<{width}}  {each.found}{verdict}", file=out)
    return 0 if all(each.is_well for each in found) else 1
