"""The mailbox: where mail is fetched from and sent through, tried out with one button."""

from dataclasses import replace

from PySide6.QtWidgets import QLineEdit

from deskapp.application.ports.records import Queries
from deskapp.domain.errors import Problem
from deskapp.domain.mail_account import MailAccount, Security, Server
from deskapp.domain.record import new_id
from deskapp.ui.kit.buttons import Button
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.forms.choice_fields import CheckField, ChoiceField
from deskapp.ui.kit.forms.form import AnyField, Folded, Form, Line
from deskapp.ui.kit.forms.text_fields import LineField
from deskapp.ui.kit.lanes.jobs import Lane
from deskapp.ui.preferences.number_field import NumberField
from deskapp.ui.preferences.section import Section
from deskapp.wording.errors import outside_sentence, problem_sentence
from deskapp.wording.language import translate

_PORTS = {"imap": 993, "smtp": 465}
_LAST_PORT = 65_535


class MailboxSection(Section):
    """Servers and password; the password goes to the system's keyring and nowhere else."""

    def __init__(self, desk: Desk) -> None:
        password = LineField(
            "password",
            translate("preferences", "Password"),
            hint=translate("preferences", "Kept in the keyring of the system, never in a file."),
        )
        password.line.setEchoMode(QLineEdit.EchoMode.Password)
        form = Form(
            [
                (
                    LineField("name", translate("preferences", "Name"), is_required=True),
                    LineField("address", translate("preferences", "Address"), is_required=True),
                ),
                translate("preferences", "Fetching (IMAP)"),
                _server_row("imap"),
                LineField("folder", translate("preferences", "Folder"), is_required=True),
                translate("preferences", "Sending (SMTP)"),
                _server_row("smtp"),
                password,
                Folded(translate("preferences", "More"), _copy_lines()),
            ]
        )
        about = translate(
            "preferences",
            "Mail is fetched without changing anything. Copies of what was sent and of drafts are "
            "put into their folders. Leave a server empty to do without it.",
        )
        super().__init__(desk, translate("preferences", "Mailbox"), about, form)
        self.buttons.insertWidget(1, Button(translate("preferences", "&Try it out"), self._try_out))
        self._account = MailAccount(id=new_id(), name="", address="")
        self._show(None)

    def load(self) -> None:
        """Ask for the account."""
        if not self.form.is_dirty:
            self.desk.ask(_account, owner=self, done=self._show)

    def store(self) -> None:
        """Store the account, and the password where one was typed."""
        account = self._typed()
        password = str(self.form.values()["password"])
        if password and not account.problems():
            self.desk.lanes.run(
                Lane.NETWORK,
                lambda: self.desk.tools.secrets.keep(account.address, password),
                owner=self,
                done=self._password_kept,
            )
        self.save_record(account)

    def field_of(self, problem: Problem) -> str:
        """Troubles with a server stand at its name, or at its port."""
        if problem.field not in _PORTS:
            return problem.field
        return f"{problem.field}_port" if problem.code == "port" else f"{problem.field}_host"

    def _password_kept(self, lasts: bool) -> None:
        if not lasts:
            self.tell(
                translate(
                    "preferences",
                    "There is no keyring; the password holds until the program ends.",
                )
            )

    def _typed(self) -> MailAccount:
        values = self.form.values()
        return replace(
            self._account,
            name=str(values["name"]),
            address=str(values["address"]),
            folders=tuple(filter(None, map(str.strip, str(values["folder"]).split(",")))),
            imap=_server(values, "imap"),
            smtp=_server(values, "smtp"),
            sent_folder=str(values["sent_folder"]),
            drafts_folder=str(values["drafts_folder"]),
            stores_sent=bool(values["stores_sent"]),
        )

    def _try_out(self) -> None:
        account, password = self._typed(), str(self.form.values()["password"])
        secrets, check = self.desk.tools.secrets, self.desk.tools.check_account

        def tried() -> tuple[Problem, ...]:
            if password:
                secrets.keep(account.address, password)
            return account.problems() or check(account)

        self.tell(translate("preferences", "Trying …"))
        self.desk.lanes.run(Lane.NETWORK, tried, owner=self, done=self._tried)

    def _tried(self, problems: tuple[Problem, ...]) -> None:
        errors = {self.field_of(each): _sentence(each) for each in problems}
        self.form.set_errors(errors)
        if not errors:
            self.tell(translate("preferences", "The mailbox works."))

    def _show(self, account: MailAccount | None) -> None:
        self._account = account or self._account
        shown = self._account
        values: dict[str, object] = {
            "name": shown.name,
            "address": shown.address,
            "folder": ", ".join(shown.folders),
            "sent_folder": shown.sent_folder,
            "drafts_folder": shown.drafts_folder,
            "stores_sent": shown.stores_sent,
            "password": "",
        }
        for part, server in (("imap", shown.imap), ("smtp", shown.smtp)):
            values[f"{part}_host"] = server.host
            values[f"{part}_port"] = server.port or _PORTS[part]
            values[f"{part}_security"] = server.security
            values[f"{part}_user"] = server.user
        self.form.set_values(values)


def _server_row(part: str) -> tuple[AnyField, ...]:
    return (
        LineField(f"{part}_host", translate("preferences", "Server"), example="mail.example.org"),
        NumberField(f"{part}_port", translate("preferences", "Port"), _LAST_PORT),
        ChoiceField(f"{part}_security", translate("preferences", "Encryption"), _securities()),
        LineField(
            f"{part}_user",
            translate("preferences", "User name"),
            example=translate("preferences", "mostly the address"),
        ),
    )


def _copy_lines() -> tuple[Line, ...]:
    by_itself = translate("preferences", "found by itself")
    return (
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


def _securities() -> tuple[tuple[Security, str], ...]:
    return (
        (Security.TLS, "TLS"),
        (Security.STARTTLS, "STARTTLS"),
        (Security.LOOPBACK, translate("preferences", "none (this machine only)")),
    )


def _server(values: dict[str, object], part: str) -> Server:
    host, port = str(values[f"{part}_host"]), values[f"{part}_port"]
    security = values[f"{part}_security"]
    assert isinstance(security, Security)
    return Server(host, port if isinstance(port, int) else 0, security, str(values[f"{part}_user"]))


def _account(queries: Queries) -> MailAccount | None:
    return next(iter(queries.where(MailAccount)), None)


def _sentence(problem: Problem) -> str:
    known = {"mail_domain", "port", "required", "mail_address", "encryption_required"}
    if problem.code in known:
        return problem_sentence(problem)
    return outside_sentence(problem.code, problem.value)
