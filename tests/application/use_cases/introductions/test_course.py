"""An introduction from its beginning to what became of it, on both engines."""

from dataclasses import replace
from datetime import date

import pytest

from deskapp.application.actions import Action
from deskapp.application.office_calendar import office_of
from deskapp.application.use_cases import follow_ups, inquiries
from deskapp.application.use_cases.inquiries import CallNote
from deskapp.application.use_cases.introductions import course
from deskapp.application.use_cases.introductions.candidates import candidates
from deskapp.application.use_cases.introductions.course import NobodyAsks
from deskapp.application.use_cases.introductions.views import (
    introductions_of,
    introductions_of_initiative,
    introductions_with,
)
from deskapp.application.use_cases.records import delete
from deskapp.application.workspace import Workspace
from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.affiliation import Affiliation
from deskapp.domain.errors import Invalid
from deskapp.domain.follow_up import FollowUp
from deskapp.domain.inquiry import Inquiry, Kind, Outcome
from deskapp.domain.introduction import (
    Agreement,
    Introduction,
    IntroductionResult,
    NotAgreed,
    Standing,
)
from deskapp.domain.message import Automatic, Message
from deskapp.domain.record import Id, Record, new_id
from tests.reply_scene import PARTNER_MAIL, Scene

_TODAY = date(2026, 11, 23)
_WORDS = Agreement(_TODAY, "am Telefon")
_IN_SIX_WEEKS = date(2027, 1, 4)


def _begun(workspace: Workspace, scene: Scene, asked_id: Id | None = None) -> Introduction:
    asked = asked_id or scene.partner_id
    return workspace.execute(
        Action.INTRODUCTION_BEGUN, lambda work: course.begin(work, scene.inquiry_id, asked)
    )


def _with_asker(workspace: Workspace, scene: Scene) -> Introduction:
    """Begun, and whoever asks has agreed."""
    return _agree(workspace, _begun(workspace, scene), scene.asker_id)


def _agree(workspace: Workspace, one: Introduction, party: Id) -> Introduction:
    return workspace.execute(
        Action.INTRODUCTION_AGREED, lambda work: course.agree(work, one.id, party, _WORDS)
    )


def _introduce(workspace: Workspace, one: Introduction) -> Introduction:
    return workspace.execute(
        Action.INTRODUCTION_MADE, lambda work: course.introduce(work, one.id, "Was wurde daraus?")
    )


def _follow_ups(workspace: Workspace, scene: Scene) -> tuple[FollowUp, ...]:
    return workspace.query(lambda queries: queries.where(FollowUp, inquiry_id=scene.inquiry_id))


def _contents(workspace: Workspace) -> tuple[Record, ...]:
    kinds: tuple[type[Record], ...] = (Introduction, FollowUp, Inquiry)
    found = workspace.query(lambda queries: [queries.where(kind) for kind in kinds])
    return tuple(replace(each, version=0) for records in found for each in records)


def test_both_agree_one_after_the_other(workspace: Workspace, scene: Scene) -> None:
    one = _begun(workspace, scene)
    assert (one.standing, one.missing) == (Standing.ASKING, (scene.asker_id, scene.partner_id))
    (view,) = workspace.query(lambda queries: introductions_of(queries, scene.inquiry_id))
    assert view.waits_for == ("Jan Probe", "Dr. Eva Beispiel")
    one = _agree(workspace, one, scene.partner_id)
    assert (one.standing, one.missing) == (Standing.ASKING, (scene.asker_id,))
    assert _agree(workspace, one, scene.asker_id).standing is Standing.READY


def test_nobody_is_introduced_before_both_have_agreed(workspace: Workspace, scene: Scene) -> None:
    one = _with_asker(workspace, scene)
    with pytest.raises(NotAgreed, match="Jan Probe"):
        _introduce(workspace, one)
    assert _follow_ups(workspace, scene) == ()


def test_the_office_asks_again_after_six_weeks(workspace: Workspace, scene: Scene) -> None:
    one = _agree(workspace, _with_asker(workspace, scene), scene.partner_id)
    made = _introduce(workspace, one)
    assert made.introduced_on == _TODAY
    assert made.standing is Standing.INTRODUCED
    (follow_up,) = _follow_ups(workspace, scene)
    assert (follow_up.due_on, follow_up.reason) == (_IN_SIX_WEEKS, "Was wurde daraus?")
    (view,) = workspace.query(lambda queries: introductions_of(queries, scene.inquiry_id))
    assert view.ask_again_on == _IN_SIX_WEEKS
    inquiry = workspace.query(lambda queries: queries.find(Inquiry, scene.inquiry_id))
    assert inquiry is not None
    assert inquiry.outcome is Outcome.INTRODUCED


