"""Why something cannot be taken back any more: which record is in the way, and what to do."""

from deskapp.application.actions import Action
from deskapp.application.errors import MovedOn, Obstacle
from deskapp.wording.language import translate


def moved_on_sentence(error: MovedOn) -> str:
    """The sentence for an undo that was refused."""
    if error.detail == Action.REPLY_QUEUED.value:
        return translate(
            "errors",
            "This cannot be undone any more. If the e-mail still waits in the outbox, it can be "
            "made a draft again there; else it has left.",
        )
    name = error.title or translate("errors", "An entry")
    return _sentences(name)[error.obstacle]


def _sentences(name: str) -> dict[Obstacle, str]:
    return {
        Obstacle.CHANGED: translate(
            "errors",
            "“{name}” has been changed since. Take the later change back first, then this one.",
            name=name,
        ),
        Obstacle.GONE: translate(
            "errors",
            "“{name}” has been deleted since. Bring it back first, then take this back.",
            name=name,
        ),
        Obstacle.NEEDED: translate(
            "errors",
            "Other entries belong to “{name}” by now, so it cannot go any more.",
            name=name,
        ),
        Obstacle.LACKING: translate(
            "errors",
            "“{name}” is needed for this and is no longer there. Bring it back first.",
            name=name,
        ),
        Obstacle.FULL: translate(
            "errors",
            "Others have the places at “{name}” by now. Note those who come after all as "
            "registered: they go on the waiting list.",
            name=name,
        ),
    }
