"""Files that go with a reply or a template, as chips that can be taken away."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QSizePolicy, QWidget

from deskapp.application.drafting import keep_file
from deskapp.application.errors import OutsideError
from deskapp.application.use_cases.reply_sending import MOST_BYTES
from deskapp.domain.message import Attachment
from deskapp.ui.kit.buttons import Button, Kind
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.files.reading import NewFile, TooLarge, read_file, read_image
from deskapp.ui.kit.forms.flow_layout import FlowLayout
from deskapp.ui.kit.labels import PlainLabel
from deskapp.ui.kit.lanes.jobs import Lane
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.look.text_size import TextSize
from deskapp.ui.kit.plain_text import one_line, set_tip
from deskapp.ui.kit.speech import announce
from deskapp.wording.errors import error_sentence
from deskapp.wording.language import translate
from deskapp.wording.sizes import size_words

_LONGEST_SHOWN = 32


class AttachedFiles(QWidget):
    """Takes no room where nothing is attached; the bytes are read and kept in a lane."""

    changed = Signal()
    refused = Signal(str)
    """Why a file does not come along, as a sentence."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._files: tuple[Attachment, ...] = ()
        self._shown: list[QWidget] = []
        self._flow = FlowLayout(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    def value(self) -> tuple[Attachment, ...]:
        """The files, in the order attached."""
        return self._files

    def set_value(self, files: Sequence[Attachment]) -> None:
        """Show these files."""
        if tuple(files) == self._files:
            return
        self._files = tuple(files)
        for each in self._shown:
            self._flow.removeWidget(each)
            each.hide()
            each.deleteLater()
        self._shown = [*map(self._chip, range(len(self._files))), *self._sum()]
        for each in self._shown:
            self._flow.addWidget(each)
        self.setVisible(bool(self._files))
        self.changed.emit()

    def exchange(self, before: Sequence[Attachment], after: Sequence[Attachment]) -> None:
        """Another template brings other files; what a person has attached stays."""
        stay = [each for each in self._files if each in after or each not in before]
        come = [each for each in after if each not in before and each not in stay]
        self.set_value([*stay, *come])

    def choose(self) -> None:
        """Ask for files, without a loop of its own."""
        dialog = QFileDialog(self, translate("kit", "Attach files"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda names: self.add([Path(name) for name in names]))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def add(self, paths: Iterable[Path]) -> None:
        """Attach files."""
        for path in paths:
            self._keep(partial(read_file, path))

    def add_image(self, image: QImage) -> None:
        """Attach a picture from the clipboard."""
        name = translate("kit", "Picture {number}.png", number=len(self._files) + 1)
        self._keep(partial(read_image, image.copy(), name))

    def _keep(self, read: Callable[[], NewFile]) -> None:
        workspace = self._desk.workspace

        def work() -> Attachment:
            new = read()
            return keep_file(workspace, new.name, new.content_type, new.content)

        self._desk.lanes.run(Lane.READS, work, owner=self, done=self._take, failed=self._refuse)

    def _take(self, file: Attachment) -> None:
        if file in self._files:
            return
        if sum(each.size for each in self._files) + file.size > MOST_BYTES:
            self._refuse(TooLarge(file.name))
            return
        self.set_value((*self._files, file))
        added = translate("kit", "Attached: {name}", name=one_line(file.name))
        announce(self, added)

    def _refuse(self, error: Exception) -> None:
        if isinstance(error, TooLarge):
            text = translate(
                "kit",
                "“{name}” does not come along: all files together may have {size}, which is as "
                "much as most mailboxes take. Please send a link to it instead.",
                name=one_line(str(error)),
                size=size_words(MOST_BYTES),
            )
            self.refused.emit(text)
        elif isinstance(error, OutsideError):
            self.refused.emit(error_sentence(error))
        else:
            self._desk.lanes.unexpected(error)

    def _chip(self, at: int) -> Button:
        file = self._files[at]
        name, size = one_line(file.name, _LONGEST_SHOWN), size_words(file.size)
        words = f"{name} · {size}"
        chip = Button(words.replace("&", "&&"), lambda: self._remove(at), Kind.CHIP, Icon.CLOSE)
        chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        set_tip(chip, file.name)
        what = translate("kit", "Remove attachment {name}", name=f"{name}, {size}")
        chip.setAccessibleName(what)
        return chip

    def _sum(self) -> list[QWidget]:
        """How much it is together, where it is several."""
        if len(self._files) < 2:  # noqa: PLR2004 — one file says its size itself
            return []
        total = size_words(sum(each.size for each in self._files))
        text = translate("kit", "together {size}", size=total)
        label = PlainLabel(text, TextSize.SMALL, Tone.MUTED)
        label.setMinimumHeight(self._chip(0).sizeHint().height())
        return [label]

    def _remove(self, at: int) -> None:
        chip = self._shown[at]
        next_stop = chip.nextInFocusChain()
        self.set_value(self._files[:at] + self._files[at + 1 :])
        if next_stop is not None:
            next_stop.setFocus(Qt.FocusReason.OtherFocusReason)
