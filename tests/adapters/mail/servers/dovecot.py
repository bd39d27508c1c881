"""A real IMAP server of the test's own: Dovecot in a private folder, on the loopback."""

import getpass
import grp
import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from base64 import b64encode
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import imapclient

from tests.adapters.mail.accounts import PASSWORD
from tests.adapters.mail.servers.smtp_servers import free_port

SENT, DRAFTS = "Gesendete Post", "Entwürfe"
"""The folders for sent mail and drafts, which the server names by their use."""
PROGRAM = Path("/usr/sbin/dovecot")
USER = "desk"
_AS_ROOT = "nobody"  # Dovecot reads no mailbox as root

_CONFIGURATION = """
base_dir = {folder}/run
state_dir = {folder}/state
log_path = {folder}/log
protocols = imap
ssl = no
disable_plaintext_auth = no
auth_failure_delay = 0
listen = 127.0.0.1
mail_location = maildir:{folder}/mail
first_valid_uid = 1
first_valid_gid = 1
mail_uid = {owner}
mail_gid = {group}
default_internal_user = {internal}
default_internal_group = {internal_group}
default_login_user = {login}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {port}
  }}
  inet_listener imaps {{
    port = 0
  }}
}}
service anvil {{
  chroot =
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service stats {{
  chroot =
}}
namespace inbox {{
  inbox = yes
  mailbox "Gesendete Post" {{
    special_use = \\Sent
    auto = create
  }}
  mailbox "Entwürfe" {{
    special_use = \\Drafts
    auto = create
  }}
}}
passdb {{
  driver = passwd-file
  args = scheme=PLAIN {folder}/passwords
}}
userdb {{
  driver = static
  args = uid={owner} gid={group} home={folder}/home
}}
"""


@dataclass(frozen=True, slots=True)
class Dovecot:
    """A running server; ``client`` may do to its mailbox what the program never does."""

    port: int
    folder: Path

    def lying_in(self, folder: str) -> list[bytes]:
        """Every mail in a folder, oldest first."""
        with self.client() as client:
            client.select_folder(folder, readonly=True)
            found = client.fetch(client.search(), ["BODY.PEEK[]"])
        return [found[uid][b"BODY[]"] for uid in sorted(found)]

    @contextmanager
    def client(self) -> Iterator[imapclient.IMAPClient]:
        with imapclient.IMAPClient("127.0.0.1", self.port, ssl=False, timeout=20) as client:
            client.plain_login(USER, PASSWORD)
            yield client

    def files(self) -> dict[str, bytes]:
        """Every mail file with its name, which holds its flags."""
        mails = (
            path for path in (self.folder / "mail").rglob("*") if path.parent.name in {"cur", "new"}
        )
        return {path.name: path.read_bytes() for path in mails}

    def snapshot(self, folder: str) -> tuple[dict[str, tuple[float, bytes]], dict[int, object]]:
        """Every file with its place, time and bytes, and what the server tells of a folder.

        The server's own indexes, which it writes whenever it is asked, are left out.
        """
        mailbox = self.folder / "mail"
        files = {
            str(path.relative_to(mailbox)): (path.stat().st_mtime, path.read_bytes())
            for path in mailbox.rglob("*")
            if path.is_file() and not path.name.startswith("dovecot")
        }
        with self.client() as client:
            client.select_folder(folder, readonly=True)
            told = client.fetch(client.search(), ["FLAGS", "INTERNALDATE", "RFC822.SIZE"])
        return files, {uid: sorted(told[uid].items()) for uid in told}


@contextmanager
def running(token_key: bytes = b"") -> Iterator[Dovecot]:
    """A server; with a key it also takes tokens, JWTs signed with that by HS256."""
    folder = Path(tempfile.mkdtemp(prefix="dovecot-"))
    folder.chmod(0o755)
    port = free_port()
    is_root = os.geteuid() == 0
    owner = _AS_ROOT if is_root else getpass.getuser()
    group = grp.getgrgid(pwd.getpwnam(owner).pw_gid).gr_name
    for name in ("home", "mail"):
        (folder / name).mkdir()
        shutil.chown(folder / name, owner, group)
    (folder / "passwords").write_text(f"{USER}:{{PLAIN}}{PASSWORD}::::::\n", "utf-8")
    configuration = folder / "dovecot.conf"
    configuration.write_text(
        _tokens(folder, token_key)
        + _CONFIGURATION.format(
            folder=folder,
            port=port,
            owner=owner,
            group=group,
            internal="dovecot" if is_root else owner,
            internal_group="dovecot" if is_root else group,
            login="dovenull" if is_root else owner,
        ),
        "utf-8",
    )
    process = subprocess.Popen([PROGRAM, "-F", "-c", configuration])
    try:
        _wait_for(port, process)
        yield Dovecot(port, folder)
    finally:
        process.terminate()
        process.wait(20)
        shutil.rmtree(folder)


def _tokens(folder: Path, key: bytes) -> str:
    """The part of the configuration that takes tokens, whose files lie in the folder."""
    if not key:
        return ""
    keys = folder / "keys" / "default" / "HS256"
    keys.mkdir(parents=True)
    (keys / "default").write_bytes(b64encode(key))
    settings = folder / "tokens.conf.ext"
    settings.write_text(
        "introspection_mode = local\n"
        f"local_validation_key_dict = fs:posix:prefix={folder}/keys/\n"
        "username_attribute = sub\n"
    )
    return f"""
auth_mechanisms = plain xoauth2
passdb {{
  driver = oauth2
  mechanisms = xoauth2
  args = {settings}
}}
"""


def _wait_for(port: int, process: "subprocess.Popen[bytes]") -> None:
    while process.poll() is None:
        with suppress(OSError), socket.create_connection(("127.0.0.1", port), 5) as connection:
            if connection.recv(4) == b"* OK":
                return
    raise RuntimeError("Dovecot did not start")
