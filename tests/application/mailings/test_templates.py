from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import partial

import pytest

from deskapp.adapters.files.start_data.start_files import StartFiles
from deskapp.adapters.storage.database import Database
from deskapp.adapters.system.holiday_calendar import german_holidays
from deskapp.application.actions import Action
from deskapp.application.rounds import mailings as mailing_rounds
from deskapp.application.tools import Tools
from deskapp.application.use_cases import outbox
from deskapp.application.use_cases.mailings import course
from deskapp.application.use_cases.mailings.reminders import Wanted
from deskapp.application.workspace import Workspace
from deskapp.domain.mailings.consent import Purpose
from deskapp.domain.mailings.mailing import Given, Mailing
from deskapp.domain.template import AskedType, Snippet, Template, TemplateClass
from tests.application.mailings.mailing_office import (
    a_mailing,
    consent,
    keep,
    people,
    recipients,
    written,
)
from tests.fixed_clock import FixedClock
from tests.reply_scene import set_the_scene

ANSWERS = {AskedType.TEXT: "Wert", AskedType.LIST: "eins\nzwei", AskedType.DATE: "2027-01-15"}


def shipped() -> Iterator[Template]:
    """The templates that can be sent to many."""
    for record in StartFiles().lists():
        if isinstance(record, Template) and record.template_class is not TemplateClass.REPLY:
            yield record


TEMPLATES = {template.key: template for template in shipped()}


@pytest.fixture
def workspace(sqlite_storage: Database, clock: FixedClock) -> Workspace:
    """An office with the snippets of a new database."""
    made = Workspace(sqlite_storage, clock, german_holidays)
    set_the_scene(made)
    keep(made, *(each for each in StartFiles().lists() if isinstance(each, Snippet)))
    return made


def mailing_from(workspace: Workspace, template: Template) -> Mailing:
    first, second = people(workspace, 2)
    english = replace(second, version=1, language="en")
    keep(workspace, english, *(consent(each.id, Purpose.SURVEYS) for each in (first, second)))
    begun = a_mailing(workspace, (first, english), answer_by=date(2026, 12, 4))
    given = tuple(Given(each.name_de, ANSWERS[each.type]) for each in template.asks)
    changed = replace(course.from_template(begun, template), given=given)
    return workspace.execute(Action.MAILING_SAVED, lambda work: course.save_mailing(work, changed))


@pytest.mark.parametrize("key", TEMPLATES)
def test_every_template_for_many_fills_a_letter(
    workspace: Workspace, tools: Tools, key: str
) -> None:
    mailing = mailing_from(workspace, TEMPLATES[key])
    assert mailing_rounds.start(workspace, tools, mailing.id) == 2
    german, english = written(workspace, mailing)
    assert german.body_text.startswith("Sehr geehrter Herr Muster0,")
    is_english = any(text.language == "en" for text in TEMPLATES[key].texts)
    greeting = "Dear Ms Muster1," if is_english else "Sehr geehrte Frau Muster1,"
    assert english.body_text.startswith(greeting)
    for letter in (german, english):
        assert "  " not in letter.body_text.replace("-- ", "")
        assert "{" not in letter.subject + letter.body_text


def test_a_template_that_writes_the_reminder_too_does_so(
    workspace: Workspace, tools: Tools, clock: FixedClock
) -> None:
    mailing = mailing_from(workspace, TEMPLATES["V23"])
    mailing_rounds.start(workspace, tools, mailing.id)
    first = written(workspace, mailing)[0]
    assert not first.subject.startswith("Erinnerung")
    clock.forward(hours=1)
    while mail := workspace.execute(Action.OUTBOX_MOVED, outbox.claim_next, undoable=False):
        taken = partial(outbox.taken, message_id=mail.id, refusals=())
        workspace.execute(Action.OUTBOX_MOVED, taken)
    wanted = Wanted([each.id for each in recipients(workspace, mailing)], clock.now())
    assert mailing_rounds.remind(workspace, tools, mailing.id, wanted) == 2
    reminder = written(workspace, mailing)[2]
    assert reminder.subject.startswith("Erinnerung: ")
    assert "am 23. November 2026 haben wir Sie" in reminder.body_text