def test_the_day_to_ask_is_a_working_day(workspace: Workspace, scene: Scene) -> None:
    closed = replace(workspace.query(office_of), closing_days=(_IN_SIX_WEEKS,))
    workspace.execute(Action.SETTINGS_SAVED, lambda work: work.save(closed))
    one = _agree(workspace, _with_asker(workspace, scene), scene.partner_id)
    _introduce(workspace, one)
    assert [each.due_on for each in _follow_ups(workspace, scene)] == [date(2027, 1, 5)]


@pytest.mark.parametrize("moved_to", [None, date(2027, 2, 15)])
def test_the_result_ends_its_follow_up_on_whatever_day_and_no_other(
    workspace: Workspace, scene: Scene, moved_to: date | None
) -> None:
    one = _agree(workspace, _with_asker(workspace, scene), scene.partner_id)
    made = _introduce(workspace, one)
    (asking,) = _follow_ups(workspace, scene)
    other = replace(asking, id=new_id(), version=0, introduction_id=None, reason="Anderes")
    workspace.execute(Action.FOLLOW_UP_SET, lambda work: follow_ups.store(work, other))
    if moved_to is not None:
        workspace.execute(
            Action.FOLLOW_UP_MOVED, lambda work: follow_ups.postpone(work, asking.id, moved_to)
        )
    result = IntroductionResult.COOPERATION
    ended = workspace.execute(
        Action.INTRODUCTION_ENDED, lambda work: course.end(work, made.id, result)
    )
    assert ended.standing is Standing.ENDED
    still_open = [each for each in _follow_ups(workspace, scene) if each.is_open]
    assert [each.id for each in still_open] == [other.id]
    (view,) = workspace.query(lambda queries: introductions_of(queries, scene.inquiry_id))
    assert view.ask_again_on is None


def test_an_inquiry_goes_with_its_introduction_and_what_was_to_be_asked(
    workspace: Workspace, scene: Scene
) -> None:
    _introduce(workspace, _agree(workspace, _with_asker(workspace, scene), scene.partner_id))
    before = _contents(workspace)
    inquiry = workspace.query(lambda queries: queries.find(Inquiry, scene.inquiry_id))
    assert inquiry is not None
    workspace.execute(Action.INQUIRY_DELETED, lambda work: delete(work, inquiry))
    assert _contents(workspace) == ()
    workspace.undo()
    assert _contents(workspace) == before


def test_a_result_needs_the_introduction(workspace: Workspace, scene: Scene) -> None:
    one = _begun(workspace, scene)
    with pytest.raises(Invalid, match="not_introduced"):
        workspace.execute(
            Action.INTRODUCTION_ENDED,
            lambda work: course.end(work, one.id, IntroductionResult.TALK),
        )


def test_whoever_declined_may_still_agree(workspace: Workspace, scene: Scene) -> None:
    one = _with_asker(workspace, scene)
    declined = workspace.execute(
        Action.INTRODUCTION_ENDED, lambda work: course.decline(work, one.id, "keine Zeit")
    )
    assert (declined.standing, declined.note) == (Standing.DECLINED, "keine Zeit")
    assert _agree(workspace, declined, scene.partner_id).standing is Standing.READY


def test_a_better_proof_takes_no_result_away(workspace: Workspace, scene: Scene) -> None:
    made = _introduce(workspace, _agree(workspace, _with_asker(workspace, scene), scene.partner_id))
    talk = IntroductionResult.TALK
    workspace.execute(Action.INTRODUCTION_ENDED, lambda work: course.end(work, made.id, talk))
    assert _agree(workspace, made, scene.partner_id).result is talk


def test_an_agreement_needs_a_proof(workspace: Workspace, scene: Scene) -> None:
    one = _begun(workspace, scene)
    with pytest.raises(Invalid, match="asked_ok: proof"):
        workspace.execute(
            Action.INTRODUCTION_AGREED,
            lambda work: course.agree(work, one.id, scene.partner_id, Agreement(_TODAY)),
        )


def test_nobody_is_introduced_to_themselves(workspace: Workspace, scene: Scene) -> None:
    with pytest.raises(Invalid, match="circle"):
        _begun(workspace, scene, scene.asker_id)


def _changed(workspace: Workspace, scene: Scene, **values: object) -> None:
    inquiry = workspace.query(lambda queries: queries.find(Inquiry, scene.inquiry_id))
    assert inquiry is not None
    changed = replace(inquiry, **values)  # type: ignore[arg-type]
    workspace.execute(Action.INQUIRY_EDITED, lambda work: work.save(changed))


