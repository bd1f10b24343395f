"""The databases that the store is tested on."""

from tests.databases import database, database_url, engine, postgres_server, sqlite_url

__all__ = ["database", "database_url", "engine", "postgres_server", "sqlite_url"]
