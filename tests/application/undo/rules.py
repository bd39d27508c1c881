"""What people do by chance, each as often as it stands here, and the way back."""

from collections.abc import Callable

from tests.application.undo import adding, changing
from tests.application.undo.office import Office, Person


def undo_some(office: Office, person: Person) -> None:
    for _ in range(office.chance.randint(1, 4)):
        office.undo(person)


def redo_some(office: Office, person: Person) -> None:
    for _ in range(office.chance.randint(1, 4)):
        office.redo(person)


def take_back_any(office: Office, person: Person) -> None:
    if office.past:
        office.take_back(person, office.chance.choice(office.past))


def take_back_recent(office: Office, person: Person) -> None:
    if office.past:
        office.take_back(person, office.chance.choice(office.past[-8:]))


def restart(office: Office, _person: Person) -> None:
    if office.chance.random() < 0.2:
        office.restart()


RULES: list[Callable[[Office, Person], object]] = [
    adding.add_contact,
    adding.add_contact,
    adding.add_organisation,
    adding.add_initiative,
    adding.add_role,
    adding.add_role,
    adding.add_inquiry,
    adding.add_inquiry,
    adding.add_follow_up,
    adding.add_favourite,
    changing.edit,
    changing.edit,
    changing.edit_many,
    changing.tag_many,
    changing.link_inquiries,
    changing.move_message,
    changing.delete_bare,
    adding.delete_many,
    changing.merge_two,
    changing.merge_two,
    changing.unmerge_one,
    changing.pass_a_role_on,
    changing.begin_import,
    changing.go_on_with_import,
    changing.fail_half_way,
    undo_some,
    undo_some,
    undo_some,
    redo_some,
    redo_some,
    take_back_any,
    take_back_recent,
    restart,
]
