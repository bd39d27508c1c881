"""Writes small OLE compound files (MS-CFB, version 3), as .msg files are."""

import struct
from collections.abc import Mapping
from typing import Union

Tree = Mapping[str, Union[bytes, "Tree"]]

_SECTOR = 512
_END, _FREE, _FAT, _NONE = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD, 0xFFFFFFFF
_SMALLEST_STREAM = 4096  # shorter ones would lie in the mini stream


def compound_file(tree: Tree) -> bytes:
    """A file with these streams (bytes, filled up with zeros to 4,096) and storages (mappings)."""
    entries: list[list[object]] = [["Root Entry", 5, b"", []]]
    _add(entries, 0, tree)
    chains, data = [], b""
    for entry in entries:
        content = entry[2]
        assert isinstance(content, bytes)
        size = -(-len(content) // _SECTOR)
        chains.append((len(data) // _SECTOR, size))
        data += content.ljust(size * _SECTOR, b"\0")
    directory = b"".join(
        _entry(entries, number, chains[number][0]) for number in range(len(entries))
    )
    directory += b"\0" * (-len(directory) % _SECTOR)
    chains.append((len(data) // _SECTOR, len(directory) // _SECTOR))
    data += directory
    used = len(data) // _SECTOR
    fat_size = -(-(used + 8) * 4 // _SECTOR) + 1
    fat = [_FREE] * (fat_size * _SECTOR // 4)
    for begin, size in chains:
        for sector in range(begin, begin + size):
            fat[sector] = sector + 1 if sector < begin + size - 1 else _END
    fat[used : used + fat_size] = [_FAT] * fat_size
    table = struct.pack(f"<{len(fat)}L", *fat)
    return _header(chains[-1][0], used, fat_size) + data + table


def _add(entries: list[list[object]], parent: int, tree: Tree) -> None:
    children: list[int] = []
    for name, value in tree.items():
        number = len(entries)
        children.append(number)
        if isinstance(value, bytes):
            entries.append([name, 2, value.ljust(_SMALLEST_STREAM, b"\0"), []])
        else:
            entries.append([name, 1, b"", []])
            _add(entries, number, value)
    entries[parent][3] = children


def _entry(entries: list[list[object]], number: int, begin: int) -> bytes:
    name, kind, content, children = entries[number]
    assert isinstance(name, str)
    assert isinstance(content, bytes)
    assert isinstance(children, list)
    right = _NONE
    for _, _, _, siblings in entries:
        assert isinstance(siblings, list)
        if number in siblings[:-1]:  # a list, where a real file has a balanced tree
            right = siblings[siblings.index(number) + 1]
    encoded = name.encode("utf-16-le") + b"\0\0"
    child = children[0] if children else _NONE
    return struct.pack(
        "<64sHBBLLL16sLQQLQ",
        encoded,
        len(encoded),
        kind,
        1,
        _NONE,
        right,
        child,
        b"",
        0,
        0,
        0,
        begin if content else _END,
        len(content),
    )


def _header(directory: int, fat_begin: int, fat_size: int) -> bytes:
    fields = struct.pack(
        "<8s16sHHHHH6sLLLLLLLLLL",
        bytes.fromhex("d0cf11e0a1b11ae1"),
        b"",
        0x3E,
        3,
        0xFFFE,
        9,
        6,
        b"",
        0,
        fat_size,
        directory,
        0,
        _SMALLEST_STREAM,
        _END,
        0,
        _END,
        0,
        fat_begin,
    )
    others = range(fat_begin + 1, fat_begin + fat_size)
    return fields + struct.pack(f"<{fat_size - 1}L", *others) + b"\xff" * 4 * (109 - fat_size)
