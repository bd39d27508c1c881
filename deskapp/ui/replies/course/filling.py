"""Filling the letter: from the template, in its language, with what was answered so far."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextCursor

from deskapp.application.use_cases import replies
from deskapp.application.use_cases.replies import Fill
from deskapp.domain.message import Message
from deskapp.domain.template import Snippet, Template
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.lanes.jobs import Job
from deskapp.ui.replies.opening import Opening
from deskapp.ui.replies.reply_form import ReplyForm


class Filling(QObject):
    """Asks off the window's thread; of several questions only the latest is answered."""

    typed_over = Signal()
    """Another template's text stands in place of what a person had written."""
    failed = Signal(object)

    def __init__(
        self, desk: Desk, form: ReplyForm, opening: Opening, content: Callable[[], Message]
    ) -> None:
        super().__init__(form)
        self._desk, self._form, self._content = desk, form, content
        self.template, self.language = opening.template, opening.language
        self._job: Job | None = None
        self._begins_anew = False
        self._then: Callable[[], object] | None = None

    def use(self, template: Template, language: str) -> None:
        """Write the letter from this template, in this language."""
        self.template, self.language = template, language
        self._begins_anew = True
        self.again()

    def again(self) -> None:
        """Recipients or answers have changed: fill in what depends on them."""
        if self._job is not None:
            self._job.drop()
        draft, clock, engine = (
            self._content(),
            self._desk.workspace.clock,
            self._desk.tools.templates,
        )
        asked = self._form.asked.values(self.language)
        fill = Fill(template=self.template, language=self.language, asked=asked)
        self._job = self._desk.ask(
            lambda queries: replies.fill_in(queries, clock, engine, draft, fill),
            owner=self,
            done=partial(self._show, draft),
            failed=self._fail,
        )

    def insert_snippet(self, snippet: Snippet, place: QTextCursor) -> None:
        """Put a snippet in a place of the text."""
        draft, clock, engine = (
            self._content(),
            self._desk.workspace.clock,
            self._desk.tools.templates,
        )
        self._desk.ask(
            lambda queries: replies.fill_snippet(
                queries, clock, engine, draft=draft, snippet=snippet, language=self.language
            ),
            owner=self,
            done=lambda text: self._insert(snippet, text, place),
            failed=self._fail,
        )

    def when_done(self, then: Callable[[], object]) -> None:
        """Do something with the letter as it will be when what was typed last is filled in."""
        if self._job is None:
            then()
        else:
            self._then = then

    def _insert(self, snippet: Snippet, text: str, place: QTextCursor) -> None:
        self._form.letter.text.insert_letter(text, place)
        self._form.letter.note_snippet(snippet.abbreviation)

    def _show(self, before: Message, filled: Message) -> None:
        self._job = None
        letter = self._form.letter
        self._form.files.exchange(before.attachments, filled.attachments)
        if self._begins_anew:
            self._begins_anew = False
            was_typed = letter.is_typed_over
            letter.begin_anew(filled)
            letter.go_to_writing_place()
            if was_typed:
                self.typed_over.emit()
        else:
            letter.fill(filled)
        then, self._then = self._then, None
        if then is not None:
            then()

    def _fail(self, error: Exception) -> None:
        self._job, self._then = None, None
        self.failed.emit(error)
