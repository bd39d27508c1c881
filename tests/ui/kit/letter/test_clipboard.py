import subprocess
import sys
from pathlib import Path

import pytest

_ROOT = Path(__file__).resolve().parents[4]
COPY_AND_END = """
from PySide6.QtWidgets import QApplication
from deskapp.ui.kit.letter.letter_edit import LetterEdit
from deskapp.ui.kit.mail.text_view import MailText
app = QApplication([])
edit = {edit}
edit.setPlainText("copied")
edit.selectAll()
edit.copy()
assert app.clipboard().text() == "copied"
"""


@pytest.mark.parametrize("edit", ["LetterEdit('Text', 3)", "MailText()"])
def test_what_was_copied_lets_the_program_end(edit: str) -> None:
    script = COPY_AND_END.format(edit=edit)
    command = [sys.executable, "-c", script]
    done = subprocess.run(command, cwd=_ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "")
