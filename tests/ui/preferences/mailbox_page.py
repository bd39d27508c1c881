"""What a person does on the page of mailboxes, and what is seen and stored then."""

from dataclasses import replace

from PySide6.QtTest import QTest

from deskapp.application.actions import Action
from deskapp.application.ports.accounts.account_check import CheckedServer
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases.records import save
from deskapp.domain.mail_account import MailAccount
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.forms.text_fields import LineField
from deskapp.ui.kit.labels import PlainLabel
from deskapp.ui.preferences.mailboxes.section import MailboxesSection
from deskapp.ui.preferences.section import Section


def type_address(section: Section, address: str) -> None:
    field = section.form.field("address")
    assert isinstance(field, LineField)
    field.line.selectAll()
    QTest.keyClicks(field.line, address)


def choose(section: Section, name: str, word: str) -> None:
    """Choose as a person does, which is more than setting a value."""
    combo = section.form.field(name).editor
    combo.setCurrentText(word)  # type: ignore[attr-defined]
    combo.activated.emit(combo.currentIndex())  # type: ignore[attr-defined]


def values(section: Section, *names: str) -> list[object]:
    return [section.form.field(name).value() for name in names]


def said(section: MailboxesSection) -> str:
    labels = section.checked.findChildren(PlainLabel)
    return "\n".join(each.text().replace("\u200b", "") for each in labels)


def stored(desk: Desk) -> list[MailAccount]:
    return list(desk.workspace.query(lambda q: q.where(MailAccount)))


def keep(desk: Desk, *accounts: MailAccount) -> None:
    def store(work: UnitOfWork) -> None:
        for each in accounts:
            save(work, each)

    desk.workspace.execute(Action.SETTINGS_SAVED, store)


def answering(desk: Desk, *results: CheckedServer) -> list[MailAccount]:
    """Have every trial end so; answers what was tried."""
    tried: list[MailAccount] = []

    def check(account: MailAccount) -> tuple[CheckedServer, ...]:
        tried.append(account)
        return results

    desk.tools = replace(desk.tools, check_account=check)
    return tried
