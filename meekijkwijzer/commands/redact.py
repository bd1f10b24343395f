"""`meekijkwijzer redact`: `{"text"}` in, `{"text", "found": [{"type", "start", "end"}]}` out."""

from __future__ import annotations

import argparse

from meekijkwijzer.commands.jsonlines import Line, answer_lines, text_of
from meekijkwijzer.language import load_language


def configure(parser: argparse.ArgumentParser) -> None:
    """No arguments: it reads standard input."""


def run(arguments: argparse.Namespace) -> int:
    """Gives the exit code of `answer_lines`."""
    language = load_language()

    def redact(line: Line) -> Line:
        reading = language.read(text_of(line))
        found = [{"type": span.type, "start": span.start, "end": span.end} for span in reading.found]
        return {"text": reading.text, "found": found}

    return answer_lines(redact)
