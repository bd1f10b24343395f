"""Finds the two Pythons: 3.11 or later for the product, 3.10 for Rasa."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

from tools.errors import SetupError
from tools.steps import answer

POINTER = "MEEKIJKWIJZER_PYTHON310"
PRODUCT_VERSIONS = ("3.11", "3.12", "3.13")
RASA_VERSION = "3.10"
# A pyenv shim can have the right name and still fail, so a candidate must tell its version itself.
# Of a virtual environment the interpreter behind it is wanted: it may be ours, about to be replaced.
_PROBE = """
import sys, ssl, sqlite3, venv
print("%d.%d" % sys.version_info[:2], getattr(sys, "_base_executable", sys.executable))
"""


def probe(candidate: str | Path, version: str) -> Path | None:
    """The real executable behind `candidate` when it runs, is complete and has this version."""
    told = answer([candidate, "-I", "-c", _PROBE], timeout=20)
    if told is None:
        return None
    found, _, executable = told.partition(" ")
    return Path(executable) if found == version and executable else None


def find_product_python() -> Path:
    """A Python for the product; the version that the lock file was made with goes first.

    Raises SetupError when there is none.
    """
    for version in PRODUCT_VERSIONS:
        for candidate in _candidates(version):
            python = probe(candidate, version)
            if python is not None:
                return python
    raise SetupError(
        "Python 3.11 is niet gevonden: installeer het "
        "(op Debian: `apt-get install python3.11 python3.11-venv`) en probeer het opnieuw."
    )


def find_rasa_python(uv: Path | None, folder: Path) -> Path:
    """A Python 3.10 that really runs. As a last resort uv, if any, installs one in `folder`.

    Raises SetupError when there is none.
    """
    pointed = os.environ.get(POINTER)
    if pointed:
        python = probe(Path(pointed).expanduser(), RASA_VERSION)
        if python is None:
            raise SetupError(
                f"{POINTER} wijst naar {pointed}, en dat is geen werkende Python 3.10: "
                f"verbeter het pad of haal {POINTER} weg."
            )
        return python
    for candidate in _candidates(RASA_VERSION):
        python = probe(candidate, RASA_VERSION)
        if python is not None:
            return python
    python = _from_uv(uv, folder) if uv else None
    if python is not None:
        return python
    raise SetupError(
        "Rasa heeft Python 3.10 nodig en dat is niet gevonden: installeer het (`uv python install 3.10` of "
        f"`pyenv install 3.10`), of wijs het aan met {POINTER}=/pad/naar/python3.10, en probeer het opnieuw."
    )


def _candidates(version: str) -> Iterator[Path]:
    """Where a Python of this version may be, the likeliest first."""
    if sys.version_info[:2] == tuple(int(number) for number in version.split(".")):
        yield Path(sys.executable)
    for folder in os.environ.get("PATH", "").split(os.pathsep):
        candidate = Path(folder or ".") / f"python{version}"
        if os.access(candidate, os.X_OK):
            yield candidate
    for root in (os.environ.get("PYENV_ROOT"), "~/.pyenv"):
        if root:
            versions = Path(root).expanduser() / "versions"
            yield from sorted(versions.glob(f"{version}*/bin/python{version}"), reverse=True)
    managed = Path("~/.local/share/uv/python").expanduser()
    yield from sorted(managed.glob(f"cpython-{version}*/bin/python{version}"), reverse=True)


def _from_uv(uv: Path, folder: Path) -> Path | None:
    """A Python 3.10 that uv fetches; it takes about 30 MB, so give it some minutes."""
    answer([uv, "python", "install", RASA_VERSION, "--install-dir", folder, "--no-bin"], timeout=300)
    for candidate in sorted(folder.glob(f"cpython-{RASA_VERSION}*/bin/python{RASA_VERSION}"), reverse=True):
        python = probe(candidate, RASA_VERSION)
        if python is not None:
            return python
    return None
