"""Many mails at once: stored together, undone together, and none kept back by another."""

from collections.abc import Mapping

import pytest

from deskapp.application.ports.mail import FoundMail, UnreadableMail, UnreadableReason
from deskapp.application.rounds.collecting import import_mails
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases import intake
from deskapp.application.use_cases.intake import TakenIn
from deskapp.application.workspace import Workspace
from deskapp.domain.errors import Invalid, Problem
from deskapp.domain.inquiry import Inquiry
from deskapp.domain.mail.incoming_mail import IncomingMail
from deskapp.domain.mail_account import UnreadableMail as SetAside
from deskapp.domain.message import Message
from tests.application.use_cases.incoming import mail

Mails = Mapping[bytes, IncomingMail]


class Reader:
    """Reads what it was told; nothing else is a mail."""

    def __init__(self, mails: Mails) -> None:
        self._mails = mails

    def read(self, raw: bytes) -> IncomingMail:
        return self.read_text(raw)

    def read_text(self, raw: bytes) -> IncomingMail:
        if raw not in self._mails:
            raise UnreadableMail(UnreadableReason.NO_MAIL)
        return self._mails[raw]

    def attachment(self, raw: bytes, index: int) -> bytes:  # noqa: ARG002  of the port
        raise UnreadableMail(UnreadableReason.BROKEN)


def mails(count: int) -> Mails:
    return {f"{number}".encode(): mail(subject=f"Frage {number}") for number in range(count)}


def found(raws: Mails) -> list[FoundMail]:
    return [FoundMail(raw.decode(), raw) for raw in raws]


def test_an_import_is_undone_in_one_step(workspace: Workspace) -> None:
    raws = mails(60)
    assert import_mails(workspace, Reader(raws), found(raws)).inquiries == 60
    workspace.undo()
    assert workspace.query(lambda queries: queries.where(Inquiry)) == ()
    assert workspace.next_undo is None
    workspace.redo()
    assert len(workspace.query(lambda queries: queries.where(Message))) == 60


def test_mails_are_taken_in_their_order(desk_file: Workspace) -> None:
    raws = mails(60)
    import_mails(desk_file, Reader(raws), found(raws))
    inquiries = desk_file.query(lambda queries: queries.where(Inquiry))
    assert [each.subject for each in inquiries] == [f"Frage {number}" for number in range(60)]
    numbers = [each.ref_no[-4:] for each in inquiries]
    assert numbers == [f"{number:04d}" for number in range(1, 61)]


def test_a_mail_that_breaks_a_rule_keeps_no_other_back(
    desk_file: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    take_in = intake.take_in

    def fails(
        work: UnitOfWork, raw: bytes, read: IncomingMail, *, received_at: None, origin: str
    ) -> TakenIn:
        taken = take_in(work, raw, read, received_at=received_at, origin=origin)
        if raw == b"2":
            raise Invalid((Problem("subject", "too_long"),))
        return taken

    monkeypatch.setattr(intake, "take_in", fails)
    raws = mails(5)
    summary = import_mails(desk_file, Reader(raws), found(raws))
    assert (summary.inquiries, summary.unreadable) == (4, 1)
    (aside,) = desk_file.query(lambda queries: queries.where(SetAside))
    assert (aside.file_name, aside.reason) == ("2", "mail_broken")
    desk_file.undo()
    assert desk_file.query(lambda queries: queries.where(SetAside)) == ()


def test_a_subject_that_grows_when_it_is_normalised_is_no_hindrance(desk_file: Workspace) -> None:
    long_note = "\N{MUSICAL SYMBOL EIGHTH NOTE}" * 998
    raws = {b"1": mail(subject=long_note)}
    assert import_mails(desk_file, Reader(raws), found(raws)).inquiries == 1


def test_whoever_stops_keeps_what_is_stored(desk_file: Workspace) -> None:
    raws = mails(300)
    summary = import_mails(desk_file, Reader(raws), found(raws), lambda count, _: count < 10)
    kept = len(desk_file.query(lambda queries: queries.where(Inquiry)))
    assert summary.inquiries == kept
    assert 10 <= kept < 90  # the group under way is stored: at most 80 mails
