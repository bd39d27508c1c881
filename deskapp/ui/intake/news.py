"""What is said about mail that came in, was fetched or was sent."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from deskapp.application.errors import OutsideError
from deskapp.application.ports.accounts.sign_in import LOGIN_ERRORS
from deskapp.application.ports.post import FolderReplaced
from deskapp.domain.errors import DomainError
from deskapp.domain.message import Delivery, Message
from deskapp.ui.kit.notice import Notice, NoticeKind
from deskapp.ui.kit.requests import (
    AcceptFolder,
    EnterPassword,
    OpenPage,
    Request,
    SetUpMailbox,
)
from deskapp.wording.errors import error_sentence, outside_sentence
from deskapp.wording.language import translate
from deskapp.wording.servers.replies import note_sentence

if TYPE_CHECKING:
    from deskapp.application.rounds.collecting import Summary
    from deskapp.application.rounds.delivery import Round

LEDGER: Final = OpenPage("ledger")
TRAY: Final = OpenPage("tray")
SETTINGS: Final = SetUpMailbox()
Ask = Callable[[Request], object]
_MENDED_IN_SETTINGS: Final = frozenset(
    {
        *LOGIN_ERRORS,
        *("certificate_expired", "certificate_host", "certificate_refused"),
        *("certificate_self_signed", "mailbox_missing", "no_encryption", "server_unknown"),
    }
)


@dataclass(frozen=True, slots=True)
class Again:
    """What a person can do about mails that wait, and the office's wall clock."""

    try_now: Callable[[], object]
    keep_copies: Callable[[], object]
    local: Callable[[datetime], datetime]


def counts(summary: "Summary") -> str:
    """How many mails were new, known and unreadable, in one line."""
    known, unreadable = summary.known, summary.unreadable
    parts = [translate("intake", "%n new", n=summary.taken)]
    if known:
        parts.append(translate("intake", "%n known already", n=known))
    if unreadable:
        parts.append(translate("intake", "%n unreadable", n=unreadable))
    return ", ".join(parts)


def imported(
    summary: "Summary",
    ask: Ask,
    undo: Callable[[], object],
    save: "Callable[[Summary], object]",
) -> Notice:
    """What became of the mails of an import, to be undone in one step, also where cancelled.

    ``save`` writes the list of what was refused.
    """
    if summary.refused:
        text = translate("intake", "Save the list…")
        return Notice(_refused(summary), text, lambda: save(summary), NoticeKind.ERROR)
    if summary.unreadable:
        return _unreadable(summary, ask)
    if not summary.taken:
        none = translate("intake", "There was no e-mail in it.")
        here = translate("intake", "This e-mail is here already.")
        return Notice((counts(summary) if summary.known > 1 else here) if summary.known else none)
    text = counts(summary)
    if summary.taken == 1 and not summary.known:
        text = (
            translate("intake", "E-mail taken in as a new inquiry")
            if summary.inquiries
            else translate("intake", "E-mail added to its inquiry")
        )
    return Notice(text, translate("intake", "Undo"), undo)


def refused_lines(summary: "Summary") -> str:
    """Each file that gave nothing and why, in a mailbox file with the byte the mail begins at."""
    return "".join(f"{name}\t{outside_sentence(code)}\n" for name, code in summary.refused)


def read_again(summary: "Summary", undo: Callable[[], object]) -> Notice:
    """What became of the tray."""
    read = summary.taken + summary.known
    if not read:
        return Notice(translate("intake", "None of the e-mails can be read yet."))
    text = translate("intake", "%n e-mails could be read", n=read)
    if summary.unreadable:
        text += ", " + translate("intake", "%n unreadable", n=summary.unreadable)
    return Notice(text, translate("intake", "Undo"), undo)


def saved(path: Path) -> Notice:
    """Where a file is now."""
    return Notice(translate("intake", "Saved as {name}", name=path.name))


def fetched(summary: "Summary", ask: Ask) -> Notice:
    """What the mailboxes brought."""
    if summary.unreadable:
        return _unreadable(summary, ask)
    none = translate("intake", "No new e-mails")
    return Notice(counts(summary) if summary.taken or summary.known else none)


def _unreadable(summary: "Summary", ask: Ask) -> Notice:
    if summary.taken or summary.known or summary.unreadable > 1:
        show = translate("intake", "Show unreadable")
        return Notice(counts(summary), show, lambda: ask(TRAY))
    text = translate("intake", "The e-mail could not be read. It is kept as it came.")
    return Notice(text, translate("intake", "Show"), lambda: ask(TRAY), NoticeKind.ERROR)


def _refused(summary: "Summary") -> str:
    """The first file that gave nothing and why, after what the others gave."""
    name, code = summary.refused[0]
    why = translate("intake", "{name}: {why}", name=Path(name).name, why=outside_sentence(code))
    more = len(summary.refused) - 1
    if more:
        why += " " + translate("intake", "And %n files more.", n=more)
    return f"{counts(summary)}. {why}" if summary.taken or summary.known else why


