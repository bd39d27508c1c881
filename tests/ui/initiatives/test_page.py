from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from deskapp.application.workspace import Workspace
from deskapp.domain.dates.partial_date import PartialDate
from deskapp.domain.follow_up import FollowUp
from deskapp.domain.initiative import (
    Award,
    Carrier,
    Financing,
    FormerName,
    Initiative,
    MemberCount,
    PublishConsent,
    YesNoUnknown,
)
from deskapp.domain.office import Catalogue
from deskapp.domain.record import Id, new_id
from deskapp.ui.kit.forms.choice_fields import ComboBox
from deskapp.ui.kit.records.fact_buttons import open_web
from tests.ui.shown_records import CTRL, SHIFT, Shown, a_body, an_entry, keep

Show = Callable[[], Shown]

_WORDS = (
    an_entry(Catalogue.INITIATIVE_KIND, "plan", "Master plan"),
    an_entry(Catalogue.TOPIC, "energy", "Energy"),
    an_entry(Catalogue.TOPIC, "people", "Skilled workers"),
)
_EMS = Initiative(
    id=new_id(),
    name="Wachstumsregion Ems-Achse e. V.",
    kind="plan",
    laender=("NI",),
    topics=("people",),
    members=MemberCount(687, PartialDate(2020, 9, 24), "Website"),
    data_checked_on=date(2026, 11, 1),
)
_HARBOUR = replace(_EMS, id=new_id(), name="Hafen", laender=("HH", "NI"), topics=("energy",))


def _stored(workspace: Workspace, initiative_id: Id) -> Initiative:
    found = workspace.query(lambda queries: queries.find(Initiative, initiative_id))
    assert found is not None
    return found


def _names(shown: Shown) -> list[str]:
    return [row.partition(",")[0] for row in shown.rows]


def test_the_list_is_narrowed_by_words_land_and_topic(show: Show, workspace: Workspace) -> None:
    keep(workspace, *_WORDS, _EMS, _HARBOUR)
    shown = show()
    land, topic, *_ = shown.page.list.findChildren(ComboBox)
    assert _names(shown) == ["Hafen", _EMS.name]
    land.setCurrentText("Hamburg")
    shown.settle()
    assert _names(shown) == ["Hafen"]
    topic.setCurrentText("Skilled workers")
    shown.settle()
    assert _names(shown) == []
    assert "Nothing found." in shown.text
    shown.click("Show all")
    assert len(shown.rows) == 2


def test_an_initiative_is_read(show: Show, workspace: Workspace) -> None:
    chamber = a_body("IHK Köln")
    keep(
        workspace,
        *_WORDS,
        chamber,
        replace(_EMS, carriers=(Carrier(chamber.id, "Träger"),), website="https://ems.example"),
    )
    text = show().text
    for part in (
        "Master plan · Active",
        "Lower Saxony",
        "IHK Köln (Träger)",
        "Skilled workers",
        "687 (as of 24.09.2020, Website)",
        "https://ems.example",
        "1 Nov 2026",
    ):
        assert part in text


@pytest.mark.parametrize(
    ("checked", "said"),
    [
        (date(2025, 11, 24), "24 Nov 2025"),
        (date(2025, 11, 23), "23 Nov 2025: please check"),
        (None, "never: please check"),
    ],
)
def test_after_twelve_months_the_data_is_to_be_checked(
    show: Show, workspace: Workspace, checked: date | None, said: str
) -> None:
    keep(workspace, replace(_EMS, data_checked_on=checked))
    assert said in show().text.splitlines()


def test_that_the_data_was_checked_is_noted_by_key(show: Show, workspace: Workspace) -> None:
    keep(workspace, replace(_EMS, data_checked_on=None))
    shown = show()
    shown.press(Qt.Key.Key_D, CTRL | SHIFT)
    assert _stored(workspace, _EMS.id).data_checked_on == date(2026, 11, 23)
    assert "never: please check" not in shown.text


@pytest.mark.parametrize(
    ("address", "opened"),
    [
        ("https://ems.example/a", True),
        ("http://ems.example", True),
        ("file:///etc/passwd", False),
        ("\\\\host\\share", False),
        ("javascript:alert(1)", False),
        ("", False),
    ],
)
def test_only_web_addresses_are_opened(
    monkeypatch: pytest.MonkeyPatch, address: str, opened: bool
) -> None:
    seen: list[QUrl] = []

    def take(url: QUrl) -> bool:
        seen.append(url)
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", take)
    assert open_web(address) is opened
    assert bool(seen) is opened


