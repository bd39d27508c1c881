"""Workbooks made by hand: XLSX and ODS with any XML in them, good or hostile."""

import io
import zipfile
from collections.abc import Mapping

_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_HEAD = '<?xml version="1.0" encoding="UTF-8"?>'
_ODF = "urn:oasis:names:tc:opendocument:xmlns"


def xlsx(
    *sheets: str,
    shared: str = "",
    styles: str = "",
    prolog: str = "",
    more: Mapping[str, bytes] | None = None,
) -> bytes:
    """A workbook whose sheets ``Liste 1`` … hold that inside of ``sheetData``."""
    numbers = range(1, len(sheets) + 1)
    files: dict[str, bytes] = {
        "_rels/.rels": _relations(f'Type="{_RELATIONS}/officeDocument" Target="xl/workbook.xml"'),
        "xl/workbook.xml": (
            f'{_HEAD}<workbook xmlns="{_MAIN}" xmlns:r="{_RELATIONS}"><sheets>'
            + "".join(f'<sheet name="Liste {n}" sheetId="{n}" r:id="r{n}"/>' for n in numbers)
            + "</sheets></workbook>"
        ).encode(),
        "xl/_rels/workbook.xml.rels": _relations(
            *(f'Type="{_RELATIONS}/worksheet" Target="worksheets/sheet{n}.xml"' for n in numbers)
        ),
    }
    for number, inside in zip(numbers, sheets, strict=True):
        files[f"xl/worksheets/sheet{number}.xml"] = (
            f'{_HEAD}{prolog}<worksheet xmlns="{_MAIN}"><sheetData>{inside}</sheetData></worksheet>'
        ).encode()
    if shared:
        files["xl/sharedStrings.xml"] = f'{_HEAD}<sst xmlns="{_MAIN}">{shared}</sst>'.encode()
    if styles:
        files["xl/styles.xml"] = (
            f'{_HEAD}<styleSheet xmlns="{_MAIN}">{styles}</styleSheet>'.encode()
        )
    return packed(files | dict(more or {}))


def ods(inside: str, prolog: str = "") -> bytes:
    """A workbook with one table ``Liste`` that holds those rows."""
    content = (
        f'{_HEAD}{prolog}<office:document-content xmlns:office="{_ODF}:office:1.0"'
        f' xmlns:table="{_ODF}:table:1.0" xmlns:text="{_ODF}:text:1.0"><office:body>'
        f'<office:spreadsheet><table:table table:name="Liste">{inside}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    return packed(
        {
            "mimetype": b"application/vnd.oasis.opendocument.spreadsheet",
            "META-INF/manifest.xml": (
                f'{_HEAD}<manifest:manifest xmlns:manifest="{_ODF}:manifest:1.0"/>'
            ).encode(),
            "content.xml": content.encode(),
        }
    )


def packed(files: Mapping[str, bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return made.getvalue()


def row(number: int, *texts: str) -> str:
    """A row of XLSX with texts in its first cells."""
    cells = "".join(
        f'<c r="{chr(65 + at)}{number}" t="inlineStr"><is><t>{text}</t></is></c>'
        for at, text in enumerate(texts)
        if text
    )
    return f'<row r="{number}">{cells}</row>'


def ods_row(*texts: str, repeated: int = 1, cells_repeated: int = 1) -> str:
    """A row of ODS, and how often it and each of its cells stand there."""
    cells = "".join(
        f'<table:table-cell office:value-type="string"'
        f' table:number-columns-repeated="{cells_repeated}"><text:p>{text}</text:p>'
        "</table:table-cell>"
        for text in texts
    )
    return f'<table:table-row table:number-rows-repeated="{repeated}">{cells}</table:table-row>'


def _relations(*relations: str) -> bytes:
    inside = "".join(f'<Relationship Id="r{n}" {each}/>' for n, each in enumerate(relations, 1))
    return f'{_HEAD}<Relationships xmlns="{_PACKAGE}">{inside}</Relationships>'.encode()
