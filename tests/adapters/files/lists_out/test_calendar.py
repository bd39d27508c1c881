"""Calendars: each day is there as it was given, in lines that every program reads."""

from datetime import UTC, date, datetime
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from deskapp.adapters.files.lists_out.calendar_text import entry_text
from deskapp.adapters.files.lists_out.list_files import WrittenLists
from deskapp.adapters.system.atomic_file import open_whole
from deskapp.application.ports.exporting import CalendarEntry
from deskapp.domain.record import Id

ONE = Id("0190a1b2c3d47e8f8a9b0c1d2e3f4a5b")
ENTRY = CalendarEntry(
    id=ONE,
    day=date(2026, 12, 31),
    title="Anrufen; Förderung, Teil 2",
    about="Wasserstoff · RII-2026-0147",
    who="Anna",
    changed_at=datetime(2026, 11, 23, 9, 15, tzinfo=UTC),
)


def unfolded(text: str) -> list[str]:
    return text.replace("\r\n ", "").removesuffix("\r\n").split("\r\n")


def test_an_entry_is_a_whole_day() -> None:
    assert unfolded(entry_text(ENTRY)) == [
        "BEGIN:VEVENT",
        "UID:0190a1b2-c3d4-7e8f-8a9b-0c1d2e3f4a5b",
        "DTSTAMP:20261123T091500Z",
        "DTSTART;VALUE=DATE:20261231",
        "DTEND;VALUE=DATE:20270101",
        "SUMMARY:Anrufen\\; Förderung\\, Teil 2",
        "DESCRIPTION:Wasserstoff · RII-2026-0147\\nAnna",
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
    ]


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=300))
def test_no_text_gets_out_of_its_line(text: str) -> None:
    written = entry_text(CalendarEntry(id=ONE, day=ENTRY.day, title=text, about=text, who=text))
    assert all(len(line.encode()) <= 75 for line in written.split("\r\n"))
    names = [line.partition(":")[0] for line in unfolded(written)]
    assert names.count("END") == names.count("BEGIN") == names.count("SUMMARY") == 1
    assert set(names) <= {
        *("BEGIN", "UID", "DTSTAMP", "DTSTART;VALUE=DATE", "DTEND;VALUE=DATE"),
        *("SUMMARY", "DESCRIPTION", "TRANSP", "END"),
    }


def test_a_calendar_has_its_name_and_its_end(tmp_path: Path) -> None:
    path = tmp_path / "f.ics"
    with WrittenLists(open_whole).calendar(path, "Wiedervorlagen") as take:
        take(ENTRY)
    lines = unfolded(path.read_bytes().decode())
    assert lines[:2] == ["BEGIN:VCALENDAR", "VERSION:2.0"]
    assert lines[-1] == "END:VCALENDAR"
    assert "X-WR-CALNAME:Wiedervorlagen" in lines
