"""``deskapp check``: versions of what the program stands on, and the state of the database."""

from collections.abc import Mapping, Sequence
from typing import TextIO

from deskapp.application.ports.maintenance import Finding
from deskapp.cli.json_lines import write_line
from deskapp.wording.errors import outside_sentence
from deskapp.wording.language import translate


def run(
    versions: Mapping[str, str], findings: Sequence[Finding] | None, out: TextIO, *, as_json: bool
) -> int:
    """Print the versions and what is wrong with the database; the exit code is 1 where it is.

    Without ``findings`` no database was looked at.
    """
    if as_json:
        wrong = [{"code": each.code, "detail": each.detail} for each in findings or ()]
        well = None if findings is None else not findings
        write_line(out, {"versions": versions, "well": well, "findings": wrong})
        return int(bool(findings))
    width = max(map(len, versions))
    for name, version in versions.items():
        print(f"{name:<{width}}  {version}", file=out)
    for finding in findings or ():
        print(outside_sentence(finding.code, finding.detail), file=out)
    if findings is None:
        print(translate("cli", "No database file was checked."), file=out)
    elif not findings:
        print(translate("cli", "The database is sound."), file=out)
    return int(bool(findings))
