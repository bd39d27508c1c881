"""A field of a form for files."""

from PySide6.QtCore import Qt

from deskapp.domain.message import Attachment
from deskapp.ui.kit.buttons import Button, Kind
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.files.attached_files import AttachedFiles
from deskapp.ui.kit.forms.field import Field
from deskapp.ui.kit.look.icons import Icon
from deskapp.wording.language import translate


class FilesField(Field[tuple[Attachment, ...]]):
    """A button that adds files, and the files."""

    def __init__(self, name: str, label: str, desk: Desk) -> None:
        self.files = AttachedFiles(desk)
        add = Button(translate("kit", "Attach files…"), self.files.choose, Kind.QUIET, Icon.ATTACH)
        super().__init__(name, label, add)
        add.setAccessibleName(translate("kit", "{field}: attach files", field=self.plain_label))
        column = self.layout()
        assert column is not None
        column.setAlignment(add, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.files)
        self.files.changed.connect(self._entered)
        self.files.refused.connect(self.set_error)

    def value(self) -> tuple[Attachment, ...]:
        """The files."""
        return self.files.value()

    def set_value(self, value: tuple[Attachment, ...]) -> None:
        """Show these files."""
        self.files.set_value(value)
