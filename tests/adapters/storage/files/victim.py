"""A program that works until it is killed, and says what was stored only after it was.

Started as a server that imports everything once and then forks a victim for each request,
before any database is open. A request is a file's path and a seed, with the descriptor to
which the victim writes; the answer is its process id.
"""

import os
import random
import signal
import socket
import sys
from dataclasses import replace

from deskapp.adapters.storage.database import open_database
from deskapp.application.actions import Action
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.workspace import Workspace
from deskapp.domain.contact import Contact
from deskapp.domain.inquiry import Inquiry
from deskapp.domain.message import Direction, Message
from deskapp.domain.record import Id, new_id
from tests.fixed_clock import FixedClock, no_holidays

EDITED = Id("e" * 32)
"""The one contact that is edited again and again; its family name counts the edits."""


def serve(control: socket.socket) -> None:
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # the dead need no burial
    while True:
        request, descriptors, _, _ = socket.recv_fds(control, 4096, 1)
        if not request:
            return
        path, seed = request.decode().split("\n")
        child = os.fork()
        if child == 0:
            work(path, random.Random(int(seed)), descriptors[0])
        os.close(descriptors[0])
        control.send(str(child).encode())


def work(path: str, chance: random.Random, out: int) -> None:
    clock = FixedClock()
    workspace = Workspace(open_database(path, clock), clock, no_holidays)

    def say(line: str) -> None:
        os.write(out, f"{line}\n".encode())

    while True:
        if chance.random() < 0.5:
            say(f"edited {workspace.execute(Action.CONTACT_SAVED, edit)}")
            continue
        inquiry_id, sha256 = workspace.execute(
            Action.MAIL_TAKEN_IN, lambda unit: take_in(unit, chance)
        )
        say(f"stored {inquiry_id} {sha256}")
        if chance.random() < 0.3:
            say(f"undoing {inquiry_id}")
            workspace.undo()
            say(f"undone {inquiry_id}")


def edit(work: UnitOfWork) -> int:
    known = work.find(Contact, EDITED) or Contact(id=EDITED, last_name="0")
    return int(work.save(replace(known, last_name=str(int(known.last_name) + 1))).last_name)


def take_in(work: UnitOfWork, chance: random.Random) -> tuple[Id, str]:
    raw = chance.randbytes(chance.choice((200, 5_000, 60_000)))
    sha256 = work.store.put_content(raw)
    number = work.store.next_number("RII-2026")
    person = work.save(Contact(id=new_id(), last_name=f"Muster {number}"))
    inquiry = work.save(
        Inquiry(
            id=new_id(),
            ref_no=f"RII-2026-{number:04d}",
            received_at=work.now,
            subject=f"Frage {number}",
            contact_id=person.id,
        )
    )
    work.save(
        Message(
            id=new_id(),
            inquiry_id=inquiry.id,
            direction=Direction.IN,
            at=work.now,
            body_text=f"Guten Tag, Frage {number}. " * 40,
            contact_id=person.id,
            raw_sha256=sha256,
        )
    )
    return inquiry.id, sha256


if __name__ == "__main__":
    serve(socket.socket(fileno=int(sys.argv[1])))
