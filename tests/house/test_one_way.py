"""Some things are done in one room alone, so that they are done well once.

The linter covers what is forbidden everywhere (print, eval, pickle, shells); here stands what
is right in one place and wrong in all others.
"""

import ast
from collections.abc import Callable, Iterator

import pytest

from tests.house.sources import Module, modules, refuse

CLOCK = "deskapp/adapters/system/clock.py"
SYSTEM = "deskapp/adapters/system/"
MAIL = "deskapp/adapters/mail/"

_NOW = {
    ("date", "today"),
    ("datetime", "now"),
    ("datetime", "today"),
    ("datetime", "utcnow"),
    ("time", "time"),
}
_WRITING = set("wax+")


def asks_the_clock(node: ast.AST) -> bool:
    """Time comes in from one clock, or nothing that depends on it can be tested."""
    match node:
        case ast.Call(func=ast.Attribute(ast.Name(base) | ast.Attribute(attr=base), name)):
            return (base, name) in _NOW
    return False


def writes_a_file(node: ast.AST) -> bool:
    """Files are written whole or not at all, by the one writer that syncs and renames."""
    match node:
        case ast.Call(func=ast.Attribute(attr="write_text" | "write_bytes")):
            return True
        case ast.Call(func=ast.Name("open") | ast.Attribute(attr="open")):
            modes = [*node.args[:2], *(word.value for word in node.keywords if word.arg == "mode")]
            return any(_is_writing(mode) for mode in modes)
    return False


def speaks_to_servers(node: ast.AST) -> bool:
    """Servers are spoken to where certificates are always checked."""
    match node:
        case ast.Import(names):
            modules = {name.name.partition(".")[0] for name in names}
        case ast.ImportFrom(module=str(name), level=0):
            modules = {name.partition(".")[0]}
        case _:
            return False
    return bool(modules & {"imaplib", "imapclient", "smtplib", "ssl"})


RULES = [(asks_the_clock, CLOCK), (writes_a_file, SYSTEM), (speaks_to_servers, MAIL)]


@pytest.mark.parametrize(("breaks", "home"), RULES, ids=lambda rule: getattr(rule, "__name__", ""))
def test_it_is_done_in_its_room_alone(breaks: Callable[[ast.AST], bool], home: str) -> None:
    elsewhere = [module for module in modules("deskapp") if not module.path.startswith(home)]
    refuse(place for module in elsewhere for place in found(module, breaks))


@pytest.mark.parametrize(
    ("source", "breaks"),
    [
        ("datetime.now(UTC)", asks_the_clock),
        ("datetime.date.today()", asks_the_clock),
        ("open(path, 'wb')", writes_a_file),
        ("path.open('a')", writes_a_file),
        ("path.open(mode='x')", writes_a_file),
        ("path.write_text('')", writes_a_file),
        ("from ssl import SSLContext", speaks_to_servers),
        ("import smtplib", speaks_to_servers),
    ],
)
def test_it_would_be_seen(source: str, breaks: Callable[[ast.AST], bool]) -> None:
    assert any(map(breaks, ast.walk(ast.parse(source))))


@pytest.mark.parametrize("source", ["open('w.txt')", "path.open('rb')", "clock.now()"])
def test_reading_is_free(source: str) -> None:
    nodes = list(ast.walk(ast.parse(source)))
    assert not any(breaks(node) for breaks, _ in RULES for node in nodes)


def found(module: Module, breaks: Callable[[ast.AST], bool]) -> Iterator[str]:
    for node in ast.walk(module.tree):
        if breaks(node):
            assert isinstance(node, ast.stmt | ast.expr)
            yield f"{module.path}:{node.lineno} {ast.unparse(node)}"


def _is_writing(mode: ast.expr) -> bool:
    match mode:
        case ast.Constant(str(text)):
            return len(text) <= 3 and not _WRITING.isdisjoint(text)
    return False
