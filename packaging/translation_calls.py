"""Where the code asks for a text, read from the syntax tree.

A text is asked for by ``translate("Context", "English text")``, or declared by ``@action`` with the
same two arguments; the kit then translates what was declared.
"""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

LANGUAGE_MODULE = "deskapp.wording.language"
DECLARED_TEXTS = "deskapp/ui/kit/actions.py"


@dataclass(frozen=True, slots=True)
class Call:
    """One text asked for, with singular and plural if ``n`` is given, and the room that asks."""

    place: str
    room: str
    context: str
    text: str
    plural: bool

    @property
    def key(self) -> tuple[str, str]:
        """What a translation is found by."""
        return self.context, self.text


def find_calls(root: Path) -> tuple[list[Call], list[str]]:
    """All calls below ``root/deskapp``, and what is wrong with those that cannot be translated."""
    calls: list[Call] = []
    offences: list[str] = []
    for path in sorted((root / "deskapp").rglob("*.py")):
        place = path.relative_to(root)
        for found in calls_in(path.read_text("utf-8"), place):
            if isinstance(found, Call):
                calls.append(found)
            else:
                offences.append(found)
    return calls, offences


def calls_in(source: str, place: Path) -> Iterator[Call | str]:
    """The calls in the ``source`` of the module at ``place``; a sentence for each bad one."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.ImportFrom) and node.module == LANGUAGE_MODULE:
            if any(name.name == "translate" and name.asname for name in node.names):
                yield f"{place}:{node.lineno} translate is imported under another name"
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute | ast.Name):
            yield from _of_call(node, f"{place}:{node.lineno}", room(place))


def room(place: Path) -> str:
    """The first package below ``deskapp``, or below ``deskapp/ui``, that a module lies in."""
    parts = place.with_suffix("").parts
    below = parts[2:] if parts[1] == "ui" and len(parts) > 2 else parts[1:]  # noqa: PLR2004
    return below[0]


def _of_call(node: ast.Call, place: str, room: str) -> Iterator[Call | str]:
    match node:
        case ast.Call(func=ast.Attribute(attr="tr" | "trUtf8")):
            yield f"{place} tr() is not read by the program: use translate()"
        case ast.Call(
            func=ast.Name("translate" | "action")
            | ast.Attribute(ast.Name("language"), "translate"),
            args=[ast.Constant(str(context)), ast.Constant(str(text)), *rest],
        ):
            plural = bool(rest) or any(keyword.arg == "n" for keyword in node.keywords)
            yield Call(place, room, context, text, plural)
        case ast.Call(
            func=ast.Name("translate" | "action") | ast.Attribute(ast.Name("language"), "translate")
        ) if not place.startswith(DECLARED_TEXTS):
            yield f"{place} takes two plain texts, no variable and no f-string"
