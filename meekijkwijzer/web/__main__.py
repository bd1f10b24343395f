"""`python -m meekijkwijzer.web --port N`: the web process on its own; the supervisor starts it like this."""

from __future__ import annotations

import argparse
import sys

from sqlalchemy.exc import SQLAlchemyError

from meekijkwijzer.knowledge import KnowledgeError
from meekijkwijzer.settings import SettingsError, load_settings

from .server import serve


def main() -> int:
    """Serve until interrupted; 2 when a setting is wrong, 1 when what it needs is not there."""
    parser = argparse.ArgumentParser(prog="python -m meekijkwijzer.web", description="Start het webproces.")
    parser.add_argument("--port", type=int, help="poort; 0 kiest een vrije poort (standaard: PORT of 8000)")
    arguments = parser.parse_args()
    overrides = {} if arguments.port is None else {"port": arguments.port}
    try:
        settings = load_settings(**overrides)
        serve(settings)
    except (SettingsError, ValueError) as error:
        sys.stderr.write(f"{error}\n")
        return 2
    except KnowledgeError as error:
        sys.stderr.write(f"{error}\nDe kennisbestanden kloppen niet: verbeter de plekken hierboven.\n")
        return 1
    except (SQLAlchemyError, OSError) as error:
        sys.stderr.write(f"De database kan niet worden gebruikt: {error}\nControleer DATABASE_URL.\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
