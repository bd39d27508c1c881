"""What may be typed behind ``deskapp``."""

import os
from argparse import SUPPRESS, ArgumentParser, Namespace
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from deskapp import __version__
from deskapp.cli.exports import KINDS
from deskapp.cli.import_options import add_import
from deskapp.cli.inspect import What
from deskapp.domain.addresses.laender import LAENDER
from deskapp.wording.language import ENGLISH, GERMAN, translate

if TYPE_CHECKING:
    from argparse import _SubParsersAction

    Commands = _SubParsersAction[ArgumentParser]

_SMALLEST, _LARGEST = 320, 8192
"""Pixels that a window of the tour may have on a side."""


def parse(arguments: Sequence[str]) -> Namespace:
    """The command with its options; ``command`` is empty for the window. Exits with 2 on misuse."""
    parser = ArgumentParser(
        prog="deskapp",
        description=translate("cli", "The desktop program of an office behind a shared address."),
    )
    parser.add_argument("--version", action="version", version=f"deskapp {__version__}")
    parser.set_defaults(database=None, language=None)
    _add_database(parser)
    _add_language(parser)
    commands = parser.add_subparsers(dest="command", metavar=translate("cli", "COMMAND"))
    _add_scripting(commands)
    _add_database_commands(commands)
    _add_export(commands)
    _add_tour(commands)
    return parser.parse_args(arguments)


def _add_database(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--database",
        default=SUPPRESS,
        metavar=translate("cli", "FILE"),
        help=translate("cli", "the database: a file, or an address of a PostgreSQL server"),
    )


def _add_language(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--language", choices=("de", "en"), default=SUPPRESS, help=translate("cli", "the language")
    )


def _add_scripting(commands: "Commands") -> None:
    inspect = commands.add_parser("inspect", help=translate("cli", "show what a file says"))
    what = inspect.add_mutually_exclusive_group()
    for each in (What.HTML, What.REPLY_TEXT, What.REPLY_HTML):
        option = f"--{each.value.replace('_', '-')}"
        what.add_argument(option, dest="what", action="store_const", const=each)
    inspect.set_defaults(what=What.MAIL)
    thread = commands.add_parser(
        "thread", help=translate("cli", "show which mails belong together")
    )
    salute = commands.add_parser("salute", help=translate("cli", "write salutations"))
    promises = commands.add_parser("promises", help=translate("cli", "find promises in replies"))
    promises.add_argument(
        "--land",
        choices=sorted(LAENDER.keys() - {"BUND"}),
        default="BE",
        help=translate("cli", "the state whose holidays the office keeps"),
    )
    for parser in (inspect, thread, salute, promises):
        parser.add_argument("--json", action="store_true", help=translate("cli", "answer in JSON"))
        parser.add_argument("paths", nargs="+", type=Path, metavar=translate("cli", "FILE"))


def _add_database_commands(commands: "Commands") -> None:
    imports = add_import(commands)
    search = commands.add_parser("search", help=translate("cli", "find records"))
    search.add_argument("words", nargs="+", metavar=translate("cli", "TEXT"))
    check = commands.add_parser("check", help=translate("cli", "check versions and the database"))
    rebuild = commands.add_parser(
        "rebuild", help=translate("cli", "make everything derived from the raw mails again")
    )
    backup = commands.add_parser("backup", help=translate("cli", "make a tested backup"))
    backup.add_argument("target", nargs="?", type=Path, metavar=translate("cli", "FILE"))
    restore = commands.add_parser("restore", help=translate("cli", "put a backup in place"))
    restore.add_argument("backup", type=Path, metavar=translate("cli", "FILE"))
    demo = commands.add_parser("demo", help=translate("cli", "load the sample data"))
    demo.add_argument("--remove", action="store_true", help=translate("cli", "take it out again"))
    for parser in (imports, search, check, rebuild, backup, restore, demo):
        _add_database(parser)
    for parser in (imports, search, check, rebuild):
        parser.add_argument("--json", action="store_true", help=translate("cli", "answer in JSON"))


def _add_export(commands: "Commands") -> None:
    export = commands.add_parser("export", help=translate("cli", "write a list to a file"))
    export.add_argument("kind", choices=KINDS)
    export.add_argument(
        "--to",
        type=Path,
        required=True,
        metavar=translate("cli", "FILE"),
        help=translate("cli", "the file to write: .xlsx, .csv, .vcf or .ics"),
    )
    export.add_argument(
        "--words",
        default="",
        metavar=translate("cli", "TEXT"),
        help=translate("cli", "only what these words find"),
    )
    export.add_argument(
        "--vcard3", action="store_true", help=translate("cli", "write cards as vCard 3.0")
    )
    export.add_argument("--json", action="store_true", help=translate("cli", "answer in JSON"))
    _add_database(export)
    _add_language(export)


def _add_tour(commands: "Commands") -> None:
    tour = commands.add_parser("tour", help=translate("cli", "play the main job by itself"))
    tour.add_argument("--pictures", type=Path, default=None, metavar=translate("cli", "FOLDER"))
    _add_language(tour)
    tour.add_argument("--scheme", choices=("light", "dark"), default="light")
    tour.add_argument("--scale", type=int, choices=(100, 125, 150, 175, 200), default=100)
    tour.add_argument("--size", type=_size, default=(1366, 768), metavar="1366x768")


def _size(text: str) -> tuple[int, int]:
    """Width and height in pixels, as in ``1366x768``."""
    width, height = map(int, text.split("x"))
    if not (min(width, height) >= _SMALLEST and max(width, height) <= _LARGEST):
        raise ValueError(text)
    return width, height


def language_of(typed: Sequence[str]) -> str:
    """The language asked for, or else the system's where it is English, or else German."""
    words = [part for word in typed for part in word.split("=", maxsplit=1)]
    for option, value in pairwise(words):
        if option == "--language" and value in {GERMAN, ENGLISH}:
            return value
    system = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG", "")
    return ENGLISH if system.startswith("en") else GERMAN
