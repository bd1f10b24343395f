"""Set-up of a fresh machine: `python3 -m tools.bootstrap`. Called by make; does nothing when all is in order.

Makes `.venv` (the product) and `.venv-rasa` (Rasa, which needs Python 3.10) from their lock files. It can be
interrupted at any moment and run again; two at once wait for each other.
"""

from __future__ import annotations

import argparse
import contextlib
import fcntl
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO

from tools import debian, dutch_model
from tools.errors import SetupError
from tools.install import Environment, fill, get_uv
from tools.pythons import find_product_python, find_rasa_python
from tools.steps import Steps

REPOSITORY = Path(__file__).resolve().parents[1]


class Setup:
    """What has to be done in one repository."""

    def __init__(self, repository: Path) -> None:
        """Changes nothing yet."""
        self.var = repository / "var"
        locks = repository / "requirements"
        self.uv = Environment(self.var / "uv", locks / "uv.txt", repository)
        self.product = Environment(
            repository / ".venv", locks / "main.txt", repository, "meekijkwijzer=meekijkwijzer.cli"
        )
        self.rasa = Environment(repository / ".venv-rasa", locks / "rasa.txt", repository)
        self.model_memory = self.var / "taalmodel.txt"
        self._uv: Path | None = None

    def todo(self, with_tests: bool) -> list[tuple[str, Callable[[Steps], None]]]:
        """The steps that are needed, in order, each with its title."""
        work: list[tuple[str, Callable[[Steps], None]]] = []
        product, rasa = not self.product.is_ready(), not self.rasa.is_ready()
        model = product or not dutch_model.was_tried(self.model_memory)
        missing = debian.missing_packages() if with_tests else []
        if product or rasa or model:
            work.append(("uv klaarzetten, dat de bibliotheken installeert", self._get_uv))
        # Python 3.10 is the likeliest to be absent, so that is found out before anything long.
        if rasa:
            work.append((f"Rasa installeren in .venv-rasa ({self.rasa.size()} bibliotheken)", self._fill_rasa))
        if product:
            title = f"Het product installeren in .venv ({self.product.size()} bibliotheken)"
            work.append((title, self._fill_product))
        if model:
            work.append(("Het Nederlandse taalmodel van spaCy proberen", self._try_model))
        if missing:
            title = f"Programma's voor de tests installeren ({', '.join(missing)})"
            work.append((title, lambda steps: debian.install_packages(missing, steps)))
        return work

    def _get_uv(self, steps: Steps) -> None:
        self._uv = get_uv(self.uv, find_product_python(), steps)

    def _fill_rasa(self, steps: Steps) -> None:
        fill(self.rasa, find_rasa_python(self._uv, self.var / "python"), self._uv, steps)

    def _fill_product(self, steps: Steps) -> None:
        fill(self.product, find_product_python(), self._uv, steps)
        if self.model_memory.exists() and self.model_memory.read_text(encoding="utf-8") != "geen\n":
            self.model_memory.unlink()  # it was in the environment that has just been replaced

    def _try_model(self, steps: Steps) -> None:
        if not dutch_model.was_tried(self.model_memory):
            steps.say("      " + dutch_model.try_once(self.product, self._uv, self.model_memory))


def set_up(repository: Path, with_tests: bool = False) -> None:
    """Do what is needed, one process at a time. Raises SetupError."""
    setup = Setup(repository)
    setup.var.mkdir(exist_ok=True)
    with _turn(setup.var / "setup.lock") as turn:
        work = setup.todo(with_tests)
        # A command that outlives us (kill -9) keeps the lock, so nobody works in the same folder meanwhile.
        steps = Steps(len(work), setup.var / "log" / "setup.log", held=[turn.fileno()])
        for title, action in work:
            with steps.step(title):
                action(steps)


@contextlib.contextmanager
def _turn(path: Path) -> Iterator[IO[str]]:
    """Wait until no other set-up of this repository is going on."""
    with path.open("a", encoding="utf-8") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            sys.stdout.write("Een andere installatie in deze map is nog bezig; even wachten.\n")
            sys.stdout.flush()
            fcntl.flock(lock, fcntl.LOCK_EX)
        yield lock


def _interrupt(_signal: int, _frame: object) -> None:
    raise KeyboardInterrupt


def main() -> int:
    """Gives the exit code: 0 all in order, 2 something has to be done by a person first, 130 interrupted."""
    parser = argparse.ArgumentParser(prog="python3 -m tools.bootstrap", description=__doc__)
    parser.add_argument("--tests", action="store_true", help="also the programs that the tests drive")
    arguments = parser.parse_args()
    signal.signal(signal.SIGTERM, _interrupt)
    try:
        set_up(REPOSITORY, arguments.tests)
    except SetupError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    except KeyboardInterrupt:
        sys.stderr.write("Afgebroken. Start opnieuw om de installatie af te maken.\n")
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main())
