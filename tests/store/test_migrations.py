"""Migrations give exactly the tables of the models, on both databases, however often they run."""

import threading
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from meekijkwijzer.store import create_engine, is_current, migrate
from meekijkwijzer.store.models import Base


def test_migrated_tables_are_those_of_the_models(engine: sa.Engine) -> None:
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, Base.metadata) == []


def test_check_constraints_are_those_of_the_models(engine: sa.Engine) -> None:
    inspector = sa.inspect(engine)
    for table in Base.metadata.tables.values():
        expected = {str(c.name) for c in table.constraints if isinstance(c, sa.CheckConstraint)}
        assert {c["name"] for c in inspector.get_check_constraints(table.name)} == expected, table.name


def test_a_new_database_is_not_current_until_it_is_migrated(database_url: str) -> None:
    engine = create_engine(database_url)
    try:
        assert not is_current(engine)
        migrate(database_url)
        migrate(database_url)
        assert is_current(engine)
    finally:
        engine.dispose()


def test_two_processes_may_migrate_at_once(database_url: str) -> None:
    failures: list[BaseException] = []

    def run() -> None:
        try:
            migrate(database_url)
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=run) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []


def test_sqlite_is_set_up_for_safety_and_for_readers_beside_a_writer(sqlite_url: str) -> None:
    engine = create_engine(sqlite_url)
    with engine.connect() as connection:

        def pragma(name: str) -> object:
            return connection.exec_driver_sql(f"PRAGMA {name}").scalar()

        assert pragma("journal_mode") == "wal"
        assert pragma("foreign_keys") == 1
        assert pragma("synchronous") == 1
        assert pragma("secure_delete") == 1
        assert pragma("busy_timeout") == 5000
    engine.dispose()


def test_a_database_in_memory_is_refused() -> None:
    with pytest.raises(ValueError, match="name a file"):
        create_engine("sqlite://")


def test_the_directory_of_a_new_sqlite_file_is_made(tmp_path: Path) -> None:
    migrate(f"sqlite:///{tmp_path}/a/b/c.db")
    assert (tmp_path / "a/b/c.db").exists()
