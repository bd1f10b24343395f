"""`meekijkwijzer start`: the whole product, until Ctrl-C."""

from __future__ import annotations

import argparse
import os

from meekijkwijzer.commands.terminal import CommandError, say
from meekijkwijzer.run import RunError, start
from meekijkwijzer.settings import load_settings


def configure(parser: argparse.ArgumentParser) -> None:
    """`--with-parent`; everything else is a setting."""
    parser.add_argument(
        "--with-parent",
        action="store_true",
        help="stopt ook als het programma dat dit startte (make) er niet meer is",
    )


def run(arguments: argparse.Namespace) -> int:
    """Gives 0 when it was asked to stop. Raises CommandError when it cannot run, or cannot go on."""
    try:
        start(load_settings(), say, os.getppid() if arguments.with_parent else None)
    except RunError as error:
        raise CommandError(str(error)) from None
    return 0
