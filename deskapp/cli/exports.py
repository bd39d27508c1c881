"""``deskapp export``: write a list to a file, whose ending says how."""

import time
from collections.abc import Mapping
from pathlib import Path
from typing import Final, TextIO

from deskapp.application.ports.exporting import FileFormat
from deskapp.application.use_cases.exporting.export import Order, Outlet, export
from deskapp.application.use_cases.exporting.listed import LISTED
from deskapp.application.workspace import Workspace
from deskapp.cli.json_lines import write_line
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.wording.language import translate

KINDS: Final[Mapping[str, RecordKind]] = {
    "contacts": RecordKind.CONTACT,
    "organisations": RecordKind.ORGANISATION,
    "initiatives": RecordKind.INITIATIVE,
    "inquiries": RecordKind.INQUIRY,
    "follow-ups": RecordKind.FOLLOW_UP,
    "events": RecordKind.EVENT,
    "mailings": RecordKind.MAILING,
}
"""What may be typed for each kind."""

_FORMS: Final = {
    ".xlsx": FileFormat.XLSX,
    ".csv": FileFormat.CSV,
    ".vcf": FileFormat.VCARD_4,
    ".ics": FileFormat.CALENDAR,
}


def order_of(kind: str, path: Path, words: str, *, is_old_card: bool) -> Order | None:
    """What is asked for; none where the file's ending says no format that fits the kind."""
    form = _FORMS.get(path.suffix.casefold())
    if form is None or form not in LISTED[KINDS[kind]].forms:
        return None
    if form is FileFormat.VCARD_4 and is_old_card:
        form = FileFormat.VCARD_3
    return Order(kind=KINDS[kind], form=form, words=words)


def refuse(errors: TextIO) -> int:
    """Say which files can be written; exit code 2."""
    sentence = translate(
        "cli",
        "The file’s name has to end in .xlsx, .csv, .vcf or .ics; .vcf is for contacts, "
        "organisations and initiatives, .ics for follow-ups.",
    )
    print(sentence, file=errors)
    return 2


def run(workspace: Workspace, order: Order, outlet: Outlet, out: TextIO, *, as_json: bool) -> int:
    """Write the file and say how many records are in it."""
    started = time.monotonic()
    count = export(workspace, order, outlet)
    seconds = round(time.monotonic() - started, 3)
    if as_json:
        write_line(out, {"records": count, "file": str(outlet.path), "seconds": seconds})
    else:
        sentence = translate("cli", "%n records written to {path}.", n=count, path=outlet.path)
        print(sentence, file=out)
    return 0
