"""The mail addresses of a person in the form."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from deskapp.domain.contact import Contact, ContactMail
from deskapp.ui.kit.forms.choice_fields import CheckField, ChoiceField
from deskapp.ui.kit.forms.repeated_field import AnyField, RepeatedField, RowValues
from deskapp.ui.kit.records.fields.mail_line import MailLine
from deskapp.wording.language import translate


def mails_field(contact: Contact) -> RepeatedField:
    """Any number of addresses, named ``mails``; kinds that the person has already are kept."""
    kinds = _kinds()
    kinds += [(mail.kind, mail.kind) for mail in contact.mails if mail.kind not in dict(kinds)]
    return RepeatedField(
        "mails",
        translate("contacts", "E-mail"),
        lambda: _row(kinds),
        translate("contacts", "Add an e-mail address"),
    )


def rows_of_mails(mails: Iterable[ContactMail]) -> tuple[RowValues, ...]:
    """The addresses as the field shows them."""
    return tuple(
        {
            "address": mail.address,
            "kind": mail.kind,
            "preferred": mail.preferred,
            "bounced": _comes_back(mail),
        }
        for mail in mails
    )


def mails_of_rows(
    rows: Iterable[RowValues], before: Iterable[ContactMail] = ()
) -> tuple[ContactMail, ...]:
    """The addresses as they stand in the field.

    How often mail came back counts on while the mark is as it was ``before``.
    """
    known = {mail.address: mail for mail in before}
    return tuple(_mail(row, known.get(str(row["address"]))) for row in rows)


def _mail(row: RowValues, before: ContactMail | None) -> ContactMail:
    mail = ContactMail(
        address=str(row["address"]),
        kind=str(row["kind"]),
        preferred=bool(row["preferred"]),
        valid=not row["bounced"],
    )
    if before is None or _comes_back(before) != row["bounced"]:
        return mail
    return replace(mail, valid=before.valid, bounces=before.bounces)


def _comes_back(mail: ContactMail) -> bool:
    return not (mail.valid and mail.takes_mailings)


def _kinds() -> list[tuple[str, str]]:
    return [
        ("office", translate("contacts", "Office")),
        ("assistant", translate("contacts", "Assistant")),
        ("private", translate("contacts", "Private")),
    ]


def _row(kinds: Sequence[tuple[str, str]]) -> Sequence[AnyField]:
    return (
        MailLine("address", translate("contacts", "Address"), warns_of_roles=True),
        ChoiceField("kind", translate("contacts", "Kind"), kinds),
        CheckField("preferred", translate("contacts", "Preferred")),
        CheckField("bounced", translate("contacts", "Comes back")),
    )
