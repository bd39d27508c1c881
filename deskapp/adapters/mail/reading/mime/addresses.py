"""Address lists (RFC 5322 section 3.4), as senders really write them; linear and never failing."""

import re
from collections.abc import Iterator
from typing import Final

from deskapp.adapters.mail.reading.mime import limits
from deskapp.adapters.mail.reading.mime.encoded_words import decode_words
from deskapp.adapters.mail.reading.mime.visible import one_line
from deskapp.domain.addresses.mail_address import MailAddress, readable_domain

_QUOTED: Final = re.compile(r'"((?:[^"\\]|\\.)*+)"', re.DOTALL)
_ANGLE: Final = re.compile(r"<([^<>]*+)>")
_WORD: Final = re.compile(r"=\?[^?\s]{1,60}\?[BbQq]\?[^?]*+\?=")
_ATOM: Final = re.compile(r'[^\s,;:<"(=]++|.', re.DOTALL)
_ADDRESS: Final = re.compile(r'(?:"[^"]*+"|[^\s<>@,;:"()\[\]]++)@[^\s<>,;:"()]++')
_ESCAPED: Final = re.compile(r"\\(.)", re.DOTALL)
_COMMENT: Final = re.compile(r"\([^()]*+\)")


class _Mailbox:
    """What has been read of one mailbox so far."""

    __slots__ = ("address", "comments", "phrase")

    def __init__(self) -> None:
        self.phrase = ""
        self.comments: list[str] = []
        self.address: str | None = None

    def finished(self) -> MailAddress | None:
        name = _name(self.phrase)
        comment = _name(" ".join(self.comments))
        if self.address is not None:
            return MailAddress(address=_address(self.address), name=name or comment)
        if "@" in name:
            return _from_text(name, comment)
        return MailAddress(address="", name=name) if name else None


def parse_addresses(text: str) -> tuple[MailAddress, ...]:
    """The mailboxes of ``text``, also within groups; one without an address has only a name."""
    found: list[MailAddress] = []
    box = _Mailbox()
    for kind, content in [*_tokens(text), (",", ",")]:
        if kind == "<" and box.address is None and (content.strip() or box.phrase):
            box.address = content
        elif kind == "(":
            box.comments.append(content)
        elif kind == ":" and "@" not in box.phrase:
            box = _Mailbox()  # what stood before is the name of a group
        elif kind in {",", ";"}:
            if mailbox := box.finished():
                found.append(mailbox)
            box = _Mailbox()
        elif kind != "<":
            box.phrase += content
        if len(found) >= limits.ADDRESSES:
            break
    return tuple(found)


def _tokens(text: str) -> Iterator[tuple[str, str]]:
    """Pairs of the kind (its first character, or a blank for plain text) and the content.

    A quote or bracket that is never closed is plain text, and so are all of its kind after it:
    looking for their ends again and again would take quadratic time.
    """
    position, literal = 0, ""
    while position < len(text):
        first = text[position]
        end = -1
        if first == '"' and first not in literal and (quoted := _QUOTED.match(text, position)):
            end = quoted.end()
            keep = text[end : end + 1] == "@"
            yield " ", quoted[0] if keep else _ESCAPED.sub(r"\1", quoted[1])
        elif first == "(" and first not in literal and (end := _comment_end(text, position)) > 0:
            yield first, _ESCAPED.sub(r"\1", text[position + 1 : end - 1])
        elif first == "<" and (angle := _ANGLE.match(text, position)):
            end = angle.end()
            yield first, angle[1]
        elif first in ",;:":
            end = position + 1
            yield first, first
        if end < 0:
            literal += first if first in '"(' else ""
            plain = _WORD.match(text, position) or _ATOM.match(text, position)
            assert plain is not None  # any character is an atom
            end = plain.end()
            yield " ", plain[0]
        position = end


def _comment_end(text: str, start: int) -> int:
    """The place behind the comment that begins at ``start``, or -1; comments nest."""
    depth = 0
    position = start
    while position < len(text):
        match text[position]:
            case "\\":
                position += 1
            case "(":
                depth += 1
            case ")":
                depth -= 1
                if not depth:
                    return position + 1
        position += 1
    return -1


def _name(text: str) -> str:
    name = " ".join(one_line(decode_words(text)).split())
    if len(name) > 1 and name[0] == name[-1] and name[0] in "\"'":
        name = name[1:-1].strip()
    return name


def _address(text: str) -> str:
    """Without blanks, comments and the route that RFC 822 allowed before the address."""
    address = one_line(re.sub(r"\s", "", _COMMENT.sub("", decode_words(text))))
    if address.startswith("@") and ":" in address:
        address = address.rpartition(":")[2]
    return readable_domain(address.removeprefix("mailto:"))


def _from_text(text: str, comment: str) -> MailAddress:
    """An address without angle brackets of its own, perhaps with a name beside it."""
    match = _ADDRESS.search(text)
    if match is None:
        return MailAddress(address=re.sub(r"\s", "", text), name=comment)
    rest = (text[: match.start()] + " " + text[match.end() :]).strip(" <>\"'[]")
    return MailAddress(address=match[0], name=rest or comment)
