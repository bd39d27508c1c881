"""What kind of file it is, in a word and a picture; told by the real ending of its name."""

from enum import Enum
from typing import Final

from deskapp.domain.mail.file_danger import Handling, handling_by_name
from deskapp.domain.mail.file_name import parted_name
from deskapp.ui.kit.look.icons import Icon
from deskapp.wording.language import translate


class FileKind(Enum):
    """The kinds that are told apart at a glance; the value is the picture."""

    PICTURE = Icon.PICTURE
    PDF = Icon.FILE
    DOCUMENT = Icon.NOTE
    TABLE = Icon.TABLE
    MAIL = Icon.MAIL
    CALENDAR = Icon.CALENDAR
    CONTACT = Icon.CONTACTS
    ARCHIVE = Icon.ARCHIVE
    DANGEROUS = Icon.WARNING
    OTHER = Icon.ATTACH


_ENDINGS: Final = {
    FileKind.PICTURE: ".png .jpg .jpeg .gif .webp .bmp .tif .tiff .heic",
    FileKind.PDF: ".pdf",
    FileKind.DOCUMENT: ".docx .doc .odt .rtf .txt .md .log .pptx .ppt .odp",
    FileKind.TABLE: ".xlsx .xls .ods .csv .tsv",
    FileKind.MAIL: ".eml .msg",
    FileKind.CALENDAR: ".ics",
    FileKind.CONTACT: ".vcf .vcard",
    FileKind.ARCHIVE: ".zip .7z .rar .gz .tar",
}
_KINDS: Final = {ending: kind for kind, every in _ENDINGS.items() for ending in every.split()}


def kind_of(name: str) -> FileKind:
    """The kind of a file by its safe name."""
    if handling_by_name(name) is Handling.WARN:
        return FileKind.DANGEROUS
    return _KINDS.get(parted_name(name)[1].lower(), FileKind.OTHER)


def kind_words(kind: FileKind) -> str:
    """The kind in a word."""
    return {
        FileKind.PICTURE: translate("inquiries", "Picture"),
        FileKind.PDF: translate("inquiries", "PDF"),
        FileKind.DOCUMENT: translate("inquiries", "Document"),
        FileKind.TABLE: translate("inquiries", "Table"),
        FileKind.MAIL: translate("inquiries", "E-mail"),
        FileKind.CALENDAR: translate("inquiries", "Appointment"),
        FileKind.CONTACT: translate("inquiries", "Contact card"),
        FileKind.ARCHIVE: translate("inquiries", "Archive"),
        FileKind.DANGEROUS: translate("inquiries", "Caution"),
        FileKind.OTHER: translate("inquiries", "File"),
    }[kind]
