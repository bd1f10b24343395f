"""Lines for the person at the terminal, and the way in which a subcommand gives up."""

from __future__ import annotations

import contextlib
import sys
from typing import TextIO


class CommandError(Exception):
    """A subcommand cannot go on. The text is Dutch, for the person who typed it, and says what to do."""


def say(line: str) -> None:
    """A line on standard output."""
    _write(sys.stdout, line)


def whisper(line: str) -> None:
    """A line on standard error, where it does not mix with results."""
    _write(sys.stderr, line)


def _write(stream: TextIO, line: str) -> None:
    with contextlib.suppress(OSError, ValueError):  # a terminal that has gone must not stop the work
        stream.write(f"{line}\n")
        stream.flush()
