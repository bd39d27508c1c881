"""The form of a mailbox: few lines to see, servers and folders folded away."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtWidgets import QLineEdit

from deskapp.domain.addresses.mail_provider import PROVIDERS, provider_at
from deskapp.domain.mail_account import MailAccount, Security, Server, SignIn
from deskapp.ui.kit.forms.choice_fields import CheckField, ChoiceField
from deskapp.ui.kit.forms.form import AnyField, Folded, Form, Line
from deskapp.ui.kit.forms.number_field import NumberField
from deskapp.ui.kit.forms.text_fields import LineField
from deskapp.ui.kit.records.choices import words_of
from deskapp.ui.preferences.mailboxes.browser import BrowserField
from deskapp.ui.preferences.mailboxes.folders import FoldersField
from deskapp.wording.language import translate

PORTS = {"imap": 993, "smtp": 465}
OTHER = ""
"""The provider that is none of those known."""
_LAST_PORT = 65_535
_KEPT_AS_THEY_ARE = (
    *("address", "name", "sign_in", "client_id", "tenant"),
    *("folders", "sent_folder", "drafts_folder", "stores_sent"),
)


def mailbox_lines(browser: BrowserField, folders: FoldersField) -> tuple[Line, ...]:
    """What the form shows."""
    return (
        LineField(
            "address",
            translate("preferences", "E-mail address"),
            is_required=True,
            example="info@example.org",
        ),
        (
            ChoiceField("provider", translate("preferences", "Provider"), _providers()),
            ChoiceField("sign_in", translate("preferences", "Sign-in"), words_of(SignIn)),
        ),
        _password(),
        browser,
        Folded(translate("preferences", "Servers and folders"), _folded(folders)),
    )


def values_of(account: MailAccount) -> dict[str, object]:
    """What the form shows of an account; the password stays where it is."""
    provider = provider_at(account.imap.host)
    values: dict[str, object] = {name: getattr(account, name) for name in _KEPT_AS_THEY_ARE}
    for part, server in (("imap", account.imap), ("smtp", account.smtp)):
        values |= values_of_server(part, server)
    key = provider.key if provider else OTHER
    return {**values, "provider": key, "password": "", "application_key": ""}


def values_of_server(part: str, server: Server) -> dict[str, object]:
    """What the form shows of a server."""
    return {
        f"{part}_host": server.host,
        f"{part}_port": server.port or PORTS[part],
        f"{part}_security": server.security,
        f"{part}_user": server.user,
    }


def typed_account(account: MailAccount, values: Mapping[str, object]) -> MailAccount:
    """The account as the form has it; without a name it is called by its address."""
    sign_in, folders = values["sign_in"], values["folders"]
    assert isinstance(sign_in, SignIn)
    assert isinstance(folders, tuple)
    address = str(values["address"])
    return replace(
        account,
        address=address,
        name=str(values["name"]) or address,
        sign_in=sign_in,
        client_id=str(values["client_id"]),
        tenant=str(values["tenant"]),
        folders=folders,
        imap=_server(values, "imap"),
        smtp=_server(values, "smtp"),
        sent_folder=str(values["sent_folder"]),
        drafts_folder=str(values["drafts_folder"]),
        stores_sent=bool(values["stores_sent"]),
    )


def show_way(form: Form) -> None:
    """Show what the chosen way of signing in needs, and nothing else."""
    way = form.field("sign_in").value()
    shown = {
        "password": way is SignIn.PASSWORD,
        "browser": way is not SignIn.PASSWORD,
        "client_id": way is not SignIn.PASSWORD,
        "tenant": way is SignIn.MICROSOFT,
        "application_key": way is SignIn.GOOGLE,
    }
    for name, is_shown in shown.items():
        field = form.field(name)
        for part in (field, field.label):
            part.setVisible(is_shown and (part is field or name != "browser"))


def _folded(folders: FoldersField) -> tuple[Line, ...]:
    by_itself = translate("preferences", "found by itself")
    return (
        LineField(
            "name",
            translate("preferences", "Name in this program"),
            example=translate("preferences", "the address"),
        ),
        _application(),
        translate("preferences", "Fetching (IMAP)"),
        *_server_rows("imap"),
        folders,
        translate("preferences", "Sending (SMTP)"),
        *_server_rows("smtp"),
        (
            LineField(
                "sent_folder", translate("preferences", "Folder of sent mail"), example=by_itself
            ),
            LineField(
                "drafts_folder", translate("preferences", "Folder of drafts"), example=by_itself
            ),
        ),
        CheckField(
            "stores_sent",
            translate("preferences", "Put a copy of sent mail there (off: the server does)"),
        ),
    )


def _application() -> tuple[AnyField, ...]:
    return (
        LineField(
            "client_id",
            translate("preferences", "Number of the application"),
            hint=translate(
                "preferences",
                "Your IT gets it where it registers this program with the provider.",
            ),
        ),
        LineField(
            "tenant",
            translate("preferences", "Organisation (tenant)"),
            example=translate("preferences", "any"),
        ),
        _secret(
            "application_key",
            translate("preferences", "Key of the application"),
            translate("preferences", "Google gives it with the number."),
        ),
    )


def _password() -> LineField:
    hint = translate("preferences", "Kept in the system’s keyring, in no file.")
    return _secret("password", translate("preferences", "Password"), hint)


def _secret(name: str, label: str, hint: str) -> LineField:
    field = LineField(name, label, hint=hint)
    field.line.setEchoMode(QLineEdit.EchoMode.Password)
    return field


def _server_rows(part: str) -> tuple[tuple[AnyField, ...], ...]:
    user = LineField(
        f"{part}_user",
        translate("preferences", "User name"),
        example=translate("preferences", "mostly the address"),
    )
    return (
        (
            LineField(
                f"{part}_host", translate("preferences", "Server"), example="mail.example.org"
            ),
            user,
        ),
        (
            NumberField(f"{part}_port", translate("preferences", "Port"), _LAST_PORT),
            ChoiceField(f"{part}_security", translate("preferences", "Encryption"), _securities()),
        ),
    )


def _providers() -> tuple[tuple[str, str], ...]:
    other = (OTHER, translate("preferences", "Another provider"))
    return (other, *((each.key, each.name) for each in PROVIDERS))


def _securities() -> tuple[tuple[Security, str], ...]:
    return (
        (Security.TLS, "TLS"),
        (Security.STARTTLS, "STARTTLS"),
        (Security.LOOPBACK, translate("preferences", "none (this machine only)")),
    )


def _server(values: Mapping[str, object], part: str) -> Server:
    host, port = str(values[f"{part}_host"]), values[f"{part}_port"]
    security = values[f"{part}_security"]
    assert isinstance(security, Security)
    return Server(host, port if isinstance(port, int) else 0, security, str(values[f"{part}_user"]))
