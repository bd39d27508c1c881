"""The file as such: what it says of itself, and that it can be kept."""

import threading

from pypdf.generic import ArrayObject, DictionaryObject, StreamObject

from deskapp.ui.kit.paper.amended import amended
from deskapp.ui.letters.pdf import pdf
from deskapp.ui.letters.pictures import pictures
from deskapp.ui.letters.set_page import SetPage
from deskapp.ui.letters.typesetting import set_letter
from tests.ui.letters.letters import a_letter, file_of
from tests.ui.letters.read_pdf import look_up, reader


def test_the_file_names_title_author_and_language() -> None:
    found = reader(file_of(a_letter(subject="Größe „Ü“")))
    assert found.metadata is not None
    assert found.metadata.title == "Größe „Ü“"
    assert found.metadata.author == "Servicestelle Industrie"
    assert str(look_up(found.root_object, "/Lang")) == "de"
    english = reader(file_of(a_letter(language="en")))
    assert str(look_up(english.root_object, "/Lang")) == "en"


def test_a_viewer_shows_the_title_and_prints_at_actual_size() -> None:
    root = reader(file_of(a_letter())).root_object
    assert str(look_up(root, "/ViewerPreferences", "/DisplayDocTitle")) == "True"
    assert str(look_up(root, "/ViewerPreferences", "/PrintScaling")) == "/None"


def test_the_file_is_made_for_archives() -> None:
    metadata = look_up(reader(file_of(a_letter())).root_object, "/Metadata")
    assert isinstance(metadata, StreamObject)
    assert b'pdfaid:part="1"' in metadata.get_data()
    assert b'pdfaid:conformance="B"' in metadata.get_data()


def test_every_font_is_in_the_file() -> None:
    page = reader(file_of(a_letter())).pages[0]
    fonts = look_up(page, "/Resources", "/Font")
    assert isinstance(fonts, DictionaryObject)
    assert len(fonts) >= 2
    for name in fonts:
        descendants = look_up(fonts, name, "/DescendantFonts")
        assert isinstance(descendants, ArrayObject)
        described = look_up(descendants[0], "/FontDescriptor")
        assert isinstance(described, DictionaryObject)
        assert {"/FontFile", "/FontFile2", "/FontFile3"} & set(described)


def test_pages_are_a4() -> None:
    box = reader(file_of(a_letter())).pages[0].mediabox
    assert (round(box.width), round(box.height)) == (595, 842)


def test_a_file_of_another_make_stays_as_it_is() -> None:
    assert amended(b"%PDF-1.4 something", "de") == b"%PDF-1.4 something"


def test_letters_are_made_off_the_windows_thread() -> None:
    made: list[object] = []

    def make() -> None:
        pages = set_letter(a_letter())
        made.append(pdf(pages, "Title", "Author", "de"))
        made.extend(pictures(pages, 300))

    thread = threading.Thread(target=make)
    thread.start()
    thread.join()
    assert len(made) == 2


def test_pictures_are_as_large_as_asked_for() -> None:
    (image,) = pictures([SetPage(())], 300, 2)
    assert (image.width(), image.height()) == (600, 849)
    assert image.devicePixelRatio() == 2
