"""The page of initiatives."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from deskapp.application.actions import Action
from deskapp.application.ports.records import Queries
from deskapp.application.use_cases.bulk.plan import carry_out
from deskapp.application.use_cases.records import save
from deskapp.domain.affiliation import Affiliation
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.follow_up import FollowUp
from deskapp.domain.initiative import (
    QUIET_AFTER_MONTHS,
    Initiative,
    quiet_since,
    unchecked_since,
)
from deskapp.domain.office import Catalogue
from deskapp.domain.record import Id, new_id
from deskapp.ui.initiatives.dossier import InitiativeDossier, new_initiative, read_initiative
from deskapp.ui.initiatives.facts import (
    essential_facts,
    further_facts,
    subtitle_of,
)
from deskapp.ui.initiatives.form import InitiativeForm
from deskapp.ui.kit.actions import action
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.lists.card import Card
from deskapp.ui.kit.lists.empty_state import EmptyState
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.records.catalogues import Catalogues, read_catalogues
from deskapp.ui.kit.records.choices import laender
from deskapp.ui.kit.records.collected.facts import own_facts
from deskapp.ui.kit.records.editor import Editor, Storing
from deskapp.ui.kit.records.follow_up_form import STORING, FollowUpForm
from deskapp.ui.kit.records.introductions import add_introductions
from deskapp.ui.kit.records.list_pane import Question
from deskapp.ui.kit.records.roles.people_page import PeoplePage
from deskapp.ui.kit.records.sheet import Sheet
from deskapp.ui.kit.records.timeline.timeline import add_timeline
from deskapp.ui.kit.records.work_cards import follow_up_cards, initiative_cards, inquiry_cards
from deskapp.ui.kit.requests import (
    NewRecord,
    OpenRecord,
    Request,
    ShowQuiet,
    ShowUnchecked,
)
from deskapp.wording.language import translate

_CHECKING, _DUE = "checking", "due"
_SILENCE = "silence"
_MONTHS = (3, QUIET_AFTER_MONTHS, 12)
_STORING: Storing[Initiative] = Storing(Action.INITIATIVE_SAVED, save)


class InitiativesPage(PeoplePage[InitiativeDossier]):
    """Initiatives: narrowed by words, Land and topic on the left, read and edited on the right."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        title = translate("initiatives", "Initiatives")
        super().__init__(desk, title, RecordKind.INITIATIVE, parent)
        self.add_command_button("add_new")
        self.offer_for_several(translate("initiatives", "Delete"), "delete_initiative")
        everywhere = translate("initiatives", "All states")
        self.list.offer("land", translate("initiatives", "State"), everywhere, laender())
        self._offer_topics([])
        self._offer_checking(0)
        self._offer_silence()
        self._ask_choices()

    def ask_ids(self, words: str, codes: tuple[str, ...], /) -> Question:
        """The initiatives that the words find in a Land and on a topic, or the quiet ones of them.

        The two narrow apart from each other: each has an order of its own.
        """
        land, topic, checking, months = codes or ("", "", "", "")
        today = self.desk.workspace.clock.today()
        if months:
            quiet = quiet_since(today, int(months))
            return lambda queries: queries.quiet_initiative_ids(quiet, words, land, topic)
        since = unchecked_since(today) if checking else None
        return lambda queries: queries.initiative_ids(words, land, topic, since)

    def cards(self, queries: Queries, ids: Sequence[Id]) -> Mapping[Id, Card]:
        """Name, and below it where and what it is."""
        rows, clock = queries.initiative_rows(ids), self.desk.workspace.clock
        return initiative_cards(rows, read_catalogues(queries), clock)

    def empty_state(self) -> EmptyState:
        """None is known yet."""
        return EmptyState(
            Icon.INITIATIVES,
            translate("initiatives", "There are no initiatives yet."),
            advice=translate("initiatives", "They are what most inquiries are about."),
            action=translate("initiatives", "New initiative"),
            pressed=self.add_new,
        )

    def refresh(self, changed_ids: frozenset[str]) -> None:
        """Fetch anew what is shown, and what to narrow by."""
        super().refresh(changed_ids)
        self._ask_choices()

    def carry_out(self, request: Request) -> None:
        """Show what is due to be checked, or what has gone quiet."""
        if isinstance(request, ShowQuiet):
            self.list.narrow_by(_SILENCE, str(QUIET_AFTER_MONTHS))
            self.list.setFocus()
        if isinstance(request, ShowUnchecked):
            self.list.narrow_by(_CHECKING, _DUE)
            self.list.show_choice(_CHECKING, is_wanted=True)
            self.list.setFocus()

    def read(self, queries: Queries, record_id: Id) -> InitiativeDossier | None:
        """An initiative with its people, follow-ups and open inquiries."""
        return read_initiative(queries, record_id, self.desk.workspace.clock.today())

    def blank(self, queries: Queries, about: Id | None) -> InitiativeDossier:  # noqa: ARG002  nothing is about another
        """A new initiative."""
        return new_initiative(queries, self.desk.workspace.clock.today())

    def new_role(self, dossier: InitiativeDossier) -> Affiliation:
        """A role here, of a person still to be named."""
        return Affiliation(id=new_id(), contact_id=Id(""), initiative_id=dossier.record.id)

    def editor(self, dossier: InitiativeDossier) -> Editor[Initiative]:
        """Every field of the initiative."""
        record = dossier.record
        heading = record.name or translate("initiatives", "New initiative")
        form = InitiativeForm(self.desk, dossier, lambda one: self.open_record(self.kind, one))
        return Editor(record.id, heading, form, form.known.noting(_STORING))

    def sheet(self, dossier: InitiativeDossier) -> Sheet:
        """What it is, its people, what is open, and its goals."""
        record, clock = dossier.record, self.desk.workspace.clock
        sheet = Sheet(record.name, subtitle_of(dossier))
        names = ("edit", "set_follow_up", "mark_checked", "new_person", "delete_initiative")
        sheet.add_buttons([*(self.button(name) for name in names), self.star(record)])
        self.add_tags(sheet, record)
        own = own_facts(record, dossier.own, self.copy_button)
        sheet.add_facts((*essential_facts(dossier, self.copy_button), *own))
        sheet.add_text(translate("initiatives", "Goals"), record.goals)
        self.add_roles(
            sheet,
            dossier,
            translate("initiatives", "People"),
            translate("initiatives", "Nobody is known here yet."),
        )
        self.add_block(
            sheet,
            translate("initiatives", "Open follow-ups"),
            follow_up_cards(dossier.follow_ups, dossier.today),
            lambda one: OpenRecord(RecordKind.FOLLOW_UP, one),
        )
        self.add_block(
            sheet,
            translate("initiatives", "Open inquiries"),
            inquiry_cards(dossier.inquiries, clock),
            lambda one: OpenRecord(RecordKind.INQUIRY, one),
        )
        add_introductions(sheet, self.desk, dossier.introductions, self.wants.emit)
        self.add_block(
            sheet,
            translate("initiatives", "More initiatives of this brand"),
            initiative_cards(dossier.same_brand, dossier.words),
            lambda one: OpenRecord(RecordKind.INITIATIVE, one),
        )
        sheet.add_text(translate("initiatives", "Description"), record.description)
        sheet.add_folded(translate("initiatives", "More details"), further_facts(dossier))
        add_timeline(sheet, self.desk, self.kind, record.id, self.wants.emit)
        return sheet

    @action(
        "initiatives", "New initiative", shortcut="Ctrl+Shift+K", icon=Icon.PLUS, needs_nothing=True
    )
    def add_new(self) -> None:
        """Begin a new initiative."""
        self.begin(RecordKind.INITIATIVE)

    @action("initiatives", "Follow-up", shortcut="Ctrl+Shift+F", icon=Icon.CLOCK)
    def set_follow_up(self) -> None:
        """Set a follow-up about this initiative."""
        if self.reading is not None:
            record, today = self.reading.record, self.reading.today
            follow_up = FollowUp(id=new_id(), initiative_id=record.id, due_on=today, reason="")
            heading = translate("initiatives", "Follow-up: {name}", name=record.name)
            form = FollowUpForm(self.desk, follow_up)
            self.open_editor(Editor(record.id, heading, form, STORING))

    @action("initiatives", "Checked today", shortcut="Ctrl+Shift+D", icon=Icon.CHECK)
    def mark_checked(self) -> None:
        """Note that the data of the selected initiatives is right today."""
        today, ids = self.desk.workspace.clock.today(), self.chosen
        if ids:
            self.saving.do(
                Action.DATA_CHECKED,
                lambda work: carry_out(
                    work, Initiative, ids, lambda each: replace(each, data_checked_on=today)
                ),
            )

    @action("initiatives", "New person here", icon=Icon.PERSON)
    def new_person(self) -> None:
        """Begin a new contact with a role here."""
        if self.reading is not None:
            self.wants.emit(NewRecord(RecordKind.CONTACT, self.reading.record.id))

    @action("initiatives", "Delete", shortcut="Ctrl+Delete", icon=Icon.TRASH)
    def delete_initiative(self) -> None:
        """Delete this initiative; one that others point at stays."""
        self.delete(Action.INITIATIVE_DELETED)

    def _ask_choices(self) -> None:
        today = self.desk.workspace.clock.today()
        since = unchecked_since(today)

        def ask(queries: Queries) -> tuple[Catalogues, int]:
            return read_catalogues(queries), len(queries.initiative_ids(unchecked_since=since))

        def offer(found: tuple[Catalogues, int]) -> None:
            words, unchecked = found
            self._offer_topics(words.choices(Catalogue.TOPIC, today))
            self._offer_checking(unchecked)

        self.desk.ask(ask, owner=self, done=offer)

    def _offer_checking(self, count: int) -> None:
        due = translate("initiatives", "To be checked ({count})", count=count)
        every = translate("initiatives", "Checked or not")
        name = translate("initiatives", "Check of the data")
        self.list.offer(_CHECKING, name, every, [(_DUE, due)])
        self.list.show_choice(_CHECKING, is_wanted=count > 0)

    def _offer_silence(self) -> None:
        every = translate("initiatives", "Heard from or not")
        name = translate("initiatives", "Last contact")
        words = [
            (str(months), translate("initiatives", "Quiet for %n months", n=months))
            for months in _MONTHS
        ]
        self.list.offer(_SILENCE, name, every, words)

    def _offer_topics(self, topics: Sequence[tuple[str, str]]) -> None:
        every = translate("initiatives", "All topics")
        self.list.offer("topic", translate("initiatives", "Topic"), every, topics)
