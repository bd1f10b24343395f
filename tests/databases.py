"""Fixtures with a real, migrated, empty database: SQLite in a file, and a PostgreSQL server of our own."""

from __future__ import annotations

import os
import pwd
import secrets
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from meekijkwijzer.store import Database, create_engine, migrate


class PostgresServer:
    """A PostgreSQL server on a unix socket in a directory of its own; gone when stopped."""

    def __init__(self, directory: Path) -> None:
        self.directory = directory
        self._bin = _postgres_programs()
        self._data = directory / "data"
        self._socket = directory / "s"
        self._socket.mkdir()
        directory.chmod(0o755)
        if os.geteuid() == 0:  # the server refuses to run as root
            owner = _ordinary_user()
            os.chown(directory, owner.pw_uid, owner.pw_gid)
            os.chown(self._socket, owner.pw_uid, owner.pw_gid)
        self._run("initdb", "-D", self._data, "-U", "test", "-A", "trust", "-E", "UTF8", "--no-sync")

    def start(self) -> None:
        """Start and wait until it answers."""
        options = f"-c listen_addresses='' -c unix_socket_directories={self._socket} -c fsync=off"
        log = self.directory / "log"
        self._run("pg_ctl", "-D", self._data, "-l", log, "-w", "-o", options, "start")

    def stop(self) -> None:
        """Stop at once, as a crash would."""
        self._run("pg_ctl", "-D", self._data, "-m", "immediate", "-w", "stop")

    def url(self, database: str = "postgres") -> str:
        """Address of one of its databases."""
        return f"postgresql://test@/{database}?host={self._socket}"

    def new_database(self) -> str:
        """Make an empty database and give its address."""
        name = f"t{secrets.token_hex(6)}"
        engine = sa.create_engine(self.url().replace("postgresql:", "postgresql+psycopg:"))
        with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.execute(sa.text(f"CREATE DATABASE {name}"))
        engine.dispose()
        return self.url(name)

    def _run(self, program: str, *arguments: object) -> None:
        command = [str(self._bin / program), *map(str, arguments)]
        if os.geteuid() == 0:
            user = _ordinary_user()
            command = [
                "setpriv",
                f"--reuid={user.pw_uid}",
                f"--regid={user.pw_gid}",
                "--clear-groups",
                *command,
            ]
        # Output to a file: the server inherits it and would keep a pipe open for as long as it lives.
        with (self.directory.parent / f"{self.directory.name}.{program}.log").open("wb") as output:
            done = subprocess.run(command, stdout=output, stderr=output, cwd="/", check=False)
        if done.returncode:
            raise RuntimeError(Path(output.name).read_text())


def _ordinary_user() -> pwd.struct_passwd:
    for name in ("postgres", "nobody"):
        try:
            return pwd.getpwnam(name)
        except KeyError:
            continue
    raise RuntimeError("PostgreSQL does not run as root, and there is no user postgres or nobody here")


def _postgres_programs() -> Path:
    found = shutil.which("initdb")
    places = [Path(found).parent] if found else sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    for place in places:
        if (place / "initdb").exists():
            return place
    raise RuntimeError("PostgreSQL is not here; install it (Debian: apt install postgresql) to run these tests")


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[PostgresServer]:
    """One server for all tests of a worker. Its path is short: a unix socket has at most 107 characters."""
    directory = Path("/tmp") / f"mkw-pg-{secrets.token_hex(4)}"
    directory.mkdir()
    server = PostgresServer(directory)
    server.start()
    try:
        yield server
    finally:
        server.stop()
        shutil.rmtree(directory, ignore_errors=True)
        for log in Path("/tmp").glob(f"{directory.name}.*.log"):
            log.unlink()


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Address of an empty database without tables: each test runs on both kinds."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'test.db'}"
    server: PostgresServer = request.getfixturevalue("postgres_server")
    return server.new_database()


@pytest.fixture
def sqlite_url(tmp_path: Path) -> str:
    """Address of an SQLite file that does not exist yet."""
    return f"sqlite:///{tmp_path / 'test.db'}"


@pytest.fixture
def engine(database_url: str) -> Iterator[sa.Engine]:
    """An engine on a migrated, empty database."""
    migrate(database_url)
    engine = create_engine(database_url)
    yield engine
    engine.dispose()


@pytest.fixture
def database(engine: sa.Engine) -> Database:
    """Units of work on a migrated, empty database."""
    return Database(engine)
