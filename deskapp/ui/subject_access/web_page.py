"""The document as a web page that opens anywhere: no script, nothing from outside, plain texts."""

from collections.abc import Iterator
from html import escape
from typing import Final

from deskapp.ui.subject_access.document import Document, Entry
from deskapp.wording.language import translate

_STYLE: Final = (
    "body{font:16px/1.5 system-ui,sans-serif;max-width:52rem;margin:2rem auto;padding:0 1rem;"
    "color:#1a1a1a;background:#fff}h1{font-size:1.6rem}h2{font-size:1.25rem;margin-top:2.5rem}"
    "table{border-collapse:collapse;width:100%;margin:0 0 1.5rem}"
    "th{text-align:left;font-weight:normal;color:#555;width:14rem;vertical-align:top}"
    "th,td{padding:.15rem .75rem .15rem 0;border-bottom:1px solid #e5e5e5}"
    "td{white-space:pre-wrap;overflow-wrap:anywhere}"
)
_POLICY: Final = "default-src 'none'; style-src 'unsafe-inline'"


def web_page(document: Document) -> bytes:
    """The page in UTF-8, with its title, language and headings."""
    return "".join(_page(document)).encode()


def _page(document: Document) -> Iterator[str]:
    title = escape(document.title)
    yield f'<!DOCTYPE html>\n<html lang="{escape(document.language)}"><head><meta charset="utf-8">'
    yield f'<meta http-equiv="Content-Security-Policy" content="{escape(_POLICY)}">'
    yield f"<title>{title}</title><style>{_STYLE}</style></head><body><h1>{title}</h1>\n"
    hint = translate(
        "subject_access", "A black bar stands where data of other people were taken out."
    )
    yield f"<p>{escape(hint)}</p>\n"
    yield f"<h2>{escape(translate('subject_access', 'What the law wants you to know'))}</h2>\n"
    yield from _table(document.facts)
    for section in document.sections:
        yield f"<h2>{escape(section.heading)} ({len(section.items)})</h2>\n"
        for item in section.items:
            yield from _table(item.entries)
    yield "</body></html>\n"


def _table(entries: tuple[Entry, ...]) -> Iterator[str]:
    yield "<table>"
    for entry in entries:
        yield f'<tr><th scope="row">{escape(entry.label)}</th><td>{escape(entry.text)}</td></tr>\n'
    yield "</table>\n"
