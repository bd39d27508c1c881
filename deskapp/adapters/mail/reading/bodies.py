"""Which parts of a mail are its body and which are attached, by JMAP's rules (RFC 8621, 4.1.4)."""

from dataclasses import dataclass, replace

from deskapp.adapters.mail.reading.mime.structure import Part

_INLINE_MEDIA = ("image/", "audio/", "video/")
_NO_FILES = frozenset(
    {"message/rfc822-headers", "text/rfc822-headers", "application/pgp-signature"}
)


@dataclass(frozen=True, slots=True)
class Bodies:
    """Parts to read as text, parts to show as HTML, and everything else."""

    text: tuple[Part, ...]
    html: tuple[Part, ...]
    attached: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class _Lists:
    """Where parts go; None instead of a list: this branch of the mail has no say in it."""

    text: list[Part] | None
    html: list[Part] | None
    attached: list[Part]


def choose_bodies(mail: Part) -> Bodies:
    """The parts of ``mail`` by their use; images that stand between the texts count as attached."""
    text: list[Part] = []
    html: list[Part] = []
    attached: list[Part] = []
    _sort((mail,), "mixed", _Lists(text, html, attached), in_alternative=False)
    attached += [part for part in (*text, *html) if not part.type.startswith("text/")]
    wanted = {id(part) for part in attached}
    in_order = (part for part in mail.walk() if id(part) in wanted)
    return Bodies(_texts(text), _texts(html), tuple(in_order))


def _texts(parts: list[Part]) -> tuple[Part, ...]:
    return tuple(part for part in parts if part.type.startswith("text/"))


def _sort(parts: tuple[Part, ...], container: str, lists: _Lists, *, in_alternative: bool) -> None:
    texts, htmls = len(lists.text or ()), len(lists.html or ())
    for position, part in enumerate(parts):
        if part.children:
            kind = part.type.partition("/")[2]
            inner = in_alternative or kind == "alternative"
            _sort(part.children, kind, lists, in_alternative=inner)
        elif not _is_inline(part, position, container):
            _attach(part, lists)
        elif container == "alternative":
            _take_version(part, lists)
        else:
            lists = _narrowed(part, lists) if in_alternative else lists
            _take_inline(part, lists)
    if container == "alternative":
        _fill_gaps(lists, texts, htmls)


def _attach(part: Part, lists: _Lists) -> None:
    """Attach a part; empty multiparts, nameless returned headers and signatures are no files."""
    nothing = part.type.startswith("multipart/") and not part.body.strip()
    if not nothing and (part.file_name or part.type not in _NO_FILES):
        lists.attached.append(part)


def _take_version(part: Part, lists: _Lists) -> None:
    """One of several versions of the same."""
    chosen = {"text/plain": lists.text, "text/html": lists.html}.get(part.type)
    (lists.attached if chosen is None else chosen).append(part)


def _narrowed(part: Part, lists: _Lists) -> _Lists:
    """The lists that are open to what stands beside this text within one alternative."""
    if part.type == "text/plain":
        return replace(lists, html=None)
    return replace(lists, text=None) if part.type == "text/html" else lists


def _take_inline(part: Part, lists: _Lists) -> None:
    for listed in (lists.text, lists.html):
        if listed is not None:
            listed.append(part)
    if None in (lists.text, lists.html) and part.type.startswith(_INLINE_MEDIA):
        lists.attached.append(part)


def _is_inline(part: Part, position: int, container: str) -> bool:
    media = part.type.startswith(_INLINE_MEDIA)
    readable = media or part.type in {"text/plain", "text/html"}
    if part.disposition.value == "attachment" or not readable:
        return False
    return position == 0 or (container != "related" and (media or not part.file_name))


def _fill_gaps(lists: _Lists, texts: int, htmls: int) -> None:
    """Where an alternative has only one form, it stands for the other as well."""
    text, html = lists.text, lists.html
    if text is None or html is None:
        return
    if len(text) == texts:
        text.extend(html[htmls:])
    elif len(html) == htmls:
        html.extend(text[texts:])