def test_every_part_survives_the_form(show: Show, workspace: Workspace) -> None:
    chamber = a_body("IHK Köln")
    whole = replace(
        _EMS,
        name_short="Ems-Achse",
        aliases=("Emsachse",),
        former_names=(FormerName("Emsland", PartialDate(2005)),),
        brand="brand",
        legal_form="e_v",
        register="VR 12345",
        carriers=(Carrier(chamber.id, "Träger"),),
        kreise=("03454", "03456"),
        region_override="northwest",
        founded=PartialDate(2006),
        sectors=("metal",),
        financing=(Financing("Beiträge", "Mitglieder", PartialDate(2020), None, "jährlich"),),
        term_from=date(2021, 1, 1),
        term_to=date(2027, 12, 31),
        website="https://ems.example",
        social=("https://social.example/ems",),
        mail_domains=("ems.example",),
        chamber_involved=YesNoUnknown.YES,
        goals="Wachstum",
        description="two\nlines",
        network_since=PartialDate(2021, 3),
        publish_ok=PublishConsent(("name", "goals", "logo"), date(2022, 5, 1), "Eva Beispiel"),
        awards=(Award("Preis", 2022, "Kooperation"),),
    )
    keep(workspace, *_WORDS, chamber, whole)
    shown = show()
    shown.press(Qt.Key.Key_F2)
    shown.type("register", "VR 1")
    shown.submit()
    assert _stored(workspace, whole.id) == replace(whole, version=2, register="VR 1")


@pytest.mark.parametrize(
    ("name", "value", "wrong"),
    [
        ("kreise", ("05111",), "kreise: District 05111 does not lie in the states chosen."),
        ("members_as_of", None, "members_as_of: A number of members needs its date."),
        ("members_count", None, "members_count: Please fill this in."),
        ("publish_by", "Eva", "publish_on: Please fill this in."),
        ("founded", PartialDate(2027), "founded: This date lies in the future."),
        ("website", "ems.example", "website: “ems.example” is no web address."),
        ("laender", (), "laender: Please fill in “States”."),
    ],
)
def test_what_is_wrong_stands_at_its_field(
    show: Show, workspace: Workspace, name: str, value: object, wrong: str
) -> None:
    keep(workspace, *_WORDS, _EMS)
    shown = show()
    shown.press(Qt.Key.Key_F2)
    at, _, sentence = wrong.partition(": ")
    shown.field(name).set_value(value)
    shown.submit()
    assert shown.field(at).has_error
    assert shown.field(at).isVisible()
    assert sentence in shown.text
    assert _stored(workspace, _EMS.id).version == 1


def test_a_web_page_that_is_none_is_shown_in_its_row(show: Show, workspace: Workspace) -> None:
    keep(workspace, *_WORDS, _EMS)
    shown = show()
    shown.press(Qt.Key.Key_F2)
    pages = shown.field("social")
    pages.set_value(({"text": "https://a.example"}, {"text": "b.example"}))
    shown.submit()
    first, second = (row.fields[0] for row in pages._rows)
    assert (first.has_error, second.has_error) == (False, True)
    assert second.isVisible()


def test_a_new_one_is_about_today(show: Show, workspace: Workspace) -> None:
    keep(workspace, *_WORDS)
    shown = show()
    shown.click("New initiative")
    shown.type("name", "In|du|strie. Gemeinsam|Zukunft|Leben")
    shown.field("kind").set_value("plan")
    shown.field("laender").set_value(("NW",))
    shown.submit()
    found = workspace.query(lambda queries: queries.where(Initiative))[0]
    assert found.data_checked_on == date(2026, 11, 23)
    assert found.name == "In|du|strie. Gemeinsam|Zukunft|Leben"
    assert found.name in shown.text


def test_a_carrier_is_picked_by_typing(show: Show, workspace: Workspace, qtbot: QtBot) -> None:
    chamber = a_body("IHK Köln")
    keep(workspace, *_WORDS, chamber, _EMS)
    shown = show()
    shown.press(Qt.Key.Key_F2)
    shown.field("carriers").add_row()
    line = shown.focused
    QTest.keyClicks(line, "ihk")
    shown.settle()
    popup = shown.field("carriers")._rows[0].fields[0].line._popup
    qtbot.waitUntil(popup.isVisible)
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    shown.submit()
    assert _stored(workspace, _EMS.id).carriers == (Carrier(chamber.id),)
    assert "IHK Köln" in shown.text


def test_a_follow_up_is_set_about_it(show: Show, workspace: Workspace) -> None:
    keep(workspace, _EMS)
    shown = show()
    shown.press(Qt.Key.Key_F, CTRL | SHIFT)
    shown.type("reason", "Nachfragen")
    shown.type("due_on", "fr")
    shown.submit()
    stored = workspace.query(lambda queries: queries.where(FollowUp))[0]
    assert (stored.initiative_id, stored.due_on) == (_EMS.id, date(2026, 11, 27))
