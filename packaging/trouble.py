"""What stops the set-up, said so that a person can mend it."""


class Trouble(Exception):
    """A reason to stop: one sentence in German, one in English, and the exit code."""

    def __init__(self, german: str, english: str, code: int = 1) -> None:
        super().__init__(english)
        self.german = german
        self.english = english
        self.code = code

    def __str__(self) -> str:
        return f"{self.german}\n{self.english}"
