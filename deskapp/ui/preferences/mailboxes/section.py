"""The mailboxes: one at a time, set up by address and password, tried out with one button."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtWidgets import QVBoxLayout

from deskapp.application.actions import Action
from deskapp.application.errors import OutsideError
from deskapp.application.ports.accounts.account_check import CheckedServer, Step
from deskapp.application.ports.accounts.sign_in import application_key
from deskapp.application.ports.records import Queries
from deskapp.application.use_cases.records import delete, save
from deskapp.domain.errors import Problem
from deskapp.domain.mail_account import MailAccount, SignIn
from deskapp.domain.record import new_id
from deskapp.ui.kit.buttons import Button
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.lanes.jobs import Lane
from deskapp.ui.kit.notice import Notice, NoticeKind
from deskapp.ui.kit.requests import DeliverMail, FetchMail
from deskapp.ui.preferences.mailboxes.browser import BrowserField
from deskapp.ui.preferences.mailboxes.checked_servers import CheckedServers
from deskapp.ui.preferences.mailboxes.folders import FoldersField
from deskapp.ui.preferences.mailboxes.lines import (
    PORTS,
    mailbox_lines,
    show_way,
    typed_account,
    values_of,
)
from deskapp.ui.preferences.mailboxes.proposals import Proposals
from deskapp.ui.preferences.one_of_many import OneOfMany
from deskapp.wording.action_labels import action_label
from deskapp.wording.errors import error_sentence, problem_sentence
from deskapp.wording.language import translate

Results = tuple[CheckedServer, ...]
_SECRETS = ("password", "application_key")


class MailboxesSection(OneOfMany[MailAccount]):
    """Passwords and tokens go to the system's keyring and nowhere else."""

    def __init__(self, desk: Desk) -> None:
        self._browser, self._folders = BrowserField(), FoldersField()
        about = translate(
            "preferences", "Mail is fetched without changing anything in the mailbox."
        )
        super().__init__(
            desk,
            translate("preferences", "Mailboxes"),
            about,
            choice=translate("preferences", "Mailbox"),
            lines=mailbox_lines(self._browser, self._folders),
        )
        self.check = Button(translate("preferences", "&Check"), self._try_out)
        self.remove = Button(translate("preferences", "&Remove"), self._remove)
        for button in (self.check, self.remove):
            self.buttons.insertWidget(self.buttons.count() - 1, button)
        self.checked = CheckedServers()
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(layout.count() - 1, self.checked)
        self._proposals = Proposals(self.form)
        self.form.field("sign_in").changed.connect(self._show_way)
        self.form.changed.connect(self.checked.clear)
        self._browser.pressed.connect(self._sign_in)
        self._folders.wanted.connect(partial(self._check, self._offer_folders))
        self._show_way()

    def show_mailbox(self, address: str) -> None:
        """Show the mailbox of that address, or a new one for it, ready to sign in to."""
        if not self.form.is_dirty:
            self.desk.ask(self.ask, owner=self, done=partial(self._show_one, address))

    def ask(self, queries: Queries) -> Sequence[MailAccount]:
        """All of them."""
        return queries.where(MailAccount)

    def blank(self) -> MailAccount:
        """A mailbox that is not set up yet."""
        return MailAccount(id=new_id(), name="", address="")

    def name_of(self, record: MailAccount) -> str:
        """Its name."""
        return record.name

    def name_of_new(self) -> str:
        """For a mailbox that is not set up yet."""
        return translate("preferences", "New mailbox")

    def shown(self, record: MailAccount) -> Mapping[str, object]:
        """All of it but its secrets."""
        self.remove.setEnabled(record.version > 0)
        self.checked.clear()
        self._proposals.start()
        name = "" if record.name == record.address else record.name
        return {**values_of(record), "name": name}

    def edited(self, record: MailAccount, values: Mapping[str, object]) -> MailAccount:
        """The account as the form has it."""
        return typed_account(record, values)

    def store(self) -> None:
        """Store the account, after its secrets where some were typed: it is looked at at once."""
        account = self._typed()
        if account.problems() or not any(map(self.form.values().get, _SECRETS)):
            self.save_record(account)
            return
        self.desk.lanes.run(
            Lane.NETWORK,
            self._keeping(account),
            owner=self,
            done=partial(self._store_kept, account),
        )

    def field_of(self, problem: Problem) -> str:
        """Troubles with a server stand at its name, or at its port."""
        if problem.field not in PORTS:
            return problem.field
        return f"{problem.field}_port" if problem.code == "port" else f"{problem.field}_host"

    def _show_one(self, address: str, accounts: Sequence[MailAccount]) -> None:
        found = next((each for each in accounts if each.address == address), None)
        self._record = found or self._record
        self._show(accounts)
        if found is None and address:
            self.begin_new()
            self._proposals.begin_with(address)
        self._go_to_sign_in()

    def _go_to_sign_in(self) -> None:
        by_password = self.form.field("sign_in").value() is SignIn.PASSWORD
        self.form.field("password" if by_password else "browser").setFocus()

    def _typed(self) -> MailAccount:
        return self.edited(self._record, self.form.values())

    def _keeping(self, account: MailAccount) -> Callable[[], bool]:
        """Work that keeps the secrets typed; false where they end with the program."""
        values, secrets = self.form.values(), self.desk.tools.secrets
        typed = {
            account.address: str(values["password"]),
            application_key(account.address): str(values["application_key"]),
        }

        def keep() -> bool:
            kept = [secrets.keep(name, text) for name, text in typed.items() if text]
            return all(kept)

        return keep

    def _store_kept(self, account: MailAccount, lasts: bool) -> None:
        def stored(result: object) -> None:
            self._saved(result)
            self._secrets_kept(lasts)

        self.desk.do(
            Action.SETTINGS_SAVED,
            lambda work: save(work, account),
            owner=self,
            done=stored,
            failed=self._refused,
        )

    def _secrets_kept(self, lasts: bool) -> None:
        """Go on with them where the line had stopped, though nothing of the account is new."""
        if not lasts:
            text = translate(
                "preferences", "There is no keyring; the password holds until the program ends."
            )
            self.form.field("password").show_note(text)
            self.tell(text)
        if self.chosen is not None:
            self.wants.emit(FetchMail())
            self.wants.emit(DeliverMail())

    def _show_way(self) -> None:
        show_way(self.form)
        self._browser.show_way(self.form.field("sign_in").value())

    def _try_out(self) -> None:
        self._check(self._show_results)

    def _check(self, done: Callable[[MailAccount, Results], object]) -> None:
        account = self._typed()
        if self._refuse(account):
            return
        keep, check = self._keeping(account), self.desk.tools.check_account
        self.checked.show_trying()
        self.check.setEnabled(False)

        def tried() -> Results:
            keep()
            return check(account)

        self.desk.lanes.run(
            Lane.NETWORK,
            tried,
            owner=self,
            done=lambda results: self._tried(account, results, done),
            failed=self._not_tried,
        )

    def _refuse(self, account: MailAccount) -> bool:
        """Show at the fields what no server needs to be asked about."""
        errors = {self.field_of(each): problem_sentence(each) for each in account.problems()}
        self.form.set_errors(errors)
        return bool(errors)

    def _tried(
        self,
        account: MailAccount,
        results: Results,
        done: Callable[[MailAccount, Results], object],
    ) -> None:
        self.check.setEnabled(True)
        if account.id != self._record.id:
            return  # another mailbox is shown by now
        unknown = [each.part for each in results if each.failed is Step.FOUND]
        others = [part for part in unknown if self._proposals.go_on(part)]
        if others:
            self._check(done)  # the next likely server
            return
        done(account, results)

    def _not_tried(self, error: Exception) -> None:
        self.check.setEnabled(True)
        self.checked.clear()
        self.desk.lanes.unexpected(error)

    def _show_results(self, account: MailAccount, results: Results) -> None:
        self.checked.show_results(account, results)
        if any(each.failed is Step.SIGNED_IN for each in results):
            self._go_to_sign_in()

    def _offer_folders(self, account: MailAccount, results: Results) -> None:
        names = next((each.folders for each in results if each.part == "imap"), ())
        if names:
            self.checked.clear()
            self._folders.offer(names)
        else:
            self._show_results(account, results)

    def _sign_in(self) -> None:
        account = self._typed()
        if self._refuse(account):
            return
        keep, browser = self._keeping(account), self.desk.tools.browser
        wanted = self._browser.wait()
        farewell = translate(
            "preferences", "You are signed in. Please close this page and return to the program."
        )

        def sign_in() -> bool:
            keep()
            return browser.sign_in(account, farewell, wanted.is_set)

        self.desk.lanes.run(
            Lane.NETWORK, sign_in, owner=self, done=self._signed_in, failed=self._not_signed_in
        )

    def _signed_in(self, lasts: bool) -> None:
        self._browser.end(translate("preferences", "Signed in."))
        self._secrets_kept(lasts)
        self._try_out()

    def _not_signed_in(self, error: Exception) -> None:
        self._browser.end()
        if isinstance(error, OutsideError):
            self._browser.set_error(error_sentence(error))
        else:
            self.desk.lanes.unexpected(error)

    def _remove(self) -> None:
        account = self.chosen
        if account is not None:
            self.desk.do(
                Action.MAILBOX_REMOVED,
                lambda work: delete(work, account),
                owner=self,
                done=self._removed,
            )

    def _removed(self, _result: object) -> None:
        self.form.mark_saved()
        label = action_label(Action.MAILBOX_REMOVED.value)
        undo = translate("preferences", "Undo")
        self.says.emit(Notice(label, undo, self.desk.undo, NoticeKind.INFO))
        self.load()
