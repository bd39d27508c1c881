"""The checkout's virtual environment: made, filled from the lock, then left alone."""

import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import system_packages
from trouble import Trouble

# What a machine needs to reach its packages stays; any other PIP_* would change what is installed.
_KEPT_PIP_SETTINGS = {
    "PIP_CACHE_DIR",
    "PIP_CERT",
    "PIP_CLIENT_CERT",
    "PIP_CONFIG_FILE",
    "PIP_DEFAULT_TIMEOUT",
    "PIP_EXTRA_INDEX_URL",
    "PIP_FIND_LINKS",
    "PIP_INDEX_URL",
    "PIP_KEYRING_PROVIDER",
    "PIP_NO_CACHE_DIR",
    "PIP_NO_INDEX",
    "PIP_PROXY",
    "PIP_RETRIES",
    "PIP_TIMEOUT",
    "PIP_TRUSTED_HOST",
}
_SIGNS_OF_NO_NETWORK = ("Retrying (", "ProxyError", "SSLError", "timed out")


@dataclass(frozen=True, slots=True)
class Environment:
    """The virtual environment ``.venv`` of the checkout at ``root``."""

    root: Path

    @property
    def venv(self) -> Path:
        """The folder of the environment."""
        return self.root / ".venv"

    @property
    def lock(self) -> Path:
        """The file that pins every package by version and hash."""
        return self.root / "packaging" / "requirements.lock"

    @property
    def stamp_file(self) -> Path:
        """Where it is kept what is installed: among the packages, so that it goes when they go."""
        base = {"base": str(self.venv), "platbase": str(self.venv)}
        return Path(sysconfig.get_path("purelib", "venv", base), "deskapp-stamp")

    def script(self, name: str) -> Path:
        """The path of an installed command, such as ``python`` or ``ruff``."""
        return (
            self.venv
            / ("Scripts" if os.name == "nt" else "bin")
            / (name + (".exe" if os.name == "nt" else ""))
        )

    def prepare(self) -> None:
        """Bring the environment to what the lock and pyproject.toml say.

        The stamp in it holds two fingerprints, each written when its step is through: what was
        interrupted leaves none and is done anew.

        Raises:
            Trouble: Python lacks venv, or packages cannot be had.
        """
        packages, project = self.fingerprints()
        stamped_packages, stamped_project = self._stamped()
        if stamped_packages != packages or not self.script("python").exists():
            self._install_packages()
            self._stamp(packages)
            stamped_project = ""
        if stamped_project != project or not self.script("deskapp").exists():
            self._install_project()
            self._stamp(packages, project)

    def fingerprints(self) -> tuple[str, str]:
        """What the packages and the project's own installation depend on, as two short digests."""
        python = f"{sys.version_info[:2]}{sys.base_prefix}{self.venv}".encode()
        packages = python + self.lock.read_bytes()
        project = (self.root / "pyproject.toml").read_bytes()
        return hashlib.sha256(packages).hexdigest(), hashlib.sha256(project).hexdigest()

    def environ(self) -> dict[str, str]:
        """The environment variables for what is started here, less what would lead it astray."""
        return clean(os.environ)

    def _stamped(self) -> tuple[str, str]:
        try:
            packages, _, project = self.stamp_file.read_text("ascii").partition("\n")
        except (OSError, UnicodeDecodeError):
            return "", ""
        return packages, project

    def _stamp(self, packages: str, project: str = "") -> None:
        self.stamp_file.write_text(f"{packages}\n{project}", "ascii")

    def _install_packages(self) -> None:
        _require_venv_module()
        count = sum(line[:1].isalpha() for line in self.lock.read_text("utf-8").splitlines())
        print(f"Setting up {self.venv}: {count} packages, a minute or two …", flush=True)
        try:
            _remove(self.venv)
            self._run(sys.executable, "-m", "venv", str(self.venv))
        except OSError as error:
            raise Trouble(
                f"Der Ordner {self.venv} lässt sich nicht anlegen: {error}",
                f"The folder {self.venv} cannot be made: {error}",
            ) from error
        self._pip("--require-hashes", "--only-binary=:all:", "-r", str(self.lock))

    def _install_project(self) -> None:
        self._pip("--no-index", "--no-build-isolation", "--editable", str(self.root))

    def _pip(self, *arguments: str) -> None:
        python = str(self.script("python"))
        self._run(python, "-m", "pip", "install", "--quiet", "--no-deps", *arguments)

    def _run(self, *command: str) -> None:
        done = subprocess.run(
            command,
            env=self.environ(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
            check=False,
        )
        if done.returncode != 0:
            raise failure(done.stdout)


def clean(environ: Mapping[str, str]) -> dict[str, str]:
    """``environ`` without what would change which packages or modules are taken.

    Index, certificates, proxies and the like stay: without them some machines reach nothing.
    """
    kept = {
        name: value
        for name, value in environ.items()
        if not name.startswith(("PYTHON", "PIP_")) or name in _KEPT_PIP_SETTINGS
    }
    kept.pop("VIRTUAL_ENV", None)
    return kept | {"PIP_USER": "0", "PIP_DISABLE_PIP_VERSION_CHECK": "1", "PYTHONNOUSERSITE": "1"}


def failure(output: str) -> Trouble:
    """What a failed installation printed, as one sentence in each language."""
    lines = [line.strip() for line in output.splitlines() if line.strip()] or ["?"]
    said = next((line for line in reversed(lines) if line.startswith("ERROR")), lines[-1])
    if "DO NOT MATCH THE HASHES" in output:
        return Trouble(
            "Ein Paket stimmt nicht mit seiner Prüfsumme überein und wurde nicht übernommen.",
            f"A package does not match its hash and was not taken:\n{output.strip()}",
        )
    if any(sign in output for sign in _SIGNS_OF_NO_NETWORK):
        return Trouble(
            "Die Pakete waren nicht zu bekommen: Bitte Netz und Proxy prüfen, dann neu starten.",
            f"The packages could not be had: check network and proxy, then start again. ({said})",
        )
    return Trouble(
        f"Die Einrichtung ist gescheitert: {said}", f"The set-up failed:\n{output.strip()}"
    )


def _require_venv_module() -> None:
    if _has_venv_module():
        return
    if system_packages.may_install():
        system_packages.install(["python3-venv"])
        importlib.invalidate_caches()
    if not _has_venv_module():
        raise Trouble(
            "Diesem Python fehlt venv. Debian, Ubuntu:  sudo apt-get install python3-venv",
            "This Python lacks venv. Debian, Ubuntu:  sudo apt-get install python3-venv",
        )


def _has_venv_module() -> bool:
    return all(importlib.util.find_spec(name) for name in ("venv", "ensurepip"))


def _remove(path: Path) -> None:
    if path.is_symlink() or path.is_file():
        path.unlink()
    elif path.exists():
        shutil.rmtree(path)
