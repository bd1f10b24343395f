"""The training examples: every intent well covered, every text once, nothing that Rasa would read as a command."""

from __future__ import annotations

import json
import re
from collections import Counter
from pathlib import Path

import pytest
import yaml

from meekijkwijzer.knowledge import INTENTS

ROOT = Path(__file__).resolve().parents[2]
FEWEST = 120
PLACEHOLDER = re.compile(r"\[[A-Z_]+\]")


def examples() -> list[tuple[str, str, str]]:
    """(file, intent, text) for every training example."""
    found: list[tuple[str, str, str]] = []
    for path in sorted((ROOT / "data" / "nlu").glob("*.yml")):
        for block in yaml.safe_load(path.read_text(encoding="utf-8"))["nlu"]:
            lines = [line for line in block["examples"].splitlines() if line.strip()]
            assert all(line.startswith("- ") for line in lines), path.name
            found += [(path.name, block["intent"], line[2:]) for line in lines]
    return found


EXAMPLES = examples()


def same(text: str) -> str:
    """What two texts must differ in to count as two: letters and digits, not case or punctuation."""
    return re.sub(r"[^\w\[\]]+", " ", text.lower()).strip() or text


def test_every_intent_of_the_contract_is_well_covered_and_no_other() -> None:
    counts = Counter(intent for _, intent, _ in EXAMPLES)
    assert set(counts) == set(INTENTS)
    assert min(counts.values()) >= FEWEST


def test_every_text_stands_once_under_one_intent() -> None:
    seen: dict[str, tuple[str, str, str]] = {}
    doubled: list[tuple[tuple[str, str, str], tuple[str, str, str]]] = []
    for example in EXAMPLES:
        key = same(example[2])
        if key in seen:
            doubled.append((seen[key], example))
        seen.setdefault(key, example)
    assert doubled == []


def test_no_example_is_a_command_or_holds_entity_syntax() -> None:
    for file, intent, text in EXAMPLES:
        assert not text.startswith(("/", '"')), (file, intent, text)
        assert "[" not in PLACEHOLDER.sub("", text), (file, intent, text)
        assert not re.search(r"\][({]", text), (file, intent, text)


@pytest.mark.parametrize("name", ["neat", "noisy"])
def test_no_test_message_is_a_training_example(name: str) -> None:
    trained = {same(text): (file, intent) for file, intent, text in EXAMPLES if len(same(text)) > 15}
    rows = [json.loads(line) for line in (ROOT / "tests" / "nlu" / f"{name}.jsonl").read_text("utf-8").splitlines()]
    assert len(rows) > 600
    assert {row["intent"] for row in rows} == set(INTENTS)
    assert [row["text"] for row in rows if same(row["text"]) in trained] == []
