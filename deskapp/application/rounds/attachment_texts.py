"""What attachments say is read after the mails are in, for the search: slowly, and nobody waits."""

import hashlib
from collections.abc import Iterable, Sequence
from typing import Final

from deskapp.application.actions import Action
from deskapp.application.ports.attached.attachment_texts import WithFiles
from deskapp.application.ports.attached.contents import FileReaders
from deskapp.application.ports.mail import UnreadableMail
from deskapp.application.rounds.collecting import Progress, go_on
from deskapp.application.workspace import Workspace
from deskapp.domain.message import Attachment

MOST_CHARACTERS: Final = 200_000
"""Of one attachment."""
_AT_ONCE: Final = 10
_SAYS_NOTHING: Final = ("image/", "audio/", "video/", "font/")
_MAIL: Final = "message/rfc822"
_PAGE_BEGINS: Final = (b"<!doctype html", b"<html")
_OUTLOOK: Final = bytes.fromhex("d0cf11e0a1b11ae1")
_SAMPLE: Final = 512


def read_attachment_texts(
    workspace: Workspace, readers: FileReaders, progress: Progress = go_on
) -> int:
    """Read what has not been read, message by message, and answer of how many.

    What was read until it is stopped is kept, and the next round goes on from there.
    """
    count = 0
    while messages := workspace.query(lambda queries: queries.with_unread_files(_AT_ONCE)):
        for message in messages:
            _keep(workspace, _texts(workspace, readers, message), message)
            count += 1
            if not progress(count, 0):
                return count
    return count


def _keep(workspace: Workspace, texts: dict[str, str], message: WithFiles) -> None:
    """In a transaction of its own: a person who stores something waits for one at most."""
    # No record changes, so the audit trail does not hear of it.
    workspace.execute(
        Action.MAIL_TAKEN_IN, lambda work: work.store.keep_attachment_texts(texts, message)
    )


def _texts(workspace: Workspace, readers: FileReaders, message: WithFiles) -> dict[str, str]:
    """The texts of a message's files that are not known yet; empty where there is none."""
    hashes = {each.sha256 for each in message.attachments}
    unread = workspace.query(lambda queries: queries.without_text(hashes))
    texts = dict.fromkeys(unread, "")
    places = [
        at
        for at, each in enumerate(message.attachments)
        if each.sha256 in unread and not each.content_type.startswith(_SAYS_NOTHING)
    ]
    for at, content in zip(places, _contents(workspace, readers, message, places), strict=False):
        file = message.attachments[at]
        if hashlib.sha256(content).hexdigest() == file.sha256:
            texts[file.sha256] = file_text(readers, content, file)[:MOST_CHARACTERS]
    return texts


def _contents(
    workspace: Workspace, readers: FileReaders, message: WithFiles, places: Sequence[int]
) -> Iterable[bytes]:
    """The bytes of some files of a message, as far as they can be had."""
    if not places:
        return ()
    if not message.raw_sha256:
        return (_kept(workspace, message.attachments[at].sha256) for at in places)
    try:
        return readers.mails.attachments(_kept(workspace, message.raw_sha256), places)
    except UnreadableMail:
        return ()


def _kept(workspace: Workspace, sha256: str) -> bytes:
    return workspace.query(lambda queries: queries.content(sha256)) or b""


def file_text(readers: FileReaders, content: bytes, file: Attachment) -> str:
    """What a file says, of whatever kind it is; nothing where it cannot be read."""
    begins = content[:_SAMPLE].lstrip().lower()
    try:
        if file.content_type == _MAIL or begins.startswith(_OUTLOOK):
            mail = readers.mails.read_text(content)
            return f"{mail.subject}\n{mail.body}"
        if begins.startswith(_PAGE_BEGINS):
            return readers.bodies.page(content).text
        return readers.contents.text(content, MOST_CHARACTERS).text
    except UnreadableMail:
        return ""
