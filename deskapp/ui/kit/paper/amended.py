"""What Qt leaves out of a PDF, put right in the finished bytes: spaces, language, and viewing."""

import re
from typing import Final

_UNICODE_MAP: Final = re.compile(rb"/CIDInit /ProcSet.*?endcmap", re.DOTALL)
_MEANINGS: Final = re.compile(rb"\[[^\]]*\]|<[0-9A-F]{4}>(?=\s*\n)")
"""In a map from glyphs to characters: a list of these, or the one at the end of a line."""
_TAB: Final = b"<0009>"
_SPACE: Final = b"<0020>"

_TRAILER: Final = re.compile(
    rb"trailer\s*<<(?P<entries>.*?/Root (?P<root>\d+) 0 R.*?)>>\s*"
    rb"startxref\s*(?P<xref>\d+)\s*%%EOF\s*\Z",
    re.DOTALL,
)
_VIEW: Final = b"/ViewerPreferences << /DisplayDocTitle true /PrintScaling /None >>"
"""Show the title, and print at actual size, or the address slips out of the window."""


def amended(written: bytes, language: str) -> bytes:
    """The same file with its language and preferences; one not as Qt writes it stays as it is.

    They stand in a new catalogue, added as an incremental update (ISO 32000-1, 7.5.6).
    """
    written = _UNICODE_MAP.sub(_with_spaces, written)
    trailer = _TRAILER.search(written)
    root = trailer["root"] if trailer else b""
    catalogue = re.search(rb"\n%s 0 obj\s*<<(.*?)>>\s*endobj" % root, written, re.DOTALL)
    if trailer is None or catalogue is None:
        return written
    entries = b"%s/Lang (%s)\n%s\n" % (catalogue[1], language.encode("ascii"), _VIEW)
    added = b"%s 0 obj\n<<%s>>\nendobj\n" % (root, entries)
    table = b"xref\n0 1\n0000000000 65535 f \n%s 1\n%010d 00000 n \n" % (root, len(written))
    end = b"trailer\n<<%s/Prev %s\n>>\nstartxref\n%d\n%%%%EOF\n" % (
        trailer["entries"],
        trailer["xref"],
        len(written) + len(added),
    )
    return written + added + table + end


def _with_spaces(found: re.Match[bytes]) -> bytes:
    """A space is no tab, although Qt with FreeType names their one glyph after the tab."""
    return _MEANINGS.sub(lambda meant: meant[0].replace(_TAB, _SPACE), found[0])
