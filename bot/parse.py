"""`python -m bot.parse --model PATH`: JSON lines with a text in, JSON lines with the whole ranking out.

Uses the classifier in the model archive without starting Rasa. That gives the same ranking as a running Rasa:
`model_file` accepts only archives in which nothing else touches the intent, and a test compares the two.
"""

import argparse
import json
import sys
from pathlib import Path
from typing import Any, Dict, List, Optional

from bot.components.classifier import Classifier
from bot.components.text import strip_commands
from bot.model_file import NoModel, read_model


def main(arguments: Optional[List[str]] = None) -> int:
    """Answer every line of standard input in order. Returns 1 when a line was wrong or there is no model."""
    parser = argparse.ArgumentParser(prog="python -m bot.parse", description=__doc__.splitlines()[0])
    parser.add_argument("--model", type=Path, required=True, help="the model archive to use")
    options = parser.parse_args(arguments)
    try:
        classifier = read_model(options.model).classifier
    except NoModel as error:
        sys.stderr.write(f"{error}\n")
        return 1

    wrong = 0
    for number, line in enumerate(sys.stdin.buffer, start=1):
        try:
            answer = _answer(classifier, line)
        except Exception as error:  # one text must not take the others with it
            answer = {"error": type(error).__name__}
        if "error" in answer:
            answer["line"] = number
            wrong += 1
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()
    return 1 if wrong else 0


def _answer(classifier: Classifier, line: bytes) -> Dict[str, Any]:
    try:
        text = json.loads(line)["text"]
    except (ValueError, TypeError, KeyError, RecursionError):
        return {"error": "not a JSON object with a text"}
    if not isinstance(text, str):
        return {"error": "the text is not a string"}
    ranking = classifier.rank(strip_commands(text))
    return {"ranking": [{"intent": intent, "confidence": confidence} for intent, confidence in ranking]}


if __name__ == "__main__":
    sys.exit(main())
