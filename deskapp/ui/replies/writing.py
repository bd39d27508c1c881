"""One draft being written: what is typed, chosen and asked becomes the letter."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QTextCursor

from deskapp.application.drafting import Drafting
from deskapp.domain.message import Message
from deskapp.domain.template import Snippet, Template
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.menu_button import Entry
from deskapp.ui.replies.filling import Filling
from deskapp.ui.replies.keeping import Keeping
from deskapp.ui.replies.opening import Opening
from deskapp.ui.replies.reply_form import ReplyForm
from deskapp.wording.language import ENGLISH, GERMAN, translate


class Writing(QObject):
    """Joins the form with its filling and its keeping."""

    failed = Signal(object)

    def __init__(self, desk: Desk, form: ReplyForm, opening: Opening) -> None:
        super().__init__(form)
        self._desk, self._form, self._opening = desk, form, opening
        self.drafting = Drafting(desk.workspace, desk.tools, opening.draft)
        self.filling = Filling(desk, form, opening, self.content)
        self._show()
        self.keeping = Keeping(desk.lanes, self.drafting, self.content, form)
        self.filling.failed.connect(self.failed)
        self.keeping.failed.connect(self.failed)
        self.keeping.kept.connect(self._tell_kept)
        self._listen()

    def content(self) -> Message:
        """The draft as it stands."""
        return replace(self._form.letter.content(), to=self._form.recipients.value())

    def choose(self, template: Template) -> None:
        """Write from another template, ask what it asks, propose what it promises."""
        self._form.chooser.show_template(template)
        self._ask(template)
        self._form.promise.propose(template.sets)
        self.filling.use(template, self.filling.language)
        if not self._form.asked.go_to_first():
            self._form.letter.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose_numbered(self, number: int) -> bool:
        """Write from the template of that number; false where there is none."""
        template = self._form.chooser.numbered(number)
        if template is not None:
            self.choose(template)
        return template is not None

    def problem(self) -> str:
        """What keeps the reply from leaving, as a sentence; the focus goes where it is mended."""
        form = self._form
        for field in (form.recipients, form.letter.subject):
            sentence = field.problem()
            if sentence:
                field.set_error(sentence)
                field.setFocus(Qt.FocusReason.OtherFocusReason)
                return sentence
        names = self._open_names()
        if names:
            self._go_to(names[0])
            labels = ", ".join(form.asked.label(name) for name in names)
            return translate("replies", "Not filled in yet: {names}.", names=labels)
        if form.letter.go_to_writing_place() or not form.letter.text.letter().strip():
            form.letter.text.setFocus(Qt.FocusReason.OtherFocusReason)
            return translate("replies", "The reply has no text yet.")
        if form.asked.problem() or form.promise.problem():
            return translate("replies", "Please check the marked fields.")
        return ""

    def _show(self) -> None:
        form, opening = self._form, self._opening
        sender = opening.draft.sender
        form.recipients.set_value(opening.draft.to)
        address = sender.address if sender else ""
        form.from_label.setText(translate("replies", "from {address}", address=address))
        form.chooser.offer(opening.templates)
        form.chooser.show_template(opening.template)
        form.letter.open(opening.draft, opening.filled)
        form.letter.text.know(each.abbreviation for each in opening.snippets)
        form.snippets.setVisible(bool(opening.snippets))
        form.promise.set_calendar(opening.calendar)
        form.promise.propose(opening.template.sets)
        form.ways_out.offer(opening.hand_over, can_send=opening.can_send)
        self._ask(opening.template)
        self._show_language()
        self._show_open_points()
        form.letter.go_to_writing_place()

    def _listen(self) -> None:
        form = self._form
        form.chooser.chosen.connect(self.choose)
        form.recipients.changed.connect(self.filling.again)
        form.asked.changed.connect(self.filling.again)
        form.open_points.chosen.connect(self._go_to)
        form.letter.text.snippet_wanted.connect(self._insert_by_abbreviation)
        form.letter.text.textChanged.connect(self._typed)
        form.letter.subject.changed.connect(self._typed)
        form.recipients.changed.connect(self._typed)
        form.snippets.offer(
            Entry(f"{each.title} (;{each.abbreviation})", self._inserting(each))
            for each in sorted(self._opening.snippets, key=lambda each: each.title.casefold())
        )

    def _typed(self) -> None:
        self.keeping.note()
        self._show_open_points()
        self._form.fault.hide()

    def _ask(self, template: Template) -> None:
        """Ask what the template asks; of a draft begun before, only what is still open."""
        asks = template.asks
        if template is self._opening.template:
            still = self._open_names()
            asks = tuple(each for each in asks if {each.name_de, each.name_en} & set(still))
        today, after = self._desk.workspace.clock.today(), self._form.letter.subject.line
        self._form.asked.offer(asks, today, self._opening.calendar, after)

    def _open_names(self) -> tuple[str, ...]:
        content = self.content()
        return self._desk.tools.templates.unfilled(f"{content.subject}\n{content.body_text}")

    def _show_open_points(self) -> None:
        self._form.open_points.show_names(self._open_names(), self._form.asked.label)

    def _go_to(self, name: str) -> None:
        text = self._form.letter.text
        if self._form.asked.go_to(name):
            return
        target = text if text.select_text(name) else self._form.letter.subject
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _use_language(self, language: str) -> None:
        self.filling.use(self.filling.template, language)
        self._show_language()

    def _show_language(self) -> None:
        words = {GERMAN: translate("replies", "German"), ENGLISH: translate("replies", "English")}
        chosen = self.filling.language
        self._form.language.show_value(words[chosen])
        self._form.language.offer(
            Entry(word, self._using(language), is_chosen=language == chosen)
            for language, word in words.items()
        )

    def _using(self, language: str) -> Callable[[], None]:
        return lambda: self._use_language(language)

    def _inserting(self, snippet: Snippet) -> Callable[[], None]:
        return lambda: self.filling.insert_snippet(snippet, self._form.letter.text.textCursor())

    def _insert_by_abbreviation(self, abbreviation: str, place: QTextCursor) -> None:
        for snippet in self._opening.snippets:
            if snippet.abbreviation.casefold() == abbreviation.casefold():
                self.filling.insert_snippet(snippet, place)

    def _tell_kept(self, kept: Message) -> None:
        at = self._desk.workspace.clock.local(kept.at)
        self._form.ways_out.show_status(
            translate("replies", "Draft saved {time}", time=f"{at:%H:%M}")
        )
