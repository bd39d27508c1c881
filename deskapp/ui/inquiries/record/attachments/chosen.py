"""One file of a message: what is known of it before it is read, and how its bytes are got."""

from collections.abc import Sequence
from dataclasses import dataclass

from deskapp.application.ports.mail import MailFiles
from deskapp.application.workspace import Workspace
from deskapp.domain.mail.file_name import safe_file_name
from deskapp.domain.message import Attachment, Message
from deskapp.wording.language import translate


@dataclass(frozen=True, slots=True)
class ChosenFile:
    """A file by its place in the message; ``name`` is safe on every system."""

    raw_sha256: str
    index: int
    file: Attachment
    name: str


def files_of(message: Message) -> tuple[ChosenFile, ...]:
    """The files of a message, without those that its page shows itself."""
    return tuple(
        ChosenFile(message.raw_sha256, at, each, _named(at, each))
        for at, each in enumerate(message.attachments)
        if not each.inline
    )


def contents_of(
    workspace: Workspace, reader: MailFiles, files: Sequence[ChosenFile]
) -> tuple[bytes, ...]:
    """The bytes of files of one message; raises `UnreadableMail`. Takes a while."""
    raw_sha256 = files[0].raw_sha256
    if not raw_sha256:
        return tuple(_kept(workspace, each.file.sha256) for each in files)
    raw = _kept(workspace, raw_sha256)
    places = [each.index for each in files]
    found: list[bytes] = []
    while len(found) < len(places):
        rest = places[len(found) :]
        found += reader.attachments(raw, rest) or (reader.attachment(raw, rest[0]),)
    return tuple(found)


def _kept(workspace: Workspace, sha256: str) -> bytes:
    return workspace.query(lambda queries: queries.content(sha256)) or b""


def _named(index: int, file: Attachment) -> str:
    nameless = translate("inquiries", "attachment {number}", number=index + 1)
    return safe_file_name(file.name, nameless)
