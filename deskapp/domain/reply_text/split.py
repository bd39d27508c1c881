"""The two entry points: a plain-text body, or lines that were read from HTML."""

from collections.abc import Iterable, Sequence

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
    parts = segments(lines)
    kept = _kept(parts)
    with_signature = _text([*segment.header, *segment.lines] for segment in kept)
    cut = [_cut(segment) for segment in kept]
    text = _text(own for own, _ in cut)
    return ReplyParts(
        reply_text=text or with_signature,
        reply_with_signature=with_signature,
        signature=_text(signature for _, signature in cut) if text else "",
        forwarded=carried(parts),
    )


def _kept(parts: Sequence[Segment]) -> list[Segment]:
    """The sender's own segments and the quotes that the sender answers in between.

    A quote below which nothing new stands is left out. So is one with an introduction when the
    sender wrote only above and below it; answers between several quotes keep them as context.
    """
    last = max((i for i, part in enumerate(parts) if _says_something(part)), default=-1)
    if last < 0 and not any(part.opening for part in parts):
        return list(parts)
    between = _answers_between_quotes(parts)
    return [
        part
        for i, part in enumerate(parts)
        if not part.quoted or (i < last and part.marked and (between or not part.opening))
    ]


def _says_something(part: Segment) -> bool:
    """Whether the sender wrote more on it than a signature."""
    return not part.quoted and bool(trimmed(part.lines[: signature_start(part.lines)]))


def _answers_between_quotes(parts: Sequence[Segment]) -> bool:
    marked = [i for i, part in enumerate(parts) if part.marked]
    return bool(marked) and any(map(_says_something, parts[marked[0] : marked[-1]]))


def _cut(part: Segment) -> tuple[Sequence[Line], Sequence[Line]]:
    """The lines of a segment without its signature, and the signature."""
    if part.quoted:
        return [*part.header, *part.lines], ()
    start = signature_start(part.lines)
    signature = part.lines[start:]
    stop = start + postscript(signature)
    return [*part.lines[:start], *part.lines[stop:]], part.lines[start:stop]


def _text(groups: Iterable[Sequence[Line]]) -> str:
    """The groups of lines as text, a blank line between them."""
    return "\n\n".join(text for group in groups if (text := joined(trimmed(group))))
