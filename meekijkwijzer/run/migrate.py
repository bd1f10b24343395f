"""Brings the database to the newest form: `python -m meekijkwijzer.run.migrate`, a job of the supervisor."""

from __future__ import annotations

import sys

from meekijkwijzer.settings import SettingsError, load_settings
from meekijkwijzer.store import migrate


def main() -> int:
    """Gives the exit code; what went wrong goes to standard error, without addresses or passwords."""
    try:
        url = load_settings().database_url
    except SettingsError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    try:
        migrate(url)
    except Exception as error:  # any driver's error: the operator needs its text, not its stack
        sys.stderr.write(f"De database kan niet worden gebruikt: {error}\nControleer DATABASE_URL.\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
