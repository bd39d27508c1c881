"""What is imported before the window can be seen: no more than it needs."""

import subprocess
import sys

_LOADED = """
import sys
import deskapp.composition.commands
import deskapp.composition.outside
import deskapp.ui.shell.app
import deskapp.ui.today.page
print(*sys.modules, sep="\\n")
"""
_LATER = (
    "deskapp.application.rounds.collecting",
    "deskapp.application.rounds.delivery",
    "deskapp.application.rounds.fetching",
    "deskapp.application.rounds.reading_again",
    "deskapp.application.use_cases.intake",
    "deskapp.application.list_imports",
    "deskapp.domain.mail.short_answers",
    "deskapp.domain.mail.threading",
    "deskapp.ui.inquiries",
    "email_validator",
    "holidays",
    "phonenumbers",
)
"""What takes mail in, sends it, reads lists or shows other pages."""


def test_the_window_is_seen_before_mail_lists_and_other_pages_are_imported() -> None:
    asked = subprocess.run(
        [sys.executable, "-c", _LOADED], capture_output=True, text=True, check=True
    )
    assert set(asked.stdout.split()).isdisjoint(_LATER)
