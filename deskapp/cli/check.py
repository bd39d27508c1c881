"""``deskapp check``: versions of what the program stands on, and the state of the database."""

import json
from collections.abc import Mapping, Sequence
from typing import TextIO

from deskapp.application.ports.maintenance import Finding
from deskapp.wording.errors import outside_sentence
from deskapp.wording.language import translate


def run(
    versions: Mapping[str, str], findings: Sequence[Finding], out: TextIO, *, as_json: bool
) -> int:
    """Print the versions and what is wrong with the database; the exit code is 1 where it is."""
    if as_json:
        wrong = [{"code": each.code, "detail": each.detail} for each in findings]
        answer = {"versions": versions, "well": not findings, "findings": wrong}
        print(json.dumps(answer, ensure_ascii=False), file=out)
        return int(bool(findings))
    width = max(map(len, versions))
    for name, version in versions.items():
        print(f"{name:<{width}}  {version}", file=out)
    for finding in findings:
        print(outside_sentence(finding.code, finding.detail), file=out)
    if not findings:
        print(translate("cli", "The database is sound."), file=out)
    return int(bool(findings))
