"""Places in a text, as the check names them, found again where the text is shown."""


def utf16(text: str, at: int) -> int:
    """A place in code points as Qt counts it: in units of UTF-16."""
    return len(text[:at].encode("utf-16-le", "surrogatepass")) // 2


def place_in_block(shown: str, line: str, start: int, end: int) -> tuple[int, int] | None:
    """Where ``line[start:end]`` stands in the block that shows the line, or none.

    The two differ where the block shows a chip for a placeholder, a list item without its
    mark, or a link without its target; so the same words are looked for, the same time.
    """
    words = line[start:end]
    if not words:
        return None
    at, count = -1, line.count(words, 0, start)
    for _ in range(count + 1):
        at = shown.find(words, at + 1)
        if at < 0:
            return None
    return at, at + len(words)
