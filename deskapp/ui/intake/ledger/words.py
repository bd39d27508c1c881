"""How a mailbox is doing, in words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from deskapp.application.ports.ledger import FolderState
from deskapp.application.ports.system import Clock
from deskapp.application.rounds.watching import LineState, WatchedFolder
from deskapp.domain.dates.date_words import short_date
from deskapp.domain.record import Id
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.palette import Tone
from deskapp.wording.errors import error_sentence
from deskapp.wording.language import current_language, translate

Watched = Mapping[tuple[Id, str], WatchedFolder]


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence with its sign."""

    icon: Icon
    tone: Tone
    text: str


def balance(state: FolderState) -> Said:
    """Whether the sums of a folder agree, and where not, what is lacking."""
    said = _balance(state)
    return replace(said, text=f"{state.folder}: {said.text}")


def _balance(state: FolderState) -> Said:
    if state.looked_at is None:
        return Said(Icon.CLOCK, Tone.MUTED, translate("intake", "Not looked at yet"))
    if state.missing:
        text = translate("intake", "%n e-mails are missing here", n=state.missing)
        return Said(Icon.WARNING, Tone.OVERDUE, text)
    if state.waiting:
        text = translate("intake", "%n e-mails are still to be fetched", n=state.waiting)
        return Said(Icon.CLOCK, Tone.WAITING, text)
    return Said(Icon.CHECK, Tone.ACCENT, translate("intake", "Nothing is missing"))


def line(state: FolderState, watched: WatchedFolder | None, clock: Clock) -> Said:
    """How the line to a folder is doing, since when, and why, and when somebody looked last."""
    said = _line(watched, clock)
    if state.looked_at is None:
        return said
    looked = translate("intake", "last looked at {time}", time=moment(state.looked_at, clock))
    return replace(said, text=f"{said.text} · {looked}")


def _line(watched: WatchedFolder | None, clock: Clock) -> Said:
    if watched is None:
        text = translate("intake", "Looked at every few minutes")
        return Said(Icon.CLOCK, Tone.MUTED, text)
    if watched.error is not None:
        since, why = moment(watched.since, clock), error_sentence(watched.error)
        if watched.state is LineState.STOPPED:
            text = translate("intake", "Stopped since {since}. {why}", since=since, why=why)
        else:
            text = translate("intake", "Not reachable since {since}. {why}", since=since, why=why)
        return Said(Icon.WARNING, Tone.OVERDUE, text)
    return _calm(watched.state)


def _calm(state: LineState) -> Said:
    match state:
        case LineState.LIVE:
            text = translate("intake", "Live: new e-mails are here at once")
            return Said(Icon.DONE, Tone.ACCENT, text)
        case LineState.POLLED:
            text = translate("intake", "The server is asked every minute")
            return Said(Icon.CLOCK, Tone.MUTED, text)
        case LineState.PAUSED:
            text = translate("intake", "Fetching was cancelled. Fetch mail to go on.")
            return Said(Icon.WARNING, Tone.DUE, text)
        case _:
            return Said(Icon.REFRESH, Tone.MUTED, translate("intake", "Connecting…"))


def foot_line(states: Sequence[FolderState], watched: Watched, clock: Clock) -> Said | None:
    """All mailboxes in one line; none where there is none."""
    if not states:
        return None
    for state in states:
        folder = watched.get((state.account_id, state.folder))
        if folder is not None and folder.error is not None:
            since = moment(folder.since, clock)
            text = translate(
                "intake",
                "{account}: not connected since {since}",
                account=state.account,
                since=since,
            )
            return Said(Icon.WARNING, Tone.OVERDUE, text)
    text = translate("intake", "Mailbox: {sum}", sum=equation(states))
    seen = [state.looked_at for state in states if state.looked_at is not None]
    if seen:
        text += " · " + translate("intake", "last {time}", time=moment(max(seen), clock))
    if any(state.missing for state in states):
        return Said(Icon.WARNING, Tone.OVERDUE, text)
    return Said(Icon.CHECK, Tone.MUTED, text)


def equation(states: Sequence[FolderState]) -> str:
    """The sums of the ledger: what lies in the mailbox, and what became of it."""
    parts = [str(sum(state.taken_in for state in states))]
    if aside := sum(state.set_aside for state in states):
        parts.append(translate("intake", "%n set aside", n=aside))
    if unreadable := sum(state.unreadable for state in states):
        parts.append(translate("intake", "%n unreadable", n=unreadable))
    if waiting := sum(state.waiting for state in states):
        parts.append(translate("intake", "%n to be fetched", n=waiting))
    if missing := sum(state.missing for state in states):
        parts.append(translate("intake", "%n missing", n=missing))
    lying = sum(state.in_mailbox + state.gone for state in states)
    return f"{lying} = {' + '.join(parts)}"


def moment(at: datetime, clock: Clock) -> str:
    """A time today, or the day."""
    local = clock.local(at)
    if local.date() == clock.today():
        return f"{local:%H:%M}"
    return short_date(local.date(), clock.today(), current_language())
