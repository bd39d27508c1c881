"""``deskapp rebuild``: everything derived is made again from the raw mails and the records."""

import time
from dataclasses import asdict
from typing import TextIO

from deskapp.application.ports.attached.contents import FileReaders
from deskapp.application.rounds.rebuilding import rebuild
from deskapp.application.workspace import Workspace
from deskapp.cli.json_lines import write_line
from deskapp.wording.language import translate


def run(workspace: Workspace, readers: FileReaders, out: TextIO, *, as_json: bool) -> int:
    """Rebuild, and say in one line what came of it; exit code 1 where mails cannot be read."""
    started = time.monotonic()
    done = rebuild(workspace, readers)
    seconds = round(time.monotonic() - started, 3)
    if as_json:
        write_line(out, {**asdict(done), "seconds": seconds})
    else:
        sentence = translate(
            "cli",
            "{mails} mails read again, {put_right} put right, {unreadable} unreadable, {from_tray} "
            "taken out of the tray, {with_files} with attachments; {seconds} s.",
            mails=done.mails,
            put_right=done.put_right,
            unreadable=done.unreadable,
            from_tray=done.from_tray,
            with_files=done.with_files,
            seconds=seconds,
        )
        print(sentence, file=out)
    return int(bool(done.unreadable))
