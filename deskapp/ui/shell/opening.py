"""Opening the database at the start, and asking where that does not go by itself."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QApplication, QDialog, QFileDialog

from deskapp.application.actions import Action
from deskapp.application.errors import OutsideError
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases.start_data import load_lists, load_sample
from deskapp.application.workspace import Workspace
from deskapp.domain.office import User
from deskapp.domain.record import Id, new_id
from deskapp.ui.shell.first_run import Choices, FirstRun
from deskapp.ui.shell.start import Start
from deskapp.ui.shell.trouble import Trouble, WayOut
from deskapp.wording.language import install_language, translate


def open_or_ask(app: QApplication, start: Start) -> Workspace | None:
    """The workspace, filled and signed in; none where the person gave up."""
    choices = None
    address = start.database
    if not address:
        first_run = FirstRun(start.default_database)
        if first_run.exec() != QDialog.DialogCode.Accepted:
            return None
        choices = first_run.choices
        address = str(choices.database)
        install_language(app, choices.language)
        choices.database.parent.mkdir(parents=True, exist_ok=True)
    workspace = _open(start, address)
    if workspace is not None:
        prepare(workspace, start, choices)
    return workspace


def prepare(workspace: Workspace, start: Start, choices: Choices | None = None) -> None:
    """Fill a new database and sign the person in, as chosen or as last time."""
    tools = start.tools
    workspace.execute(
        Action.START_LISTS_LOADED, lambda work: load_lists(work, tools.start_data), undoable=False
    )
    settings = tools.settings.load()
    user_id = Id(settings.user_id) if settings.user_id else None
    if choices is not None:
        settings = replace(settings, language=choices.language, database=str(choices.database))
        if choices.name:
            user_id = workspace.execute(
                Action.SETTINGS_SAVED, lambda work: _new_user(work, choices.name), undoable=False
            )
        if choices.with_sample:
            workspace.execute(
                Action.SAMPLE_LOADED,
                lambda work: load_sample(work, tools.start_data, tools.moment, tools.phone),
            )
    workspace.sign_in(workspace.query(lambda queries: _known_user(queries.where(User), user_id)))
    tools.settings.save(replace(settings, user_id=workspace.user_id or ""))


def _open(start: Start, address: str) -> Workspace | None:
    while True:
        try:
            return start.open_workspace(address)
        except OutsideError as error:
            trouble = Trouble(error)
            trouble.exec()
        match trouble.way_out:
            case WayOut.QUIT:
                return None
            case WayOut.OTHER_FILE:
                address = _chosen(translate("shell", "Open a database"), address) or address
            case WayOut.RESTORE:
                _restore(start, address)
            case WayOut.TRY_AGAIN:
                pass


def _restore(start: Start, address: str) -> None:
    backup = _chosen(translate("shell", "Restore a backup"), address)
    if backup:
        try:
            start.restore(Path(backup), Path(address))
        except OutsideError as error:
            Trouble(error).exec()


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
