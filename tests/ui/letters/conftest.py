"""Letters are set with the fonts of Qt's application, and made from the office of the scene."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from deskapp.application.actions import Action
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases import replies
from deskapp.application.use_cases.replies import Fill
from deskapp.application.workspace import Workspace
from deskapp.domain.addresses.postal_address import PostalAddress
from deskapp.domain.contact import Contact
from deskapp.domain.message import Message
from deskapp.ui.kit.desk import Desk
from tests.reply_scene import Scene, set_the_scene


@pytest.fixture(autouse=True)
def application(qapp: QApplication) -> QApplication:
    return qapp


@pytest.fixture
def scene(workspace: Workspace) -> Scene:
    return set_the_scene(workspace)


@pytest.fixture
def draft(desk: Desk, scene: Scene) -> Message:
    """A reply that was begun, to somebody whose address is known."""

    def store(work: UnitOfWork) -> Message:
        asker = work.get(Contact, scene.asker_id)
        home = PostalAddress(street="Musterstraße 1", plz="26871", town="Papenburg")
        work.save(replace(asker, addresses=(home,)))
        clock, engine = desk.workspace.clock, desk.tools.templates
        new = replies.new_draft(work.store, clock, scene.inquiry_id, work.user_id)
        filled = replies.fill_in(work.store, clock, engine, new, Fill())
        text = filled.body_text.replace(replies.WRITING_PLACE, "gern helfen wir Ihnen.")
        return work.save(replace(filled, body_text=text))

    return desk.workspace.execute(Action.DRAFT_SAVED, store, undoable=False)
