"""Brings the tables of a database to the newest form, from code; no alembic.ini needed."""

from __future__ import annotations

import functools
from pathlib import Path

import sqlalchemy as sa
from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory

from .engine import WRITES, create_engine

MIGRATIONS = Path(__file__).parent / "migrations"
_LOCK = 0x4D4B57  # any number; the same in every process that migrates


def migrate(url: str) -> None:
    """Migrate the database at this address to the newest form. Safe to repeat, and to run twice at once."""
    engine = create_engine(url)
    try:
        migrate_engine(engine)
    finally:
        engine.dispose()


def migrate_engine(engine: sa.Engine) -> None:
    """As `migrate`, on an open engine. One transaction; a second migration waits for it."""
    with engine.connect().execution_options(**{WRITES: True}) as connection, connection.begin():
        if engine.dialect.name == "postgresql":
            connection.execute(sa.text("SET LOCAL statement_timeout = 0"))
            connection.execute(sa.text("SET LOCAL lock_timeout = 0"))
            connection.execute(sa.select(sa.func.pg_advisory_xact_lock(_LOCK)))
        config = _config()
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


def is_current(engine: sa.Engine) -> bool:
    """Whether the tables have the newest form."""
    with engine.connect() as connection:
        found = MigrationContext.configure(connection).get_current_revision()
    return found == _newest()


@functools.cache
def _newest() -> str | None:
    """The revision of this code; it cannot change while the process runs, and reading it takes milliseconds."""
    return ScriptDirectory.from_config(_config()).get_current_head()


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    return config
