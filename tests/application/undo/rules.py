"""What people do by chance, each as often as it stands here, and the way back."""

from collections.abc import Callable

from tests.application.undo import adding, changing, working
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
    changing.edit,
    changing.edit,
    changing.edit_many,
    changing.tag_many,
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
    working.join_inquiries,
    working.split_inquiry,
    working.change_checklist,
    working.link_inquiries,
    working.begin_introduction,
    working.begin_introduction,
    working.go_on_with_introduction,
    working.go_on_with_introduction,
    working.go_on_with_introduction,
    working.add_own_field,
    working.change_own_field,
    working.fill_own_field,
    working.fill_own_field,
    working.rename_tag,
    working.check_data,
    working.change_favourite,
    working.finish_follow_up,
    undo_some,
    undo_some,
    undo_some,
    redo_some,
    redo_some,
    take_back_any,
    take_back_recent,
    restart,
]
