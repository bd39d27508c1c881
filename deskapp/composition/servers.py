"""What talks to mail servers, and what it logs in with."""

import webbrowser
from dataclasses import dataclass
from functools import partial

from deskapp.adapters.mail.checking.account_check import check_account
from deskapp.adapters.mail.imap import ImapFetcher
from deskapp.adapters.mail.mailbox_folders import ImapMailbox
from deskapp.adapters.mail.signing_in.browser import SystemBrowser
from deskapp.adapters.mail.signing_in.google import Google
from deskapp.adapters.mail.signing_in.logins import KeptLogins
from deskapp.adapters.mail.signing_in.microsoft import Microsoft
from deskapp.adapters.mail.signing_in.tokens import Provider, TokenKeeper
from deskapp.adapters.mail.smtp import SmtpSender
from deskapp.adapters.mail.watching import ImapWatcher
from deskapp.adapters.system.clock import SystemClock
from deskapp.application.ports.accounts.account_check import AccountCheck
from deskapp.application.ports.accounts.sign_in import BrowserSignIn
from deskapp.application.ports.post import Mailbox, MailFetcher, MailSender, MailWatcher
from deskapp.application.ports.system import Secrets
from deskapp.domain.mail_account import SignIn


@dataclass(frozen=True, slots=True)
class Servers:
    """The ports to servers; all of them share what was learnt of logins."""

    sender: MailSender
    fetcher: MailFetcher
    watcher: MailWatcher
    mailbox: Mailbox
    check_account: AccountCheck
    browser: BrowserSignIn


def servers(secrets: Secrets) -> Servers:
    """The ports, none of them connected."""
    clock = SystemClock()
    providers: dict[SignIn, Provider] = {
        SignIn.MICROSOFT: Microsoft(),
        SignIn.GOOGLE: Google(secrets),
    }
    tokens = TokenKeeper(secrets, clock, providers)
    logins = KeptLogins(secrets, tokens, clock)
    return Servers(
        sender=SmtpSender(logins),
        fetcher=ImapFetcher(logins, clock),
        watcher=ImapWatcher(logins),
        mailbox=ImapMailbox(logins),
        check_account=partial(check_account, logins=logins),
        browser=SystemBrowser(tokens, webbrowser.open),
    )
