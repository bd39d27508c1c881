"""One draft being written: what is typed, chosen and asked becomes the letter."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QTextCursor

from deskapp.application.drafting import Drafting
from deskapp.application.use_cases.similar.earlier import EarlierAnswer
from deskapp.domain.checks.finding import Check, Finding, Level
from deskapp.domain.message import Message
from deskapp.domain.template import Snippet, Template
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.letter.chips import ChipFilling, ChipState
from deskapp.ui.kit.letter.spelling import Spelling
from deskapp.ui.kit.menu_button import Entry
from deskapp.ui.kit.plain_text import clipped, first_lines
from deskapp.ui.replies.checks.checking import Checked, Checking
from deskapp.ui.replies.course.filling import Filling
from deskapp.ui.replies.course.keeping import Keeping
from deskapp.ui.replies.course.mending import Mending
from deskapp.ui.replies.course.quoting import introduction
from deskapp.ui.replies.course.reusing import put_in
from deskapp.ui.replies.opening import Opening
from deskapp.ui.replies.reply_form import ReplyForm
from deskapp.wording.check_labels import finding_sentence, outside_sentence
from deskapp.wording.language import ENGLISH, GERMAN, translate

_LONGEST_QUOTE: Final = 8_000
"""Characters of the mail answered: nobody reads more, and the window has to set them at once."""
_MOST_LINES_QUOTED: Final = 400
_SALUTATIONS: Final = frozenset({"anrede", "salutation"})
_STILL_TO_BE_WRITTEN: Final = frozenset(
    {Check.PLACEHOLDER, Check.NO_TEXT, Check.NO_RECIPIENT, Check.NO_SUBJECT}
)


class Writing(QObject):
    """Joins the form with its filling, its keeping and its checking."""

    failed = Signal(object)

    def __init__(self, desk: Desk, form: ReplyForm, opening: Opening) -> None:
        super().__init__(form)
        self._desk, self._form, self.opening = desk, form, opening
        self.was_to_leave = False
        """Whether the person has tried to send it as it stood."""
        self.drafting = Drafting(desk.workspace, desk.tools, opening.draft)
        self.filling = Filling(desk, form, opening, self.content)
        self._spelling = Spelling(desk, self)
        self._show()
        self.keeping = Keeping(desk.lanes, self.drafting, self.content, form)
        self.checking = Checking(desk, self.content, opening.calendar, form)
        self.mending = Mending(form)
        self._listen()
        self.checking.note()

    def content(self) -> Message:
        """The draft as it stands."""
        form, stored = self._form, self.drafting.stored
        return replace(
            form.letter.content(),
            review=stored.review,
            released_by=stored.released_by,
            to=form.head.to.value(),
            cc=form.head.cc.value(),
            attachments=form.files.value(),
        )

    def choose(self, template: Template) -> None:
        """Write from another template, ask what it asks, propose what it promises."""
        self._form.head.chooser.show_template(template)
        self._ask(template)
        self._form.promises.propose(template.sets)
        self.filling.use(template, self.filling.language)
        if not self._form.asked.go_to_first():
            self._form.letter.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose_numbered(self, number: int) -> bool:
        """Write from the template of that number; false where there is none."""
        template = self._form.head.chooser.numbered(number)
        if template is not None:
            self.choose(template)
        return template is not None

    def quote(self) -> None:
        """Put the mail that is answered below the letter."""
        mail = self.opening.answered
        if mail is None:
            return
        clock = self._desk.workspace.clock
        above = introduction(mail, clock.local(mail.at), clock.today(), self.filling.language)
        said = first_lines(mail.text.strip(), _MOST_LINES_QUOTED)
        self._form.letter.text.quote(clipped(said, _LONGEST_QUOTE), above)

    def take_over(self, earlier: EarlierAnswer) -> None:
        """Put an earlier answer into the letter."""
        put_in(self._form.letter, earlier)

    def problem(self) -> str:
        """What cannot be read as it was entered; the focus goes where it is mended."""
        head = self._form.head
        for field in (head.to, head.cc):
            sentence = field.problem()
            if sentence and field.line.text().strip():
                field.set_error(sentence)
                head.go_to(field)
                return sentence
        if self._form.asked.problem() or self._form.promises.problem():
            return translate("replies", "Please check the marked fields.")
        return ""

    def show_checked(self, checked: Checked) -> None:
        """Show what was found in the draft."""
        form = self._form
        form.findings.show_found(self._to_be_shown(checked.findings), self._sentence)
        is_stopped = any(each.level is Level.STOP for each in form.findings.found)
        form.ways_out.show_hindrance(form.findings.heading if is_stopped else "")
        form.promises.show_found(checked.promises)
        count = len(checked.draft.to) + len(checked.draft.cc)
        is_told = count > 1 and checked.outside.count
        outside = checked.outside
        form.head.show_reach(outside_sentence(outside.count, outside.domain) if is_told else "")

    def _to_be_shown(self, found: tuple[Finding, ...]) -> tuple[Finding, ...]:
        """What is still to be written is no fault until it was to leave; each is named once."""
        is_tried = self.was_to_leave
        once = {
            (each.check, each.words if each.check is Check.PLACEHOLDER else each): each
            for each in reversed(found)
            if is_tried or each.check not in _STILL_TO_BE_WRITTEN
        }
        return tuple(reversed(once.values()))

    def _sentence(self, finding: Finding) -> str:
        """A placeholder is called as its field is."""
        if finding.check is Check.PLACEHOLDER:
            finding = replace(finding, words=self._form.asked.label(finding.words))
        return finding_sentence(finding)

    def _show(self) -> None:
        form, opening = self._form, self.opening
        sender = opening.draft.sender
        address = sender.address if sender else ""
        form.head.to.set_value(opening.draft.to)
        form.head.cc.set_value(opening.draft.cc)
        form.head.from_label.setText(translate("replies", "from {address}", address=address))
        form.head.chooser.offer(opening.templates)
        form.head.chooser.show_template(opening.template)
        mail = opening.answered
        others = (*mail.others_to, *mail.others_cc) if mail else ()
        form.head.offer_everyone(is_offered=bool(others))
        form.files.set_value(opening.draft.attachments)
        form.letter.open(opening.draft, opening.filled)
        form.letter.text.know(each.abbreviation for each in opening.snippets)
        form.snippets.setVisible(bool(opening.snippets))
        form.promises.set_calendar(opening.calendar)
        form.promises.propose(opening.template.sets)
        form.ways_out.offer(opening.hand_over, can_send=opening.can_send)
        self._ask(opening.template)
        self._show_language()
        self._know_names()
        self._show_chips()
        form.letter.go_to_writing_place()

    def _listen(self) -> None:
        form, text = self._form, self._form.letter.text
        for signal, method in (
            (self.filling.failed, self.failed),
            (self.keeping.failed, self.failed),
            (self.keeping.kept, self._tell_kept),
            (self.checking.checked, self.show_checked),
            (self.mending.mended, self.checking.ask),
            (form.head.chooser.chosen, self.choose),
            (form.head.to.changed, self.filling.again),
            (form.head.to.changed, self._know_names),
            (form.head.cc.changed, self._know_names),
            (form.head.everyone_wanted, self._answer_everyone),
            (form.asked.changed, self.filling.again),
            (form.bar.quote_wanted, self.quote),
            (text.snippet_wanted, self._insert_by_abbreviation),
            (text.chip_chosen, form.asked.go_to),
            (text.files_dropped, form.files.add),
            (text.image_pasted, form.files.add_image),
        ):
            signal.connect(method)
        changes = (form.letter.subject, form.head.to, form.head.cc, form.files)
        for changed in (text.textChanged, *(each.changed for each in changes)):
            changed.connect(self._typed)
        form.snippets.offer(
            Entry(f"{each.title} (;{each.abbreviation})", self._inserting(each))
            for each in sorted(self.opening.snippets, key=lambda each: each.title.casefold())
        )

    def _typed(self) -> None:
        self.keeping.note()
        self.checking.note()
        self._show_chips()
        self._form.fault.hide()

    def _know_names(self) -> None:
        """Whoever is written to is spelt right."""
        people = (*self._form.head.to.value(), *self._form.head.cc.value())
        self._spelling.know(each.name for each in people)

    def _answer_everyone(self) -> None:
        """To and Cc of the mail answered, without the office's own addresses and lists."""
        mail, head = self.opening.answered, self._form.head
        if mail is not None:
            head.to.set_value((*head.to.value(), *mail.others_to))
            head.cc.set_value((*head.cc.value(), *mail.others_cc))
            head.offer_everyone(is_offered=False)
            head.go_to(head.to)

    def _ask(self, template: Template) -> None:
        """Ask what the template asks; of a draft begun before, only what is still open."""
        asks, opening = template.asks, self.opening
        is_known = template is opening.template
        if is_known and opening.draft.version:
            still = self._open_names()
            asks = tuple(each for each in asks if {each.name_de, each.name_en} & set(still))
        known = opening.known if is_known else replace(opening.known, values={})
        self._form.asked.offer(asks, known, self._form.letter.subject.line)

    def _open_names(self) -> tuple[str, ...]:
        content = self.content()
        return self._desk.tools.templates.unfilled(f"{content.subject}\n{content.body_text}")

    def _show_chips(self) -> None:
        names = self._form.letter.text.placeholders()
        self._form.letter.show_chips({name: self._chip(name) for name in names})

    def _chip(self, name: str) -> ChipState:
        if name in _SALUTATIONS:  # unfilled only where several people have the address
            salutation = translate("replies", "Salutation")
            return ChipState(salutation, filling=ChipFilling.AMBIGUOUS)
        return ChipState(self._form.asked.label(name), filling=ChipFilling.EMPTY)

    def _use_language(self, language: str) -> None:
        self.filling.use(self.filling.template, language)
        self._show_language()

    def _show_language(self) -> None:
        words = {GERMAN: translate("replies", "German"), ENGLISH: translate("replies", "English")}
        chosen = self.filling.language
        self._form.head.language.show_value(words[chosen])
        self._form.head.language.offer(
            Entry(word, self._using(language), is_chosen=language == chosen)
            for language, word in words.items()
        )
        self._form.letter.text.check_spelling(self._spelling, chosen)

    def _using(self, language: str) -> Callable[[], None]:
        return lambda: self._use_language(language)

    def _inserting(self, snippet: Snippet) -> Callable[[], None]:
        return lambda: self.filling.insert_snippet(snippet, self._form.letter.text.textCursor())

    def _insert_by_abbreviation(self, abbreviation: str, place: QTextCursor) -> None:
        for snippet in self.opening.snippets:
            if snippet.abbreviation.casefold() == abbreviation.casefold():
                self.filling.insert_snippet(snippet, place)

    def _tell_kept(self, kept: Message) -> None:
        at = self._desk.workspace.clock.local(kept.at)
        self._form.ways_out.show_status(
            translate("replies", "Draft saved {time}", time=f"{at:%H:%M}")
        )
