"""What is asked of a storage about the text in attachments: what lacks it, and to keep it."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Protocol

from deskapp.domain.message import Attachment
from deskapp.domain.record import Id


@dataclass(frozen=True, slots=True)
class WithFiles:
    """A message with files of which some have not been read.

    ``number`` grows with the order in which messages came.
    """

    number: int
    message_id: Id
    raw_sha256: str
    attachments: tuple[Attachment, ...]


class AttachmentTextQueries(Protocol):
    """What has not been read yet."""

    def with_unread_files(self, most: int) -> tuple[WithFiles, ...]:
        """The oldest messages after the last that was kept, so many; inline files count too."""
        ...

    def without_text(self, hashes: Collection[str]) -> frozenset[str]:
        """Those of the SHA-256 of attachments of which no text is kept, not even an empty one."""
        ...


class AttachmentTextStore(Protocol):
    """Keeps what was read, by the SHA-256 of the attachment."""

    def keep_attachment_texts(self, texts: Mapping[str, str], message: WithFiles) -> None:
        """Keep the texts, let search find the message by them, and go on after it."""
        ...

    def forget_attachment_texts(self) -> None:
        """Forget every text, so that all are read anew; search finds them until then."""
        ...
