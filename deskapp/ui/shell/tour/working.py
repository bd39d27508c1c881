"""A call is noted, and an inquiry is worked: owner, state, turn, topics, note, follow-up."""

from deskapp.application.actions import Action
from deskapp.domain.inquiry import Kind
from deskapp.ui.shell.tour.stage import Stage
from deskapp.wording.labels import label
from deskapp.wording.language import translate

_TO_ENERGY = ("Right",) * 9
"""The chips before the topic of energy and hydrogen."""


def log_a_call(stage: Stage) -> None:
    """Who, what, topic, until when."""
    player = stage.player
    player.press("Ctrl+T")
    player.type("Freese")
    player.press("Return")
    player.type(translate("tour", "Asks whether we come to the trade fair in March. Call back."))
    player.press("Tab", "Tab")
    player.type(translate("tour", "+3wd"))
    stage.show(
        translate("tour", "Call note"),
        translate("tour", "Ctrl+T notes a call from anywhere, in the order in which one talks."),
        in_handbook="calls",
    )
    player.do(Action.CALL_LOGGED, "Ctrl+Return")


def say_where_it_stands(stage: Stage) -> None:
    """Owner, state and whose turn it is."""
    player = stage.player
    player.do(Action.INQUIRY_CLAIMED, "U")
    player.press("S", "Down")
    stage.show(
        translate("tour", "Status"),
        translate("tour", "U claims the inquiry, S offers what may follow."),
    )
    player.do(Action.INQUIRY_MOVED, "Return")
    player.press("B", "End", "Tab")
    player.type(translate("tour", "Grid operator"))
    stage.show(
        translate("tour", "Whose turn is it?"),
        translate("tour", "B passes the ball: to us, to the asker, or to a third party by name."),
    )
    player.do(Action.BALL_PASSED, "Ctrl+Return")


def say_what_it_is_about(stage: Stage) -> None:
    """Kind and topics, and a note for the office."""
    player = stage.player
    player.press("T")
    player.type(label(Kind.FUNDING))
    player.press("Tab", *_TO_ENERGY, "Space")
    stage.show(
        translate("tour", "Kind and topics"),
        translate("tour", "T says what it is about, for the reports and for finding it again."),
    )
    player.do(Action.INQUIRY_EDITED, "Ctrl+Return")
    player.press("N")
    player.type(translate("tour", "The region further south has built one: ask there first."))
    player.do(Action.NOTE_ADDED, "Ctrl+Return")


def set_a_follow_up(stage: Stage) -> None:
    """In three working days."""
    player = stage.player
    player.press("W")
    player.type(translate("tour", "+3wd"))
    player.press("Tab")
    player.type(translate("tour", "Ask who advises independently"))
    stage.show(
        translate("tour", "Follow-up"),
        translate("tour", "N notes something for the office alone, W sets a follow-up."),
    )
    player.do(Action.FOLLOW_UP_SET, "Ctrl+Return")
    stage.show(
        translate("tour", "The inquiry, worked"),
        translate("tour", "Every change says so in one line, with Undo beside it."),
    )
