"""Column types with a name, and how the type of a record's field chooses one."""

import types
import typing
import zlib
from datetime import UTC, date, datetime
from enum import Enum
from typing import Any, get_args, get_origin

import msgspec
from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Date,
    DateTime,
    LargeBinary,
    String,
    Text,
    cast,
    type_coerce,
)
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator, TypeEngine

from deskapp.domain.names.sorting import word_sort_key
from deskapp.domain.record import Id

_PACKING = 3
_SHORT = 16_384
_SAMPLE = 1024
_AS_BASE64 = 0.72
"""Of packed bytes in Base64 (RFC 4648) three quarters are left when they are packed again."""


class Utc(TypeDecorator[datetime]):
    """A moment: kept in UTC, always aware."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """The moment in UTC; SQLite keeps it without zone."""
        if value is None:
            return None
        moment = value.astimezone(UTC)
        return moment.replace(tzinfo=None) if dialect.name == "sqlite" else moment

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """The moment, aware."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Choice(TypeDecorator[Enum]):
    """A member of an enumeration, kept as its value."""

    impl = String
    cache_ok = True

    def __init__(self, choices: type[Enum]) -> None:
        super().__init__(40)
        self.choices = choices

    def process_bind_param(self, value: Enum | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """The value."""
        return None if value is None else str(value.value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Enum | None:  # noqa: ARG002
        """The member."""
        return None if value is None else self.choices(value)


class Json(TypeDecorator[object]):
    """A value or tuple of values, kept as JSON text that a person can read."""

    impl = Text
    cache_ok = True

    def __init__(self, form: Any) -> None:  # noqa: ANN401  a type expression has no narrower type
        super().__init__()
        self.form = form
        self._decoder = msgspec.json.Decoder(form)

    def process_bind_param(self, value: object, dialect: Dialect) -> str | None:  # noqa: ARG002
        """The JSON text."""
        return None if value is None else msgspec.json.encode(value).decode()

    def process_result_value(self, value: str | None, dialect: Dialect) -> object:  # noqa: ARG002
        """The value in its own type."""
        return None if value is None else self._decoder.decode(value)


class PackedText(TypeDecorator[str]):
    """A long text that is read as a whole, kept packed; the empty one without a byte."""

    impl = LargeBinary
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> bytes | None:  # noqa: ARG002
        """The packed bytes of the text in UTF-8."""
        return pack(value.encode()) if value else None if value is None else b""

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """The text."""
        return zlib.decompress(value).decode() if value else None if value is None else ""


def pack(content: bytes) -> bytes:
    """Bytes packed by zlib.

    Short ones go through a small window, which takes a third of the time, and long ones in which
    nothing comes again, such as attachments, are not searched for what does.
    """
    if len(content) <= _SHORT:
        packer = zlib.compressobj(_PACKING, zlib.DEFLATED, 13, 6)
    else:
        strategy = zlib.Z_HUFFMAN_ONLY if _is_packed(content) else zlib.Z_DEFAULT_STRATEGY
        packer = zlib.compressobj(_PACKING, strategy=strategy)
    return packer.compress(content) + packer.flush()


def _is_packed(content: bytes) -> bool:
    """Whether samples from behind the first quarter say that long content was packed before."""
    step = len(content) // 4
    samples = b"".join(content[at : at + _SAMPLE] for at in range(step, 4 * step, step))
    return len(zlib.compress(samples, 1)) > _AS_BASE64 * len(samples)


SORT_KEY = Text().with_variant(Text(collation="C"), "postgresql")
"""A key to sort by, compared code point by code point as SQLite does by itself."""
_KEY_LENGTH = 120
"""Characters; lists are sorted by it now and then, and it is kept in every row."""


def short_key(text: str) -> str:
    """Such a key for a line of words."""
    return word_sort_key(text)[:_KEY_LENGTH]


_SIMPLE: dict[Any, TypeEngine[Any]] = {
    str: Text(),
    # The UIDs of IMAP (RFC 3501) are unsigned numbers of 32 bits.
    int: BigInteger(),
    bool: Boolean(),
    date: Date(),
    datetime: Utc(),
    Id: String(32),
}


def column_type(annotation: Any) -> tuple[TypeEngine[Any], bool]:  # noqa: ANN401  a type expression
    """The column type for a field's annotation, and whether the column may be empty."""
    if get_origin(annotation) in {types.UnionType, typing.Union}:
        inner = [part for part in get_args(annotation) if part is not type(None)]
        return column_type(inner[0])[0], True
    if annotation in _SIMPLE:
        return _SIMPLE[annotation], False
    if isinstance(annotation, type) and issubclass(annotation, Enum):
        return Choice(annotation), False
    return Json(annotation), False


def has_code(column: Any, code: str) -> Any:  # noqa: ANN401  SQLAlchemy's expression types are Any inside
    """Whether a JSON list of codes holds one."""
    return type_coerce(column, Text).contains(f'"{code}"', autoescape=True)


def first_code(column: Any) -> Any:  # noqa: ANN401  as above
    """The first of a JSON list of codes; nothing where it is empty."""
    as_json = JSON().with_variant(Text(), "sqlite")
    return cast(type_coerce(column, Text), as_json)[0].as_string()


def has_items(column: Any) -> Any:  # noqa: ANN401  as above
    """Whether a JSON list holds anything."""
    return type_coerce(column, Text) != "[]"
