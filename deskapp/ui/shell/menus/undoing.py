"""What is said after an undo and a redo, with the way back."""

from deskapp.application.changes import ChangeSet
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.notice import Notice
from deskapp.wording.action_labels import action_label
from deskapp.wording.language import translate


def undone(change_set: ChangeSet | None, desk: Desk) -> Notice:
    """What was taken back, or that there was nothing."""
    if change_set is None:
        return Notice(translate("shell", "There is nothing to undo."))
    text = translate("shell", "Undone: {action}", action=action_label(change_set.action))
    return Notice(text, translate("shell", "Redo"), desk.redo)


def redone(change_set: ChangeSet | None, desk: Desk) -> Notice:
    """What was done again, or that there was nothing."""
    if change_set is None:
        return Notice(translate("shell", "There is nothing to redo."))
    text = translate("shell", "Done again: {action}", action=action_label(change_set.action))
    return Notice(text, translate("shell", "Undo"), desk.undo)
