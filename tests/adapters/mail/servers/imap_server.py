"""An IMAP server by a script: a mailbox on the loopback that a test can spoil anywhere."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from tests.adapters.mail.servers.scripted_server import Peer, Script

Answer = bytes | Callable[[Peer, bytes], None]
"""What is said to a command instead: a tagged line, or whatever a function does with the tag."""

DATE = b'"23-Nov-2026 10:00:00 +0100"'


@dataclass(slots=True)
class Mailbox:
    """The mails by their UIDs; ``sizes`` and ``dates`` are those of mails that lie about them."""

    mails: dict[int, bytes] = field(default_factory=dict)
    uid_validity: int = 7
    sizes: dict[int, int] = field(default_factory=dict)
    dates: dict[int, bytes] = field(default_factory=dict)
    order: Callable[[list[int]], list[int]] = sorted

    def chosen(self, uids: bytes) -> list[int]:
        """The UIDs of a set such as ``1,3:5,9:*``, the last mail always in a range to ``*``."""
        last = max(self.mails, default=0)
        found: set[int] = set()
        for part in uids.split(b","):
            low, _, high = part.partition(b":")
            ends = sorted((int(low), last if high == b"*" else int(high or low)))
            found |= {uid for uid in self.mails if ends[0] <= uid <= ends[1]}
        return self.order(list(found))


def imap_script(
    mailbox: Mailbox,
    answers: Mapping[bytes, Answer] | None = None,
    *,
    greeting: bytes = b"* OK ready",
    capabilities: bytes = b"IMAP4rev1 AUTH=PLAIN",
) -> Script:
    """A server with one folder; ``answers`` are given to commands that begin so, after the tag."""
    given = answers or {}

    def script(peer: Peer) -> None:
        peer.say(greeting)
        while line := peer.line():
            tag, _, command = line.partition(b" ")
            said = next((given[key] for key in given if command.startswith(key)), None)
            if callable(said):
                said(peer, tag)
            elif said is not None:
                peer.say(tag + b" " + said)
            elif command.startswith(b"CAPABILITY"):
                peer.say(b"* CAPABILITY " + capabilities, tag + b" OK done")
            else:
                _answer(peer, mailbox, command)
                peer.say(tag + b" OK done")

    return script


def _answer(peer: Peer, mailbox: Mailbox, command: bytes) -> None:
    if command.startswith(b"AUTHENTICATE"):
        peer.say(b"+ ")
        peer.line()
    elif command.startswith(b"EXAMINE"):
        count = str(len(mailbox.mails)).encode()
        peer.say(b"* " + count + b" EXISTS", b"* OK [UIDVALIDITY %d] ok" % mailbox.uid_validity)
    elif command.startswith(b"LOGOUT"):
        peer.say(b"* BYE see you")
    elif search := re.fullmatch(rb"UID SEARCH UID (\S+)", command):
        peer.say(b" ".join([b"* SEARCH", *(b"%d" % uid for uid in mailbox.chosen(search[1]))]))
    elif fetch := re.fullmatch(rb"UID FETCH (\S+) \((.*)\)", command):
        for uid in mailbox.chosen(fetch[1]):
            _fetched(peer, mailbox, uid, fetch[2])


def _fetched(peer: Peer, mailbox: Mailbox, uid: int, items: bytes) -> None:
    raw = mailbox.mails[uid]
    head = b"* %d FETCH (UID %d " % (sorted(mailbox.mails).index(uid) + 1, uid)
    if items == b"RFC822.SIZE INTERNALDATE":
        date = mailbox.dates.get(uid, DATE)
        size = mailbox.sizes.get(uid, len(raw))
        peer.say(head + b"RFC822.SIZE %d INTERNALDATE %s)" % (size, date))
    elif items == b"BODY.PEEK[]":
        peer.say(head + b"BODY[] {%d}" % len(raw), raw + b")")
    elif part := re.fullmatch(rb"BODY\.PEEK\[\]<0\.(\d+)>", items):
        raw = raw[: int(part[1])]
        peer.say(head + b"BODY[]<0> {%d}" % len(raw), raw + b")")


def cut(peer: Peer, _tag: bytes) -> None:
    """Close the connection at once."""
    peer.shut()


def said(*lines: bytes) -> Answer:
    """An answer of these lines, and then that all is well."""

    def answer(peer: Peer, tag: bytes) -> None:
        peer.say(*lines, tag + b" OK done")

    return answer
