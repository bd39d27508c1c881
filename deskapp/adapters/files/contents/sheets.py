"""The cells of XLSX and ODS workbooks as lines of text, sheet after sheet."""

from deskapp.adapters.files.tables.workbook import all_rows


def sheets_text(raw: bytes, most: int) -> str:
    """The name of each sheet and a line for each row, cells apart by tabs.

    Raises `UnreadableMail`.
    """
    lines: list[str] = []
    room = most
    for name, rows in all_rows(raw):
        heading = [f"\n{name}" if lines else name]
        for row in rows:
            line = "\t".join(row).rstrip()
            if not line:
                continue
            lines += [*heading, line]
            heading = []
            room -= len(line) + 1
            if room <= 0:
                return "\n".join(lines)[:most]
    return "\n".join(lines)[:most]
