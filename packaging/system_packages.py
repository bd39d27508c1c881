"""Debian packages put in without asking, on a CI machine alone."""

import os
import shutil
import subprocess
from collections.abc import Iterable


def may_install() -> bool:
    """Whether this is a CI machine (``CI=true``) with root and apt-get at hand."""
    is_root = hasattr(os, "geteuid") and os.geteuid() == 0
    return os.environ.get("CI") == "true" and is_root and shutil.which("apt-get") is not None


def install(packages: Iterable[str]) -> None:
    """Install the Debian packages, saying so; whether it worked, the caller looks again."""
    names = sorted(packages)
    print(f"CI: apt-get install {' '.join(names)}", flush=True)
    quiet = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    for command in (("update",), ("install", "-y", "--no-install-recommends", *names)):
        subprocess.run(
            ["apt-get", "-qq", *command],  # noqa: S607
            env=quiet,
            stdout=subprocess.DEVNULL,
            check=False,
        )
