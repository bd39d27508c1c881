"""Pictures are drawn in a process of their own, whatever they are (HTM-11)."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from deskapp.application.mail_pictures import draw_all
from deskapp.application.ports.attached.pictures import Picture, Pictures
from deskapp.application.ports.mail import UnreadableMail, UnreadableReason
from deskapp.composition.outside import open_tools
from deskapp.ui.kit.pictures.decoding import picture_format
from deskapp.ui.kit.pictures.images import as_image
from tests.ui.kit.pictures.bombs import BOMBS, drawn, gif, png

pytestmark = pytest.mark.fault("HTM-11")
MEGABYTE = 1024 * 1024


@pytest.fixture(scope="module")
def pictures() -> Iterator[Pictures]:
    with open_tools() as tools:
        yield tools.pictures


def _memory() -> int:
    """Bytes that this process has in memory."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * 4096


@pytest.mark.parametrize("name", ["PNG", "JPEG", "WEBP"])
def test_the_formats_of_mails_are_drawn(pictures: Pictures, name: str) -> None:
    image = as_image(pictures.draw(drawn(name), 800))
    assert (image.width(), image.height()) == (60, 40)
    colour = image.pixelColor(30, 20)
    assert abs(colour.blue() - 0x99) < 4


def test_the_first_frame_of_a_moving_picture_is_drawn(pictures: Pictures) -> None:
    picture = pictures.draw(gif(frames=5000), 800)
    assert (picture.width, picture.height) == (3, 2)


def test_a_wide_picture_is_made_as_wide_as_wanted(pictures: Pictures) -> None:
    for raw in (png(2000, 1000), drawn("JPEG", 2000, 1000)):
        picture = pictures.draw(raw, 500)
        assert (picture.width, picture.height) == (500, 250)
        assert (picture.natural_width, picture.natural_height) == (2000, 1000)
        assert len(picture.pixels) == 500 * 250 * 4


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_gives_nothing_and_takes_no_room_here(pictures: Pictures, name: str) -> None:
    raw = BOMBS[name]()
    before = _memory()
    with pytest.raises(UnreadableMail):
        pictures.draw(raw, 800)
    assert _memory() - before < 100 * MEGABYTE
    assert pictures.draw(drawn("PNG"), 800).width == 60


def test_the_largest_picture_allowed_takes_little_room_here(pictures: Pictures) -> None:
    raw = png(4000, 4000)
    before = _memory()
    picture = pictures.draw(raw, 800)
    assert picture.width == 800
    assert _memory() - before < 100 * MEGABYTE


@settings(max_examples=100, deadline=None)
@given(st.data())
def test_a_picture_with_bytes_changed_is_drawn_or_refused(
    pictures: Pictures, data: st.DataObject
) -> None:
    raw = bytearray(data.draw(st.sampled_from([drawn("PNG"), drawn("JPEG"), drawn("WEBP"), gif()])))
    for at in data.draw(st.lists(st.integers(0, len(raw) - 1), max_size=8)):
        raw[at] = data.draw(st.integers(0, 255))
    try:
        picture = pictures.draw(bytes(raw), 50)
    except UnreadableMail:
        return
    assert len(picture.pixels) == 4 * picture.width * picture.height


@given(st.binary(max_size=40))
def test_what_is_none_of_the_four_is_never_handed_to_a_decoder(raw: bytes) -> None:
    known = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF87a", b"GIF89a", b"RIFF")
    assert not picture_format(raw) or raw.startswith(known)


class _Counting:
    """Draws squares of 4 MB a piece, and counts."""

    def __init__(self) -> None:
        self.drawn = 0

    def draw(self, raw: bytes, width: int) -> Picture:
        self.drawn += 1
        if raw.startswith(b"bad"):
            raise UnreadableMail(UnreadableReason.BROKEN)
        return Picture(width, 1024, width, 1024, b"\0" * (4 * width * 1024))


def test_equal_pictures_are_drawn_once_and_broken_ones_left_out() -> None:
    counting = _Counting()
    files = [("a", b"one"), ("b", b"one"), ("c", b"bad"), ("d", b"bad"), ("e", b"two")]
    assert set(draw_all(counting, files, 64)) == {"a", "b", "e"}
    assert counting.drawn == 3


def test_a_mail_holds_64_megabytes_of_dots() -> None:
    files = [(str(n), str(n).encode()) for n in range(1000)]
    found = draw_all(_Counting(), files, 1024)
    assert sum(len(each.pixels) for each in found.values()) == 64 * MEGABYTE


def test_a_thousand_broken_pictures_are_not_all_tried() -> None:
    counting = _Counting()
    assert draw_all(counting, [(str(n), b"bad%d" % n) for n in range(1000)], 64) == {}
    assert counting.drawn < 50
