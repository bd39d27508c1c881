"""The older mail that a body carries, read from its segments."""

from collections.abc import Sequence

from deskapp.domain.reply_text.languages.language import Field
from deskapp.domain.reply_text.lines import bare, joined, trimmed
from deskapp.domain.reply_text.parts import CarriedType, Forwarded
from deskapp.domain.reply_text.segments import Segment

# Fewer marked lines than this without any header are a quotation in passing.
_FEWEST_QUOTED = 3


def carried(parts: Sequence[Segment]) -> Forwarded | None:
    """The first mail that the body carries, if it carries one."""
    for at, segment in enumerate(parts):
        if segment.quoted and (segment.opening or len(segment.lines) >= _FEWEST_QUOTED):
            return _read(parts, at)
    return None


def _read(parts: Sequence[Segment], at: int) -> Forwarded:
    segment = parts[at]
    fields = segment.opening.fields if segment.opening else {}
    return Forwarded(
        type=segment.opening.type if segment.opening else CarriedType.QUOTE,
        from_=fields.get(Field.SENDER, ""),
        to=fields.get(Field.TO, ""),
        cc=fields.get(Field.CC, ""),
        subject=fields.get(Field.SUBJECT, ""),
        date=fields.get(Field.DATE, ""),
        text=bare(segment.lines) if segment.marked else _unmarked(parts[at:]),
        text_top="\n\n".join(
            joined(trimmed(above.lines)) for above in parts[:at] if trimmed(above.lines)
        ),
    )


def _unmarked(parts: Sequence[Segment]) -> str:
    """All that stands below a header whose mail bears no marks."""
    first, *below = parts
    lines = [*first.lines, *(line for part in below for line in (*part.header, *part.lines))]
    return joined(lines).strip()
