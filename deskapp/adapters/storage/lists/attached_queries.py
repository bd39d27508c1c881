"""The ``AttachmentTextQueries`` port on one connection."""

from collections.abc import Collection

from deskapp.adapters.storage.finding import attached
from deskapp.adapters.storage.finding.index import numbers
from deskapp.adapters.storage.reader import ConnectionReader
from deskapp.application.ports.attached.attachment_texts import WithFiles
from deskapp.domain.collected.record_kind import RecordKind


class AttachedQueries(ConnectionReader):
    """What is asked about the text in attachments; each method is what its port says."""

    def with_unread_files(self, most: int) -> tuple[WithFiles, ...]:
        """The next messages whose files are to be read."""
        return attached.with_unread_files(self._connection, numbers(RecordKind.MESSAGE), most)

    def without_text(self, hashes: Collection[str]) -> frozenset[str]:
        """The attachments of which no text is kept."""
        return attached.without_text(self._connection, hashes)
