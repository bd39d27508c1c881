"""Content-Transfer-Encoding undone (RFC 2045 section 6), damaged data as far as it goes."""

import binascii
import re
from typing import Final

from deskapp.adapters.mail.reading.mime.base64_data import Decoded, decode_base64
from deskapp.adapters.mail.reading.mime.uuencoded import uu_files

_NO_QUOTED: Final = re.compile(rb"=(?![0-9A-Fa-f]{2}|[ \t]*+[\r\n]|[ \t]*+\Z)")


def decode_transfer(data: memoryview, encoding: str) -> Decoded:
    """``data`` without its transfer encoding; an unknown one counts as none."""
    if "base64" in encoding:
        return decode_base64(data)
    content = bytes(data)
    if "quoted" in encoding:
        return Decoded(binascii.a2b_qp(content), bool(_NO_QUOTED.search(content)))
    if encoding.startswith(("uu", "x-uu")) and (found := uu_files(content)):
        return Decoded(found[0].data, found[0].is_damaged)
    return Decoded(content)
