"""What may be typed behind ``deskapp import``, and which of its files are lists."""

from argparse import ArgumentParser, Namespace, RawDescriptionHelpFormatter
from collections.abc import Sequence
from datetime import date
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Final

from deskapp.application.ports.tables import ENCODINGS, LIST_ENDINGS, ReadingOptions
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.contact import LegalBasis, Source
from deskapp.domain.dates.partial_date import PartialDate
from deskapp.wording.language import translate

if TYPE_CHECKING:
    from argparse import _SubParsersAction

    Commands = _SubParsersAction[ArgumentParser]

KINDS: Final = (RecordKind.CONTACT, RecordKind.ORGANISATION, RecordKind.INITIATIVE)
_DELIMITERS: Final = {"semicolon": ";", "comma": ",", "tab": "\t", "bar": "|"}


def lists_among(options: Namespace) -> tuple[Sequence[Path], Sequence[Path]]:
    """The lists and the mails among the files; ``--as`` makes all of them lists."""
    lists = [path for path in options.paths if options.kind or _is_list(path)]
    return lists, [path for path in options.paths if path not in lists]


def _is_list(path: Path) -> bool:
    return path.suffix.casefold() in LIST_ENDINGS


def add_import(commands: "Commands") -> ArgumentParser:
    """Add the command."""
    parser = commands.add_parser(
        "import",
        help=translate("cli", "take mails and lists in"),
        description=_description(),
        epilog=translate(
            "cli",
            "Exit code: 0 all was taken in, 1 files or rows were refused, 2 misused, "
            "130 stopped. A list that was stopped goes on when it is imported again.",
        ),
        formatter_class=RawDescriptionHelpFormatter,
    )
    parser.add_argument("paths", nargs="+", type=Path, metavar=translate("cli", "PATH"))
    _add_reading(parser)
    _add_terms(parser)
    return parser


def _description() -> str:
    return translate(
        "cli",
        "Takes in mails (.eml, .msg, mbox, Maildir, folders) and lists (.csv, .tsv, .xlsx, .ods, "
        ".vcf).\nEach row of a list becomes a contact, or what --as says. Columns are recognised "
        "by their\nheadings, and used as they were the last time under the same headings.",
    )


def _add_reading(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--as",
        dest="kind",
        choices=[kind.value for kind in KINDS],
        help=translate("cli", "what the rows are; then every file is a list"),
    )
    parser.add_argument(
        "--map",
        dest="mapped",
        action="append",
        default=[],
        metavar=translate("cli", "COLUMN=FIELD"),
        help=translate(
            "cli", "the field that a column fills, by its code; without a field it is left out"
        ),
    )
    parser.add_argument("--sheet", default="", help=translate("cli", "the sheet of a workbook"))
    parser.add_argument(
        "--encoding", default="", choices=ENCODINGS, help=translate("cli", "the encoding of a CSV")
    )
    parser.add_argument(
        "--delimiter",
        default="",
        choices=_DELIMITERS,
        help=translate("cli", "what divides the columns of a CSV"),
    )


def _add_terms(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--update",
        action="store_true",
        help=translate("cli", "bring known entries up to date instead of refusing their rows"),
    )
    parser.add_argument(
        "--source",
        type=Source,
        choices=Source,
        default=Source.IMPORT,
        metavar=_values(Source),
        help=translate("cli", "where the data of the people came from"),
    )
    parser.add_argument(
        "--source-note", default="", help=translate("cli", "the source in a few words")
    )
    parser.add_argument(
        "--source-date",
        type=_day,
        metavar=translate("cli", "DAY"),
        help=translate("cli", "the day of the source, such as 16.03.2021"),
    )
    parser.add_argument(
        "--legal-basis",
        type=LegalBasis,
        choices=LegalBasis,
        default=LegalBasis.PUBLIC_TASK,
        metavar=_values(LegalBasis),
        help=translate("cli", "on what ground the data of the people is kept"),
    )
    parser.add_argument(
        "--dry-run", action="store_true", help=translate("cli", "say what would happen, no more")
    )
    parser.add_argument(
        "--rejected",
        type=Path,
        metavar=translate("cli", "FILE"),
        help=translate("cli", "where to write the refused rows of a list with their reasons (CSV)"),
    )


def reading_options(options: Namespace) -> ReadingOptions:
    """How the lists are to be read."""
    return ReadingOptions(
        sheet=options.sheet,
        encoding=options.encoding,
        delimiter=_DELIMITERS.get(options.delimiter, ""),
    )


def _values(kind: type[Enum]) -> str:
    return "{" + ",".join(str(each.value) for each in kind) + "}"


def _day(text: str) -> date:
    known = PartialDate.parse(text)
    if known.day is None:
        raise ValueError(text)
    return known.earliest
