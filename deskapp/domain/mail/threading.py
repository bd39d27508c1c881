"""Which mails belong together, after Jamie Zawinski's threading and RFC 5256.

What joins for certain are Message-ID, References and In-Reply-To, and a reference number of the
office in the subject. An equal subject is only a suggestion, for strangers write "Anfrage" too.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

_REPLY: Final = re.compile(
    r"""\s*(?:
      re | r | aw | antw(?:ort)? | sv | vs | ynt | odp | rép | antwd | vá | atb
    | fwd? | wg | tr | rv | enc | i | vl | vb | vd | pd | ilt | továbbítás | doorst
    | weitergeleitet | weiterleitung | vidarebefordrat | отв | на | пер
    | 回复 | 回覆 | 答复 | 转发 | 轉寄 | 返信 | 転送
    )\s*(?:\[\d{1,4}\]|\(\d{1,4}\)|\^\d{1,4})?\s*(?:\[[^\]\[]{0,60}\]\s*)?[:：]\s*""",
    re.VERBOSE | re.IGNORECASE,
)
_TAG: Final = re.compile(r"\s*\[[^\]\[]{0,60}\]\s*")
_TRAILING: Final = re.compile(r"\s*\(fwd\)\s*$", re.IGNORECASE)
_WRAPPED: Final = re.compile(r"\s*\[\s*(?:fwd?|wg):(.*)\]\s*$", re.IGNORECASE | re.DOTALL)
_NUMBER: Final = re.compile(r"(?<![\w-])([A-ZÄÖÜ]{2,8}-\d{4}-\d{4,8})(?![\w-])")
_LONGEST: Final = 2000


@dataclass(frozen=True, slots=True, kw_only=True)
class ThreadSigns:
    """What a mail says about where it belongs; ids without angle brackets."""

    message_id: str = ""
    in_reply_to: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    subject: str = ""


@dataclass(frozen=True, slots=True)
class Placement:
    """The thread of a mail, numbered from 1, and the place of the mail it answers in the sequence.

    ``certain`` is False where only the subject speaks for it.
    """

    thread: int
    parent: int | None
    certain: bool = True


def base_subject(subject: str) -> str:
    """The subject without marks of replies and forwards and without list tags (RFC 5256)."""
    return _stripped(subject)[0]


def is_answer(subject: str) -> bool:
    """Whether the subject has a mark of a reply or a forwarding."""
    return _stripped(subject)[1]


def reference_numbers(subject: str) -> tuple[str, ...]:
    """What looks like reference numbers of an office (``RII-2026-0147``), each once."""
    return tuple(dict.fromkeys(_NUMBER.findall(subject[:_LONGEST])))


def place(mails: Sequence[ThreadSigns]) -> tuple[Placement, ...]:
    """A placement for each mail, in their order."""
    return _Forest(mails).placements()


def _stripped(subject: str) -> tuple[str, bool]:
    text = " ".join(subject[:_LONGEST].split())
    answer = False
    while True:
        before = text
        text, trailing = _TRAILING.subn("", text)
        if mark := _REPLY.match(text):
            text = text[mark.end() :]
        elif (tag := _TAG.match(text)) and text[tag.end() :]:
            text = text[tag.end() :]
        elif wrapped := _WRAPPED.match(text):
            text = wrapped[1].strip()
        answer = answer or bool(trailing or mark or (text != before and not tag))
        if text == before:
            return text.strip(), answer


class _Forest:
    """Mails and the ids they name, each with the id above it."""

    def __init__(self, mails: Sequence[ThreadSigns]) -> None:
        self._mails = mails
        self._above: dict[str, str] = {}
        self._uncertain: set[str] = set()
        self._keys: list[str] = []
        self._place: dict[str, int] = {}
        for number, mail in enumerate(mails):
            key = mail.message_id
            if not key or key in self._place:  # a second mail of the same id is a mail of its own
                key = f"\0{number}"
            self._keys.append(key)
            self._place[key] = number
            self._link(key, mail)

    def placements(self) -> tuple[Placement, ...]:
        self._join_by_number()
        self._join_by_subject()
        threads: dict[str, int] = {}
        found = []
        for key in self._keys:
            thread = threads.setdefault(self._root(key), len(threads) + 1)
            found.append(Placement(thread, self._parent(key), key not in self._uncertain))
        return tuple(found)

    def _link(self, key: str, mail: ThreadSigns) -> None:
        chain = [*mail.references, *mail.in_reply_to[:1]]
        chain = [name for name in dict.fromkeys(chain) if name not in {"", key}]
        for upper, lower in pairwise(chain):
            if lower not in self._above:
                self._put_above(lower, upper)
        if chain:
            self._above.pop(key, None)  # what others said of it counts less than what it says
            self._put_above(key, chain[-1])

    def _put_above(self, lower: str, upper: str) -> None:
        if self._root(upper) != lower:
            self._above[lower] = upper

    def _root(self, key: str) -> str:
        while key in self._above:
            key = self._above[key]
        return key

    def _parent(self, key: str) -> int | None:
        """The nearest mail above that is there."""
        while key in self._above:
            key = self._above[key]
            if key in self._place:
                return self._place[key]
        return None

    def _join_by_number(self) -> None:
        first: dict[str, str] = {}
        for key, mail in zip(self._keys, self._mails, strict=True):
            for number in reference_numbers(mail.subject):
                upper = first.setdefault(number, key)
                if self._root(upper) != self._root(key):
                    self._above[self._root(key)] = upper

    def _join_by_subject(self) -> None:
        """Answers without a thread join the first mail of the same subject, as a suggestion."""
        tops = [key for key in self._keys if self._parent(key) is None]
        first: dict[str, str] = {}
        for key in tops:
            subject = self._mails[self._place[key]].subject
            if not is_answer(subject):
                first.setdefault(base_subject(subject).casefold(), key)
        for key in tops:
            subject = self._mails[self._place[key]].subject
            upper = first.get(base_subject(subject).casefold() or "\0")
            if upper and is_answer(subject) and self._root(upper) != self._root(key):
                self._above[self._root(key)] = upper
                self._uncertain.add(key)
