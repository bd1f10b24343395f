"""`meekijkwijzer train`: the Rasa model, when it does not exist yet for the examples of this moment."""

from __future__ import annotations

import argparse

from meekijkwijzer.commands.terminal import CommandError, say
from meekijkwijzer.run import Model, RunError
from meekijkwijzer.settings import load_settings


def configure(parser: argparse.ArgumentParser) -> None:
    """No arguments: what is trained on is a setting."""


def run(arguments: argparse.Namespace) -> int:
    """Says where the model is. Raises CommandError when the training fails."""
    try:
        path = Model.of(load_settings()).ensure(say)
    except RunError as error:
        raise CommandError(str(error)) from None
    say(f"Het model staat in {path}.")
    return 0
