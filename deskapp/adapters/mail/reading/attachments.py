"""The attached parts of a mail, and the files that are uuencoded within its text."""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from deskapp.adapters.mail.reading.mime.charsets import decode
from deskapp.adapters.mail.reading.mime.header_block import split_headers
from deskapp.adapters.mail.reading.mime.structure import Part
from deskapp.adapters.mail.reading.mime.uuencoded import uu_files
from deskapp.adapters.mail.reading.mime.visible import one_line
from deskapp.domain.mail.incoming_mail import AttachmentPart


@dataclass(frozen=True, slots=True)
class Attachment:
    """An attachment with its bytes."""

    name: str
    content: bytes
    content_type: str = "application/octet-stream"
    inline: bool = False
    content_id: str = ""
    is_damaged: bool = False

    def record(self) -> AttachmentPart:
        """Its description, without the bytes."""
        return AttachmentPart(
            name=self.name,
            size=len(self.content),
            sha256=hashlib.sha256(self.content).hexdigest(),
            content_type=self.content_type,
            inline=self.inline,
            content_id=self.content_id,
            damaged=self.is_damaged,
        )


def attachments_of(attached: Iterable[Part], texts: Iterable[Part]) -> Iterator[Attachment]:
    """Those of the parts in their order, then the files uuencoded within the body's texts."""
    for part in attached:
        yield _from_part(part)
    for part in texts:
        for file in uu_files(part.content):
            name = one_line(decode(file.name))
            yield Attachment(name, file.data, is_damaged=file.is_damaged)


def _from_part(part: Part) -> Attachment:
    content_id = part.headers.text("content-id").strip("<> ")
    return Attachment(
        name=part.file_name or _described(part),
        content=part.content,
        content_type=part.type,
        inline=(part.disposition.value != "attachment" and bool(content_id))
        or part.disposition.value == "inline",
        content_id=content_id,
        is_damaged=part.is_damaged,
    )


def _described(part: Part) -> str:
    """A name for an attached mail: its subject."""
    if part.type != "message/rfc822":
        return ""
    subject = split_headers(part.content)[0].text("subject")
    return f"{subject}.eml" if subject else ""
