"""Runs the migrations on the connection that `store.migrate` hands over; its transaction is theirs."""

from alembic import context

from meekijkwijzer.store.models import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_as_batch=True,  # SQLite changes a column only by rebuilding the table
    compare_type=True,
)
context.run_migrations()
