from dataclasses import replace

from deskapp.adapters.mail.account_check import check_account
from deskapp.domain.errors import Problem
from deskapp.domain.mail_account import MailAccount, Security, Server
from tests.adapters.mail.accounts import GivenSecrets, account
from tests.adapters.mail.servers.imap_server import Mailbox, imap_script
from tests.adapters.mail.servers.scripted_server import ScriptedServer
from tests.adapters.mail.servers.smtp_servers import smtp_script


def with_servers(imap: int, smtp: int, user: str = "desk") -> MailAccount:
    return replace(
        account(imap, user=user), smtp=Server("localhost", smtp, Security.LOOPBACK, user)
    )


def test_an_account_that_works() -> None:
    letters = smtp_script({b"AUTH": b"235 ok"}, features=(b"AUTH PLAIN",))
    with ScriptedServer(imap_script(Mailbox())) as imap, ScriptedServer(letters) as smtp:
        assert check_account(with_servers(imap.port, smtp.port), GivenSecrets()) == ()
        assert b"EXAMINE" in imap.received
        assert b"MAIL" not in smtp.received


def test_each_server_has_its_own_problem() -> None:
    mails = imap_script(Mailbox(), {b"EXAMINE": b"NO no such folder"})
    letters = smtp_script({b"AUTH": b"535 5.7.8 no"}, features=(b"AUTH PLAIN",))
    with ScriptedServer(mails) as imap, ScriptedServer(letters) as smtp:
        problems = check_account(with_servers(imap.port, smtp.port), GivenSecrets())
    assert [(each.field, each.code) for each in problems] == [
        ("imap", "mailbox_missing"),
        ("smtp", "login_failed"),
    ]


def test_without_a_password_both_say_so() -> None:
    problems = check_account(with_servers(1, 1), GivenSecrets(None))
    assert problems == (Problem("imap", "password_missing"), Problem("smtp", "password_missing"))


def test_a_server_without_a_host_is_not_asked() -> None:
    nothing = replace(account(1), imap=Server(), smtp=Server())
    assert check_account(nothing, GivenSecrets()) == ()
