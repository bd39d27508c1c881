"""Mail domains and mailbox names that say nothing about who writes."""

FREE_MAIL_DOMAINS = frozenset(
    """
    aol.com aol.de arcor.de email.de fastmail.com freenet.de gmail.com gmx.at gmx.ch gmx.com
    gmx.de gmx.eu gmx.info gmx.net gmx.org googlemail.com hotmail.com hotmail.de hushmail.com
    icloud.com kabelmail.de live.com live.de mac.com magenta.de mail.com mail.de mail.ru
    mailbox.org me.com msn.com netcologne.de o2mail.de online.de outlook.com outlook.de
    posteo.de posteo.net proton.me protonmail.com riseup.net rocketmail.com t-online.de
    tuta.com tutamail.com tutanota.com tutanota.de unitybox.de versanet.de vodafone.de
    vodafonemail.de web.de yahoo.com yahoo.de yandex.com ymail.com zoho.com
    """.split()  # noqa: SIM905 - a table of words reads better without their quotes
)
"""Providers where anyone can have a mailbox, so the domain names no organisation."""

ROLE_MAILBOXES = frozenset(
    """
    abuse admin anfrage anfragen assistenz buchhaltung buero datenschutz einkauf empfang
    geschaeftsfuehrung geschaeftsstelle hello hostmaster info information kommunikation
    kontakt contact mail mailer-daemon marketing no-reply noreply office post poststelle
    postmaster presse press rechnung redaktion sekretariat sekr service support team
    veranstaltungen vertrieb verwaltung vorstand webmaster willkommen zentrale
    """.split()  # noqa: SIM905 - a table of words reads better without their quotes
)
"""Names of mailboxes that several people read (RFC 2142 and German custom)."""


def is_free_mail(domain: str) -> bool:
    """Whether the mail domain belongs to a provider for everyone."""
    return domain.strip().rstrip(".").casefold() in FREE_MAIL_DOMAINS


def is_role_address(address: str) -> bool:
    """Whether the mail address is a shared mailbox such as ``info@`` rather than a person's."""
    return address.strip().partition("@")[0].partition("+")[0].casefold() in ROLE_MAILBOXES
