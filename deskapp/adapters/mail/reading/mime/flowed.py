"""Text of ``format=flowed`` put back into paragraphs (RFC 3676)."""


def unflow(text: str, *, delsp: bool) -> str:
    """``text`` with soft line breaks undone; ``delsp`` removes the blank before each of them."""
    paragraphs: list[list[str]] = []
    open_depth = -1  # how deep the paragraph is quoted that the next line may go on with
    for line in text.split("\n"):
        content = line.lstrip(">")
        depth = len(line) - len(content)
        content = content.removeprefix(" ")
        flows = content.endswith(" ") and content != "-- "
        if delsp and flows:
            content = content[:-1]
        if depth == open_depth and content != "-- ":
            paragraphs[-1].append(content)
        else:
            mark = ">" * depth + (" " if depth and content else "")
            paragraphs.append([mark, content])
        open_depth = depth if flows else -1
    return "\n".join(map("".join, paragraphs))
