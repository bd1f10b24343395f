"""`meekijkwijzer start`: the whole product, until Ctrl-C."""

from __future__ import annotations

import argparse

from meekijkwijzer.commands.terminal import CommandError, say
from meekijkwijzer.run import RunError, start
from meekijkwijzer.settings import load_settings


def configure(parser: argparse.ArgumentParser) -> None:
    """No arguments: everything is a setting."""


def run(arguments: argparse.Namespace) -> int:
    """Gives 0 when it was asked to stop. Raises CommandError when it cannot run, or cannot go on."""
    try:
        start(load_settings(), say)
    except RunError as error:
        raise CommandError(str(error)) from None
    return 0
