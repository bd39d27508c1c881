"""A PDF file as another program reads it: texts, glyphs and lines with their places in mm."""

from dataclasses import dataclass
from io import BytesIO

from pypdf import PdfReader
from pypdf.generic import ContentStream, DictionaryObject, PdfObject

_MM = 25.4 / 72
_HEIGHT = 842
_START: "Matrix" = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)

Matrix = tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Mark:
    """A glyph's left end on its baseline, or a ruled line's two ends; sizes in millimetres."""

    left: float
    base: float
    right: float
    size: float = 0


def reader(file: bytes) -> PdfReader:
    return PdfReader(BytesIO(file), strict=True)


def words(file: bytes) -> list[str]:
    """Every word in the order in which a reader takes them."""
    return " ".join(page.extract_text() for page in reader(file).pages).split()


def texts(file: bytes, page: int = 0) -> list[tuple[str, float, float]]:
    """Each piece of text with its left end and its baseline."""
    found: list[tuple[str, float, float]] = []

    def take(text: str, cm: Matrix, tm: Matrix, *_font: object) -> None:
        if text.strip():
            place = _times(tm, cm)
            found.append((text.strip(), place[4] * _MM, (_HEIGHT - place[5]) * _MM))

    reader(file).pages[page].extract_text(visitor_text=take)
    return found


def look_up(start: PdfObject, *keys: str) -> PdfObject:
    """What a dictionary of the file has under a key, in that under the next, and so on."""
    found = start.get_object()
    for key in keys:
        assert isinstance(found, DictionaryObject)
        found = found[key].get_object()
    assert found is not None
    return found


def drawn(file: bytes, page: int = 0) -> tuple[list[Mark], list[Mark]]:
    """The glyphs and the ruled lines of a page, as its drawing commands place them."""
    contents = reader(file).pages[page].get_contents()
    assert isinstance(contents, ContentStream)
    pen = _Pen()
    for operands, operator in contents.operations:
        pen.obey(operator, operands)
    return pen.glyphs, pen.rules


class _Pen:
    """Follows the commands that move and draw (ISO 32000-1, tables 57, 59, 108 and 109)."""

    def __init__(self) -> None:
        self.glyphs: list[Mark] = []
        self.rules: list[Mark] = []
        self._cm = self._tm = _START
        self._stack: list[Matrix] = []
        self._begun = (0.0, 0.0)
        self._size = 0.0

    def obey(self, operator: bytes, operands: list[object]) -> None:
        match operator:
            case b"q":
                self._stack.append(self._cm)
            case b"Q":
                self._cm = self._stack.pop()
            case b"cm":
                self._cm = _times(_numbers(operands), self._cm)
            case b"m":
                self._begun = _point(operands, self._cm)
            case b"l":
                end = _point(operands, self._cm)
                self.rules.append(Mark(*self._begun, end[0]))
            case _:
                self._write(operator, operands)

    def _write(self, operator: bytes, operands: list[object]) -> None:
        match operator:
            case b"Tm":
                self._tm = _numbers(operands)
            case b"Tf":
                self._size = float(str(operands[1]))
            case b"Td":
                self._tm = _times((1, 0, 0, 1, *_numbers(operands)), self._tm)
            case b"Tj":
                place = _times(self._tm, self._cm)
                left, em = place[4] * _MM, self._size * abs(place[0]) * _MM
                self.glyphs.append(Mark(left, (_HEIGHT - place[5]) * _MM, left + em, em))


def _numbers(operands: list[object]) -> Matrix:
    return tuple(float(str(each)) for each in operands)


def _point(operands: list[object], cm: Matrix) -> tuple[float, float]:
    place = _times((1, 0, 0, 1, *_numbers(operands)), cm)
    return place[4] * _MM, (_HEIGHT - place[5]) * _MM


def _times(m: Matrix, n: Matrix) -> Matrix:
    return (
        m[0] * n[0] + m[1] * n[2],
        m[0] * n[1] + m[1] * n[3],
        m[2] * n[0] + m[3] * n[2],
        m[2] * n[1] + m[3] * n[3],
        m[4] * n[0] + m[5] * n[2] + n[4],
        m[4] * n[1] + m[5] * n[3] + n[5],
    )
