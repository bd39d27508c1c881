"""The two entry points: a plain-text body, or lines that were read from HTML."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from deskapp.domain.reply_text.added_by_servers import warning_end
from deskapp.domain.reply_text.forwarded import carried
from deskapp.domain.reply_text.lines import Line, joined, plain_lines, trimmed
from deskapp.domain.reply_text.parts import ReplyParts
from deskapp.domain.reply_text.segments import Segment, segments
from deskapp.domain.reply_text.signature import postscript, signature_start


def split_reply(text: str) -> ReplyParts:
    """Cut a plain-text body into the reply, its signature and the mail it carries.

    Never raises; the time it takes grows with the length of the text and no faster.
    """
    return split_lines(plain_lines(text))


def split_lines(lines: Sequence[Line]) -> ReplyParts:
    """Cut a body given as lines, see `split_reply`."""
    parts = [_Part(segment) for segment in segments(lines[warning_end(lines) :])]
    kept = _kept(parts)
    with_signature = _text([*part.segment.header, *part.segment.lines] for part in kept)
    cut = [_cut(part) for part in kept]
    text = _text(own for own, _ in cut)
    return ReplyParts(
        reply_text=text or with_signature,
        reply_with_signature=with_signature,
        signature=_text(signature for _, signature in cut) if text else "",
        forwarded=carried([part.segment for part in parts]),
    )


@dataclass(frozen=True, slots=True)
class _Part:
    """A segment, and where the signature begins in the sender's own."""

    segment: Segment
    signature: int = field(init=False)

    def __post_init__(self) -> None:
        own = not self.segment.quoted
        start = signature_start(self.segment.lines) if own else len(self.segment.lines)
        object.__setattr__(self, "signature", start)

    @property
    def says_something(self) -> bool:
        """Whether the sender wrote more on it than a signature."""
        segment = self.segment
        return not segment.quoted and bool(trimmed(segment.lines[: self.signature]))


def _kept(parts: Sequence[_Part]) -> list[_Part]:
    """The sender's own segments and the quotes that the sender answers in between.

    A quote below which nothing new stands is left out. So is one with an introduction when the
    sender wrote only above and below it; answers between several quotes keep them as context.
    """
    last = max((i for i, part in enumerate(parts) if part.says_something), default=-1)
    if last < 0 and not any(part.segment.opening for part in parts):
        return list(parts)
    between = _answers_between_quotes(parts)
    return [
        part
        for i, part in enumerate(parts)
        if not part.segment.quoted
        or (i < last and part.segment.marked and (between or not part.segment.opening))
    ]


def _answers_between_quotes(parts: Sequence[_Part]) -> bool:
    marked = [i for i, part in enumerate(parts) if part.segment.marked]
    return bool(marked) and any(part.says_something for part in parts[marked[0] : marked[-1]])


def _cut(part: _Part) -> tuple[Sequence[Line], Sequence[Line]]:
    """The lines of a segment without its signature, and the signature."""
    segment, start = part.segment, part.signature
    if segment.quoted:
        return [*segment.header, *segment.lines], ()
    signature = segment.lines[start:]
    stop = start + postscript(signature)
    return [*segment.lines[:start], *segment.lines[stop:]], segment.lines[start:stop]


def _text(groups: Iterable[Sequence[Line]]) -> str:
    """The groups of lines as text, a blank line between them."""
    return "\n\n".join(text for group in groups if (text := joined(trimmed(group))))
