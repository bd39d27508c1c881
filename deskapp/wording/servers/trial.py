"""What a person reads of a mailbox that was tried: how far it came, why not further, what helps."""

from deskapp.application.ports.accounts.account_check import Certificate, CheckedServer, Step
from deskapp.domain.addresses.mail_provider import Habit, provider_at, provider_of
from deskapp.domain.dates.date_words import weekday_date
from deskapp.domain.mail_account import MailAccount, Security, Server, SignIn
from deskapp.wording.errors import outside_sentence
from deskapp.wording.language import current_language, translate

_FULL_FROM_PERCENT = 90


def part_label(part: str) -> str:
    """What a server is for."""
    if part == "imap":
        return translate("mailbox_check", "Fetching")
    return translate("mailbox_check", "Sending")


def way_label(server: Server, checked: CheckedServer) -> str:
    """The steps that went well, in a row."""
    if checked.untried:
        return translate("mailbox_check", "not tried, because signing in failed already")
    steps = [Step.FOUND, Step.CONNECTED, Step.ENCRYPTED, Step.SIGNED_IN, Step.FOLDER]
    if checked.part == "smtp":
        steps.remove(Step.FOLDER)
    if server.security is Security.LOOPBACK:
        steps.remove(Step.ENCRYPTED)
    if not server.user and not checked.failed:
        steps.remove(Step.SIGNED_IN)
    done = steps[: steps.index(checked.failed)] if checked.failed in steps else steps
    words = _steps()
    went_well = ", ".join(words[step] for step in done)
    if checked.failed is None:
        return went_well
    failed = _failed_steps()[checked.failed]
    return f"{went_well}, {failed}" if went_well else failed


def check_sentences(account: MailAccount, checked: CheckedServer) -> list[str]:
    """Why it went no further, what is special at the provider, and whether the mailbox is full."""
    sentences = [outside_sentence(checked.error, checked.detail)] if checked.error else []
    if checked.error in {"login_failed", "login_paused"} and (hint := _hint(account)):
        sentences.append(hint)
    if checked.used_percent is not None and checked.used_percent >= _FULL_FROM_PERCENT:
        full = translate(
            "mailbox_check",
            "The mailbox is {percent} % full. Soon it takes no more mail.",
            percent=checked.used_percent,
        )
        sentences.append(full)
    return sentences


def certificate_lines(certificate: Certificate) -> tuple[str, ...]:
    """What a certificate says of itself."""
    language = current_language()
    return (
        translate("mailbox_check", "Issued for: {names}", names=", ".join(certificate.names)),
        translate("mailbox_check", "Issued by: {issuer}", issuer=certificate.issuer),
        translate(
            "mailbox_check",
            "Holds from {first} to {last}",
            first=weekday_date(certificate.valid_from.date(), language),
            last=weekday_date(certificate.valid_to.date(), language),
        ),
    )


def _steps() -> dict[Step, str]:
    return {
        Step.FOUND: translate("mailbox_check", "found"),
        Step.CONNECTED: translate("mailbox_check", "connected"),
        Step.ENCRYPTED: translate("mailbox_check", "encrypted"),
        Step.SIGNED_IN: translate("mailbox_check", "signed in"),
        Step.FOLDER: translate("mailbox_check", "folders opened"),
    }


def _failed_steps() -> dict[Step, str]:
    return {
        Step.FOUND: translate("mailbox_check", "not found"),
        Step.CONNECTED: translate("mailbox_check", "not connected"),
        Step.ENCRYPTED: translate("mailbox_check", "not safely encrypted"),
        Step.SIGNED_IN: translate("mailbox_check", "not signed in"),
        Step.FOLDER: translate("mailbox_check", "folder not opened"),
    }


def _hint(account: MailAccount) -> str:
    """What people stumble over when they sign in with that provider."""
    if account.sign_in is not SignIn.PASSWORD:
        return ""
    provider = provider_at(account.imap.host) or provider_of(account.address)
    if provider is None or provider.habit is None:
        return translate("mailbox_check", "Mostly the user name is the whole address.")
    return _habits()[provider.habit].format(provider=provider.name)


def _habits() -> dict[Habit, str]:
    return {
        Habit.NO_PASSWORDS: translate(
            "mailbox_check",
            "{provider} takes no passwords from mail programs any more. Please choose to sign "
            "in with Microsoft.",
        ),
        Habit.APP_PASSWORD: translate(
            "mailbox_check",
            "{provider} does not take your usual password here. Please make an app password in "
            "your account there and enter that.",
        ),
        Habit.MAIL_PASSWORD: translate(
            "mailbox_check",
            "{provider} wants the password for e-mail programs, which you set in its customer "
            "centre.",
        ),
        Habit.SWITCHED_OFF: translate(
            "mailbox_check",
            "At {provider}, please switch on IMAP first: in the web mailer under Settings, "
            "POP3/IMAP. Who confirms sign-ins by phone needs an app password.",
        ),
    }
