"""Opening the database at the start, and asking where that does not go by itself."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QDialog, QFileDialog

from deskapp.application.actions import Action
from deskapp.application.errors import OutsideError
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases.start_data import load_lists, load_sample
from deskapp.application.workspace import Workspace
from deskapp.domain.office import User
from deskapp.domain.record import Id, new_id
from deskapp.ui.kit.look.theme import Theme
from deskapp.ui.shell.start import Start
from deskapp.wording.errors import error_sentence, outside_sentence
from deskapp.wording.language import current_language, install_language, translate

if TYPE_CHECKING:
    from deskapp.ui.shell.first_run import Choices

# What most starts do not need is imported by what needs it.
# ruff: noqa: PLC0415


@dataclass(frozen=True, slots=True)
class Opened:
    """The workspace, filled and signed in, and the address of a mailbox to be set up first."""

    workspace: Workspace
    mailbox: str = ""


def open_or_ask(app: QApplication, theme: Theme, start: Start) -> Opened | None:
    """Open the database, or a new one; none where the person gave up."""
    if not start.database:
        return _first_start(app, theme, start)
    workspace, address = _open(theme, start, start.database)
    if workspace is not None:
        is_other = address != start.database
        prepare(workspace, start, database=address if is_other else "")
    return Opened(workspace) if workspace is not None else None


def prepare(
    workspace: Workspace, start: Start, choices: "Choices | None" = None, database: str = ""
) -> None:
    """Fill a new database and sign the person in, as chosen or as last time.

    ``database`` is remembered for the next start where it is given.
    """
    tools = start.tools
    workspace.execute(
        Action.START_LISTS_LOADED, lambda work: load_lists(work, tools.start_data), undoable=False
    )
    settings = tools.settings.load()
    user_id = Id(settings.user_id) if settings.user_id else None
    if choices is not None:
        settings = replace(settings, language=choices.language)
        user_id = _begin(workspace, start, choices) or user_id
    workspace.sign_in(workspace.query(lambda queries: _known_user(queries.where(User), user_id)))
    tools.settings.save(
        replace(settings, user_id=workspace.user_id or "", database=database or settings.database)
    )


def _begin(workspace: Workspace, start: Start, choices: "Choices") -> Id | None:
    """What was asked for at the first start; answers who works here, where a name was given."""
    tools = start.tools
    if choices.with_sample:
        workspace.execute(
            Action.SAMPLE_LOADED,
            lambda work: load_sample(work, tools.start_data, tools.moment, tools.phone),
        )
    if not choices.name:
        return None
    return workspace.execute(
        Action.SETTINGS_SAVED, lambda work: _new_user(work, choices.name), undoable=False
    )


def _first_start(app: QApplication, theme: Theme, start: Start) -> Opened | None:
    """Ask until a database can be made where the person wants it."""
    from deskapp.ui.shell.first_run import Choices, FirstRun

    choices = Choices(current_language(), start.default_database)
    refusal = ""
    while True:
        asked = FirstRun(choices, refusal)
        theme.dress(asked)
        answer = asked.exec()
        choices, refusal = asked.choices, ""
        install_language(app, choices.language)
        if answer == FirstRun.OTHER_LANGUAGE:
            continue
        if answer != QDialog.DialogCode.Accepted:
            return None
        try:
            choices.database.parent.mkdir(parents=True, exist_ok=True)
            workspace = start.open_workspace(str(choices.database))
        except OSError:
            refusal = outside_sentence("cannot_open", str(choices.database))
        except OutsideError as error:
            refusal = error_sentence(error)
        else:
            prepare(workspace, start, choices, database=str(choices.database))
            return Opened(workspace, choices.mailbox)


def _open(theme: Theme, start: Start, address: str) -> tuple[Workspace | None, str]:
    """Try until it goes or the person gives up; also where it was opened at last."""
    backup = ""
    while True:
        try:
            if backup:
                start.restore(Path(backup), Path(address))
            return start.open_workspace(address), address
        except OutsideError as error:
            from deskapp.ui.shell.trouble import Trouble, WayOut

            trouble = Trouble(error, is_file="://" not in address)
            theme.dress(trouble)
            trouble.exec()
        backup = ""
        match trouble.way_out:
            case WayOut.QUIT:
                return None, address
            case WayOut.OTHER_FILE:
                address = _chosen(translate("shell", "Open a database"), address) or address
            case WayOut.RESTORE:
                backup = _chosen(translate("shell", "Restore a backup"), address)
            case WayOut.TRY_AGAIN:
                pass


def _chosen(title: str, near: str) -> str:
    names = translate("shell", "Databases (*.db)")
    return QFileDialog.getOpenFileName(None, title, str(Path(near).parent), names)[0]


def _new_user(work: UnitOfWork, name: str) -> Id:
    initials = "".join(part[0] for part in name.split()[:3]).upper()
    return work.save(User(id=new_id(), name=name, initials=initials)).id


def _known_user(users: tuple[User, ...], wanted: Id | None) -> Id | None:
    """The person of last time, or else the first there is."""
    ids = [user.id for user in users if not user.archived]
    return wanted if wanted in ids else next(iter(ids), None)
