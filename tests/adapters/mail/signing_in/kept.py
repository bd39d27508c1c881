"""A keyring in memory."""


class KeptSecrets:
    """The ``Secrets`` port; ``lasts`` is what it says of all that it keeps."""

    def __init__(self, *, lasts: bool = True) -> None:
        self.kept: dict[str, str] = {}
        self.lasts = lasts

    def password(self, account: str) -> str | None:
        return self.kept.get(account)

    def keep(self, account: str, password: str) -> bool:
        self.kept[account] = password
        return self.lasts
