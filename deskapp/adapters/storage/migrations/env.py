"""How Alembic reaches the database: always through a connection that is handed in."""

from alembic import context

from deskapp.adapters.storage.mapping import metadata
from deskapp.adapters.storage.tables import kinds, trail

assert kinds.MAPPED
assert trail.CONTENT is not None

connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=metadata,
    render_as_batch=connection.dialect.name == "sqlite",
    transactional_ddl=True,
    transaction_per_migration=False,
)
with context.begin_transaction():
    context.run_migrations()
