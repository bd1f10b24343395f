"""The Dutch model of spaCy: wanted, not needed. It is tried once, quietly, and the outcome is remembered."""

from __future__ import annotations

from pathlib import Path

from tools.install import Environment
from tools.steps import answer

NAME, VERSION = "nl_core_news_sm", "3.8.0"
PATIENCE = 10.0  # seconds
# spaCy knows where its models are published; the address is not repeated here.
_ADDRESS = """
import sys, spacy.about
release = "-".join(sys.argv[1:])
print(f"{spacy.about.__download_url__}/{release}/{release}-py3-none-any.whl")
"""


def was_tried(memory: Path) -> bool:
    """True when an earlier set-up tried; removing the file `memory` makes the next one try again."""
    return memory.exists()


def try_once(environment: Environment, uv: Path | None, memory: Path) -> str:
    """Install the model if it can be had within some seconds. Gives the sentence to show."""
    got = _install(environment, uv)
    memory.write_text(f"{NAME} {VERSION}\n" if got else "geen\n", encoding="utf-8")
    if got:
        return f"Nederlands taalmodel: {NAME} {VERSION}."
    return (
        f"Nederlands taalmodel: {NAME} is niet te krijgen, de eigen pijplijn doet het werk. "
        f"Wis {memory.parent.name}/{memory.name} om het opnieuw te proberen."
    )


def _install(environment: Environment, uv: Path | None) -> bool:
    address = answer([environment.python, "-c", _ADDRESS, NAME, VERSION], timeout=60)
    if address is None:
        return False
    wheel = f"{NAME} @ {address}"
    if uv is not None:
        command: list[str | Path] = [uv, "pip", "install", "--no-deps", "--python", environment.python, wheel]
    else:
        command = [environment.python, "-m", "pip", "install", "--no-deps", "--retries", "0", wheel]
    return answer(command, timeout=PATIENCE) is not None
