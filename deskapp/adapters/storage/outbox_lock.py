"""The lock by which the programs on one PostgreSQL server know of each other's sending."""

from sqlalchemy import Engine, text

_OUTBOX = 0x4F55_5442
"""``OUTB``: a number for the lock, which holds for one database of the server."""
_BESIDE = text("SELECT true FROM pg_advisory_lock_shared(:outbox)")
_ALONE = text("SELECT pg_try_advisory_lock(:outbox)")


class OutboxLock:
    """Held by a connection of its own: the server lets it go when that ends, however it ends."""

    def __init__(self, engine: Engine) -> None:
        self._connection = engine.execution_options(isolation_level="AUTOCOMMIT").connect()
        # Not given back to the pool, so that closing it ends it.
        self._connection.detach()

    def take(self, *, alone: bool) -> bool:
        """Hold it beside others or, unless others hold it, alone; answers whether it is held."""
        question = _ALONE if alone else _BESIDE
        return bool(self._connection.execute(question, {"outbox": _OUTBOX}).scalar_one())

    def release(self) -> None:
        """Let it go."""
        self._connection.close()
