"""The page of organisations."""

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QWidget

from deskapp.application.actions import Action
from deskapp.application.ports.questions.lists import OrganisationRow
from deskapp.application.ports.records import Queries
from deskapp.application.use_cases.records import save_organisation
from deskapp.domain.affiliation import Affiliation
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.office import Catalogue
from deskapp.domain.organisation import Organisation
from deskapp.domain.record import Id, new_id
from deskapp.ui.kit.actions import action
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.lists.card import Card
from deskapp.ui.kit.lists.empty_state import EmptyState
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.records.catalogues import Catalogues, read_catalogues
from deskapp.ui.kit.records.collected.facts import own_facts, with_tags
from deskapp.ui.kit.records.editor import Editor, Storing
from deskapp.ui.kit.records.list_pane import Question
from deskapp.ui.kit.records.roles.people_page import PeoplePage
from deskapp.ui.kit.records.sheet import Sheet
from deskapp.ui.kit.records.timeline.timeline import add_timeline
from deskapp.ui.kit.records.work_cards import initiative_cards, inquiry_cards
from deskapp.ui.kit.requests import NewRecord, OpenRecord
from deskapp.ui.organisations.dossier import (
    OrganisationDossier,
    new_organisation,
    read_organisation,
)
from deskapp.ui.organisations.facts import essential_facts, further_facts, subtitle_of
from deskapp.ui.organisations.form import OrganisationForm
from deskapp.ui.organisations.words import land_words
from deskapp.wording.language import translate

_STORING: Storing[Organisation] = Storing(Action.ORGANISATION_SAVED, save_organisation)


class OrganisationsPage(PeoplePage[OrganisationDossier]):
    """Bodies: found on the left, read and edited on the right."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        title = translate("organisations", "Organisations")
        super().__init__(desk, title, RecordKind.ORGANISATION, parent)
        self.add_command_button("add_new")
        self.offer_for_several(translate("organisations", "Delete"), "delete_organisation")

    def ask_ids(self, words: str, _codes: tuple[str, ...], /) -> Question:
        """The organisations that the words find."""
        return lambda queries: queries.organisation_ids(words)

    def cards(self, queries: Queries, ids: Sequence[Id]) -> Mapping[Id, Card]:
        """Name, and below it the type and the place."""
        words = read_catalogues(queries)
        return {row.id: _card(row, words) for row in queries.organisation_rows(ids)}

    def empty_state(self) -> EmptyState:
        """None is known yet."""
        return EmptyState(
            Icon.BUILDING,
            translate("organisations", "There are no organisations yet."),
            advice=translate("organisations", "Chambers, ministries, companies, associations."),
            action=translate("organisations", "New organisation"),
            pressed=self.add_new,
        )

    def read(self, queries: Queries, record_id: Id) -> OrganisationDossier | None:
        """An organisation with its people, initiatives and open inquiries."""
        return read_organisation(queries, record_id, self.desk.workspace.clock.today())

    def blank(self, queries: Queries, about: Id | None) -> OrganisationDossier:  # noqa: ARG002  nothing is about another
        """A new organisation."""
        return new_organisation(queries)

    def new_role(self, dossier: OrganisationDossier) -> Affiliation:
        """A role here, of a person still to be named."""
        return Affiliation(id=new_id(), contact_id=Id(""), organisation_id=dossier.record.id)

    def editor(self, dossier: OrganisationDossier) -> Editor[Organisation]:
        """Every field of the organisation."""
        record = dossier.record
        heading = record.name or translate("organisations", "New organisation")
        form = OrganisationForm(self.desk, dossier, lambda one: self.open_record(self.kind, one))
        return Editor(record.id, heading, form, form.known.noting(_STORING))

    def sheet(self, dossier: OrganisationDossier) -> Sheet:
        """How to reach it, then its people, what it runs and what is open."""
        record, clock = dossier.record, self.desk.workspace.clock
        sheet = Sheet(record.name, subtitle_of(dossier))
        names = ("edit", "new_person", "delete_organisation")
        sheet.add_buttons([*(self.button(name) for name in names), self.star(record)])
        self.add_tags(sheet, record)
        own = own_facts(record, dossier.own, self.copy_button)
        sheet.add_facts((*essential_facts(record, self.copy_button), *own))
        self.add_roles(
            sheet,
            dossier,
            translate("organisations", "People"),
            translate("organisations", "Nobody is known here yet."),
        )
        self.add_block(
            sheet,
            translate("organisations", "Initiatives it runs"),
            initiative_cards(dossier.initiatives, dossier.words),
            lambda one: OpenRecord(RecordKind.INITIATIVE, one),
        )
        self.add_block(
            sheet,
            translate("organisations", "Open inquiries"),
            inquiry_cards(dossier.inquiries, clock),
            lambda one: OpenRecord(RecordKind.INQUIRY, one),
        )
        sheet.add_text(translate("organisations", "Note"), record.note)
        sheet.add_folded(translate("organisations", "More details"), further_facts(dossier))
        add_timeline(sheet, self.desk, self.kind, record.id, self.wants.emit)
        return sheet

    @action(
        "organisations",
        "New organisation",
        shortcut="Ctrl+Shift+K",
        icon=Icon.PLUS,
        needs_nothing=True,
    )
    def add_new(self) -> None:
        """Begin a new organisation."""
        self.begin(RecordKind.ORGANISATION)

    @action("organisations", "New person here", icon=Icon.PERSON)
    def new_person(self) -> None:
        """Begin a new contact with a role here."""
        if self.reading is not None:
            self.wants.emit(NewRecord(RecordKind.CONTACT, self.reading.record.id))

    @action("organisations", "Delete", shortcut="Ctrl+Delete", icon=Icon.TRASH)
    def delete_organisation(self) -> None:
        """Delete this organisation; one that others point at stays."""
        self.delete(Action.ORGANISATION_DELETED)


def _card(row: OrganisationRow, words: Catalogues) -> Card:
    kind = words.label(Catalogue.ORGANISATION_TYPE, row.type)
    place = land_words(row.land) if row.land else ""
    parts = (row.name_short, kind, place)
    people = translate("organisations", "%n people", n=row.people) if row.people else ""
    second = with_tags(" · ".join(part for part in parts if part), row.tags)
    return Card(title=row.name, second=second, time=people)
