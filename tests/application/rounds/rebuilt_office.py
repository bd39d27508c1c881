"""An office with mails of every kind, and all of it that is derived."""

from collections.abc import Iterator, Sequence

from sqlalchemy import Connection, text

from deskapp.adapters.mail.reading import bare_bodies, reader
from deskapp.adapters.storage.database import Database
from deskapp.adapters.storage.tables.kinds import MAPPED
from deskapp.application.actions import Action
from deskapp.application.ports.attached.contents import FilePage, FileReaders, FileText
from deskapp.application.ports.mail import FoundMail, SafePage, UnreadableMail, UnreadableReason
from deskapp.application.rounds.attachment_texts import read_attachment_texts
from deskapp.application.rounds.collecting import import_mails
from deskapp.application.workspace import Workspace
from deskapp.domain.contact import Contact, ContactMail
from deskapp.domain.mail.incoming_mail import IncomingMail
from deskapp.domain.organisation import Organisation
from deskapp.domain.record import new_id
from deskapp.domain.reply_text.parts import ReplyParts

Row = tuple[object, ...]


class HereReader:
    """Reads mails in this process; what is in ``closed`` it cannot read yet."""

    def __init__(self, *closed: bytes) -> None:
        self.closed = closed

    def read(self, raw: bytes) -> IncomingMail:
        return reader.read_mail(raw)

    def read_text(self, raw: bytes) -> IncomingMail:
        if raw in self.closed:
            raise UnreadableMail(UnreadableReason.BROKEN)
        return reader.read_text(raw)

    def attachment(self, raw: bytes, index: int) -> bytes:
        return reader.read_attachment(raw, index)

    def attachments(self, raw: bytes, indices: Sequence[int]) -> tuple[bytes, ...]:
        return tuple(reader.read_attachment(raw, index) for index in indices)

    def own_pictures(self, raw: bytes) -> tuple[tuple[str, bytes], ...]:
        return reader.read_own_pictures(raw)


class HereBodies:
    """Reads bare bodies in this process."""

    def page(self, raw: bytes) -> SafePage:
        return bare_bodies.read_page(raw)

    def reply_text(self, raw: bytes) -> ReplyParts:
        return bare_bodies.read_reply_text(raw)

    def reply_html(self, raw: bytes) -> ReplyParts:
        return bare_bodies.read_reply_html(raw)


class PlainContents:
    """Takes every file for text."""

    def text(self, raw: bytes, most: int) -> FileText:
        return FileText(raw.decode("utf-8", "replace")[:most])

    def page(self, raw: bytes, number: int, width: int) -> FilePage:  # noqa: ARG002  of the port
        raise UnreadableMail(UnreadableReason.NO_PREVIEW)


def readers(*closed: bytes) -> FileReaders:
    return FileReaders(HereReader(*closed), HereBodies(), PlainContents())


def _mail(number: int, *lines: str, body: str = "Guten Tag") -> bytes:
    head = (
        f"From: Okka Fennen <o.fennen@nordwind{number % 3}.example>",
        "To: kontakt@example.org",
        f"Subject: Frage {number}",
        f"Message-ID: <{number}@nordwind.example>",
        *lines,
    )
    return "\r\n".join((*head, "", body)).encode()


_DATED = "Date: Mon, 02 Nov 2026 09:00:00 +0100"
_WITH_FILE = (
    "--b\r\n\r\nAnbei der Plan.\r\n--b\r\nContent-Type: text/x-plan; name=plan.txt\r\n"
    "Content-Disposition: attachment\r\n\r\nWasserstoffleitung\r\n--b--"
)
MAILS = (
    _mail(
        1,
        _DATED,
        body="Guten Tag,\r\nwelche Mittel gibt es?\r\n\r\nAm 1.11.2026 schrieb X:\r\n> alt",
    ),
    _mail(2, _DATED, "Content-Type: multipart/mixed; boundary=b", body=_WITH_FILE),
    _mail(3, "In-Reply-To: <1@nordwind.example>", "References: <1@nordwind.example>"),
    _mail(4, "Auto-Submitted: auto-replied", "Date: Fri, 25 Dec 2099 09:00:00 +0100"),
    _mail(5, "Date: gestern", "Content-Type: text/html", body="<p>Ein <b>Satz</b></p>"),
    _mail(6, _DATED, "Cc: x@anderswo.example"),
)


def fill(workspace: Workspace) -> None:
    """People, an organisation, and the mails."""
    mails = (ContactMail(address="o.fennen@nordwind1.example"),)
    okka = Contact(id=new_id(), first_name="Okka", last_name="Fennen", mails=mails)
    firm = Organisation(
        id=new_id(), name="Nordwind GmbH", type="firm", mail_domains=("nordwind2.example",)
    )
    workspace.execute(Action.CONTACT_SAVED, lambda work: work.save(okka))
    workspace.execute(Action.ORGANISATION_SAVED, lambda work: work.save(firm))
    found = (FoundMail(f"{number}.eml", raw) for number, raw in enumerate(MAILS))
    import_mails(workspace, HereReader(), found)
    read_attachment_texts(workspace, readers())


def connection(storage: Database) -> Connection:
    """The writer's own, past everything that keeps what is derived in order."""
    return storage._writer.connect()


def derived(storage: Database) -> dict[str, list[Row]]:
    """Everything that can be made again, without versions and numbers that only count."""
    with connection(storage) as opened:
        tables = {each.table.name: _rows(opened, each.table.name, {"version"}) for each in MAPPED}
        tables["lookup"] = _rows(opened, "lookup", set())
        tables["search_entry"] = _rows(opened, "search_entry", {"id"})
        tables["attachment_text"] = _rows(opened, "attachment_text", set())
        return tables


def _rows(opened: Connection, table: str, without: set[str]) -> list[Row]:
    rows = opened.execute(text(f"SELECT * FROM {table}")).mappings()
    return sorted(
        (tuple(value for name, value in row.items() if name not in without) for row in rows),
        key=repr,
    )


def sound_indexes(storage: Database) -> None:
    """SQLite compares its indexes with the entries, and fails where they differ."""
    with connection(storage) as opened, opened.begin():
        for name in ("search_name", "search_text", "search_part"):
            opened.exec_driver_sql(f"INSERT INTO {name}({name}, rank) VALUES('integrity-check', 1)")


def derived_columns() -> Iterator[tuple[str, str]]:
    """Tables and columns that are computed from the records of a kind."""
    for each in MAPPED:
        fields = {*each.defaults}
        for column in each.table.columns:
            if column.name not in fields:
                yield each.table.name, column.name