def failed(error: Exception, ask: Ask) -> Notice:
    """Why it did not work, with the way to the settings where they mend it."""
    return _with_way_out(error_sentence(error), error, ask)


def _with_way_out(text: str, error: Exception, ask: Ask) -> Notice:
    word, request = way_out(error)
    if request is None:
        return Notice(text, kind=NoticeKind.ERROR)
    return Notice(text, word, lambda: ask(request), NoticeKind.ERROR)


def way_out(error: Exception) -> tuple[str, Request | None]:
    """What mends it, as the word on the button and what the button asks for."""
    if not isinstance(error, OutsideError) or not is_mended(error):
        return "", None
    if error.code == "password_missing":
        return translate("intake", "Enter password"), EnterPassword(error.detail)
    if error.code in {"sign_in_needed", "login_paused"}:
        return translate("intake", "Sign in anew"), SetUpMailbox(error.detail)
    if error.code in LOGIN_ERRORS:
        return translate("intake", "Sign in anew"), SETTINGS
    return translate("intake", "Settings"), SETTINGS


def is_mended(error: Exception) -> bool:
    """Whether a person can mend it in the settings; what else fails may pass by itself."""
    return isinstance(error, OutsideError) and error.code in _MENDED_IN_SETTINGS


def is_of_folder(error: Exception) -> bool:
    """Whether it ails one folder alone: the mailbox itself has answered."""
    return isinstance(error, OutsideError) and error.code in {"mailbox_missing", "folder_replaced"}


def gap(missing: int, ask: Ask) -> Notice:
    """Mails lie in the mailbox that the server does not give."""
    text = translate("intake", "%n e-mails in the mailbox could not be fetched.", n=missing)
    return Notice(text, translate("intake", "Show"), lambda: ask(LEDGER), NoticeKind.ERROR)


def replaced(question: FolderReplaced, ask: Ask) -> Notice:
    """Whether to take over what lies in a folder that was made anew."""
    take_over = translate("intake", "Take over all the same")
    accept = AcceptFolder(question)
    return Notice(error_sentence(question), take_over, lambda: ask(accept), NoticeKind.ERROR)


def is_expected(error: Exception) -> bool:
    """Whether an error has a sentence of its own; any other is a fault of ours."""
    return isinstance(error, DomainError | OutsideError)


def no_mailbox(text: str, ask: Ask) -> Notice:
    """Nothing can be fetched or sent before a mailbox is set up."""
    return Notice(text, translate("intake", "Settings"), lambda: ask(SETTINGS), NoticeKind.ERROR)


def delivered(done: "Round", ask: Ask, again: Again) -> Notice | None:
    """What became of the mails that were due, the worst first; none where nothing was."""
    if not done.has_account:
        text = translate("intake", "No mailbox is set up yet through which mail can be sent.")
        return no_mailbox(text, ask)
    if done.stopped is not None:
        text = translate("intake", "Nothing is sent. {why}", why=note_sentence(str(done.stopped)))
        code, _, detail = str(done.stopped).partition(": ")
        return _with_way_out(text, OutsideError(code, detail), ask)
    for state in (Delivery.REFUSED, Delivery.UNCLEAR, Delivery.PARTLY_SENT):
        for message in done.messages:
            if message.delivery is state:
                show = translate("intake", "Show")
                return Notice(_bad_news(message), show, lambda: ask(TRAY), NoticeKind.ERROR)
    waiting = [each for each in done.messages if each.delivery is Delivery.QUEUED]
    if waiting:
        return _put_off(waiting[0], again)
    if done.copy_failed is not None:
        why = error_sentence(done.copy_failed)
        text = translate("intake", "Sent, but the copy is missing in the mailbox. {why}", why=why)
        return Notice(text, translate("intake", "Try again"), again.keep_copies, NoticeKind.ERROR)
    return _sent(done.messages) if done.messages else None


def _bad_news(message: Message) -> str:
    reason = note_sentence(message.delivery_note)
    if message.delivery is Delivery.REFUSED:
        return translate("intake", "The e-mail was refused. {reason}", reason=reason)
    if message.delivery is Delivery.UNCLEAR:
        return translate(
            "intake", "The line broke while sending: nobody knows whether the e-mail has left."
        )
    return translate("intake", "The e-mail has not reached everybody. {reason}", reason=reason)


def _put_off(message: Message, again: Again) -> Notice:
    assert message.send_at is not None
    text = translate(
        "intake",
        "Not sent yet, next try at {time}. {why}",
        why=note_sentence(message.delivery_note),
        time=f"{again.local(message.send_at):%H:%M}",
    )
    return Notice(text, translate("intake", "Try now"), again.try_now, NoticeKind.ERROR)


def _sent(messages: Sequence[Message]) -> Notice:
    if len(messages) == 1 and messages[0].to:
        to = messages[0].to[0].address
        return Notice(translate("intake", "Sent to {address}", address=to))
    return Notice(translate("intake", "%n e-mails sent", n=len(messages)))
