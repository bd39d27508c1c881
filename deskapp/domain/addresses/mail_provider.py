"""Mail providers whose servers are known, and what to try where the provider is not.

The addresses are those that the providers publish for mail programs (autumn 2026); providers
who give each customer another server are not among them.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Final

from deskapp.domain.mail_account import Security, Server, SignIn


class Habit(Enum):
    """What a provider wants that people stumble over."""

    NO_PASSWORDS = "no_passwords"
    """Nothing but a sign-in in the browser."""
    APP_PASSWORD = "app_password"  # noqa: S105  a kind of password
    """Not the usual password: one made for this program."""
    MAIL_PASSWORD = "mail_password"  # noqa: S105  a kind of password
    """One for all mail programs, set in the customer's pages."""
    SWITCHED_OFF = "switched_off"
    """Access for mail programs is off until it is switched on in the web mailer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Provider:
    """One provider: its name, the domains of its own addresses, its servers without a user."""

    key: str
    name: str
    domains: tuple[str, ...] = ()
    imap: Server
    smtp: Server
    sign_in: SignIn = SignIn.PASSWORD
    habit: Habit | None = None


def _tls(host: str, port: int) -> Server:
    return Server(host, port, Security.TLS)


def _starttls(host: str) -> Server:
    return Server(host, 587, Security.STARTTLS)


PROVIDERS: Final = (
    Provider(
        key="microsoft",
        name="Microsoft 365",
        domains=("outlook.com", "outlook.de", "hotmail.com", "hotmail.de", "live.com", "live.de"),
        imap=_tls("outlook.office365.com", 993),
        smtp=_starttls("smtp.office365.com"),
        sign_in=SignIn.MICROSOFT,
        habit=Habit.NO_PASSWORDS,
    ),
    Provider(
        key="google",
        name="Google",
        domains=("gmail.com", "googlemail.com"),
        imap=_tls("imap.gmail.com", 993),
        smtp=_tls("smtp.gmail.com", 465),
        sign_in=SignIn.GOOGLE,
        habit=Habit.APP_PASSWORD,
    ),
    Provider(
        key="ionos",
        name="IONOS",
        imap=_tls("imap.ionos.de", 993),
        smtp=_tls("smtp.ionos.de", 465),
    ),
    Provider(
        key="strato",
        name="STRATO",
        imap=_tls("imap.strato.de", 993),
        smtp=_tls("smtp.strato.de", 465),
    ),
    Provider(
        key="telekom",
        name="T-Online",
        domains=("t-online.de", "magenta.de"),
        imap=_tls("secureimap.t-online.de", 993),
        smtp=_tls("securesmtp.t-online.de", 465),
        habit=Habit.MAIL_PASSWORD,
    ),
    Provider(
        key="gmx",
        name="GMX",
        domains=("gmx.de", "gmx.net", "gmx.at", "gmx.ch"),
        imap=_tls("imap.gmx.net", 993),
        smtp=_tls("mail.gmx.net", 465),
        habit=Habit.SWITCHED_OFF,
    ),
    Provider(
        key="web_de",
        name="WEB.DE",
        domains=("web.de",),
        imap=_tls("imap.web.de", 993),
        smtp=_starttls("smtp.web.de"),
        habit=Habit.SWITCHED_OFF,
    ),
    Provider(
        key="mailbox_org",
        name="mailbox.org",
        domains=("mailbox.org",),
        imap=_tls("imap.mailbox.org", 993),
        smtp=_tls("smtp.mailbox.org", 465),
    ),
    Provider(
        key="posteo",
        name="Posteo",
        domains=("posteo.de", "posteo.net", "posteo.org", "posteo.eu"),
        imap=_tls("posteo.de", 993),
        smtp=_tls("posteo.de", 465),
    ),
    Provider(
        key="hetzner",
        name="Hetzner",
        imap=_tls("mail.your-server.de", 993),
        smtp=_tls("mail.your-server.de", 465),
    ),
    Provider(
        key="domainfactory",
        name="DomainFactory",
        imap=_tls("sslin.df.eu", 993),
        smtp=_tls("sslout.df.eu", 465),
    ),
    Provider(
        key="icloud",
        name="iCloud",
        domains=("icloud.com", "me.com", "mac.com"),
        imap=_tls("imap.mail.me.com", 993),
        smtp=_starttls("smtp.mail.me.com"),
        habit=Habit.APP_PASSWORD,
    ),
)


def domain_of(address: str) -> str:
    """What stands behind the last @, in lower case; empty where there is nothing."""
    return address.rpartition("@")[2].strip().casefold() if "@" in address else ""


def provider_of(address: str) -> Provider | None:
    """Whose address this is, where the domain tells it."""
    domain = domain_of(address)
    if domain.endswith(".onmicrosoft.com"):
        return PROVIDERS[0]
    return next((each for each in PROVIDERS if domain in each.domains), None)


def provider_at(host: str) -> Provider | None:
    """Whose server this is."""
    known = (each for each in PROVIDERS if host.casefold() in {each.imap.host, each.smtp.host})
    return next(known, None)


def likely_servers(address: str) -> Iterator[tuple[Server, Server]]:
    """Servers for fetching and for sending to try with an address, the likeliest first."""
    domain = domain_of(address)
    if not domain:
        return
    yield _tls(f"imap.{domain}", 993), _tls(f"smtp.{domain}", 465)
    yield _tls(f"mail.{domain}", 993), _tls(f"mail.{domain}", 465)
