"""Where the program keeps its things, by the habits of each system."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from platformdirs import PlatformDirs

from deskapp.application.errors import OutsideError

_OURS_ALONE: Final = 0o700


@dataclass(frozen=True, slots=True)
class Paths:
    """The program's folders; on Linux those of the XDG base directories."""

    data: Path
    config: Path
    logs: Path

    @property
    def database(self) -> Path:
        """The database that is opened where no other is named."""
        return self.data / "deskapp.sqlite"

    @property
    def settings(self) -> Path:
        """The file of the settings."""
        return self.config / "settings.toml"

    @property
    def holidays(self) -> Path:
        """The holidays that were worked out before; it may be missing."""
        return self.data / "holidays.json"

    def make(self) -> None:
        """Make the folders, each for this user alone. Raises ``OutsideError``."""
        for folder in (self.data, self.config, self.logs):
            try:
                folder.mkdir(mode=_OURS_ALONE, parents=True, exist_ok=True)
            except OSError as error:
                raise OutsideError("cannot_open", str(folder)) from error


def user_paths() -> Paths:
    """The folders of whoever is logged in; they need not exist yet."""
    folders = PlatformDirs("deskapp", appauthor=False)
    return Paths(folders.user_data_path, folders.user_config_path, folders.user_log_path)
