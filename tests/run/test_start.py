"""`meekijkwijzer start`: the right programs, told the same ports and secret; and the real ones once, from outside."""

import os
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from meekijkwijzer.run.start import _complete, programs
from meekijkwijzer.settings import REPOSITORY, Settings, load_settings
from tests.run.processes import eventually, is_alive


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    model = tmp_path / "model.tar.gz"
    model.touch()
    return _complete(load_settings(port=0, model_path=model))


def test_all_programs_share_one_new_secret_and_the_same_addresses(settings: Settings) -> None:
    environments = [program.environment for program in programs(settings)]
    secrets = {environment["MEEKIJKWIJZER_SECRET"] for environment in environments}
    assert len(secrets) == 1
    assert len(secrets.pop()) >= 32
    other = _complete(load_settings(port=0, model_path=settings.model_path))
    assert other.secret != settings.secret
    assert {environment["MEEKIJKWIJZER_RASA_URL"] for environment in environments} == {settings.rasa_url}
    assert settings.rasa_url.startswith("http://127.0.0.1:")
    assert settings.port > 0


def test_the_secret_is_not_in_a_command_nor_in_what_is_shown(settings: Settings) -> None:
    assert settings.secret is not None
    secret = settings.secret.get_secret_value()
    for program in programs(settings):
        assert secret not in " ".join(program.command)
        assert secret not in repr(program)


def test_the_model_is_trained_first_only_when_it_is_missing(settings: Settings) -> None:
    names = [program.name for program in programs(settings)]
    assert names == ["database", "rasa", "actions", "web"], "the one that people talk to is the last"
    assert settings.model_path is not None
    settings.model_path.unlink()
    training, database, rasa, *_ = programs(settings)
    assert (training.job, training.name) == (True, "training")
    assert rasa.after == "training"
    assert database.after is None, "the database does not wait for it"


def test_what_the_programs_print_is_not_held_back(settings: Settings) -> None:
    assert all(program.environment["PYTHONUNBUFFERED"] == "1" for program in programs(settings))


def test_a_port_in_use_is_one_sentence(tmp_path: Path) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        run = subprocess.run(
            [sys.executable, "-m", "meekijkwijzer", "start"],
            env={**os.environ, "PORT": str(port), "MEEKIJKWIJZER_LOG_FILE": str(tmp_path / "log")},
            capture_output=True,
            text=True,
            timeout=30,
        )
    assert run.returncode == 1
    assert run.stdout == ""
    assert run.stderr.startswith(f"Poort {port} is al in gebruik: ")
    assert run.stderr.count("\n") == 1


def test_a_database_that_cannot_be_reached_is_said_without_its_password(tmp_path: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-m", "meekijkwijzer.run.migrate"],
        env={**os.environ, "DATABASE_URL": "postgresql://someone:hunter2@127.0.0.1:1/none"},
        capture_output=True,
        text=True,
        timeout=30,
    )
    assert run.returncode == 1
    assert run.stderr.startswith("De database kan niet worden gebruikt: ")
    assert run.stderr.endswith("Controleer DATABASE_URL.\n")
    assert "hunter2" not in run.stderr
    assert "Traceback" not in run.stderr


class Product:
    """The whole product, started as a person does."""

    def __init__(self, folder: Path) -> None:
        self.log = folder / "log"
        self.process = subprocess.Popen(
            [REPOSITORY / ".venv" / "bin" / "meekijkwijzer", "start"],
            cwd="/",  # it may not depend on where one stands
            env={
                **os.environ,
                "PORT": "0",
                "DATABASE_URL": f"sqlite:///{folder / 'test.db'}",
                "MEEKIJKWIJZER_LOG_FILE": str(self.log),
            },
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        assert self.process.stdout is not None
        self.told = ""
        for line in self.process.stdout:
            self.told += line
            if found := re.search(r"klaar op (http://127\.0\.0\.1:\d+) ", line):
                self.address = found[1]
                return
        raise AssertionError(self.told)

    def children(self) -> dict[str, int]:
        """The process id of each program, by its module."""
        tasks = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text().split()
        lines = {int(task): Path(f"/proc/{task}/cmdline").read_text().split("\0") for task in tasks}
        return {words[words.index("-m") + 1]: task for task, words in lines.items()}

    def is_ready(self) -> bool:
        try:
            with urllib.request.urlopen(f"{self.address}/readyz", timeout=5) as answer:
                return bool(answer.status == 200)
        except OSError:
            return False


@pytest.fixture
def product(tmp_path: Path) -> Iterator[Product]:
    running = Product(tmp_path)
    try:
        yield running
    finally:
        running.process.kill()
        running.process.communicate()


@pytest.mark.rasa
def test_the_product_starts_survives_the_death_of_rasa_and_stops_without_orphans(product: Product) -> None:
    assert product.is_ready()
    before = product.children()
    assert before.keys() == {"actions.server", "bot.server", "meekijkwijzer.web"}
    os.kill(before["bot.server"], signal.SIGKILL)
    eventually(lambda: not product.is_ready(), 10)
    eventually(product.is_ready, 40)
    after = product.children()
    assert after.keys() == before.keys()
    assert after["bot.server"] != before["bot.server"]

    begin = time.monotonic()
    product.process.send_signal(signal.SIGINT)
    rest, _ = product.process.communicate(timeout=20)
    assert product.process.returncode == 0
    assert time.monotonic() - begin < 5
    assert rest.endswith("Meekijkwijzer is gestopt.\n")
    assert not any(is_alive(pid) for pid in after.values())


@pytest.mark.rasa
def test_the_product_leaves_no_orphans_even_after_kill_9(product: Product) -> None:
    children = product.children()
    assert len(children) == 3
    product.process.kill()
    product.process.wait()
    eventually(lambda: not any(is_alive(pid) for pid in children.values()), 5)
