"""What the window needs to start, handed in by ``composition``."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from deskapp.application.tools import Tools
from deskapp.application.workspace import Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class Start:
    """The tools, and how to open a database; ``database`` is empty where none was chosen yet."""

    database: str
    default_database: Path
    tools: Tools
    open_workspace: Callable[[str], Workspace]
    restore: Callable[[Path, Path], Path | None]
    """Puts a backup in the place of a database file; answers where the replaced one is kept."""
    language: str = ""
    """The one asked for at this start; else what is set counts, and then the system's."""
