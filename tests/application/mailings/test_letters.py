from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import replace
from datetime import date, timedelta
from functools import partial

import pytest

from deskapp.adapters.storage.database import Database
from deskapp.adapters.system.holiday_calendar import german_holidays
from deskapp.application.actions import Action
from deskapp.application.errors import InUse, Outdated
from deskapp.application.rounds import mailings as mailing_rounds
from deskapp.application.tools import Tools
from deskapp.application.use_cases import outbox
from deskapp.application.use_cases.mailings import chosen, consents, course
from deskapp.application.use_cases.mailings.door import may_leave
from deskapp.application.use_cases.mailings.letters import LettersIncomplete
from deskapp.application.use_cases.outbox import UNDO_TIME
from deskapp.application.workspace import Workspace
from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.contact import Mark
from deskapp.domain.errors import Problem, TransitionNotAllowed
from deskapp.domain.inquiry import Inquiry, State
from deskapp.domain.mailings.mailing import Gate, Given, Mailing, MailingState
from deskapp.domain.message import Attachment, Delivery
from deskapp.domain.template import Asked, AskedType, TemplateText
from tests.application.mailings.mailing_office import (
    a_mailing,
    current,
    keep,
    office_with_mailing,
    people,
    recipients,
    written,
)
from tests.fixed_clock import FixedClock
from tests.reply_scene import OFFICE_MAIL, set_the_scene

ME = MailAddress("anna@example.org")


def test_everybody_gets_one_letter_of_their_own(workspace: Workspace, tools: Tools) -> None:
    mailing = office_with_mailing(workspace, 7)
    assert mailing_rounds.start(workspace, tools, mailing.id) == 7
    letters = written(workspace, mailing)
    assert Counter(each.to[0].address for each in letters) == {
        f"kim{n}@muster{n}.example": 1 for n in range(7)
    }
    assert {len(each.to) for each in letters} == {1}
    assert {each.cc for each in letters} == {()}
    assert {each.sender.address for each in letters if each.sender} == {OFFICE_MAIL}
    assert letters[1].subject == "Einladung für Frau Muster1"
    assert letters[1].body_text.startswith(
        "Sehr geehrte Frau Muster1,\n\nbitte kommen Sie mit Region Muster1."
    )
    assert {each.delivery for each in letters} == {Delivery.QUEUED}
    assert {each.message_id for each in recipients(workspace, mailing)} == {
        each.id for each in letters
    }
    inquiry = workspace.query(lambda queries: queries.find(Inquiry, mailing.inquiry_id))
    assert inquiry is not None
    assert inquiry.state is State.WAITING_EXTERNAL


def test_letters_leave_so_many_in_a_minute(workspace: Workspace, tools: Tools) -> None:
    set_the_scene(workspace)
    mailing = a_mailing(workspace, people(workspace, 5), per_minute=30)
    mailing_rounds.start(workspace, tools, mailing.id)
    now = workspace.clock.now()
    moments = sorted(each.send_at - now for each in written(workspace, mailing) if each.send_at)
    assert moments == [UNDO_TIME + timedelta(seconds=2 * n) for n in range(5)]


def test_who_is_refused_is_not_written_to_and_has_the_reason(
    workspace: Workspace, tools: Tools
) -> None:
    set_the_scene(workspace)
    one, two, three, four = people(workspace, 4)
    keep(workspace, replace(one, version=1, objection=Mark(date(2026, 1, 1))))
    keep(workspace, replace(two, version=1, mails=()))
    mailing = a_mailing(workspace, (one, two, three, four))
    third = recipients(workspace, mailing)[2]
    workspace.execute(
        Action.RECIPIENTS_CHANGED, lambda work: chosen.leave_out(work, [third.id], is_out=True)
    )
    mailing_rounds.start(workspace, tools, mailing.id)
    assert [each.contact_id for each in written(workspace, mailing)] == [four.id]
    found = [each.gate for each in recipients(workspace, mailing)]
    assert found == [Gate.OBJECTION, Gate.NO_ADDRESS, Gate.LEFT_OUT, Gate.OPEN]


@pytest.mark.fault("TPL-04")
def test_an_empty_placeholder_in_any_letter_stops_all(workspace: Workspace, tools: Tools) -> None:
    mailing = office_with_mailing(workspace, 3)
    text = TemplateText("de", "Betreff", "{{ anrede }} {{ veranstaltung.titel }}")
    workspace.execute(
        Action.MAILING_SAVED,
        lambda work: course.save_mailing(work, replace(mailing, texts=(text,))),
    )
    with pytest.raises(LettersIncomplete) as refused:
        mailing_rounds.start(workspace, tools, mailing.id)
    found = refused.value.hindrances
    assert [each.name for each in found] == ["Kim Muster0", "Kim Muster1", "Kim Muster2"]
    assert {each.problem for each in found} == {
        Problem("body_text", "unfilled", "veranstaltung.titel")
    }
    assert written(workspace, mailing) == ()
    assert current(workspace, mailing).state is MailingState.DRAFT


