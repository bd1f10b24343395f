"""One small model and one running Rasa for all tests of the Rasa side."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from .stack import REPOSITORY, OddActions, Running, odd_actions, rasa, small_data, trained


@pytest.fixture(scope="session")
def examples(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a few training examples for every intent."""
    folder = tmp_path_factory.mktemp("nlu")
    (folder / "nlu.yml").write_text(small_data(), encoding="utf-8")
    return folder


@pytest.fixture(scope="session")
def model(examples: Path) -> Path:
    """A model trained on those, the way the product trains."""
    inputs = [*(REPOSITORY / "bot").rglob("*.yml"), examples / "nlu.yml"]
    return trained("small", ["-m", "bot.train", "--data", str(examples), "--out"], inputs)


@pytest.fixture(scope="module")
def actions() -> Iterator[OddActions]:
    with odd_actions() as server:
        yield server


@pytest.fixture(scope="module")
def server(model: Path, actions: OddActions, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """Rasa with the small model and the misbehaving action server."""
    with rasa(model, actions.url, tmp_path_factory.mktemp("rasa") / "log") as running:
        yield running
