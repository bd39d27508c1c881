"""A ZIP file that opens with a password alone: AES with 256 bits, as WinZip and 7-Zip know it."""

import io
from collections.abc import Mapping


def sealed(files: Mapping[str, bytes], password: str) -> bytes:
    """The archive; only the names of the files can be read without the password."""
    import pyzipper  # noqa: PLC0415  few ever need it

    written = io.BytesIO()
    with pyzipper.AESZipFile(
        written, "w", compression=pyzipper.ZIP_DEFLATED, encryption=pyzipper.WZ_AES
    ) as archive:
        archive.setpassword(password.encode())
        for name, content in files.items():
            archive.writestr(name, content)
    return written.getvalue()
