from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from deskapp.ui.kit.buttons import Button
from deskapp.ui.kit.forms.choice_fields import ChoiceField
from deskapp.ui.kit.forms.fold import Fold
from deskapp.ui.kit.forms.form import Folded, Form
from deskapp.ui.kit.forms.text_fields import LineField, TextField
from tests.ui.active_window import show_active


def test_a_fold_opens_by_key_and_says_so(qtbot: QtBot) -> None:
    form = Form([LineField("name", "Name"), Folded("More", (LineField("note", "Note"),))])
    qtbot.addWidget(form)
    form.show()
    assert form.field("name").isVisible()
    assert not form.field("note").isVisible()
    heading = next(each for each in form.findChildren(Button) if each.text() == "More")
    assert heading.accessibleDescription() == "folded"
    QTest.keyClick(heading, Qt.Key.Key_Space)
    assert form.field("note").isVisible()
    assert heading.accessibleDescription() == "unfolded"
    QTest.keyClick(heading, Qt.Key.Key_Space)
    assert not form.field("note").isVisible()


def test_an_error_opens_the_fold_that_hides_it(qtbot: QtBot) -> None:
    inner = Folded("Inner", (LineField("deep", "Deep"),))
    form = Form([Folded("Outer", (inner,)), Folded("Other", (LineField("note", "Note"),))])
    qtbot.addWidget(form)
    show_active(qtbot, form)
    form.set_errors({"deep": "Please fill this in."})
    assert form.field("deep").isVisible()
    assert form.field("deep").editor.hasFocus()
    assert [fold.is_open for fold in form.findChildren(Fold)] == [True, True, False]


def test_tab_goes_through_the_lines_of_an_opened_fold(qtbot: QtBot) -> None:
    way = ChoiceField("way", "Way", (("a", "A"), ("b", "B")))
    folded = Folded("More", (LineField("note", "Note"), way, TextField("place", "Place")))
    form = Form([LineField("name", "Name"), folded, LineField("last", "Last")])
    qtbot.addWidget(form)
    show_active(qtbot, form)
    fold = form.findChild(Fold)
    assert fold is not None
    fold.open()
    form.field("name").editor.setFocus()
    visited = []
    for _ in range(5):
        QTest.keyClick(form.focusWidget(), Qt.Key.Key_Tab)
        visited.append(form.focusWidget())
    names = ("note", "way", "place", "last")
    assert visited[1:] == [form.field(name).editor for name in names]
