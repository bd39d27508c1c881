"""What is said about mail that came in, was fetched or was sent."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from deskapp.application.collecting import Summary
from deskapp.application.errors import OutsideError
from deskapp.domain.errors import DomainError
from deskapp.domain.message import Delivery, Message
from deskapp.ui.kit.notice import Notice, NoticeKind
from deskapp.ui.kit.requests import OpenPage, Request
from deskapp.wording.errors import error_sentence, outside_sentence
from deskapp.wording.language import translate

TRAY: Final = OpenPage("tray")
SETTINGS: Final = OpenPage("preferences")
Ask = Callable[[Request], object]
_MENDED_IN_SETTINGS: Final = frozenset(
    {"password_missing", "login_failed", "mailbox_missing", "no_encryption"}
)


def counts(summary: Summary) -> str:
    """How many mails were new, known and unreadable, in one line."""
    known, unreadable = summary.known, summary.unreadable
    parts = [translate("intake", "%n new", n=summary.taken)]
    if known:
        parts.append(translate("intake", "%n known already", n=known))
    if unreadable:
        parts.append(translate("intake", "%n unreadable", n=unreadable))
    return ", ".join(parts)


def imported(summary: Summary, ask: Ask, undo: Callable[[], object]) -> Notice:
    """What became of the mails of an import; one that came alone can be undone."""
    if summary.refused:
        return Notice(_refused(summary), kind=NoticeKind.ERROR)
    if summary.unreadable:
        return _unreadable(summary, ask)
    if summary.taken == 1 and not summary.known:
        text = (
            translate("intake", "E-mail taken in as a new inquiry")
            if summary.inquiries
            else translate("intake", "E-mail added to its inquiry")
        )
        return Notice(text, translate("intake", "Undo"), undo)
    if summary.known == 1 and not summary.taken:
        return Notice(translate("intake", "This e-mail is here already."))
    none = translate("intake", "There was no e-mail in it.")
    return Notice(counts(summary) if summary.taken or summary.known else none)


def fetched(summary: Summary, ask: Ask) -> Notice:
    """What the mailboxes brought."""
    if summary.unreadable:
        return _unreadable(summary, ask)
    none = translate("intake", "No new e-mails")
    return Notice(counts(summary) if summary.taken or summary.known else none)


def _unreadable(summary: Summary, ask: Ask) -> Notice:
    if summary.taken or summary.known or summary.unreadable > 1:
        show = translate("intake", "Show unreadable")
        return Notice(counts(summary), show, lambda: ask(TRAY))
    text = translate("intake", "The e-mail could not be read. It is kept as it came.")
    return Notice(text, translate("intake", "Show"), lambda: ask(TRAY), NoticeKind.ERROR)


def _refused(summary: Summary) -> str:
    """The first file that gave nothing and why, after what the others gave."""
    name, code = summary.refused[0]
    why = translate("intake", "{name}: {why}", name=Path(name).name, why=outside_sentence(code))
    more = len(summary.refused) - 1
    if more:
        why += " " + translate("intake", "And %n files more.", n=more)
    return f"{counts(summary)}. {why}" if summary.taken or summary.known else why


def failed(error: Exception, ask: Ask) -> Notice:
    """Why it did not work, with the way to the settings where they mend it."""
    text = error_sentence(error)
    if isinstance(error, OutsideError) and error.code in _MENDED_IN_SETTINGS:
        return Notice(
            text, translate("intake", "Settings"), lambda: ask(SETTINGS), NoticeKind.ERROR
        )
    return Notice(text, kind=NoticeKind.ERROR)


def is_expected(error: Exception) -> bool:
    """Whether an error has a sentence of its own; any other is a fault of ours."""
    return isinstance(error, DomainError | OutsideError)


def no_mailbox(text: str, ask: Ask) -> Notice:
    """Nothing can be fetched or sent before a mailbox is set up."""
    return Notice(text, translate("intake", "Settings"), lambda: ask(SETTINGS), NoticeKind.ERROR)


def sent(messages: Sequence[Message], ask: Ask) -> Notice:
    """What became of the mails that were to be sent, the worst first."""
    for message in messages:
        if message.delivery is Delivery.REFUSED:
            text = translate(
                "intake", "The server refused the e-mail: {reason}", reason=message.delivery_note
            )
            return Notice(text, translate("intake", "Show"), lambda: ask(TRAY), NoticeKind.ERROR)
    if any(message.delivery is Delivery.UNCLEAR for message in messages):
        text = translate(
            "intake", "The line broke while sending: nobody knows whether the e-mail has left."
        )
        return Notice(text, translate("intake", "Show"), lambda: ask(TRAY), NoticeKind.ERROR)
    if len(messages) == 1 and messages[0].to:
        to = messages[0].to[0].address
        return Notice(translate("intake", "Sent to {address}", address=to))
    return Notice(translate("intake", "%n e-mails sent", n=len(messages)))


def postponed(reason: str, minutes: int, now: Callable[[], object]) -> Notice:
    """Why nothing has left yet, and when the next try is."""
    why = reason_words(reason)
    text = translate("intake", "Not sent yet. {why} Next try in %n minutes.", why=why, n=minutes)
    return Notice(text, translate("intake", "Try now"), now, NoticeKind.ERROR)


def reason_words(note: str) -> str:
    """A noted reason as a sentence: a code of ours with its detail, or the server's own words."""
    code, _, detail = note.partition(": ")
    is_code = code.isidentifier()
    return outside_sentence(code, detail) if is_code else note
