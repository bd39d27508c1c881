from pathlib import Path

import pytest
from translation_calls import Call, calls_in, room
from translation_files import FOLDER, Entry, read, write
from translations import check, update

CODE = """\
from deskapp.wording.language import translate

def words(name: str, count: int) -> None:
    translate("Today", "&Open {name}…", name=name)
    translate("Today", "%n inquiries", n=count)
"""
OPEN = Entry("Today", "&Open {name}…", ("{name} &öffnen…",), plural=False)
COUNT = Entry("Today", "%n inquiries", ("eine Anfrage", "%n Anfragen"), plural=True)
ENGLISH = Entry("Today", "%n inquiries", ("%n inquiry", "%n inquiries"), plural=True)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A program with two texts, both translated."""
    package = tmp_path / "deskapp" / "ui" / "today"
    package.mkdir(parents=True)
    (package / "page.py").write_text(CODE, "utf-8")
    (tmp_path / FOLDER).mkdir(parents=True)
    german(tmp_path, OPEN, COUNT)
    write(tmp_path / FOLDER / "today.en.ts", "en_GB", [ENGLISH])
    return tmp_path


def german(root: Path, *entries: Entry) -> None:
    write(root / FOLDER / "today.de.ts", "de_DE", entries)


def test_all_is_well(root: Path) -> None:
    assert check(root) == []


def test_a_file_gives_back_what_was_written(root: Path) -> None:
    unfinished = Entry("Today", '<&> "New"', (), plural=False)
    plural = Entry("Today", "%n days", (), plural=True)
    german(root, OPEN, unfinished, plural, COUNT)
    assert read(root / FOLDER / "today.de.ts") == [plural, COUNT, OPEN, unfinished]


@pytest.mark.parametrize(
    ("entries", "fault"),
    [
        ([COUNT], "stands 0 times"),
        ([OPEN, OPEN, COUNT], "stands 2 times"),
        ([OPEN, COUNT, Entry("Today", "Gone", ("Weg",), plural=False)], "no code asks for it"),
        ([Entry("Today", OPEN.text, (), plural=False), COUNT], "is unfinished"),
        ([Entry("Today", OPEN.text, ("{nome} &öffnen…",), plural=False), COUNT], "placeholders"),
        ([Entry("Today", OPEN.text, ("{name} öffnen…",), plural=False), COUNT], "marked with &"),
        ([Entry("Today", OPEN.text, ("{name} &öffnen",), plural=False), COUNT], "ends otherwise"),
        ([OPEN, Entry("Today", COUNT.text, ("Anfragen",), plural=False)], "lacks singular"),
        ([OPEN, Entry("Today", COUNT.text, ("eine",), plural=True)], "has not two forms"),
        ([OPEN, Entry("Today", COUNT.text, ("eine", "viele"), plural=True)], "placeholders"),
    ],
)
def test_what_does_not_fit_is_said(root: Path, entries: list[Entry], fault: str) -> None:
    german(root, *entries)
    offences = check(root)
    assert len(offences) == 1
    assert fault in offences[0]


def test_english_needs_its_singular_and_plural(root: Path) -> None:
    (root / FOLDER / "today.en.ts").unlink()
    assert len(check(root)) == 1


def test_a_text_lies_in_the_file_of_its_room(root: Path) -> None:
    (root / FOLDER / "today.de.ts").rename(root / FOLDER / "contacts.de.ts")
    assert [offence for offence in check(root) if "belongs to today" in offence]


def test_update_adds_drops_moves_and_keeps(root: Path) -> None:
    old = Entry("Today", "Gone", ("Weg",), plural=False)
    write(root / FOLDER / "contacts.de.ts", "de_DE", [OPEN, old])
    (root / FOLDER / "today.de.ts").unlink()
    report = "\n".join(update(root))
    assert "today.de.ts: + '%n inquiries'" in report
    assert "contacts.de.ts: - 'Gone' ('Weg',)" in report
    assert not (root / FOLDER / "contacts.de.ts").exists()
    assert read(root / FOLDER / "today.de.ts") == [
        Entry("Today", "%n inquiries", (), plural=True),
        OPEN,
    ]
    assert update(root) == []


def test_update_of_one_room_leaves_the_others(root: Path) -> None:
    (root / "deskapp" / "cli").mkdir()
    (root / "deskapp" / "cli" / "check.py").write_text('translate("Check", "Well")', "utf-8")
    german(root)
    update(root, ["cli"])
    assert [entry.text for entry in read(root / FOLDER / "cli.de.ts")] == ["Well"]
    assert read(root / FOLDER / "today.de.ts") == []


@pytest.mark.parametrize(
    "source",
    [
        'translate("Today", text)',
        'translate(context, "Text")',
        'translate("Today", f"Text {name}")',
        'language.translate("Today", "a" + "b")',
        'self.tr("Text")',
        "from deskapp.wording.language import translate as _",
    ],
)
def test_a_text_that_cannot_be_translated_is_said(source: str) -> None:
    found = list(calls_in(source, Path("deskapp/ui/kit/forms.py")))
    assert len(found) == 1
    assert isinstance(found[0], str)


def test_a_text_over_several_lines_is_one() -> None:
    source = 'language.translate("Today", "one "\n "two", 3)'
    place = Path("deskapp/ui/today/page.py")
    assert list(calls_in(source, place)) == [
        Call("deskapp/ui/today/page.py:1", "today", "Today", "one two", plural=True)
    ]


def test_a_declared_action_asks_for_its_text() -> None:
    source = '@action("Today", "&Postpone", shortcut="Ctrl+P")\ndef postpone(self): ...'
    place = Path("deskapp/ui/today/page.py")
    assert list(calls_in(source, place)) == [
        Call("deskapp/ui/today/page.py:1", "today", "Today", "&Postpone", plural=False)
    ]


def test_the_kit_translates_what_was_declared() -> None:
    source = "translate(declared.context, declared.label)"
    assert list(calls_in(source, Path("deskapp/ui/kit/actions.py"))) == []


def test_str_translate_is_another_matter() -> None:
    assert list(calls_in("text.translate(TABLE)", Path("deskapp/cli/search.py"))) == []


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("deskapp/ui/today/page.py", "today"),
        ("deskapp/ui/kit/forms/field.py", "kit"),
        ("deskapp/cli/check.py", "cli"),
        ("deskapp/wording/errors.py", "wording"),
        ("deskapp/composition/commands.py", "composition"),
        ("deskapp/ui/start.py", "start"),
    ],
)
def test_rooms(path: str, expected: str) -> None:
    assert room(Path(path)) == expected
