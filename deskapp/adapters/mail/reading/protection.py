"""Whether a mail is signed or encrypted, and the mail within opaque S/MIME (RFC 8551, RFC 4880)."""

import re
from dataclasses import replace
from typing import Final

from deskapp.adapters.mail.reading.mime.structure import Part, parse_part
from deskapp.adapters.mail.reading.signed_data import is_encrypted, signed_content
from deskapp.domain.mail.incoming_mail import Protection

_PKCS7: Final = frozenset({"application/pkcs7-mime", "application/x-pkcs7-mime"})
_MOST_WRAPPED: Final = 3
_ARMOUR: Final = "-----BEGIN PGP "
_PGP: Final = re.compile(r"^-----BEGIN PGP (SIGNED )?MESSAGE-----[ \t]*$", re.MULTILINE)


def unwrapped(part: Part, depth: int = 0) -> Part:
    """The part with each signed mail that lies within it in the place of its envelope."""
    if part.children:
        children = tuple(unwrapped(child, depth) for child in part.children)
        same = all(new is old for new, old in zip(children, part.children, strict=True))
        return part if same else replace(part, children=children)
    if depth >= _MOST_WRAPPED or not _is_pkcs7(part):
        return part
    inner = signed_content(part.content)
    if not inner:
        return part
    signed = replace(part.kind, value="multipart/signed")
    return replace(part, kind=signed, children=(unwrapped(parse_part(inner), depth + 1),))


def protection_of(root: Part, text: str) -> Protection:
    """How the mail is secured, by its parts or by the armour in its text."""
    found = {_of_part(part) for part in root.walk()}
    if _ARMOUR in text and (armour := _PGP.search(text)):
        found.add(Protection.SIGNED if armour[1] else Protection.ENCRYPTED)
    in_order = (Protection.ENCRYPTED, Protection.SIGNED)
    return next((each for each in in_order if each in found), Protection.NONE)


def _of_part(part: Part) -> Protection:
    if part.type == "multipart/encrypted":
        return Protection.ENCRYPTED
    if part.type == "multipart/signed":
        return Protection.SIGNED
    if part.children or not _is_pkcs7(part):
        return Protection.NONE
    said = part.kind.get("smime-type").lower()
    hidden = said in {"enveloped-data", "authenveloped-data"} or is_encrypted(part.content)
    return Protection.ENCRYPTED if hidden else Protection.NONE


def _is_pkcs7(part: Part) -> bool:
    return part.type in _PKCS7 or part.file_name.lower().endswith(".p7m")
