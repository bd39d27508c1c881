"""The two mails of an introduction: what they begin with, what stops them, what they mean."""

from dataclasses import replace
from datetime import date

import pytest

from deskapp.adapters.text.templates import LiquidTemplates
from deskapp.application.actions import Action
from deskapp.application.ports.records import Queries
from deskapp.application.use_cases import replies, reply_sending
from deskapp.application.use_cases.introductions import course, letters
from deskapp.application.use_cases.replies import Fill
from deskapp.application.use_cases.reply_sending import Promise
from deskapp.application.use_cases.reply_start import ReplyStart
from deskapp.application.workspace import Workspace
from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.follow_up import FollowUp
from deskapp.domain.inquiry import Ball, Inquiry
from deskapp.domain.introduction import Agreement, Introduction, NotAgreed, Standing
from deskapp.domain.message import Message
from deskapp.domain.record import Id
from deskapp.domain.template import Template
from tests.reply_scene import ASKER_MAIL, PARTNER_MAIL, Scene

_TODAY = date(2026, 11, 23)
_WORDS = Agreement(_TODAY, "am Telefon")
_ENGINE = LiquidTemplates()
_BOTH = (ASKER_MAIL, PARTNER_MAIL)


@pytest.fixture
def begun(workspace: Workspace, scene: Scene) -> Introduction:
    """The asker has agreed, the partner not yet."""
    inquiry = workspace.query(lambda queries: queries.find(Inquiry, scene.inquiry_id))
    assert inquiry is not None
    on_energy = replace(inquiry, topics=("energy",))
    workspace.execute(Action.INQUIRY_EDITED, lambda work: work.save(on_energy))
    return agree(workspace, begin(workspace, scene), scene.asker_id)


def begin(workspace: Workspace, scene: Scene) -> Introduction:
    return workspace.execute(
        Action.INTRODUCTION_BEGUN,
        lambda work: course.begin(work, scene.inquiry_id, scene.partner_id),
    )


def agree(workspace: Workspace, one: Introduction, party: Id) -> Introduction:
    return workspace.execute(
        Action.INTRODUCTION_AGREED, lambda work: course.agree(work, one.id, party, _WORDS)
    )


def letter(workspace: Workspace, one: Introduction) -> ReplyStart:
    calendar, today, known = workspace.calendar(), workspace.clock.today(), stored(workspace, one)
    return workspace.query(lambda queries: letters.letter_of(queries, known, calendar, today))


def draft(workspace: Workspace, scene: Scene, start: ReplyStart, text: str = "") -> Message:
    def question(queries: Queries) -> Message:
        blank = replies.begun_draft(
            queries, workspace.clock, scene.inquiry_id, start, workspace.user_id
        )
        template = queries.where(Template, key=start.template_key)[0]
        fill = Fill(template=template, asked=start.asked)
        made = replies.fill_in(queries, workspace.clock, _ENGINE, blank, fill)
        filled = made.body_text.replace("{{ anliegen }}", "Wie fing es an?")
        filled = filled.replace("{{ anliegen_kurz }}", "Wie fing es an?")
        return replace(made, body_text=f"{filled}\n{text}")

    return workspace.query(question)


def problems(workspace: Workspace, message: Message) -> list[tuple[str, str]]:
    found = workspace.query(
        lambda queries: reply_sending.hindrances(queries, _ENGINE, message, _TODAY)
    )
    return [(each.code, each.value) for each in found]


def plain(*to: str) -> ReplyStart:
    return ReplyStart(to=tuple(MailAddress(each) for each in to), template_key="V04")


def leave(workspace: Workspace, message: Message, *promises: Promise) -> Message:
    stored = workspace.execute(Action.DRAFT_SAVED, lambda work: work.save(message))
    return workspace.execute(
        Action.REPLY_HANDED_OVER,
        lambda work: reply_sending.hand_over(work, stored, b"raw", promises),
    )


def stored(workspace: Workspace, one: Introduction) -> Introduction:
    found = workspace.query(lambda queries: queries.find(Introduction, one.id))
    assert found is not None
    return found


def test_the_question_names_nobody(workspace: Workspace, scene: Scene, begun: Introduction) -> None:
    inquiry = workspace.query(lambda queries: queries.find(Inquiry, scene.inquiry_id))
    assert inquiry is not None
    workspace.execute(Action.INQUIRY_EDITED, lambda work: work.save(replace(inquiry, land="SL")))
    start = letter(workspace, begun)
    assert [each.address for each in start.to] == [PARTNER_MAIL]
    assert start.asked == {
        "anfragende_stelle": "eine Initiative aus dem Saarland",
        "thema": "Energie & Wasserstoff",
        "frist": date(2026, 12, 7),
    }
    message = draft(workspace, scene, start)
    assert "Sehr geehrter Herr Probe" in message.body_text
    assert "Beispiel" not in message.subject + message.body_text
    assert (message.in_reply_to, message.references) == ("", ())
    assert problems(workspace, message) == []


