"""What is packed comes back as it was, and what can be packed well is."""

import base64
import random
import zlib

from hypothesis import given
from hypothesis import strategies as st

from deskapp.adapters.storage.columns import pack

_TEXT = "Wir haben eine Frage zu dem Förderantrag des Bündnisses.\r\n".encode() * 1000
_PACKED = base64.encodebytes(random.Random(1).randbytes(60_000))


@given(
    st.binary(max_size=300),
    st.integers(min_value=0, max_value=200),
    st.binary(max_size=40_000),
)
def test_bytes_come_back_as_they_were(part: bytes, times: int, rest: bytes) -> None:
    content = part * times + rest
    assert zlib.decompress(pack(content)) == content


def test_what_repeats_is_small_beside_what_was_packed_before() -> None:
    assert len(pack(_TEXT)) < len(_TEXT) / 50
    assert len(pack(_PACKED)) < len(_PACKED) * 0.77
    # A long text with a picture, or the other way round, is not packed as if it were all picture.
    assert len(pack(_TEXT + _PACKED[: len(_TEXT)])) < len(_TEXT) * 0.85
