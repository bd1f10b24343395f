"""Programs that the tests drive and that no lock file can hold: Chromium and a PostgreSQL server."""

from __future__ import annotations

import os
import shutil
from collections.abc import Sequence
from pathlib import Path

from tools.errors import SetupError
from tools.steps import Steps, answer


def missing_packages() -> list[str]:
    """Debian's names of the packages that the tests need and that are not here."""
    missing = []
    if shutil.which("chromium") is None:
        missing.append("chromium")
    if shutil.which("postgres") is None and not any(Path("/usr/lib/postgresql").glob("*/bin/postgres")):
        missing.append("postgresql")
    return missing


def install_packages(packages: Sequence[str], steps: Steps) -> None:
    """Install packages with apt-get. Raises SetupError, with what to install, when that is not allowed."""
    apt = _allowed_apt()
    if apt is None:
        raise SetupError(
            f"De tests hebben {' en '.join(packages)} nodig: installeer dat "
            f"(op Debian: `apt-get install {' '.join(packages)}`) en probeer het opnieuw."
        )
    quiet = {"DEBIAN_FRONTEND": "noninteractive"}
    steps.run([*apt, "update"], quiet)
    steps.run([*apt, "install", "-y", "--no-install-recommends", *packages], quiet)


def _allowed_apt() -> list[str] | None:
    """How apt-get can be called without a password; None when it cannot."""
    if shutil.which("apt-get") is None:
        return None
    if os.geteuid() == 0:
        return ["apt-get"]
    if shutil.which("sudo") and answer(["sudo", "-n", "true"], timeout=10) is not None:
        return ["sudo", "-n", "apt-get"]
    return None
