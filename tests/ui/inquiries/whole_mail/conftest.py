from collections.abc import Callable
from dataclasses import replace
from email.message import EmailMessage

import pytest

from deskapp.application.errors import OutsideError
from deskapp.application.tools import Tools
from deskapp.composition.outside import make_tools
from deskapp.domain.message import Direction
from tests.ui.inquiries.scene import Shown, take_in
from tests.ui.kit.pictures.bombs import drawn

Open = Callable[[EmailMessage], Shown]


@pytest.fixture
def web() -> dict[str, bytes]:
    """What lies at web addresses, for the fetcher of the window."""
    return {"https://bilder.example/a.png": drawn("png"), "https://bilder.example/b.png": b"GIF89a"}


@pytest.fixture
def fetched() -> list[str]:
    """The addresses that were fetched."""
    return []


@pytest.fixture
def tools(web: dict[str, bytes], fetched: list[str]) -> Tools:
    def fetch(url: str) -> bytes:
        fetched.append(url)
        if url not in web:
            raise OutsideError("picture_refused", "404")
        return web[url]

    return replace(make_tools(), fetch_picture=fetch)


@pytest.fixture(autouse=True)
def closed_tools(tools: Tools) -> object:
    yield
    tools.close()


@pytest.fixture
def open_mail(show: Callable[[], Shown]) -> Open:
    """Take a mail in and show it whole, on a page made for the first one."""
    pages: list[Shown] = []

    def open_(mail: EmailMessage) -> Shown:
        if not pages:
            pages.append(show())
        shown = pages[0]
        inquiry_id = take_in(shown.desk, mail)
        shown.open(inquiry_id)
        incoming = [each for each in shown.messages(inquiry_id) if each.direction is Direction.IN]
        shown.view.open_whole(incoming[-1].id)
        shown.settle()
        return shown

    return open_
