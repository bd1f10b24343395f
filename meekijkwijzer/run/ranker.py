"""Asks the trained Rasa model which intents a text may have, without starting the servers."""

from __future__ import annotations

import json
import subprocess
import tempfile
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from meekijkwijzer.settings import REPOSITORY

from .errors import RunError
from .model import RASA_PYTHON

Ranking = list[dict[str, Any]]
_TAIL = 20


class Ranker:
    """A `bot.parse` process that gets one text at a time. Use it in a `with` statement."""

    def __init__(self, model: Path) -> None:
        """Starts loading the model; the first answer waits for it. Raises RunError when Rasa is not there."""
        self._errors = tempfile.TemporaryFile()  # noqa: SIM115 - closed in __exit__
        try:
            self._process = subprocess.Popen(
                [RASA_PYTHON, "-m", "bot.parse", "--model", model],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=self._errors,
                cwd=REPOSITORY,
            )
        except OSError:
            self._errors.close()
            raise RunError("De omgeving van Rasa ontbreekt: voer eerst `make setup` uit.") from None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.kill()
        self._process.communicate()
        self._errors.close()

    def rank(self, text: str) -> Ranking:
        """The intents with their confidence, the likeliest first. Raises RunError when Rasa stopped."""
        assert self._process.stdin is not None and self._process.stdout is not None  # pipes, see above
        try:
            self._process.stdin.write(json.dumps({"text": text}).encode() + b"\n")
            self._process.stdin.flush()
            answer = self._process.stdout.readline()
        except BrokenPipeError:
            answer = b""
        if not answer:
            raise RunError(self._last_lines() + "Rasa is gestopt: zie de regels hierboven.")
        ranking: Ranking = json.loads(answer)["ranking"]
        return ranking

    def _last_lines(self) -> str:
        self._process.wait()
        self._errors.seek(0)
        lines = self._errors.read().decode(errors="replace").splitlines()
        return "".join(f"  | {line}\n" for line in lines[-_TAIL:])
