"""Fills an environment with exactly what its lock file names, and remembers that it did."""

from __future__ import annotations

import hashlib
import re
import shutil
from dataclasses import dataclass
from pathlib import Path

from tools.errors import SetupError
from tools.steps import Steps, answer

# Raised when an environment made by an older version of this file must be made again.
LAYOUT = "1"
_UV_SETTINGS = {"UV_HTTP_TIMEOUT": "120", "UV_NO_PROGRESS": "1", "VIRTUAL_ENV": ""}
_PIP = ("-m", "pip", "--disable-pip-version-check", "--no-input")


@dataclass(frozen=True)
class Environment:
    """A virtual environment of the project."""

    folder: Path
    lock: Path
    repository: Path
    program: str = ""
    """`name=module`: a command in `bin/` that calls `main()` of that module."""

    @property
    def python(self) -> Path:
        """Its interpreter."""
        return self.folder / "bin" / "python"

    @property
    def stamp(self) -> Path:
        """Written last: without it the environment may be half done."""
        return self.folder / ".meekijkwijzer"

    def fingerprint(self) -> str:
        """What the environment should be: lock file, layout and place (scripts hold absolute paths)."""
        lock = hashlib.sha256(self.lock.read_bytes()).hexdigest()
        return f"{LAYOUT} {lock} {self.folder.absolute()}\n"

    def is_ready(self) -> bool:
        """True when it was completed from this lock file, here, and its interpreter still exists."""
        try:
            return self.python.exists() and self.stamp.read_text(encoding="utf-8") == self.fingerprint()
        except OSError:
            return False

    def size(self) -> int:
        """The number of libraries in the lock file."""
        return len(re.findall(r"^\S+==(?!.*win32)", self.lock.read_text(encoding="utf-8"), re.MULTILINE))


def get_uv(environment: Environment, python: Path, steps: Steps) -> Path | None:
    """uv from its own lock file: it takes seconds where pip takes minutes. None when it does not work."""
    uv = environment.folder / "bin" / "uv"
    if not environment.is_ready():
        try:
            _start_empty(environment, python, None, steps)
            steps.run([environment.python, *_PIP, "install", "--require-hashes", "-r", environment.lock])
        except SetupError as error:
            steps.say(f"{error}\n      Zonder uv gaat het ook, met pip: dat duurt enkele minuten.")
            return None
        environment.stamp.write_text(environment.fingerprint(), encoding="utf-8")
    if answer([uv, "--version"], timeout=20) is None:
        steps.say("      uv werkt hier niet. Met pip gaat het ook: dat duurt enkele minuten.")
        return None
    return uv


def fill(environment: Environment, python: Path, uv: Path | None, steps: Steps) -> None:
    """Make the environment anew from its lock file, with uv or else with pip.

    Raises SetupError when both fail. An interruption leaves no stamp, so the next run starts over.
    """
    if uv is not None:
        try:
            _fill_with(environment, python, uv, steps)
        except SetupError as error:
            steps.say(f"{error}\n      Met pip wordt het nog eens geprobeerd: dat duurt enkele minuten.")
        else:
            return
    _fill_with(environment, python, None, steps)


def _fill_with(environment: Environment, python: Path, uv: Path | None, steps: Steps) -> None:
    _start_empty(environment, python, uv, steps)
    # One old library comes as source only. It is built with the setuptools of the lock file, put there first,
    # so that nothing unpinned is ever run.
    builder = environment.folder / "builder.txt"
    builder.write_text(_entry(environment.lock, "setuptools"), encoding="utf-8")
    for lock in (builder, environment.lock):
        options: list[str | Path] = ["--require-hashes", "--no-deps", "--no-build-isolation", "-r", lock]
        if uv is not None:
            steps.run([uv, "pip", "install", "--python", environment.python, *options], _UV_SETTINGS)
        else:
            steps.run([environment.python, *_PIP, "install", *options])
    _link_project(environment)
    environment.stamp.write_text(environment.fingerprint(), encoding="utf-8")


def _start_empty(environment: Environment, python: Path, uv: Path | None, steps: Steps) -> None:
    if environment.folder.exists():
        environment.stamp.unlink(missing_ok=True)
        shutil.rmtree(environment.folder)
    if uv is not None:
        steps.run([uv, "venv", "--python", python, "--no-project", environment.folder], _UV_SETTINGS)
        return
    try:
        steps.run([python, "-m", "venv", environment.folder])
    except SetupError as error:
        raise SetupError(
            f"{error}\n{python} kan geen omgeving maken: installeer de venv-module van die Python "
            "(op Debian: `apt-get install python3-venv`) en probeer het opnieuw."
        ) from None


def _entry(lock: Path, name: str) -> str:
    """The lines of one library in a lock file: its version and its hashes."""
    lines = lock.read_text(encoding="utf-8").splitlines(keepends=True)
    start = next((number for number, line in enumerate(lines) if line.startswith(f"{name}==")), None)
    if start is None:
        raise SetupError(f"In {lock} ontbreekt {name}: maak het bestand opnieuw, met {name} erin.")
    end = start + 1
    while end < len(lines) and lines[end].startswith(" "):
        end += 1
    return "".join(lines[start:end])


def _link_project(environment: Environment) -> None:
    """Make the project importable and its program callable from anywhere. Nothing is built for that."""
    (packages,) = environment.folder.glob("lib/python*/site-packages")
    (packages / "meekijkwijzer.pth").write_text(f"{environment.repository}\n", encoding="utf-8")
    if not environment.program:
        return
    name, _, module = environment.program.partition("=")
    program = environment.folder / "bin" / name
    # Through sh: a `#!` line has a maximal length and allows no spaces.
    program.write_text(
        "#!/bin/sh\n"
        f'\'\'\'exec\' "{environment.python}" "$0" "$@"\n'
        "' '''\n"
        "import sys\n\n"
        f"from {module} import main\n\n"
        "sys.exit(main())\n",
        encoding="utf-8",
    )
    program.chmod(0o755)
