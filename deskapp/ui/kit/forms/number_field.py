"""A field for a whole number."""

from deskapp.ui.kit.forms.text_fields import ParsedField


class NumberField(ParsedField[int]):
    """Takes a number from 1 to the largest."""

    def __init__(
        self, name: str, label: str, largest: int, *, is_required: bool = False, example: str = ""
    ) -> None:
        def number(text: str) -> int | None:
            fits = text.isascii() and text.isdigit() and 1 <= int(text) <= largest
            return int(text) if fits else None

        super().__init__(name, label, number, str, is_required=is_required, example=example)
