"""Texts from outside are shown as they are, never read as HTML.

QLabel, tooltips and message boxes open files and hosts that a mail's subject names; the kit's
widgets do not. Features therefore take the kit's ``PlainLabel``, ``set_tip`` and message boxes.
"""

import ast
from collections.abc import Iterator

import pytest

from tests.house.sources import modules, refuse

RICH_CLASSES = {
    "QErrorMessage",
    "QInputDialog",
    "QLabel",
    "QMessageBox",
    "QProgressDialog",
    "QTextBrowser",
    "QToolTip",
    "QWizard",
    "QWizardPage",
}
RICH_NAMES = {"ToolTipRole", "WhatsThisRole", "insertHtml", "setHtml", "setToolTip", "setWhatsThis"}


def test_features_take_the_widgets_of_the_kit() -> None:
    refuse(
        f"{module.path}:{offence}"
        for module in modules("deskapp/ui")
        if not module.path.startswith("deskapp/ui/kit/")
        for offence in rich(module.tree)
    )


@pytest.mark.parametrize(
    "source",
    [
        "from PySide6.QtWidgets import QLabel, QWidget",
        "QtWidgets.QMessageBox.warning(None, '', subject)",
        "button.setToolTip(subject)",
        "role == Qt.ItemDataRole.ToolTipRole",
    ],
)
def test_a_rich_widget_would_be_seen(source: str) -> None:
    assert list(rich(ast.parse(source)))


def rich(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        match node:
            case ast.ImportFrom(names=names):
                used = {name.name for name in names}
            case ast.Attribute(attr=name):
                used = {name}
            case _:
                continue
        yield from (f"{node.lineno} {name}" for name in sorted(used & (RICH_CLASSES | RICH_NAMES)))
