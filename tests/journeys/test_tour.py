"""``deskapp tour`` as it is called where there is no display."""

import subprocess
import sys
from pathlib import Path

from deskapp.resource_files import resource


def tour(folder: Path, *options: str) -> "subprocess.CompletedProcess[str]":
    """Play it in a process of its own."""
    command = [sys.executable, "-m", "deskapp", "tour", "--pictures", str(folder), *options]
    place = resource().parent
    return subprocess.run(command, capture_output=True, encoding="utf-8", cwd=place, check=False)


def test_it_tells_what_it_does_and_shows_it(tmp_path: Path) -> None:
    done = tour(tmp_path / "new" / "pictures", "--language", "de")
    assert (done.returncode, done.stderr) == (0, "")
    assert "Sehr geehrte Frau Dr. Behnken," in done.stdout
    pictures = sorted((tmp_path / "new" / "pictures").glob("*.png"))
    assert pictures[0].name == "01-heute.png"
    assert len(pictures) > 30
    assert all(f"[{picture.name}]" in done.stdout for picture in pictures)
    pages = [picture for picture in pictures if "-seite-" in picture.name]
    assert len({page.read_bytes() for page in pages}) == len(pages)


def test_a_place_where_nothing_can_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    done = tour(tmp_path / "file" / "pictures", "--language", "en")
    assert done.returncode == 1
    assert "could not be written" in done.stderr
    assert "Traceback" not in done.stderr
