"""`meekijkwijzer advise`: `{"facts"}` in, an advice out."""

from __future__ import annotations

import argparse

from meekijkwijzer.commands.jsonlines import BadLine, Line, answer_lines
from meekijkwijzer.commands.terminal import CommandError
from meekijkwijzer.knowledge import KnowledgeError, load_knowledge
from meekijkwijzer.routing import InvalidFact, advise
from meekijkwijzer.settings import load_settings


def configure(parser: argparse.ArgumentParser) -> None:
    """No arguments: it reads standard input."""


def run(arguments: argparse.Namespace) -> int:
    """Gives the exit code of `answer_lines`. Raises CommandError when the knowledge files are wrong."""
    settings = load_settings()
    try:
        knowledge = load_knowledge(settings.knowledge_dir, settings.unions_dir)
    except KnowledgeError as error:
        raise CommandError(str(error)) from None

    def answer(line: Line) -> Line:
        facts = line.get("facts")
        if not isinstance(facts, dict):
            raise BadLine('verwacht {"facts": {…}} met een object')
        try:
            return advise(knowledge, facts)
        except InvalidFact as error:
            raise BadLine(f"{error.fact}: {error}") from None

    return answer_lines(answer)
