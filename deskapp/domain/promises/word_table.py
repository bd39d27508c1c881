"""Tables of words, written as text: they read better without their quotes."""


def words(text: str) -> frozenset[str]:
    """The words of the text."""
    return frozenset(text.split())
