"""The readers of the program's ports: each hands its bytes to the worker process."""

from collections.abc import Sequence
from typing import Final

import msgspec

from deskapp.adapters.mail.worker import Worker
from deskapp.application.ports.mail import SafePage, UnreadableMail, UnreadableReason
from deskapp.domain.mail.contact_card import ContactCard
from deskapp.domain.mail.incoming_mail import IncomingMail
from deskapp.domain.reply_text.parts import ReplyParts

_READING: Final = "deskapp.adapters.mail.reading"
JOBS: Final = {
    "mail": f"{_READING}.reader:read_mail",
    "mail_text": f"{_READING}.reader:read_text",
    "mail_simply": f"{_READING}.reader:read_simply",
    "attachment": f"{_READING}.reader:read_attachment",
    "attachments": f"{_READING}.reader:read_attachments",
    "own_pictures": f"{_READING}.reader:read_own_pictures",
    "page": f"{_READING}.bare_bodies:read_page",
    "reply_text": f"{_READING}.bare_bodies:read_reply_text",
    "reply_html": f"{_READING}.bare_bodies:read_reply_html",
}


class WorkerMailReader:
    """Reads mails in the worker process; a `MailReader`.

    One that costs more than the process may spend is read simply: its headers, the beginning of
    its body and its attachments are there all the same.
    """

    def __init__(self, worker: Worker) -> None:
        self._worker = worker

    def read(self, raw: bytes) -> IncomingMail:
        """The mail; raises `UnreadableMail`."""
        return self._read("mail", raw)

    def read_text(self, raw: bytes) -> IncomingMail:
        """The mail without its page; raises `UnreadableMail`."""
        return self._read("mail_text", raw)

    def _read(self, job: str, raw: bytes) -> IncomingMail:
        try:
            answer = self._worker.call(job, raw)
        except UnreadableMail as error:
            if error.reason is not UnreadableReason.TOO_COSTLY:
                raise
            answer = self._worker.call("mail_simply", raw)
        return msgspec.msgpack.decode(answer, type=IncomingMail)

    def attachment(self, raw: bytes, index: int) -> bytes:
        """The bytes of one attachment; raises `UnreadableMail`."""
        return msgspec.msgpack.decode(self._worker.call("attachment", raw, index), type=bytes)

    def attachments(self, raw: bytes, indices: Sequence[int]) -> tuple[bytes, ...]:
        """The bytes of several; raises `UnreadableMail`."""
        question = msgspec.msgpack.encode((raw, tuple(indices)))
        answer = self._worker.call("attachments", question)
        return msgspec.msgpack.decode(answer, type=tuple[bytes, ...])

    def own_pictures(self, raw: bytes) -> tuple[tuple[str, bytes], ...]:
        """Content-ID and bytes of the pictures of the mail's page; raises `UnreadableMail`."""
        answer = self._worker.call("own_pictures", raw)
        return msgspec.msgpack.decode(answer, type=tuple[tuple[str, bytes], ...])


class WorkerCardReader:
    """Reads contact cards in the worker process; a `CardReader`.

    The worker must know the job ``cards``; the room of contact cards is not known to this one.
    """

    def __init__(self, worker: Worker) -> None:
        self._worker = worker

    def read_cards(self, raw: bytes) -> tuple[ContactCard, ...]:
        """The cards; raises `UnreadableMail`."""
        cards = self._worker.call("cards", raw)
        return msgspec.msgpack.decode(cards, type=tuple[ContactCard, ...])


class WorkerBodyReader:
    """Reads bare bodies in the worker process; a `BodyReader`."""

    def __init__(self, worker: Worker) -> None:
        self._worker = worker

    def page(self, raw: bytes) -> SafePage:
        """HTML made safe; raises `UnreadableMail`."""
        return msgspec.msgpack.decode(self._worker.call("page", raw), type=SafePage)

    def reply_text(self, raw: bytes) -> ReplyParts:
        """A plain-text body cut into its parts; raises `UnreadableMail`."""
        return msgspec.msgpack.decode(self._worker.call("reply_text", raw), type=ReplyParts)

    def reply_html(self, raw: bytes) -> ReplyParts:
        """An HTML body cut into its parts; raises `UnreadableMail`."""
        return msgspec.msgpack.decode(self._worker.call("reply_html", raw), type=ReplyParts)
