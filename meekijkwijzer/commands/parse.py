"""`meekijkwijzer parse`: `{"text", "open_question"?}` in; redacted text, intents and facts out."""

from __future__ import annotations

import argparse

from meekijkwijzer.commands.jsonlines import BadLine, Line, answer_lines, text_of
from meekijkwijzer.commands.terminal import CommandError, whisper
from meekijkwijzer.knowledge import FACTS
from meekijkwijzer.language import load_language
from meekijkwijzer.run import Model, RunError
from meekijkwijzer.run.ranker import Ranker
from meekijkwijzer.settings import load_settings


def configure(parser: argparse.ArgumentParser) -> None:
    """No arguments: it reads standard input."""


def run(arguments: argparse.Namespace) -> int:
    """Gives the exit code of `answer_lines`. Trains the model first when that is needed.

    Raises CommandError when there is no model, or it stops in the middle.
    """
    settings = load_settings()
    try:
        model = settings.model_path or Model.of(settings).ensure(whisper)
        with Ranker(model) as ranker:
            language = load_language()  # while Rasa starts

            def parse(line: Line) -> Line:
                reading = language.read(text_of(line, settings.max_text), _question_of(line))
                try:
                    ranking = ranker.rank(reading.text)
                except RunError as error:  # for good: the other lines cannot be answered either
                    raise CommandError(str(error)) from None
                best: Line = ranking[0] if ranking else {"intent": None, "confidence": 0.0}
                return {
                    "text": reading.text,
                    "intent": best["intent"],
                    "confidence": best["confidence"],
                    "ranking": ranking,
                    "facts": dict(reading.facts),
                }

            return answer_lines(parse)
    except RunError as error:
        raise CommandError(str(error)) from None


def _question_of(line: Line) -> str | None:
    question = line.get("open_question")
    if question is None or (isinstance(question, str) and question in FACTS):
        return question
    raise BadLine("open_question is geen feit dat bestaat")