def test_the_introduction_greets_both_on_two_lines(
    workspace: Workspace, scene: Scene, begun: Introduction
) -> None:
    agree(workspace, begun, scene.partner_id)
    message = draft(workspace, scene, letter(workspace, begun))
    assert [each.address for each in message.to] == list(_BOTH)
    assert message.body_text.startswith(
        "Sehr geehrte Frau Dr. Beispiel,\nsehr geehrter Herr Probe,\n"
    )
    assert "Beispiel, Vorsitzende (Wachstumsregion Musterland" in message.body_text
    assert problems(workspace, message) == []


def test_nothing_leaves_to_both_before_both_have_agreed(
    workspace: Workspace, scene: Scene, begun: Introduction
) -> None:
    message = draft(workspace, scene, plain(*_BOTH), "{{ nichts }}")
    assert ("not_agreed", "Jan Probe") in problems(workspace, message)
    with pytest.raises(NotAgreed, match="Jan Probe"):
        leave(workspace, message)
    agree(workspace, begun, scene.partner_id)
    assert "not_agreed" not in {code for code, _ in problems(workspace, message)}


def test_two_are_introduced_only_where_an_introduction_was_begun(
    workspace: Workspace, scene: Scene
) -> None:
    start = replace(plain(*_BOTH), template_key="V08", asked={"thema": "Energie"})
    assert problems(workspace, draft(workspace, scene, start)) == [("no_introduction", "")]


@pytest.mark.parametrize(
    "text",
    [
        "Frau Beispiel",
        "Dr. Beispiel",
        "eva  Beispiel",
        "Beispiel, Eva",
        f"<{ASKER_MAIL.upper()}>",
        "> Eva Beispiel",
    ],
)
def test_whoever_asks_is_not_named_before_agreeing(
    workspace: Workspace, scene: Scene, text: str
) -> None:
    one = begin(workspace, scene)
    message = draft(workspace, scene, replace(letter(workspace, one), asked={}), text)
    assert "named_early" in {code for code, _ in problems(workspace, message)}
    agree(workspace, one, scene.asker_id)
    assert "named_early" not in {code for code, _ in problems(workspace, message)}


@pytest.mark.parametrize("text", ["Zum Beispiel so.", "Eva Beispielhaft", "Probe"])
def test_words_that_only_look_like_a_name_may_stand(
    workspace: Workspace, scene: Scene, text: str
) -> None:
    one = begin(workspace, scene)
    message = draft(workspace, scene, replace(letter(workspace, one), asked={}), text)
    assert "named_early" not in {code for code, _ in problems(workspace, message)}


def test_whoever_was_asked_is_not_named_to_the_asker(
    workspace: Workspace, scene: Scene, begun: Introduction
) -> None:
    message = draft(workspace, scene, plain(ASKER_MAIL), "Herrn Probe haben wir gefragt.")
    assert ("named_early", "Herrn Probe") in problems(workspace, message)
    workspace.execute(Action.INTRODUCTION_ENDED, lambda work: course.decline(work, begun.id))
    assert ("named_early", "Herrn Probe") in problems(workspace, message)
    agree(workspace, begun, scene.partner_id)
    assert ("named_early", "Herrn Probe") not in problems(workspace, message)


def test_the_question_passes_the_ball_and_is_no_answer(
    workspace: Workspace, scene: Scene, begun: Introduction
) -> None:
    leave(workspace, draft(workspace, scene, letter(workspace, begun)))
    inquiry = workspace.query(lambda queries: queries.find(Inquiry, scene.inquiry_id))
    assert inquiry is not None
    assert (inquiry.ball.holder, inquiry.ball.third_party) == (Ball.THIRD_PARTY, "Jan Probe")
    assert (inquiry.first_reply_at, inquiry.ball.since) == (None, _TODAY)


def test_the_mail_to_both_introduces_them(
    workspace: Workspace, scene: Scene, begun: Introduction
) -> None:
    agree(workspace, begun, scene.partner_id)
    leave(workspace, draft(workspace, scene, letter(workspace, begun)))
    made = stored(workspace, begun)
    assert made.introduced_on == _TODAY
    (follow_up,) = workspace.query(lambda q: q.where(FollowUp, inquiry_id=scene.inquiry_id))
    assert (follow_up.introduction_id, follow_up.due_on, follow_up.reason) == (
        begun.id,
        date(2027, 1, 4),
        "Fragen, wie der Austausch gelaufen ist",
    )
    workspace.undo()
    assert stored(workspace, begun).standing is Standing.READY
    assert workspace.query(lambda q: q.where(FollowUp)) == ()


def test_a_day_promised_with_the_mail_is_the_day_to_ask(
    workspace: Workspace, scene: Scene, begun: Introduction
) -> None:
    agree(workspace, begun, scene.partner_id)
    promise = Promise(due_on=date(2027, 2, 1), reason="Fragen")
    leave(workspace, draft(workspace, scene, letter(workspace, begun)), promise)
    (asking,) = workspace.query(lambda q: q.where(FollowUp))
    assert (asking.introduction_id, asking.due_on) == (begun.id, date(2027, 2, 1))
