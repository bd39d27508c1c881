"""JSON in one line: how commands answer scripts."""

import json
from typing import TextIO


def write_line(out: TextIO, values: object) -> None:
    """Write ``values`` as one line of ASCII JSON, at once."""
    out.write(json.dumps(values) + "\n")
    out.flush()