def test_what_was_asked_once_stands_in_every_letter(workspace: Workspace, tools: Tools) -> None:
    set_the_scene(workspace)
    text = (
        "{{ veranstaltung.titel }} am {{ veranstaltung.tag | datum_lang }}"
        " bis {{ frist | datum_lang }}"
    )
    asks = (
        Asked("veranstaltung.titel", "event.title", "Titel", "Title"),
        Asked("veranstaltung.tag", "event.day", "Tag", "Day", AskedType.DATE),
        Asked("frist", "due", "Frist", "Due", AskedType.DATE),
    )
    mailing = a_mailing(workspace, people(workspace, 2), asks=asks, answer_by=date(2026, 12, 4))
    changed = replace(
        mailing,
        texts=(TemplateText("de", "Einladung", text),),
        given=(
            Given("veranstaltung.titel", "Netzwerktreffen"),
            Given("veranstaltung.tag", "2027-01-15"),
        ),
    )
    workspace.execute(Action.MAILING_SAVED, lambda work: course.save_mailing(work, changed))
    mailing_rounds.start(workspace, tools, mailing.id)
    expected = "Netzwerktreffen am 15. Januar 2027 bis 4. Dezember 2026"
    assert [each.body_text for each in written(workspace, mailing)] == [expected] * 2


def test_the_language_of_the_person_decides(workspace: Workspace, tools: Tools) -> None:
    set_the_scene(workspace)
    one, two = people(workspace, 2)
    keep(workspace, replace(one, version=1, language="en"))
    mailing = a_mailing(workspace, (one, two))
    mailing_rounds.start(workspace, tools, mailing.id)
    subjects = [each.subject for each in written(workspace, mailing)]
    assert subjects == ["Invitation for Mr Muster0", "Einladung für Frau Muster1"]


def test_a_pause_takes_back_what_has_not_left(
    workspace: Workspace, tools: Tools, clock: FixedClock
) -> None:
    mailing = office_with_mailing(workspace, 4)
    mailing_rounds.start(workspace, tools, mailing.id)
    clock.forward(hours=1)
    gone = workspace.execute(Action.OUTBOX_MOVED, outbox.claim_next, undoable=False)
    assert gone is not None
    workspace.execute(Action.MAILING_PAUSED, lambda work: course.pause(work, mailing.id))
    assert [each.id for each in written(workspace, mailing)] == [gone.id]
    assert mailing_rounds.start(workspace, tools, mailing.id) == 3
    everybody = Counter(each.to[0].address for each in written(workspace, mailing))
    assert set(everybody.values()) == {1}
    assert len(everybody) == 4


def test_a_mailing_that_was_ended_writes_to_nobody(workspace: Workspace, tools: Tools) -> None:
    mailing = office_with_mailing(workspace, 3)
    mailing_rounds.start(workspace, tools, mailing.id)
    workspace.execute(Action.MAILING_ENDED, lambda work: course.end(work, mailing.id))
    assert written(workspace, mailing) == ()
    with pytest.raises(TransitionNotAllowed):
        mailing_rounds.start(workspace, tools, mailing.id)


def test_an_objection_stops_a_letter_that_is_queued(
    workspace: Workspace, tools: Tools, clock: FixedClock
) -> None:
    mailing = office_with_mailing(workspace, 2)
    mailing_rounds.start(workspace, tools, mailing.id)
    clock.forward(hours=1)
    first, second = recipients(workspace, mailing)
    workspace.execute(
        Action.OBJECTION_NOTED,
        lambda work: consents.object_to_mailings(work, first.contact_id, "Mail"),
    )
    claimed = workspace.execute(
        Action.OUTBOX_MOVED, lambda work: outbox.claim_next(work, may_leave), undoable=False
    )
    assert claimed is not None
    assert claimed.contact_id == second.contact_id
    assert [each.contact_id for each in written(workspace, mailing)] == [second.contact_id]
    assert recipients(workspace, mailing)[0].gate is Gate.OBJECTION


