"""``deskapp thread --json``: which of the given mails belong together."""

from collections.abc import Iterable
from pathlib import Path
from typing import TextIO

from deskapp.application.ports.mail import MailReader, UnreadableMail
from deskapp.cli.json_lines import write_line
from deskapp.cli.outside_file import UnusableFile, read_outside_file
from deskapp.domain.mail.threading import ThreadSigns, base_subject, place


def run(files: Iterable[str], mails: MailReader, out: TextIO) -> int:
    """Write one row for each file in order; one that cannot be read has an ``error``.

    ``certain`` is false where only an equal subject speaks for the thread. Returns the exit code:
    1 where a file could not be read.
    """
    names = list(files)
    signs, errors = [], {}
    for name in names:
        try:
            signs.append(_signs(mails, read_outside_file(Path(name))))
        except (UnusableFile, UnreadableMail) as error:
            errors[name] = error.reason.value if isinstance(error, UnreadableMail) else str(error)
            signs.append(ThreadSigns())
    for name, mail, found in zip(names, signs, place(signs), strict=True):
        row = {
            "file": name,
            "error": errors.get(name),
            "thread": found.thread,
            "parent": None if found.parent is None else names[found.parent],
            "base_subject": base_subject(mail.subject),
            "certain": found.certain,
        }
        write_line(out, row)
    return int(bool(errors))


def _signs(mails: MailReader, raw: bytes) -> ThreadSigns:
    mail = mails.read(raw)
    return ThreadSigns(
        message_id=mail.message_id,
        in_reply_to=mail.in_reply_to,
        references=mail.references,
        subject=mail.subject,
    )
