"""The sentence for each way in which a mail server cannot be used, and what to do then."""

from deskapp.wording.language import translate


def server_sentences() -> dict[str, str]:
    """The sentences by their codes, with a place for the ``detail``."""
    return {
        **_answers(),
        **_folders(),
        **_line_to_a_server(),
        **_certificates(),
        **_signing_in(),
    }


def _answers() -> dict[str, str]:
    return {
        "server_unreachable": translate("errors", "The server cannot be reached: {detail}"),
        "server_timeout": translate(
            "errors", "The mailbox does not answer. Please try again later."
        ),
        "server_answer": translate(
            "errors", "The server gave an answer that makes no sense: {detail}"
        ),
        "login_failed": translate(
            "errors", "The server did not accept user name and password: {detail}"
        ),
    }


def _folders() -> dict[str, str]:
    return {
        "mailbox_missing": translate("errors", "The mailbox has no folder “{detail}”."),
        "folder_replaced": translate(
            "errors",
            "The server numbers the e-mails in “{detail}” anew, and many of them are not known "
            "here. Has the mailbox moved, or is it another one? Nothing is fetched from it until "
            "you say so.",
        ),
        "sent_folder_missing": translate(
            "errors",
            "The mailbox “{detail}” has no folder for sent mail. Please name one under Settings.",
        ),
        "drafts_folder_missing": translate(
            "errors",
            "The mailbox “{detail}” has no folder for drafts. Please name one under Settings.",
        ),
        "drafts_not_replaceable": translate(
            "errors",
            "The server {detail} cannot replace a draft, so drafts lie in this program alone.",
        ),
        "copy_refused": translate("errors", "The mailbox did not take the copy: {detail}"),
        "over_quota": translate(
            "errors",
            "The folder “{detail}” does not open because the mailbox is full. Please delete "
            "something there, or have it enlarged.",
        ),
        "folder_name": translate(
            "errors",
            "The name of a folder has characters that cannot be typed. Please choose it from "
            "the list.",
        ),
    }


def _line_to_a_server() -> dict[str, str]:
    return {
        "server_unknown": translate(
            "errors",
            "There is no server “{detail}”. Please check the name, and whether this machine is "
            "online.",
        ),
        "port_refused": translate(
            "errors",
            "“{detail}” takes no connection. Please check server and port; usual are 993 for "
            "fetching and 465 or 587 for sending.",
        ),
        "connect_timeout": translate(
            "errors",
            "“{detail}” does not answer. Mostly the port is wrong or a firewall stands in "
            "between; usual are 993 for fetching and 465 or 587 for sending.",
        ),
        "no_encryption": translate(
            "errors",
            "The server offers no encryption at this port, so nothing was sent. TLS is usual "
            "at 993 and 465, STARTTLS at 143 and 587.",
        ),
    }


def _certificates() -> dict[str, str]:
    return {
        "certificate_refused": translate(
            "errors", "The server’s certificate cannot be trusted, so nothing was sent: {detail}"
        ),
        "certificate_expired": translate(
            "errors",
            "The server’s certificate does not hold today, so nothing was sent. Please check "
            "the date of this machine; if it is right, the provider has to renew the certificate.",
        ),
        "certificate_host": translate(
            "errors",
            "The certificate belongs to a server of another name, so nothing was sent. "
            "Please enter a name that stands in the certificate, or ask the provider.",
        ),
        "certificate_self_signed": translate(
            "errors",
            "Nobody vouches for the server’s certificate, so nothing was sent. Please ask the "
            "provider for the right server, or have the IT add the certificate to this machine.",
        ),
    }


def _signing_in() -> dict[str, str]:
    return {
        "password_missing": translate(
            "errors", "There is no password for {detail} yet (Settings, Mailboxes)."
        ),
        "login_paused": translate(
            "errors",
            "The server refused the sign-in of {detail} three times. So that it does not lock "
            "the account, the same is not tried again for 15 minutes; something new is at once.",
        ),
        "sign_in_needed": translate(
            "errors",
            "The sign-in of {detail} has ended. Please sign in anew (Settings, Mailboxes).",
        ),
        "token_refused": translate(
            "errors",
            "The server did not accept the sign-in: {detail}. Please sign in anew "
            "(Settings, Mailboxes).",
        ),
        "sign_in_refused": translate("errors", "The provider did not accept the sign-in: {detail}"),
        "sign_in_unfinished": translate(
            "errors", "Nobody has signed in in the browser, so nothing has changed."
        ),
        "no_browser": translate(
            "errors",
            "No browser opened in which you could sign in. Please choose one in the "
            "settings of the system.",
        ),
    }