def test_a_letter_put_off_while_the_mailing_is_paused_waits_for_its_going_on(
    workspace: Workspace, tools: Tools, clock: FixedClock
) -> None:
    mailing = office_with_mailing(workspace, 1)
    mailing_rounds.start(workspace, tools, mailing.id)
    clock.forward(hours=1)
    mail = workspace.execute(Action.OUTBOX_MOVED, outbox.claim_next, undoable=False)
    assert mail is not None
    workspace.execute(Action.MAILING_PAUSED, lambda work: course.pause(work, mailing.id))
    put_off = partial(outbox.put_off, message_id=mail.id, note="later")
    workspace.execute(Action.OUTBOX_MOVED, put_off, undoable=False)
    clock.forward(hours=1)
    claimed = workspace.execute(
        Action.OUTBOX_MOVED, lambda work: outbox.claim_next(work, may_leave), undoable=False
    )
    assert claimed is None
    assert mailing_rounds.start(workspace, tools, mailing.id) == 1
    assert len(written(workspace, mailing)) == 1


def test_the_test_mail_goes_to_oneself_and_is_no_part_of_it(
    workspace: Workspace, tools: Tools
) -> None:
    mailing = office_with_mailing(workspace, 2)
    first = recipients(workspace, mailing)[0]
    test = mailing_rounds.send_test(workspace, tools, mailing.id, first.id, ME)
    assert test.to == (ME,)
    assert test.subject == "[Test] Einladung für Herr Muster0"
    assert test.delivery is Delivery.QUEUED
    assert written(workspace, mailing) == ()
    assert recipients(workspace, mailing)[0].message_id is None


def test_a_started_mailing_is_neither_changed_nor_deleted(
    workspace: Workspace, tools: Tools
) -> None:
    mailing = office_with_mailing(workspace, 1)
    mailing_rounds.start(workspace, tools, mailing.id)
    now = current(workspace, mailing)
    programme = Attachment("Programm.pdf", 1, "0" * 64)
    for changed in (replace(now, texts=()), replace(now, attachments=(programme,))):
        with pytest.raises(TransitionNotAllowed):
            workspace.execute(
                Action.MAILING_SAVED,
                lambda work, changed=changed: course.save_mailing(work, changed),  # type: ignore[misc]
            )
    with pytest.raises(InUse):
        workspace.execute(Action.MAILING_DELETED, lambda work: course.delete_mailing(work, now))


def test_a_draft_is_deleted_with_its_inquiry_and_undone(workspace: Workspace) -> None:
    mailing = office_with_mailing(workspace, 2)
    workspace.execute(Action.MAILING_DELETED, lambda work: course.delete_mailing(work, mailing))
    gone = workspace.query(lambda queries: queries.find(Inquiry, mailing.inquiry_id))
    assert gone is None
    assert recipients(workspace, mailing) == ()
    workspace.undo()
    assert workspace.query(lambda queries: queries.find(Mailing, mailing.id)) is not None
    assert len(recipients(workspace, mailing)) == 2


def test_two_people_with_one_address_get_one_letter_in_the_name_of_the_first(
    workspace: Workspace, tools: Tools
) -> None:
    set_the_scene(workspace)
    one, two = people(workspace, 2)
    keep(workspace, replace(two, version=1, mails=one.mails))
    mailing = a_mailing(workspace, (one, two))
    mailing_rounds.start(workspace, tools, mailing.id)
    (letter,) = written(workspace, mailing)
    assert letter.body_text.startswith("Sehr geehrter Herr Muster0,")
    assert recipients(workspace, mailing)[1].gate is Gate.TWICE


def test_a_letter_put_back_by_hand_is_not_written_again(workspace: Workspace, tools: Tools) -> None:
    mailing = office_with_mailing(workspace, 1)
    mailing_rounds.start(workspace, tools, mailing.id)
    (letter,) = written(workspace, mailing)
    workspace.execute(
        Action.OUTBOX_MOVED, lambda work: outbox.back_to_draft(work, letter.id), undoable=False
    )
    mailing_rounds.start(workspace, tools, mailing.id)
    assert [each.id for each in written(workspace, mailing)] == [letter.id]


@pytest.mark.fault("SND-06")
def test_two_programs_that_start_one_mailing_write_to_nobody_twice(
    storage: Database, workspace: Workspace, tools: Tools, clock: FixedClock
) -> None:
    mailing = office_with_mailing(workspace, 120)
    other = Workspace(storage, clock, german_holidays, workspace.user_id)

    def start(one: Workspace) -> None:
        with suppress(Outdated):
            mailing_rounds.start(one, tools, mailing.id)

    with ThreadPoolExecutor(2) as threads:
        list(threads.map(start, (workspace, other)))
    mailing_rounds.start(workspace, tools, mailing.id)
    addresses = Counter(each.to[0].address for each in written(workspace, mailing))
    assert set(addresses.values()) == {1}
    assert len(addresses) == 120
