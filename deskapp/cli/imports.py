"""``deskapp import``: take mails in from files, folders, Maildir and mbox."""

import time
from collections.abc import Iterable
from typing import TextIO

from deskapp.application.ports.mail import FoundMail, MailReader
from deskapp.application.rounds.collecting import import_mails
from deskapp.application.workspace import Workspace
from deskapp.cli.json_lines import write_line
from deskapp.wording.errors import outside_sentence
from deskapp.wording.language import translate


def run(
    workspace: Workspace,
    reader: MailReader,
    mails: Iterable[FoundMail],
    out: TextIO,
    errors: TextIO,
    *,
    as_json: bool,
) -> int:
    """Take the mails in and say what became of them; exit code 1 where files gave nothing."""
    started = time.monotonic()
    summary = import_mails(workspace, reader, mails)
    seconds = round(time.monotonic() - started, 3)
    if as_json:
        answer: dict[str, object] = {
            "taken": summary.taken,
            "known": summary.known,
            "unreadable": summary.unreadable + len(summary.refused),
            "inquiries": summary.inquiries,
            "seconds": seconds,
        }
        write_line(out, answer)
    else:
        sentence = translate(
            "cli",
            "{taken} taken in, {known} known already, {unreadable} unreadable and set aside; "
            "{inquiries} new inquiries in {seconds} s.",
            taken=summary.taken,
            known=summary.known,
            unreadable=summary.unreadable,
            inquiries=summary.inquiries,
            seconds=seconds,
        )
        print(sentence, file=out)
    for name, code in summary.refused:
        print(f"{name}: {outside_sentence(code)}", file=errors)
    return int(bool(summary.refused))
