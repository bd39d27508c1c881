"""The settings in a TOML file that a person may read and mend."""

import logging
import tomllib
from dataclasses import fields
from pathlib import Path
from typing import Final, get_type_hints

import msgspec
import tomli_w

from deskapp.adapters.system.atomic_file import FOR_US_ALONE, write_file
from deskapp.application.settings import Settings

_KINDS: Final = get_type_hints(Settings)
_LARGEST: Final = 1_000_000
_log = logging.getLogger(__name__)


class SettingsFile:
    """The ``SettingsStore`` port. Keys that this version does not know stay in the file."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> Settings:
        """The settings; a value that does not fit is at its default.

        A file that is no TOML is put aside as ``.bad``, and everything is at its default.
        """
        document = self._document()
        known = {}
        for name, kind in _KINDS.items():
            if name in document:
                try:
                    known[name] = msgspec.convert(document[name], kind)
                except msgspec.ValidationError:
                    _log.warning("setting %s does not fit", name)
        return Settings(**known)

    def save(self, settings: Settings) -> None:
        """Write the settings over the file. Raises ``OutsideError``."""
        names = [field.name for field in fields(settings)]
        values = {name: msgspec.to_builtins(getattr(settings, name)) for name in names}
        document = {name: value for name, value in self._document().items() if name not in names}
        document |= {name: value for name, value in values.items() if value is not None}
        write_file(self._path, tomli_w.dumps(document).encode(), FOR_US_ALONE)

    def _document(self) -> dict[str, object]:
        try:
            with self._path.open("rb") as file:
                return tomllib.loads(file.read(_LARGEST).decode())
        except FileNotFoundError:
            return {}
        except (OSError, ValueError, RecursionError):
            self._put_aside()
            return {}

    def _put_aside(self) -> None:
        _log.warning("the settings cannot be read and are put aside", exc_info=True)
        try:
            self._path.replace(self._path.with_name(f"{self._path.name}.bad"))
        except OSError:
            _log.warning("the unreadable settings stay where they are", exc_info=True)
