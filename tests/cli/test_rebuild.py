"""``deskapp rebuild``: one line, and nothing changes where nothing was wrong."""

import json
from pathlib import Path

from tests.cli.conftest import Shell
from tests.cli.test_import import mail


def test_everything_is_read_again(shell: Shell, sqlite_file: Path, tmp_path: Path) -> None:
    path = tmp_path / "frage.eml"
    path.write_bytes(mail(1).as_bytes())
    shell("import", "--database", sqlite_file, path)
    for _ in range(2):
        answer = shell("rebuild", "--database", sqlite_file, "--json")
        assert answer.code == 0
        counts = json.loads(answer.out)
        assert counts.pop("seconds") >= 0
        assert counts == {
            "mails": 1,
            "put_right": 0,
            "unreadable": 0,
            "from_tray": 0,
            "with_files": 0,
        }
    answer = shell("rebuild", "--database", sqlite_file)
    assert answer.out.startswith("1 mails read again, 0 put right, 0 unreadable, 0 taken out")
    assert len(answer.out.splitlines()) == 1