def test_somebody_must_ask(workspace: Workspace, scene: Scene) -> None:
    _changed(workspace, scene, contact_id=None)
    with pytest.raises(NobodyAsks):
        _begun(workspace, scene)


def test_who_asks_to_be_introduced_has_agreed_by_that(workspace: Workspace, scene: Scene) -> None:
    _changed(workspace, scene, kind=Kind.INTRODUCTION, topics=("energy", "other"))
    one = _begun(workspace, scene)
    assert one.asker_ok == Agreement(date(2026, 11, 20), message_id=scene.mail_id)
    assert (one.missing, one.topic) == ((scene.partner_id,), "energy")


def test_every_step_is_taken_back(workspace: Workspace, scene: Scene) -> None:
    states = [_contents(workspace)]
    one = _begun(workspace, scene)
    states.append(_contents(workspace))
    _agree(workspace, one, scene.asker_id)
    states.append(_contents(workspace))
    _agree(workspace, one, scene.partner_id)
    states.append(_contents(workspace))
    _introduce(workspace, one)
    states.append(_contents(workspace))
    workspace.execute(
        Action.INTRODUCTION_ENDED,
        lambda work: course.end(work, one.id, IntroductionResult.TALK),
    )
    for before in reversed(states):
        workspace.undo()
        assert _contents(workspace) == before


def test_a_call_is_a_proof(workspace: Workspace, scene: Scene) -> None:
    one = _begun(workspace, scene)
    with pytest.raises(Invalid, match="proof"):
        _agree_as_said(workspace, one, scene.partner_id)
    call = CallNote(inquiry_id=scene.inquiry_id, contact_id=scene.partner_id, note="Gern!")
    workspace.execute(Action.CALL_LOGGED, lambda work: inquiries.log_call(work, call))
    agreed = _agree_as_said(workspace, one, scene.partner_id)
    assert agreed.asked_ok is not None
    proof = workspace.query(lambda q: q.where(Message, id=agreed.asked_ok.message_id))  # type: ignore[union-attr]
    assert [each.body_text for each in proof] == ["Gern!"]


def test_a_mail_from_any_address_is_a_proof(workspace: Workspace, scene: Scene) -> None:
    one = _begun(workspace, scene)
    (first,) = workspace.query(lambda q: q.where(Message, id=scene.mail_id))
    own, machine = (
        replace(
            first,
            id=new_id(),
            version=0,
            message_id=f"{number}@nord.example",
            contact_id=None,
            sender=MailAddress(PARTNER_MAIL.upper()),
            automatic=automatic,
        )
        for number, automatic in enumerate((Automatic.NO, Automatic.OUT_OF_OFFICE))
    )
    for mail in (own, machine):
        workspace.execute(Action.MAIL_TAKEN_IN, lambda work, mail=mail: work.save(mail))  # type: ignore[misc]
    agreed = _agree_as_said(workspace, one, scene.partner_id)
    assert agreed.asked_ok == Agreement(date(2026, 11, 20), message_id=own.id)


def _agree_as_said(workspace: Workspace, one: Introduction, party: Id) -> Introduction:
    return workspace.execute(
        Action.INTRODUCTION_AGREED, lambda work: course.agree_as_said(work, one.id, party)
    )


@pytest.mark.parametrize("words", ["probe", "gemein zukunft", "energ nieder", "wasserstoff ni"])
def test_people_are_found_by_name_initiative_topic_and_land(
    workspace: Workspace, scene: Scene, words: str
) -> None:
    found = workspace.query(lambda queries: candidates(queries, words, _TODAY))
    (partner,) = (each for each in found if each.contact_id == scene.partner_id)
    assert (partner.name, partner.body) == ("Jan Probe", "In|du|strie. Gemeinsam|Zukunft|Leben")


@pytest.mark.usefixtures("scene")
def test_all_words_must_fit(workspace: Workspace) -> None:
    assert workspace.query(lambda queries: candidates(queries, "energie bayern", _TODAY)) == ()


def test_it_stands_with_both_people_and_their_initiatives(
    workspace: Workspace, scene: Scene
) -> None:
    one = _begun(workspace, scene)
    for contact_id in (scene.asker_id, scene.partner_id):
        found = workspace.query(
            lambda queries, who=contact_id: introductions_with(queries, who)  # type: ignore[misc]
        )
        assert [view.introduction for view in found] == [one]
        (role,) = workspace.query(
            lambda queries, who=contact_id: queries.where(Affiliation, contact_id=who)  # type: ignore[misc]
        )
        assert role.initiative_id is not None
        of_body = workspace.query(
            lambda queries, body=role.initiative_id: introductions_of_initiative(queries, body)  # type: ignore[misc]
        )
        assert [view.introduction for view in of_body] == [one]
